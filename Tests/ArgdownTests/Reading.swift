import Argdown
import ArgumentMap
import Testing

/// Reads one file.
func reading(_ text: String) -> DebateReading { reading(["test.argdown": text]) }

/// Reads several files, in the order given.
func reading(_ files: KeyValuePairs<String, String>) -> DebateReading {
  DebateReader().read(files.map { SourceFile(path: $0.key, text: $0.value) })
}

/// Reads a file with a mark before each place where a diagnostic is expected, and checks that the
/// diagnostics are exactly those, in this order.
@discardableResult
func expectDiagnostics(
  _ codes: [String], in marked: String, sourceLocation: SourceLocation = #_sourceLocation
) -> DebateReading {
  let parts = marked.split(separator: "¦", omittingEmptySubsequences: false)
  var places: [Int] = []
  var text = ""
  for part in parts {
    if part.startIndex != marked.startIndex { places.append(text.utf8.count) }
    text += part
  }
  let result = reading(text)
  #expect(result.diagnostics.map(\.code.rawValue) == codes, sourceLocation: sourceLocation)
  #expect(
    result.diagnostics.map { $0.range?.lowerBound ?? 0 } == places,
    "places \(result.diagnostics.map { "\($0.range?.lowerBound ?? 0) \($0.message)" })",
    sourceLocation: sourceLocation)
  return result
}

extension DebateReading {
  /// The diagnostics' codes.
  var codes: [String] { diagnostics.map(\.code.rawValue) }
}

extension ArgumentMap {
  /// The statement of a title.
  func statement(_ title: String) throws -> Statement {
    try #require(statements.first { $0.title == title }, "no statement \(title)")
  }

  /// The argument of a title.
  func argument(_ title: String) throws -> Argument {
    try #require(arguments.first { $0.title == title }, "no argument \(title)")
  }

  /// The relations as `source kind target`, titles in their brackets, in order.
  var relationLines: [String] {
    relations.map { "\(name($0.source)) \($0.kind.rawValue) \(name($0.target))" }
  }

  private func name(_ element: Element) -> String {
    switch element {
    case .statement(let id): "[\(self[id].title)]"
    case .argument(let id): "<\(self[id].title)>"
    case .inference: "(\(title(of: element)))"
    }
  }

  /// The stances as `who polarity force voice [title]`, in order.
  var stanceLines: [String] {
    stances.map { stance in
      let who = stance.proponent.map { self[$0].name } ?? "-"
      return
        "\(who) \(stance.polarity) \(stance.force) \(stance.voice) [\(self[stance.statement].title)]"
    }
  }
}
