import ArgumentMap
import Argumentation

/// How one claim or reason bears on another that its status decides.
public enum Bearing: Hashable, Sendable {
  /// It attacks, by a conflict of the evaluation's list.
  case attack(ConflictID)
  /// It is a reason for the claim.
  case reason
  /// It is a premise of the step.
  case premise
  /// It is what the step takes as given for the sake of argument.
  case supposition
  /// It follows from the claim or step, under the deductive reading.
  case consequence
}

/// A claim or reason within an explanation.
public struct DiscussionStep: Hashable, Sendable {
  /// The claim or reason.
  public let node: Node
  /// Whether the claim is meant as one that is only supposed, which needs no reason.
  public let isSupposed: Bool
  /// How it bears on what it explains; nil for what is to be explained.
  public var bearing: Bearing?
  /// How far down it stands: 0 for what is to be explained, 1 for what explains that.
  public var depth: Int
  /// Whether it stands; in an explanation of what is decided everything either stands or falls.
  public let stands: Bool
  /// Whether it was explained further up, and is not explained again.
  public let isRepeated: Bool
}

extension Evaluation {
  /// Returns why a claim or reason stands or falls: the line of attack and defence that is shortest,
  /// and enough; nil for what is undecided.
  ///
  /// A strategy by which the proponent wins the grounded game, or the opponent's: for what stands
  /// everything that could bring it down, each with one answer; for what falls one thing that does.
  /// Each answer is one that leads to an end soonest. S. Modgil, M. Caminada: Proof theories and
  /// algorithms for abstract argumentation frameworks (2009), section 4; the answers are chosen by
  /// min-max numbers (Caminada 2014).
  ///
  /// - Returns: The steps, each followed by those that explain it; each is explained once.
  /// - Complexity: O(size of the map).
  public func discussion(of node: Node) -> [DiscussionStep]? {
    guard label(of: node) != .undecided else { return nil }
    return DiscussionBuilder(evaluation: self).steps(for: flattening.index(of: node))
  }
}

private struct DiscussionBuilder {
  let evaluation: Evaluation
  private let framework: Framework
  private let numbers: MinMaxNumbers

  init(evaluation: Evaluation) {
    self.evaluation = evaluation
    framework = evaluation.framework
    numbers = MinMaxNumbers(of: framework, under: evaluation.labelling)
  }

  func steps(for start: Int) -> [DiscussionStep] {
    var steps: [DiscussionStep] = []
    var explained: Set<Int> = []
    var stack = [(index: start, bearing: Bearing?.none, depth: 0)]
    while let (index, bearing, depth) = stack.popLast() {
      guard let (node, isSupposed) = evaluation.shown(at: index) else { continue }
      let isNew = explained.insert(index).inserted
      let causes = causes(of: index)
      steps.append(
        DiscussionStep(
          node: node, isSupposed: isSupposed, bearing: bearing, depth: depth,
          stands: stands(index), isRepeated: !isNew && !causes.isEmpty))
      guard isNew else { continue }
      stack += causes.reversed().map { ($0.index, $0.bearing, depth + 1) }
    }
    return steps
  }

  /// What explains the label of an argument, helpers looked through: what it rests on first.
  private func causes(of index: Int) -> [(index: Int, bearing: Bearing)] {
    var rests: [(Int, Bearing)] = []
    var attacks: [(Int, Bearing)] = []
    for cause in deciding(index) {
      guard let helper = evaluation.flattening.helper(at: cause), !helper.isShown else {
        if let conflict = evaluation.conflict(from: cause, to: index) {
          attacks.append((cause, .attack(conflict)))
        }
        continue
      }
      for further in deciding(cause) {
        let bearing = evaluation.bearing(of: further, through: helper)
        rests.append(contentsOf: bearing.map { [(further, $0)] } ?? [])
      }
    }
    return rests + attacks
  }

  /// The attackers that explain a label: all of what is in, the quickest answer to what is out.
  private func deciding(_ index: Int) -> [Int] {
    let attackers = framework.attackers(of: index).map(Int.init)
    if stands(index) { return attackers }
    guard let answer = numbers.answer(to: index) else { return [] }
    guard !defeats(answer) else { return [answer] }
    // What defeats it says more than a lack of support, if it shows as soon; what shows later may
    // owe it to this very argument.
    let asQuick = attackers.first { numbers[$0] == numbers[answer] && defeats($0) && stands($0) }
    return [asQuick ?? answer]
  }

  private func stands(_ index: Int) -> Bool { evaluation.labelling[index] == .in }

  /// Whether an argument that is in makes what it attacks rejected, as against unsupported.
  private func defeats(_ index: Int) -> Bool {
    switch evaluation.flattening.helper(at: index) {
    case nil, .supposed, .consequenceFails: true
    case .unsupported, .reasonFails, .premiseFails, .supposedPremiseFails: false
    }
  }
}

extension Flattening.Helper {
  /// Whether it is shown as a claim of its own kind, as against being looked through.
  var isShown: Bool {
    if case .supposed = self { true } else { false }
  }
}

extension Evaluation {
  /// What of the map an argument of the flattening stands for; nil for a helper to be looked through.
  func shown(at index: Int) -> (node: Node, isSupposed: Bool)? {
    if let node = flattening.node(at: index) { return (node, false) }
    guard case .supposed(let statement) = flattening.helper(at: index) else { return nil }
    return (.statement(statement), true)
  }

  /// The conflict by which one argument of the flattening attacks another; nil if none does.
  func conflict(from attacker: Int, to target: Int) -> ConflictID? {
    guard let source = flattening.node(at: attacker), let target = shown(at: target)?.node else {
      return nil
    }
    return attackers(of: target).first { $0.attacker == source }?.conflict
  }

  /// How an argument of the flattening bears on what lies beyond a helper that it attacks.
  func bearing(of index: Int, through helper: Flattening.Helper) -> Bearing? {
    switch helper {
    case .unsupported, .reasonFails: return .reason
    case .premiseFails: return .premise
    case .supposedPremiseFails: return .supposition
    case .supposed: return nil
    case .consequenceFails(let reason, _):
      // An undercutter of the step keeps it from passing anything on.
      return conflict(from: index, to: flattening.index(of: .reason(reason)))
        .map(Bearing.attack) ?? .consequence
    }
  }
}
