public import ArgumentMap
public import Argumentation

/// A framework as it was read from a file.
public struct FrameworkFile: Sendable {
  /// The format that the file was in.
  public let format: FrameworkFormat
  /// The framework.
  public let framework: Framework
  /// What the file calls the arguments.
  public let names: ArgumentNames
}

/// What reading a file gives.
public struct FrameworkReading: Sendable {
  /// The framework; nil if there is an error in the file, for half of a framework answers nothing.
  public let file: FrameworkFile?
  /// What there is to say about the file, in reading order.
  public let diagnostics: [Diagnostic]
}

/// Reads a framework in any of the formats of solvers, which it knows by the content.
///
/// A byte order mark, blanks between and around words, blank lines and any line ends are allowed.
public struct FrameworkReader: Sendable {
  /// The most arguments that are read, so that one wrong figure can't take all memory.
  static let largest = 20_000_000

  /// Makes a reader.
  public init() {}

  /// Reads a file.
  ///
  /// - Complexity: O(n) in the size of the file, and O(arguments) as it declares them.
  public func read(_ file: SourceFile) -> FrameworkReading {
    switch FrameworkFormat(of: file.bytes) {
    case .i23:
      var reader = I23Reader(file)
      reader.read()
      return reading(.i23, reader.problems, reader.attacks, count: reader.count) {
        ArgumentNames(numbersTo: reader.count)
      }
    case .apx:
      var reader = APXReader(file)
      reader.read()
      return reading(.apx, reader.problems, reader.attacks, count: reader.names.places.count) {
        ArgumentNames(reader.names)
      }
    case .tgf:
      var reader = TGFReader(file)
      reader.read()
      return reading(.tgf, reader.problems, reader.attacks, count: reader.names.places.count) {
        ArgumentNames(reader.names)
      }
    case nil:
      var problems = Problems(in: file)
      problems.addUnknownFormat()
      return FrameworkReading(file: nil, diagnostics: problems.diagnostics)
    }
  }

  private func reading(
    _ format: FrameworkFormat, _ problems: Problems, _ attacks: [Attack], count: Int,
    names: () -> ArgumentNames
  ) -> FrameworkReading {
    let diagnostics = problems.diagnostics
    guard !diagnostics.hasErrors else {
      return FrameworkReading(file: nil, diagnostics: diagnostics)
    }
    let framework = Framework(count: count, attacks: attacks)
    return FrameworkReading(
      file: FrameworkFile(format: format, framework: framework, names: names()),
      diagnostics: diagnostics)
  }
}
