/// Writes the nodes or the edges of a debate as CSV (RFC 4180): a row of names, then one row each, with
/// commas between and `\r\n` at the ends.
///
/// The columns are the attributes of GraphML. What a spreadsheet would take for a formula gets an
/// apostrophe before it, as spreadsheets write it themselves.
public struct CSVWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// Writes the nodes: `Id`, then the attributes.
  ///
  /// - Complexity: O(nodes) in time and space.
  public func writeNodes(of graph: DebateGraph) -> [UInt8] {
    let table = GraphTable.nodes(of: graph)
    return write(["Id"] + table.names, table.rows)
  }

  /// Writes the edges: `Source`, `Target`, `Type` and `Id`, by which Gephi knows them, then the
  /// attributes.
  ///
  /// - Complexity: O(edges) in time and space.
  public func writeEdges(of graph: DebateGraph) -> [UInt8] {
    let table = GraphTable.edges(of: graph)
    return write(["Source", "Target", "Type", "Id"] + table.names, table.rows)
  }

  private func write(_ names: [String], _ rows: [GraphTable.Row]) -> [UInt8] {
    var sink = ByteSink(capacity: 256 * (rows.count + 1))
    write(names.map { .text($0) }, into: &sink)
    for row in rows {
      var cells: [GraphTable.Value] = []
      if let ends = row.ends {
        cells = [.text(ends.source), .text(ends.target), .text("Directed")]
      }
      write(cells + [.text(row.id)] + row.values, into: &sink)
    }
    return sink.bytes
  }

  private func write(_ cells: [GraphTable.Value], into sink: inout ByteSink) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { sink.append(",") }
      switch cell {
      case .number(let number): sink.append(number)
      case .text(let text): sink.append(csv: text)
      }
    }
    sink.append("\r\n")
  }
}

extension ByteSink {
  /// Appends a cell, in quotes where it needs them.
  fileprivate mutating func append(csv text: String) {
    let isFormula = text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    let needsQuotes = text.utf8.contains { ",\"\r\n".utf8.contains($0) }
    if needsQuotes { append("\"") }
    if isFormula { append("'") }
    if text.utf8.contains(UInt8(ascii: "\"")) {
      for scalar in text.unicodeScalars {
        if scalar == "\"" { append("\"") }
        append(scalar)
      }
    } else {
      append(text)
    }
    if needsQuotes { append("\"") }
  }
}
