/// What has been found wrong in a GraphML file; of more than anybody reads, only the first are kept.
struct GraphMLFlaws {
  private static let most = 100
  private(set) var found: [XMLError] = []

  mutating func add(_ message: @autoclosure () -> String, line: Int) {
    guard found.count < Self.most else { return }
    found.append(XMLError(message: message(), line: line))
  }

  /// What was found, in the order of the lines.
  var inOrder: [XMLError] {
    found.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
  }
}
