/// Some arguments of a framework with the attacks among them, as a framework of its own.
struct Part: Sendable {
  /// The part as a framework.
  let framework: Framework
  /// What its arguments are called in the framework that it is a part of, in their order.
  let names: [Int32]

  /// Takes a whole framework as a part of itself.
  init(whole framework: Framework) {
    self.framework = framework
    names = (0..<framework.count).map(Int32.init)
  }

  fileprivate init(framework: Framework, names: [Int32]) {
    self.framework = framework
    self.names = names
  }

  /// The arguments of the part that are among the whole's first so many; nil for nil.
  func telling(_ told: Int?) -> [Int32]? {
    told.map { told in names.indices.filter { names[$0] < told }.map(Int32.init) }
  }

  /// What arguments of the part are called in the whole.
  func names(of arguments: [Int32]) -> [Int32] { arguments.map { names[Int($0)] } }
}

/// Cuts parts out of a framework, or out of a part of one.
struct PartCutter {
  private let whole: Part
  /// For each argument its number in the part being cut; -1 for what is not in it.
  private var numbers: [Int32]

  /// Prepares to cut.
  ///
  /// - Complexity: O(arguments).
  init(_ whole: Part) {
    self.whole = whole
    numbers = [Int32](repeating: -1, count: whole.framework.count)
  }

  /// Cuts a part out; its names are those of the outermost whole.
  ///
  /// - Complexity: O(members + attacks from them).
  mutating func cut(_ members: [Int32]) -> Part {
    for (number, member) in members.enumerated() { numbers[Int(member)] = Int32(number) }
    var attacks: [Attack] = []
    for (number, member) in members.enumerated() {
      for target in whole.framework.targets(of: Int(member)) where numbers[Int(target)] >= 0 {
        attacks.append(Attack(attacker: number, target: Int(numbers[Int(target)])))
      }
    }
    for member in members { numbers[Int(member)] = -1 }
    return Part(
      framework: Framework(count: members.count, attacks: attacks),
      names: whole.names(of: members))
  }
}
