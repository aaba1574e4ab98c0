/// The extensions of a framework under a semantics, found as they are asked for.
///
/// They come in an order that is the same in every run and otherwise says nothing. Each step may
/// take exponential time; the sequence ends early when its limit comes (`ExtensionIterator` says so).
public struct Extensions: Sequence, Sendable {
  private let framework: Framework
  private let semantics: Semantics
  private let told: Int?
  private let limit: Limit

  fileprivate init(
    of framework: Framework, under semantics: Semantics, toldApartBy told: Int?, limit: Limit
  ) {
    self.framework = framework
    self.semantics = semantics
    self.told = told
    self.limit = limit
  }

  /// Begins to look for extensions.
  ///
  /// - Complexity: O(arguments + attacks); under ideal semantics, all the work.
  public func makeIterator() -> ExtensionIterator {
    ExtensionIterator(of: framework, under: semantics, toldApartBy: told, limit: limit)
  }
}

extension Framework {
  /// The extensions under a semantics, found as they are asked for.
  ///
  /// - Parameters:
  ///   - semantics: What makes an extension.
  ///   - told: If only the first so many arguments tell extensions apart, their number: of those that
  ///     differ in others alone, one is found, and ranges are made of no others. For helpers that
  ///     stand for nothing by themselves.
  ///   - limit: When to stop.
  public func extensions(
    under semantics: Semantics, toldApartBy told: Int? = nil, limit: Limit = .none
  ) -> Extensions {
    Extensions(of: self, under: semantics, toldApartBy: told, limit: limit)
  }

  /// Returns the extensions under a semantics, or some of them.
  ///
  /// - Parameters:
  ///   - semantics: What makes an extension.
  ///   - told: If only the first so many arguments tell extensions apart, their number.
  ///   - most: How many to return at most.
  ///   - limit: When to stop.
  public func allExtensions(
    under semantics: Semantics, toldApartBy told: Int? = nil, atMost most: Int = .max,
    limit: Limit = .none
  ) -> Outcome<[Extension]> {
    let iterator = extensions(under: semantics, toldApartBy: told, limit: limit).makeIterator()
    var found: [Extension] = []
    while let next = iterator.next() {
      guard found.count < most else { return .partial(found) }
      found.append(next)
    }
    return iterator.isStopped ? .partial(found) : .whole(found)
  }
}
