extension ArgumentMap {
  /// The map without its files and the places in them, and without the blanks around texts: what two
  /// layouts of the same text have in common.
  ///
  /// - Complexity: O(size of the map).
  package var withoutPlaces: ArgumentMap {
    var map = self
    map.files = []
    map.changePlaces { _ in nil }
    for index in map.statements.indices { map.statements[index].members.dropOuterBlanks() }
    for index in map.arguments.indices { map.arguments[index].members.dropOuterBlanks() }
    return map
  }

  /// Puts another place wherever the map has one.
  ///
  /// - Complexity: O(size of the map).
  package mutating func changePlaces(_ change: (SourceRange) -> SourceRange?) {
    sources.changePlaces(\.location, change)
    sections.changePlaces(\.location, change)
    inferences.changePlaces(\.location, change)
    stances.changePlaces(\.location, change)
    argumentStances.changePlaces(\.location, change)
    arguments.changePlaces(\.structureLocation, change)
    for index in statements.indices { statements[index].members.changePlaces(\.location, change) }
    for index in arguments.indices { arguments[index].members.changePlaces(\.location, change) }
    for index in relations.indices {
      relations[index].occurrences.changePlaces(\.location, change)
    }
    for index in stances.indices { stances[index].anchors.changePlaces(\.location, change) }
    for index in argumentStances.indices {
      argumentStances[index].anchors.changePlaces(\.location, change)
    }
  }
}

extension Array {
  fileprivate mutating func changePlaces(
    _ place: WritableKeyPath<Element, SourceRange?>, _ change: (SourceRange) -> SourceRange?
  ) {
    for index in indices {
      if let old = self[index][keyPath: place] { self[index][keyPath: place] = change(old) }
    }
  }
}

extension [Member] {
  fileprivate mutating func dropOuterBlanks() {
    for index in indices { self[index].dropOuterBlanks() }
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
