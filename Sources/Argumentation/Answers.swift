/// An answer to a question about one argument, with what proves it where one set can.
///
/// Where there is only one extension, or the grounded one decides, that one proves either answer.
public enum Answer: Hashable, Sendable {
  /// It is so. Of credulous acceptance an extension with the argument proves it; nil for sceptical
  /// acceptance, and where the limit came before the set was complete.
  case yes(Extension?)
  /// It is not so. Of sceptical acceptance an extension without the argument proves it; nil for
  /// credulous acceptance, and where the limit came before the set was complete.
  case no(Extension?)
  /// The limit came first.
  case unknown

  /// The answer without its proof; nil if it is not known.
  public var isYes: Bool? {
    switch self {
    case .yes: true
    case .no: false
    case .unknown: nil
    }
  }

  /// The extension that proves the answer.
  public var certificate: Extension? {
    switch self {
    case .yes(let certificate), .no(let certificate): certificate
    case .unknown: nil
    }
  }
}

/// What came of looking for an extension.
public enum Discovery: Hashable, Sendable {
  /// This one was found.
  case found(Extension)
  /// There is none.
  case none
  /// The limit came first.
  case unknown
}

/// A result that is either all there is or what was known when the limit came.
public enum Outcome<Value: Hashable & Sendable>: Hashable, Sendable {
  /// All there is.
  case whole(Value)
  /// What was known when the limit came; there may be more.
  case partial(Value)

  /// The result, whole or not.
  public var known: Value {
    switch self {
    case .whole(let value), .partial(let value): value
    }
  }

  /// Whether there may be more.
  public var isPartial: Bool {
    if case .partial = self { true } else { false }
  }
}

/// A finding for every argument of a framework, but for those that the limit left open.
public struct PerArgument<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The findings, in the order of the arguments; nil where the limit came first.
  public let values: [Value?]

  /// The finding for an argument; nil if the limit came first.
  public subscript(argument: Int) -> Value? { values[argument] }

  /// Whether something was left open.
  ///
  /// - Complexity: O(arguments).
  public var isPartial: Bool { values.contains(nil) }

  /// The arguments for which a value was found, ascending.
  ///
  /// - Complexity: O(arguments).
  public func arguments(where value: Value) -> [Int] {
    values.indices.filter { values[$0] == value }
  }
}
