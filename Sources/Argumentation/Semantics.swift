/// What makes a set of arguments one that can be held together: the extension semantics.
///
/// Throughout, S⁺ is what a set S attacks; S *defends* an argument if it attacks each of its
/// attackers; S is *complete* if it is admissible and has all it defends. DC asks whether some
/// extension has an argument, DS whether every one has. Complexities are those of W. Dvořák,
/// P. E. Dunne: Computational problems in formal argumentation and their complexity, Handbook of
/// Formal Argumentation 1 (2018).
public enum Semantics: String, CaseIterable, Sendable {
  /// No member attacks a member.
  ///
  /// Dung 1995, def. 5. DC and DS in linear time.
  case conflictFree = "conflict-free"
  /// Conflict-free, and every member is defended.
  ///
  /// Dung 1995, def. 6. DC is NP-complete; DS is trivial, for the empty set is admissible.
  case admissible
  /// Admissible, with every argument that is defended.
  ///
  /// Dung 1995, def. 23. DC is NP-complete; DS is that of the grounded semantics.
  case complete
  /// The least complete set; there is one.
  ///
  /// Dung 1995, def. 20. Everything in linear time.
  case grounded
  /// The greatest admissible sets; there is at least one.
  ///
  /// Dung 1995, def. 7. DC is NP-complete and that of the admissible semantics, DS is
  /// Π₂-complete.
  case preferred
  /// Conflict-free, attacking everything outside; there may be none.
  ///
  /// Dung 1995, def. 13. DC is NP-complete, DS coNP-complete. Where there is none, every argument
  /// is in all of them.
  case stable
  /// The complete sets whose range, what they have or attack, no other's includes; there is at least
  /// one, and where there are stable sets it is these.
  ///
  /// M. Caminada: Semi-stable semantics (COMMA 2006). DC is Σ₂-complete, DS Π₂-complete.
  case semiStable = "semi-stable"
  /// The conflict-free sets whose range no other's includes; there is at least one, and where there
  /// are stable sets it is these.
  ///
  /// B. Verheij: Two approaches to dialectical argumentation: admissible sets and argumentation
  /// stages (NAIC 1996). DC is Σ₂-complete, DS Π₂-complete.
  case stage
  /// The greatest admissible set that is within every preferred one; there is one.
  ///
  /// P. M. Dung, P. Mancarella, F. Toni: Computing ideal sceptical argumentation. Artificial
  /// Intelligence 171 (2007). DC and DS are the same, in Θ₂.
  case ideal

  /// Whether every framework has an extension.
  var alwaysExists: Bool { self != .stable }
}

/// The two ways in which a semantics accepts an argument.
public enum Acceptance: CaseIterable, Sendable {
  /// Some extension has the argument.
  case credulous
  /// Every extension has the argument.
  case sceptical
}
