/// A set of arguments of which the definitions of the semantics are asked, word by word.
struct CheckedSet {
  private let framework: Framework
  /// The members.
  let members: Set<Int32>
  /// What the members attack.
  private let attacked: Set<Int32>

  /// Takes arguments of a framework.
  init(_ members: some Sequence<Int32>, in framework: Framework) {
    self.framework = framework
    self.members = Set(members)
    attacked = Set(self.members.flatMap { framework.targets(of: Int($0)) })
  }

  /// The set with some more arguments.
  func adding(_ arguments: [Int32]) -> CheckedSet {
    CheckedSet(members.union(arguments), in: framework)
  }

  /// Whether no member attacks a member.
  var isConflictFree: Bool { members.isDisjoint(with: attacked) }

  /// Whether it is free of conflict and defends its members.
  var isAdmissible: Bool { isConflictFree && members.allSatisfy(defends) }

  /// Whether it is admissible and has all that it defends.
  var isComplete: Bool {
    isAdmissible && arguments.allSatisfy { members.contains($0) || !defends($0) }
  }

  /// Whether it is free of conflict and attacks all that is outside.
  var isStable: Bool {
    isConflictFree && arguments.allSatisfy { members.contains($0) || attacked.contains($0) }
  }

  /// What of some arguments it has or attacks.
  func range(among arguments: Range<Int32>) -> Set<Int32> {
    members.union(attacked).filter(arguments.contains)
  }

  /// Whether the members can be put in an order in which each is defended by those before it: then
  /// the grounded set has them all.
  var isGrounded: Bool {
    var answered: Set<Int32> = []
    var threats: [Int32: Int] = [:]
    for member in members { threats[member] = framework.attackers(of: Int(member)).count }
    var queue = members.filter { threats[$0] == 0 }
    var placed = 0
    while let member = queue.popFirst() {
      placed += 1
      for attacker in framework.targets(of: Int(member)) where answered.insert(attacker).inserted {
        for defended in framework.targets(of: Int(attacker)) where members.contains(defended) {
          threats[defended, default: 0] -= 1
          if threats[defended] == 0 { queue.insert(defended) }
        }
      }
    }
    return placed == members.count
  }

  /// The arguments that an admissible set above this one may have beyond it.
  var candidates: [Int32] {
    arguments.filter { argument in
      !members.contains(argument) && !attacked.contains(argument)
        && !framework.targets(of: Int(argument)).contains(argument)
    }
  }

  private var arguments: Range<Int32> { 0..<Int32(framework.count) }

  private func defends(_ argument: Int32) -> Bool {
    framework.attackers(of: Int(argument)).allSatisfy(attacked.contains)
  }
}
