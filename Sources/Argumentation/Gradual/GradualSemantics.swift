internal import Foundation

/// How the strength of an argument follows from its base score and the strengths of what attacks and
/// supports it. All scores and strengths are from 0 to 1.
public enum GradualSemantics: String, CaseIterable, Sendable {
  /// Attackers, and supporters, are joined as independent chances; the difference moves the base score
  /// towards 0 or 1.
  ///
  /// A. Rago, F. Toni, M. Aurisicchio, P. Baroni: Discontinuity-free decision support with quantitative
  /// argumentation debates (KR 2016).
  case dfQuAD = "dfquad"
  /// Strengths are added up, and the sum's square moves the base score.
  ///
  /// N. Potyka: Continuous dynamical systems for weighted bipolar argumentation (KR 2018).
  case quadraticEnergy = "qe"
  /// Strengths are added up, and the sum's exponential moves the base score; 0 and 1 never move.
  ///
  /// L. Amgoud, J. Ben-Naim: Evaluation of arguments in weighted bipolar graphs. International Journal
  /// of Approximate Reasoning 99 (2018): the restricted Euler-based semantics.
  case euler

  /// What nothing does, before the first attacker or supporter is taken in.
  var nothing: Double { self == .dfQuAD ? 1 : 0 }

  /// Takes one attacker or supporter in.
  func joining(_ strength: Double, to others: Double) -> Double {
    self == .dfQuAD ? others * (1 - strength) : others + strength
  }

  /// The strength that follows from a base score and what attackers and supporters come to.
  func strength(of base: Double, attacked attack: Double, supported support: Double) -> Double {
    switch self {
    case .dfQuAD:
      // Both are what is left of 1: the difference is the other way round.
      let energy = attack - support
      return energy < 0 ? base + base * energy : base + (1 - base) * energy
    case .quadraticEnergy:
      let energy = support - attack
      let pull = energy * energy / (1 + energy * energy)
      return energy < 0 ? base - base * pull : base + (1 - base) * pull
    case .euler:
      return 1 - (1 - base * base) / (1 + base * exp(support - attack))
    }
  }
}
