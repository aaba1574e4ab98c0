public import ArgumentMap
internal import Evaluation
internal import Interchange

public import Comparison

/// The status of every claim with the reason for it, as text, Markdown or data.
public struct EvaluationListing: Sendable {
  /// One claim and what the evaluation says of it.
  private struct Row {
    let title: String
    let text: String?
    let status: String
    let because: String
    let marks: [String]
  }

  private let title: String?
  private let reviewed: String?
  private let rows: [Row]

  /// Prepares a listing of some claims, or of all.
  ///
  /// - Parameters:
  ///   - comparison: The evaluated and compared map.
  ///   - statements: The claims to list; nil takes all.
  ///   - reviewed: How far the review of the claims against the sources has come.
  public init(
    of comparison: Comparison, statements: [StatementID]? = nil, reviewed: String? = nil
  ) {
    let map = comparison.map
    let wording = Wording(comparison: comparison)
    title = map.title
    self.reviewed = reviewed
    rows = (statements ?? map.statementIDs).map { id in
      Row(
        title: map[id].title, text: map[id].displayText,
        status: comparison.evaluation.status(of: id).rawValue,
        because: wording.explanation(of: Node.statement(id)),
        marks: comparison.marks(of: id).names)
    }
  }

  private var heading: String { title ?? "Evaluation" }

  private var preface: [String] {
    [Wording.relativity] + (reviewed.map { [Wording.review($0)] } ?? [])
  }

  /// The listing as text for a terminal.
  public func text(width: Int = 100, usesColor: Bool = false) -> String {
    let page = TextPage(width: width, usesColor: usesColor)
    let lines = rows.flatMap { row in
      page.wrapped(
        (["[\(row.title)]", row.status] + row.marks).joined(separator: " · "), hanging: 2,
        bold: true)
        + page.wrapped(row.because, indent: 4)
    }
    return page.joined(
      page.wrapped(heading, bold: true) + preface.flatMap { page.wrapped($0) } + [""] + lines)
  }

  /// The listing as a Markdown table.
  public func markdown() -> String {
    let lines = rows.map { row in
      let cells = [row.title, row.status, row.because, row.marks.joined(separator: ", ")]
      return "| " + cells.map { MarkdownText.cell($0) }.joined(separator: " | ") + " |"
    }
    return """
      # \(MarkdownText.escaped(heading))

      \(preface.joined(separator: "\n\n"))

      | claim | status | because | marks |
      | --- | --- | --- | --- |
      \(lines.joined(separator: "\n"))

      """
  }

  /// The listing as data, in the shape `dissoi-evaluation/1`: an object with `format`, `title`,
  /// `semantics`, `reviewed` (or null) and `claims` (`title`, `text`, `status`, `because`, `marks`).
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("format", "dissoi-evaluation/1")
      json.field("title", title)
      json.field("semantics", "grounded")
      json.field("reviewed", reviewed)
      json.field("claims", rows) { json, row in
        json.field("title", row.title)
        json.field("text", row.text)
        json.field("status", row.status)
        json.field("because", row.because)
        json.field("marks", row.marks)
      }
    }
    return json.bytes
  }
}
