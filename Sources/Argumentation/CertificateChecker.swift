/// Checks by the definitions what a solver gives as proof.
///
/// It shares nothing with the solvers but the framework. Whether a set is greatest or ideal is a
/// question as hard as the solvers'; it is tried by exhaustion where few arguments can matter, and
/// left open otherwise.
public struct CertificateChecker: Sendable {
  /// What came of checking a set.
  public enum Finding: Hashable, Sendable {
    /// It is an extension.
    case proven
    /// It is not.
    case refuted
    /// Nothing speaks against it, but to make sure would take too long.
    case open
  }

  private let framework: Framework
  /// The arguments of which ranges are made.
  private let counted: Range<Int32>

  /// Prepares to check sets of a framework's arguments.
  ///
  /// - Parameter told: If only the first so many arguments count where ranges are compared, their
  ///   number.
  public init(_ framework: Framework, toldApartBy told: Int? = nil) {
    self.framework = framework
    counted = 0..<Int32(min(told ?? framework.count, framework.count))
  }

  /// Checks whether a set is an extension.
  ///
  /// - Complexity: O(arguments + attacks), and up to 2¹² times the undecided part of it for the
  ///   preferred and the ideal semantics and those that compare ranges.
  public func check(_ claimed: Extension, under semantics: Semantics) -> Finding {
    let range = 0..<Int32(framework.count)
    guard claimed.members.allSatisfy(range.contains) else { return .refuted }
    let set = CheckedSet(claimed.members, in: framework)
    switch semantics {
    case .conflictFree: return set.isConflictFree ? .proven : .refuted
    case .admissible: return set.isAdmissible ? .proven : .refuted
    case .complete: return set.isComplete ? .proven : .refuted
    case .grounded: return set.isComplete && set.isGrounded ? .proven : .refuted
    case .stable: return set.isStable ? .proven : .refuted
    case .preferred: return set.isComplete ? preferredFinding(of: set) : .refuted
    case .semiStable: return set.isComplete ? rangeFinding(of: set, \.isComplete) : .refuted
    case .stage: return set.isConflictFree ? rangeFinding(of: set, \.isConflictFree) : .refuted
    case .ideal: return set.isComplete ? idealFinding(of: set) : .refuted
    }
  }

  /// Checks an answer about an argument by its certificate.
  ///
  /// - Returns: `open` also if the answer has no certificate.
  public func check(
    _ answer: Answer, on argument: Int, _ acceptance: Acceptance, under semantics: Semantics
  ) -> Finding {
    guard let certificate = answer.certificate, let isYes = answer.isYes else { return .open }
    guard certificate.contains(argument) == isYes else { return .refuted }
    let finding = check(certificate, under: semantics)
    let isOnlyOne = semantics == .grounded || semantics == .ideal
    let isEnough = isOnlyOne || isYes == (acceptance == .credulous)
    // Every complete set has what the grounded one has; the grounded one has no more.
    let isGrounded = semantics == .complete && check(certificate, under: .grounded) == .proven
    return finding == .proven && !isEnough && !isGrounded ? .open : finding
  }

  // MARK: By exhaustion

  /// Looks for an admissible set above a complete one.
  private func preferredFinding(of set: CheckedSet) -> Finding {
    guard let choices = choices(of: set.candidates) else { return .open }
    let larger = choices.dropFirst().first { chosen in
      set.adding(pick(chosen, of: set.candidates)).isAdmissible
    }
    return larger == nil ? .proven : .refuted
  }

  /// Looks for a set of a kind that reaches all that a set does, and more.
  private func rangeFinding(
    of set: CheckedSet, _ isOfKind: (CheckedSet) -> Bool
  ) -> Finding {
    if set.isStable { return .proven }
    let range = set.range(among: counted)
    let candidates = CheckedSet([], in: framework).candidates
    guard let choices = choices(of: candidates) else { return .open }
    let wider = choices.first { chosen in
      let other = CheckedSet(pick(chosen, of: candidates), in: framework)
      return isOfKind(other) && other.range(among: counted).isStrictSuperset(of: range)
    }
    return wider == nil ? .proven : .refuted
  }

  /// Compares a complete set with all that are admissible and within every preferred set.
  private func idealFinding(of set: CheckedSet) -> Finding {
    let candidates = CheckedSet([], in: framework).candidates
    guard let choices = choices(of: candidates) else { return .open }
    let admissible = choices.filter { chosen in
      CheckedSet(pick(chosen, of: candidates), in: framework).isAdmissible
    }
    let preferred = admissible.filter { set in
      !admissible.contains { $0 != set && $0 & set == set }
    }
    let common = admissible.filter { set in preferred.allSatisfy { $0 & set == set } }
    let greatest = common.first { set in common.allSatisfy { $0 & set == $0 } }
    let isGreatest = greatest.map { Set(pick($0, of: candidates)) == set.members } ?? false
    return isGreatest ? .proven : .refuted
  }

  /// Every choice among a few arguments, each a number whose bits say what is chosen; nil if they
  /// are too many.
  private func choices(of arguments: [Int32]) -> Range<Int>? {
    arguments.count > 12 ? nil : 0..<1 << arguments.count
  }

  private func pick(_ choice: Int, of arguments: [Int32]) -> [Int32] {
    arguments.indices.filter { choice >> $0 & 1 == 1 }.map { arguments[$0] }
  }
}
