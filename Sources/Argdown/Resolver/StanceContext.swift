internal import ArgumentMap

/// What holds for a stance at some place of a file: what its file, headings and argument say, and
/// what its own data overrides.
struct StanceContext {
  var proponent: ProponentID?
  var polarity = Stance.Polarity.holds
  var force = Stance.Force.flat
  var voice = Stance.Voice.own
  var isImplied = false
  /// The source that anchors point into where they name none.
  var source: SourceID?
  /// What else is said, if anything is: in a list, for contexts are copied for every element, and
  /// few say more.
  private var said: [Details] = []

  /// What only few contexts say.
  struct Details: Hashable {
    var attributedTo: String?
    var warrant: String?
    var anchors: [Anchor] = []
    var scope: String?
  }

  init(proponent: ProponentID?, source: SourceID?) {
    self.proponent = proponent
    self.source = source
  }

  /// What else is said.
  var details: Details {
    get { said.first ?? Details() }
    set { said = newValue == Details() ? [] : [newValue] }
  }

  /// Returns the context with some keys overridden. Anchors are replaced as a whole; what an outer
  /// level calls implied an inner one may call explicit.
  func merging(_ keys: StanceKeys, file: FileID, problems: inout Problems) -> StanceContext {
    var result = self
    result.proponent = keys.proponent ?? proponent
    result.polarity = keys.polarity ?? polarity
    result.force = keys.force ?? force
    result.voice = keys.voice ?? voice
    result.source = keys.source ?? source
    result.isImplied = keys.isImplied ?? (keys.warrant != nil || isImplied)
    var details = details
    details.attributedTo = keys.attributedTo ?? details.attributedTo
    details.scope = keys.scope ?? details.scope
    details.warrant = result.isImplied ? keys.warrant ?? details.warrant : nil
    if let anchors = keys.anchors {
      details.anchors = anchors.compactMap { keys in
        guard let source = keys.source ?? result.source else {
          problems.add(.anchorWithoutSource, at: keys.range)
          return nil
        }
        return Anchor(
          source: source, place: keys.place, phrase: keys.phrase,
          location: SourceRange(file: file, bytes: keys.range))
      }
    }
    result.details = details
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
