/// A set of arguments that a semantics admits.
public struct Extension: Hashable, Sendable {
  /// The arguments, ascending.
  public let members: [Int32]

  /// Takes arguments in any order, each once.
  public init(_ members: [Int32]) { self.members = members.sorted() }

  /// Takes the arguments that a labelling has in.
  init(of labelling: Labelling) {
    members = labelling.labels.indices.filter { labelling[$0] == .in }.map(Int32.init)
  }

  /// Whether an argument is among the members.
  ///
  /// - Complexity: O(log members).
  public func contains(_ argument: Int) -> Bool {
    var range = members.startIndex..<members.endIndex
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if members[middle] == argument { return true }
      range =
        members[middle] < argument
        ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }
}
