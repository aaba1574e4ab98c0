/// What the arguments of a framework are called in the file that it was read from.
public struct ArgumentNames: Sendable {
  private enum Kind {
    /// By their numbers, from 1 to so many.
    case numbers(Int)
    case spellings(NameTable)
  }

  private let kind: Kind

  /// Numbers arguments from 1.
  init(numbersTo count: Int) { kind = .numbers(count) }

  /// Calls arguments by what a file calls them.
  init(_ table: NameTable) { kind = .spellings(table) }

  /// The argument, counted from 0, of a name; nil if there is none.
  public func argument(named name: String) -> Int? {
    switch kind {
    case .numbers(let count):
      guard let number = Int(name), number >= 1, number <= count else { return nil }
      return number - 1
    case .spellings(let table): return table.number(of: Array(name.utf8)[...])
    }
  }

  /// Appends the name of an argument, counted from 0.
  package func append(_ argument: Int32, to sink: inout ByteSink) {
    switch kind {
    case .numbers: sink.append(Int(argument) + 1)
    case .spellings(let table): sink.append(bytes: table.spelling(of: Int(argument)))
    }
  }
}
