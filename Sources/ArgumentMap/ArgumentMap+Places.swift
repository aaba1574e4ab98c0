extension ArgumentMap {
  /// The map without its files and the places in them, and without the blanks around texts: what two
  /// layouts of the same text have in common.
  ///
  /// - Complexity: O(size of the map).
  package var withoutPlaces: ArgumentMap {
    var map = self
    map.files = []
    for index in map.sources.indices { map.sources[index].location = nil }
    for index in map.sections.indices { map.sections[index].location = nil }
    for index in map.statements.indices { map.statements[index].members.dropPlaces() }
    for index in map.arguments.indices {
      map.arguments[index].members.dropPlaces()
      map.arguments[index].structureLocation = nil
    }
    for index in map.inferences.indices { map.inferences[index].location = nil }
    for index in map.relations.indices {
      for place in map.relations[index].occurrences.indices {
        map.relations[index].occurrences[place].location = nil
      }
    }
    for index in map.stances.indices {
      map.stances[index].location = nil
      map.stances[index].anchors.dropPlaces()
    }
    for index in map.argumentStances.indices {
      map.argumentStances[index].location = nil
      map.argumentStances[index].anchors.dropPlaces()
    }
    return map
  }
}

extension [Anchor] {
  fileprivate mutating func dropPlaces() {
    for index in indices { self[index].location = nil }
  }
}

extension [Member] {
  fileprivate mutating func dropPlaces() {
    for index in indices {
      self[index].location = nil
      self[index].dropOuterBlanks()
    }
  }
}

extension Member {
  /// Takes the blanks around the text away, and moves what is marked up in it along.
  package mutating func dropOuterBlanks() {
    let leading = verbatim.utf8.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
    let trimmed = verbatim.withoutOuterBlanks
    let length = trimmed.utf8.count
    spans = spans.compactMap { span in
      let start = Swift.min(Swift.max(span.range.lowerBound - leading, 0), length)
      let end = Swift.min(Swift.max(span.range.upperBound - leading, 0), length)
      return start < end ? TextSpan(span.kind, start..<end) : nil
    }
    verbatim = trimmed
  }
}
