/// A number of extensions, as the product of the numbers that a framework's components have.
///
/// Kept as factors, for the product is soon too large for any integer.
public struct ExtensionCount: Hashable, Sendable, CustomStringConvertible {
  /// The factors that are not 1; a single 0 for none at all.
  public let factors: [Int]

  init(factors: [Int]) {
    self.factors = factors.contains(0) ? [0] : factors.filter { $0 != 1 }
  }

  /// The number; nil if it does not fit.
  public var value: Int? {
    var product = 1
    for factor in factors {
      let (next, overflows) = product.multipliedReportingOverflow(by: factor)
      if overflows { return nil }
      product = next
    }
    return product
  }

  /// The number in decimal digits, however many.
  ///
  /// - Complexity: O(factors · digits).
  public var description: String {
    // Nine digits a limb, the lowest first.
    var limbs: [UInt64] = [1]
    for factor in factors {
      var carry: UInt64 = 0
      for index in limbs.indices {
        let (high, low) = limbs[index].multipliedFullWidth(by: UInt64(factor))
        let (sum, overflows) = low.addingReportingOverflow(carry)
        let divided = Self.limb.dividingFullWidth((high + (overflows ? 1 : 0), sum))
        limbs[index] = divided.remainder
        carry = divided.quotient
      }
      while carry > 0 {
        limbs.append(carry % Self.limb)
        carry /= Self.limb
      }
    }
    let rest = limbs.dropLast().reversed().map { String(String($0 + Self.limb).dropFirst()) }
    return String(limbs[limbs.count - 1]) + rest.joined()
  }

  private static let limb: UInt64 = 1_000_000_000
}

extension Framework {
  /// Counts the extensions under a semantics.
  ///
  /// What the grounded labelling settles is left aside where every extension has it, and the sets of
  /// each component are counted by finding them; so the time is the sum of the components' numbers
  /// and not their product. Counting is #P-hard or harder but for the grounded and the ideal
  /// semantics.
  ///
  /// - Parameters:
  ///   - semantics: What makes an extension.
  ///   - told: If only the first so many arguments tell extensions apart, their number.
  ///   - most: How many sets of one component to count at most.
  ///   - limit: When to stop.
  /// - Returns: The number; when the limit comes first, a number of which there are at least so many.
  public func extensionCount(
    under semantics: Semantics, toldApartBy told: Int? = nil, atMost most: Int = .max,
    limit: Limit = .none
  ) -> Outcome<ExtensionCount> {
    guard let sets = semantics.sets else { return .whole(ExtensionCount(factors: [])) }
    var factors: [Int] = []
    var isStopped = false
    for part in ExtensionSpace(of: self, under: semantics).components() {
      let (count, isWhole) = SetStream(sets, of: part, toldApartBy: told, limit: limit)
        .countRest(atMost: most)
      if isWhole && count == 0 { return .whole(ExtensionCount(factors: [0])) }
      isStopped = isStopped || !isWhole
      factors.append(isWhole || semantics.alwaysExists ? max(count, 1) : count)
    }
    let count = ExtensionCount(factors: factors)
    return isStopped ? .partial(count) : .whole(count)
  }
}

extension SetStream {
  /// Counts the sets that are still to come; those found before the limit if it comes first, and no
  /// more than are asked for.
  fileprivate func countRest(atMost most: Int) -> (count: Int, isWhole: Bool) {
    var count = 0
    while true {
      switch next() {
      case .set where count == most: return (count, false)
      case .set: count += 1
      case .none: return (count, true)
      case .stopped: return (count, false)
      }
    }
  }
}
