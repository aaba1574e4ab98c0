import TestSupport

@testable import Argumentation

extension Framework {
  /// Takes attacks as pairs.
  init(_ count: Int, _ attacks: [(Int, Int)]) {
    self.init(count: count, attacks: attacks.map { Attack(attacker: $0.0, target: $0.1) })
  }

  /// A cycle in which each argument attacks the next.
  static func cycle(_ count: Int) -> Framework {
    Framework(count, (0..<count).map { ($0, ($0 + 1) % count) })
  }

  /// Pairs of arguments that attack each other.
  static func pairs(_ count: Int) -> Framework {
    Framework(2 * count, (0..<2 * count).map { ($0, $0 ^ 1) })
  }

  /// A framework of as many arguments, sparse or dense, with more or fewer attacks that are
  /// returned and arguments that attack themselves.
  static func random(_ count: Int, _ random: inout SeededGenerator) -> Framework {
    let density = Double.random(in: 0.3...3, using: &random) / Double(max(count, 3))
    let returned = Double.random(in: 0...0.8, using: &random)
    let reflexive = random.chance(0.5) ? 0 : Double.random(in: 0...0.3, using: &random)
    var attacks: [(Int, Int)] = []
    for attacker in 0..<count {
      if random.chance(reflexive) { attacks.append((attacker, attacker)) }
      for target in 0..<count where target != attacker && random.chance(density) {
        attacks.append((attacker, target))
        if random.chance(returned) { attacks.append((target, attacker)) }
      }
    }
    return Framework(count, attacks)
  }

  /// This framework and another side by side.
  func beside(_ other: Framework) -> Framework {
    let attacks = pairs(of: self, shift: 0) + pairs(of: other, shift: count)
    return Framework(count + other.count, attacks)
  }

  private func pairs(of framework: Framework, shift: Int) -> [(Int, Int)] {
    (0..<framework.count).flatMap { attacker in
      framework.targets(of: attacker).map { (attacker + shift, Int($0) + shift) }
    }
  }
}
