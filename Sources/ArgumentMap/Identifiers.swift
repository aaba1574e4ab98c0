/// A position in one of a map's arrays, wrapped so that a claim's is never taken for a relation's.
///
/// Ids are dense: the n elements of a kind have the ids 0 to n − 1, in the order in which they
/// were added.
public protocol DenseID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The position, counted from 0.
  var index: Int { get }
  /// Wraps a position that is known to be one of the map's.
  init(_ index: Int)
}

extension DenseID {
  /// Orders by position.
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }

  /// The position, for debugging.
  public var description: String { "#\(index)" }
}

/// A file that a map was read from.
public struct FileID: DenseID {
  /// The position, counted from 0.
  public let index: Int
  /// Wraps a position.
  public init(_ index: Int) { self.index = index }
}

/// An author whose reasoning is mapped.
public struct ProponentID: DenseID {
  /// The position, counted from 0.
  public let index: Int
  /// Wraps a position.
  public init(_ index: Int) { self.index = index }
}

/// A source text that the map declares.
public struct SourceID: DenseID {
  /// The position, counted from 0.
  public let index: Int
  /// Wraps a position.
  public init(_ index: Int) { self.index = index }
}

/// A heading's section.
public struct SectionID: DenseID {
  /// The position, counted from 0.
  public let index: Int
  /// Wraps a position.
  public init(_ index: Int) { self.index = index }
}

/// A statement: one proposition, with every text given for it.
public struct StatementID: DenseID {
  /// The position, counted from 0.
  public let index: Int
  /// Wraps a position.
  public init(_ index: Int) { self.index = index }
}

/// An argument: a sketch, or a premise-conclusion structure.
public struct ArgumentID: DenseID {
  /// The position, counted from 0.
  public let index: Int
  /// Wraps a position.
  public init(_ index: Int) { self.index = index }
}

/// An inference: one step of an argument.
public struct InferenceID: DenseID {
  /// The position, counted from 0.
  public let index: Int
  /// Wraps a position.
  public init(_ index: Int) { self.index = index }
}

/// A relation between two elements of the map.
public struct RelationID: DenseID {
  /// The position, counted from 0.
  public let index: Int
  /// Wraps a position.
  public init(_ index: Int) { self.index = index }
}
