internal import ArgumentMap

// What the places where an element stands say together.

extension Statement {
  /// Takes over what the members say: the section and the tags.
  mutating func gather() {
    if members.putInOrderOfEnds() { data = members.mergedData }
    section = members.section
    tags = members.distinctTags
  }
}

extension Argument {
  /// Takes over what the members say: the tags, and the section if its structure gives none.
  mutating func gather() {
    if members.putInOrderOfEnds() { data = members.mergedData }
    section = section ?? members.section
    tags = members.distinctTags
  }
}

extension [Member] {
  /// Puts what stands under a place before it, as Argdown has it. Only what is nested in itself is
  /// ever in another order.
  ///
  /// - Returns: Whether anything has changed.
  fileprivate mutating func putInOrderOfEnds() -> Bool {
    func isNested(_ later: Member, in earlier: Member) -> Bool {
      guard let inner = later.location, let outer = earlier.location else { return false }
      return inner.file == outer.file && inner.lowerBound < outer.upperBound
    }
    guard indices.dropFirst().contains(where: { isNested(self[$0], in: self[$0 - 1]) }) else {
      return false
    }
    let ordered = enumerated().sorted { left, right in
      guard let first = left.element.location, let second = right.element.location,
        first.file == second.file, first.upperBound != second.upperBound
      else {
        return isNested(left.element, in: right.element)
          || (!isNested(right.element, in: left.element) && left.offset < right.offset)
      }
      return first.upperBound < second.upperBound
    }
    self = ordered.map(\.element)
    return true
  }

  /// The section of the last member that asks to be in its section's group, else of the first with
  /// a text that does not ask not to be, else of the first that does not.
  var section: SectionID? {
    var firstWilling: Int?
    var firstWithText: Int?
    var lastAsking: Int?
    for place in indices {
      let wish = self[place].data["isInGroup"]?.bool
      if wish == true { lastAsking = place }
      guard wish != false else { continue }
      firstWilling = firstWilling ?? place
      if !self[place].isReference { firstWithText = firstWithText ?? place }
    }
    return (lastAsking ?? firstWithText ?? firstWilling).flatMap { self[$0].section }
  }
}
