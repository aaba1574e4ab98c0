internal import ArgumentMap

/// What holds for a stance at some place of a file: what its file, headings and argument say, and
/// what its own data overrides.
struct StanceContext {
  var proponent: ProponentID?
  var polarity = Stance.Polarity.holds
  var force = Stance.Force.flat
  var voice = Stance.Voice.own
  var attributedTo: String?
  var isImplied = false
  var warrant: String?
  /// The source that anchors point into where they name none.
  var source: SourceID?
  var anchors: [Anchor] = []
  var scope: String?

  /// Returns the context with some keys overridden. Anchors are replaced as a whole; what an outer
  /// level calls implied an inner one may call explicit.
  func merging(_ keys: StanceKeys, file: FileID, problems: inout Problems) -> StanceContext {
    var result = self
    result.proponent = keys.proponent ?? proponent
    result.polarity = keys.polarity ?? polarity
    result.force = keys.force ?? force
    result.voice = keys.voice ?? voice
    result.attributedTo = keys.attributedTo ?? attributedTo
    result.source = keys.source ?? source
    result.scope = keys.scope ?? scope
    result.warrant = keys.warrant ?? warrant
    result.isImplied = keys.isImplied ?? (keys.warrant != nil || isImplied)
    if !result.isImplied { result.warrant = nil }
    if let anchors = keys.anchors {
      result.anchors = anchors.compactMap { keys in
        guard let source = keys.source ?? result.source else {
          problems.add(.anchorWithoutSource, at: keys.range)
          return nil
        }
        return Anchor(
          source: source, place: keys.place, phrase: keys.phrase,
          location: SourceRange(file: file, bytes: keys.range))
      }
    }
    return result
  }

  /// The context of what hangs on an element by a relation: that of the section, in the reasoning
  /// of the element's proponent. How the element itself is put says nothing about its neighbours.
  func beside(_ proponent: ProponentID?) -> StanceContext {
    var result = self
    result.proponent = proponent
    return result
  }
}
