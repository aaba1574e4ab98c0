internal import Foundation

/// Arguments that bear on each other in circles, on the way to strengths that fit together.
///
/// Strengths are replaced round by round. Where rounds lead on slowly towards an end that is near, it is
/// extrapolated. Where they do not end, strengths follow dx/dt = f(x) - x from the base scores, f(x) being
/// what strengths x make of each other.
struct StrengthCircle {
  /// The most rounds; those that settle do so in a few dozen.
  private static let mostRounds = 2000
  /// After so many rounds it is looked at how far they have led.
  private static let patience = 50
  /// Where rounds come this near to an end they are taken to have ended.
  private static let tolerance = 1e-13
  /// By how much strengths may still change where the way of the rounds can be foreseen.
  private static let foresight = 0.1

  private let influences: CircleInfluences
  /// The members' strengths so far.
  private(set) var place: [Double]
  /// The most by which a member's strength differs from what the others make of it.
  private(set) var residual = Double.infinity
  /// Whether replacing strengths round by round did not come to an end.
  private(set) var isUnsteady = false

  /// Takes arguments on circles, as strong as they are by themselves.
  init(_ influences: CircleInfluences) {
    self.influences = influences
    place = influences.baseScores
  }

  /// Goes on until strengths fit, first by rounds, then little by little with ever smaller steps.
  mutating func settle() {
    iterate()
    guard residual > Self.tolerance else { return }
    isUnsteady = true
    var step = 0.25
    // Half steps for eight times take in what is a hundred times as jumpy.
    for _ in 0..<8 where residual > Self.tolerance {
      flow(step: step)
      step /= 2
    }
  }

  /// Replaces strengths round by round, as long as that leads somewhere.
  private mutating func iterate() {
    var milestone = Double.infinity
    var previous = place
    for round in 1...Self.mostRounds {
      let next = influences.strengths(given: place)
      residual = Self.size(of: zip(next, place).map { $0 - $1 })
      if residual <= Self.tolerance { return }
      if round.isMultiple(of: Self.patience) {
        let factor = pow(residual / milestone, 1 / Double(Self.patience))
        let progress = Self.size(of: zip(next, previous).map { $0 - $1 })
        // The first milestone only shows where rounds are, not yet how fast they get on.
        if milestone.isFinite, shorten(after: progress, shrinkingBy: factor * factor) { return }
        // What shrinks more slowly swings, or creeps.
        if residual > 0.7 * milestone { return }
        milestone = residual
      }
      (previous, place) = (place, next)
    }
  }

  /// Foresees where rounds end that come on slowly, if that is near.
  ///
  /// Two rounds lead on by less than two before, by about the same factor each time, so that all to come
  /// lead about as far as a geometric series; of one round that would not be so, because strengths may
  /// swing from round to round. An end that is more than twice as far away may be another one.
  ///
  /// - Parameters:
  ///   - progress: The most by which two rounds have changed a strength.
  ///   - factor: By what that shrinks.
  /// - Returns: Whether strengths have settled; if not, they are where they were.
  private mutating func shorten(after progress: Double, shrinkingBy factor: Double) -> Bool {
    let reach = 2 * progress / (1 - factor)
    guard factor < 1, reach < Self.foresight else { return false }
    var mixing = AndersonMixing()
    var ahead = place
    for _ in 0..<Self.patience {
      let gap = gap(at: ahead)
      let size = Self.size(of: gap)
      if size <= Self.tolerance {
        guard zip(place, ahead).allSatisfy({ abs($0 - $1) <= reach }) else { return false }
        (place, residual) = (ahead, size)
        return true
      }
      ahead = mixing.next(from: ahead, gap: gap)
    }
    return false
  }

  /// Lets strengths follow dx/dt = f(x) - x from the base scores, by the classical method of Runge and
  /// Kutta.
  private mutating func flow(step: Double) {
    place = influences.baseScores
    for _ in 0..<Self.mostRounds {
      let first = gap(at: place)
      residual = Self.size(of: first)
      if residual <= Self.tolerance { return }
      let second = gap(at: moved(along: first, by: step / 2))
      let third = gap(at: moved(along: second, by: step / 2))
      let fourth = gap(at: moved(along: third, by: step))
      for index in place.indices {
        let sum = first[index] + 2 * second[index] + 2 * third[index] + fourth[index]
        place[index] += step / 6 * sum
      }
    }
  }

  private func moved(along gap: [Double], by length: Double) -> [Double] {
    zip(place, gap).map { $0 + length * $1 }
  }

  /// What strengths make of each other, less what they are.
  private func gap(at place: [Double]) -> [Double] {
    zip(influences.strengths(given: place), place).map { $0 - $1 }
  }

  private static func size(of gap: [Double]) -> Double { gap.reduce(0.0) { max($0, abs($1)) } }
}
