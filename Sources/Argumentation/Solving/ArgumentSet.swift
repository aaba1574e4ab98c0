/// A set of a framework's arguments, as a flag for each.
struct ArgumentSet: Hashable {
  /// Whether each argument is a member.
  var isMember: [Bool]

  /// The members, ascending.
  var members: [Int32] { arguments(where: true) }

  /// The arguments that are not members, ascending.
  var others: [Int32] { arguments(where: false) }

  /// Makes the empty set of a framework's arguments.
  static func empty(of count: Int) -> ArgumentSet {
    ArgumentSet(isMember: [Bool](repeating: false, count: count))
  }

  subscript(argument: Int32) -> Bool { isMember[Int(argument)] }

  private func arguments(where value: Bool) -> [Int32] {
    isMember.indices.filter { isMember[$0] == value }.map(Int32.init)
  }
}
