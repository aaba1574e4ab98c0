public import ArgumentMap
import Argdown
public import Testing

/// Reads Argdown texts, each as a file of one debate; an error in them fails the test.
public func readDebate(
  _ texts: String..., sourceLocation: SourceLocation = #_sourceLocation
) -> ArgumentMap {
  let files = texts.enumerated().map {
    SourceFile(path: "\($0.offset + 1).argdown", text: $0.element)
  }
  let reading = DebateReader().read(files)
  #expect(
    !reading.diagnostics.hasErrors, "\(DiagnosticRenderer().render(reading.diagnostics))",
    sourceLocation: sourceLocation)
  return reading.map
}

extension ArgumentMap {
  /// The statement of a title; an unknown title fails the test.
  public func id(
    _ title: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> StatementID {
    let index = statements.firstIndex { $0.title == title }
    return StatementID(
      try #require(index, "no claim is called \(title)", sourceLocation: sourceLocation))
  }

  /// The proponent of a name; an unknown name fails the test.
  public func author(
    _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> ProponentID {
    let index = proponents.firstIndex { $0.name == name }
    return ProponentID(
      try #require(index, "no author is called \(name)", sourceLocation: sourceLocation))
  }
}
