/// The search for strengths x that are what they make of each other, f(x), by how x and f(x) - x have
/// changed of late; strengths stay from 0 to 1.
///
/// Where rounds of x := f(x) creep along a few directions, the changes of the last rounds show these, and
/// how far it is still to go.
///
/// D. G. Anderson: Iterative procedures for nonlinear integral equations. Journal of the ACM 12 (1965);
/// H. F. Walker, P. Ni: Anderson acceleration for fixed-point iterations. SIAM Journal on Numerical
/// Analysis 49 (2011).
struct AndersonMixing {
  /// How many changes are remembered; each of the directions along which rounds creep needs one, and
  /// those that swing need two.
  private static let memory = 4

  private var last: (place: [Double], gap: [Double])?
  /// The changes of f(x) - x, and with each that of f(x), the latest last.
  private var changes: [(gap: [Double], image: [Double])] = []

  /// Where to go on.
  ///
  /// - Parameters:
  ///   - place: Where x is.
  ///   - gap: What f(x) - x is there.
  mutating func next(from place: [Double], gap: [Double]) -> [Double] {
    if let last {
      let gapChange = zip(gap, last.gap).map { $0 - $1 }
      let imageChange = zip(zip(place, last.place), gapChange).map { $0.0 - $0.1 + $1 }
      changes.append((gapChange, imageChange))
      if changes.count > Self.memory { changes.removeFirst() }
    }
    last = (place, gap)
    var next = zip(place, gap).map { $0 + $1 }
    for (direction, image) in Self.orthonormal(changes) {
      add(image, times: -dot(direction, gap), to: &next)
    }
    return next.map { min(max($0, 0), 1) }
  }

  /// The changes made orthonormal as to the gaps, the latest first (modified Gram and Schmidt); what
  /// hardly differs from the others is left out.
  private static func orthonormal(
    _ changes: [(gap: [Double], image: [Double])]
  ) -> [(gap: [Double], image: [Double])] {
    var found: [(gap: [Double], image: [Double])] = []
    for (gap, image) in changes.reversed() {
      var (gap, image) = (gap, image)
      let size = dot(gap, gap).squareRoot()
      for other in found {
        let share = dot(other.gap, gap)
        add(other.gap, times: -share, to: &gap)
        add(other.image, times: -share, to: &image)
      }
      let rest = dot(gap, gap).squareRoot()
      guard rest > 1e-6 * size else { continue }
      found.append((gap.map { $0 / rest }, image.map { $0 / rest }))
    }
    return found
  }
}

private func dot(_ left: [Double], _ right: [Double]) -> Double {
  zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
}

private func add(_ other: [Double], times factor: Double, to sum: inout [Double]) {
  for place in sum.indices { sum[place] += factor * other[place] }
}
