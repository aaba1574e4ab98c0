/// A position in one of a map's arrays, wrapped so that a claim's is never taken for a relation's.
///
/// Ids are dense: the n elements of a kind have the ids 0 to n − 1, in the order in which they
/// were added.
public protocol DenseID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The position in the form in which it is kept: maps hold many ids.
  var number: UInt32 { get }
  /// Wraps a position in that form.
  init(number: UInt32)
}

extension DenseID {
  /// The position, counted from 0.
  @inlinable
  public var index: Int { Int(number) }

  /// Wraps a position that is known to be one of the map's.
  @inlinable
  public init(_ index: Int) { self.init(number: UInt32(clamping: index)) }

  /// Orders by position.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  /// The position, for debugging.
  public var description: String { "#\(index)" }
}

/// A file that a map was read from.
public struct FileID: DenseID {
  /// The position, counted from 0.
  public let number: UInt32
  /// Wraps a position.
  @inlinable
  public init(number: UInt32) { self.number = number }
}

/// An author whose reasoning is mapped.
public struct ProponentID: DenseID {
  /// The position, counted from 0.
  public let number: UInt32
  /// Wraps a position.
  @inlinable
  public init(number: UInt32) { self.number = number }
}

/// A source text that the map declares.
public struct SourceID: DenseID {
  /// The position, counted from 0.
  public let number: UInt32
  /// Wraps a position.
  @inlinable
  public init(number: UInt32) { self.number = number }
}

/// A heading's section.
public struct SectionID: DenseID {
  /// The position, counted from 0.
  public let number: UInt32
  /// Wraps a position.
  @inlinable
  public init(number: UInt32) { self.number = number }
}

/// A statement: one proposition, with every text given for it.
public struct StatementID: DenseID {
  /// The position, counted from 0.
  public let number: UInt32
  /// Wraps a position.
  @inlinable
  public init(number: UInt32) { self.number = number }
}

/// An argument: a sketch, or a premise-conclusion structure.
public struct ArgumentID: DenseID {
  /// The position, counted from 0.
  public let number: UInt32
  /// Wraps a position.
  @inlinable
  public init(number: UInt32) { self.number = number }
}

/// An inference: one step of an argument.
public struct InferenceID: DenseID {
  /// The position, counted from 0.
  public let number: UInt32
  /// Wraps a position.
  @inlinable
  public init(number: UInt32) { self.number = number }
}

/// A relation between two elements of the map.
public struct RelationID: DenseID {
  /// The position, counted from 0.
  public let number: UInt32
  /// Wraps a position.
  @inlinable
  public init(number: UInt32) { self.number = number }
}
