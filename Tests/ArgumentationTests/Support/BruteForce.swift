@testable import Argumentation

/// The semantics by their definitions, word by word, over all subsets of a few arguments.
///
/// A set is a number whose bits are its members.
struct BruteForce {
  let framework: Framework
  /// For every set what it attacks.
  private let attacked: [Int]
  private let conflictFree: [Int]
  private let admissible: [Int]
  private let complete: [Int]
  private let preferred: [Int]
  private let semiStable: [Int]
  private let stage: [Int]

  init(_ framework: Framework) {
    let arguments = 0..<framework.count
    let mask = { (row: ArraySlice<Int32>) in row.reduce(0) { $0 | 1 << Int($1) } }
    let attackers = arguments.map { mask(framework.attackers(of: $0)) }
    let targets = arguments.map { mask(framework.targets(of: $0)) }
    var attacked = [0]
    for set in (0..<1 << framework.count).dropFirst() {
      attacked.append(attacked[set & (set - 1)] | targets[set.trailingZeroBitCount])
    }
    let defended = { (set: Int) in
      arguments.reduce(0) { $0 | (attackers[$1] & ~attacked[set] == 0 ? 1 << $1 : 0) }
    }
    self.framework = framework
    self.attacked = attacked
    let conflictFree = attacked.indices.filter { $0 & attacked[$0] == 0 }
    self.conflictFree = conflictFree
    let admissible = conflictFree.filter { $0 & ~defended($0) == 0 }
    self.admissible = admissible
    let complete = admissible.filter { $0 == defended($0) }
    self.complete = complete
    preferred = admissible.filter { set in
      !admissible.contains { $0 != set && $0 & set == set }
    }
    let withGreatestRange = { (sets: [Int]) in
      let ranges = Set(sets.map { $0 | attacked[$0] })
      let greatest = ranges.filter { range in
        !ranges.contains { $0 != range && $0 & range == range }
      }
      return sets.filter { greatest.contains($0 | attacked[$0]) }
    }
    semiStable = withGreatestRange(complete)
    stage = withGreatestRange(conflictFree)
  }

  /// The extensions under a semantics.
  func extensions(under semantics: Semantics) -> [Int] {
    switch semantics {
    case .conflictFree: conflictFree
    case .admissible: admissible
    case .complete: complete
    case .grounded: complete.filter { set in complete.allSatisfy { $0 & set == set } }
    case .preferred: preferred
    case .stable: conflictFree.filter { $0 | attacked[$0] == (1 << framework.count) - 1 }
    case .semiStable: semiStable
    case .stage: stage
    case .ideal: greatest(of: admissible.filter { set in preferred.allSatisfy { $0 & set == set } })
    }
  }

  /// Whether a semantics accepts an argument.
  func accepts(_ argument: Int, _ acceptance: Acceptance, under semantics: Semantics) -> Bool {
    let extensions = extensions(under: semantics)
    return switch acceptance {
    case .credulous: extensions.contains { $0 >> argument & 1 == 1 }
    case .sceptical: extensions.allSatisfy { $0 >> argument & 1 == 1 }
    }
  }

  /// The labels that an argument takes in the complete labellings.
  func labels(of argument: Int) -> Set<Label> {
    Set(
      complete.map { set in
        set >> argument & 1 == 1 ? .in : attacked[set] >> argument & 1 == 1 ? .out : .undecided
      })
  }

  private func greatest(of sets: [Int]) -> [Int] {
    sets.filter { set in sets.allSatisfy { $0 & set == $0 } }
  }
}

extension Extension {
  /// The set as a number whose bits are its members.
  var bits: Int { members.reduce(0) { $0 | 1 << Int($1) } }

  /// Takes a set as a number.
  init(bits: Int) { self.init((0..<Int32(Int.bitWidth - 1)).filter { bits >> Int($0) & 1 == 1 }) }
}
