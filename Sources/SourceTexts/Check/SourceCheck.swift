public import ArgumentMap

/// Holds the anchors of a map against the texts they point into.
public struct SourceCheck: Sendable {
  /// Every anchor of every record, stances first, in reading order.
  public let anchors: [CheckedAnchor]
  /// Which blocks of each text at hand the map takes up, in the order of the sources.
  public let coverage: [SourceCoverage]
  /// What there is to say, in reading order.
  public let diagnostics: [Diagnostic]

  /// Checks a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - library: Its texts; nil if none are at hand, and then only what needs no text is checked.
  ///   - lock: What the texts were when the anchors were made; nil if nobody has locked them.
  ///   - cues: The word lists.
  /// - Complexity: Linear in the size of the map, of the texts, and of the blocks that each anchor
  ///   points to; an anchor whose phrase is not in its block costs a search of the text.
  public init(
    of map: ArgumentMap, library: SourceLibrary? = nil, lock: SourceLock? = nil,
    cues: CueLibrary = .standard
  ) {
    var checker = AnchorChecker(map: map, library: library, lock: lock, cues: cues)
    checker.checkAll()
    var findings = CheckFindings(map: map)
    for anchor in checker.anchors { findings.tell(of: anchor, in: library) }
    findings.tellOfMissingAnchors()

    var coverage: [SourceCoverage] = []
    for index in map.sources.indices {
      let source = SourceID(index)
      guard let text = library?[source] else { continue }
      let covered = SourceCoverage(
        of: source, text: text, in: map, anchored: checker.places[source] ?? [])
      findings.tell(of: covered, text: text)
      findings.tell(of: lock, source: source, text: text, cited: checker.places[source] ?? [])
      if cues[map[source].language] == nil { findings.tellOfMissingCues(source) }
      coverage.append(covered)
    }
    anchors = checker.anchors
    self.coverage = coverage
    diagnostics = findings.diagnostics.inReadingOrder()
  }

  /// The number of anchors in each state, by the states' names.
  public var counts: [(state: String, count: Int)] {
    let names = ["exact", "folded", "ambiguous", "moved", "changed", "missing", "unchecked"]
    return names.map { name in (name, anchors.count { $0.state.name == name }) }
  }
}
