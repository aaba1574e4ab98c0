public import ArgumentMap
public import Argumentation
public import Comparison
internal import Evaluation
internal import Interchange

/// What an evaluation is asked for besides the status of every claim.
public struct EvaluationOptions: Sendable {
  /// The claims to list; nil takes all.
  public var statements: [StatementID]?
  /// The semantics that positions are made by.
  public var semantics: Semantics
  /// How many positions to list.
  public var positions: Int
  /// When to stop asking what is NP-hard.
  public var limit: Limit
  /// How far the review of the claims against the sources has come.
  public var reviewed: String?

  /// Asks for the status of every claim, unless told otherwise.
  public init(
    statements: [StatementID]? = nil, semantics: Semantics = .grounded, positions: Int = 0,
    limit: Limit = .none, reviewed: String? = nil
  ) {
    self.statements = statements
    self.semantics = semantics
    self.positions = positions
    self.limit = limit
    self.reviewed = reviewed
  }
}

/// The status of every claim with the reason for it, as text, Markdown or data.
public struct EvaluationListing: Sendable {
  /// One claim and what the evaluation says of it.
  private struct Row {
    let title: String
    let text: String?
    let status: String
    let justification: String?
    /// How it stands under the semantics asked for, in words.
    let standing: String
    let because: String
    let marks: [String]
  }

  private let title: String?
  private let preface: [String]
  private let reviewed: String?
  private let semantics: Semantics
  private let rows: [Row]
  private let positions: PositionNotes?
  private let isPartial: Bool

  /// Prepares a listing.
  ///
  /// - Complexity: That of what the semantics asks; O(size of the map) for the grounded.
  public init(of comparison: Comparison, options: EvaluationOptions = EvaluationOptions()) {
    let map = comparison.map
    let evaluation = comparison.evaluation
    let wording = Wording(comparison: comparison)
    let statements = options.statements ?? map.statementIDs
    let semantics = options.semantics
    let standings = evaluation.standings(of: statements, under: semantics, limit: options.limit)
    title = map.title
    reviewed = options.reviewed
    self.semantics = semantics
    rows = zip(statements, standings).map { id, standing in
      let node = Node.statement(id)
      return Row(
        title: map[id].title, text: map[id].displayText,
        status: evaluation.status(of: id).rawValue,
        justification: wording.justification(of: node),
        standing: semantics == .grounded ? wording.standing(of: node) : standing.words,
        because: wording.explanation(of: node), marks: comparison.marks(of: id).names)
    }
    positions =
      options.positions == 0 ? nil : PositionNotes(of: comparison, options: options)
    isPartial =
      standings.contains(.unknown) || comparison.justifications.isPartial
      || positions?.isPartial == true
    preface =
      [wording.relativity] + (reviewed.map { [Wording.review($0)] } ?? [])
      + (isPartial ? [Wording.partial] : [])
  }

  private var heading: String { title ?? "Evaluation" }

  /// The listing as text for a terminal.
  public func text(width: Int = 100, usesColor: Bool = false) -> String {
    let page = TextPage(width: width, usesColor: usesColor)
    let notes = positions.map { notes in
      page.wrapped(notes.title, bold: true) + notes.items.flatMap { page.item($0) } + [""]
    }
    let lines = rows.flatMap { row in
      page.wrapped(
        (["[\(row.title)]", row.standing] + row.marks).joined(separator: " · "), hanging: 2,
        bold: true)
        + page.wrapped(reason(of: row), indent: 4)
    }
    return page.joined(
      page.wrapped(heading, bold: true) + preface.flatMap { page.wrapped($0) } + [""]
        + (notes ?? []) + lines)
  }

  /// Why a claim has its status; under another semantics the status is not what stands before it.
  private func reason(of row: Row) -> String {
    semantics == .grounded ? row.because : "\(row.status): \(row.because)"
  }

  /// The listing as a Markdown table.
  public func markdown() -> String {
    let lines = rows.map { row in
      let cells = [row.title, row.standing, reason(of: row), row.marks.joined(separator: ", ")]
      return "| " + cells.map { MarkdownText.cell($0) }.joined(separator: " | ") + " |"
    }
    let notes = positions.map { notes in
      "## \(MarkdownText.escaped(notes.title))\n\n"
        + notes.items.map { "- \(MarkdownText.escaped($0))\n" }.joined() + "\n"
    }
    return """
      # \(MarkdownText.escaped(heading))

      \(preface.joined(separator: "\n\n"))

      \(notes ?? "")| claim | \(semantics == .grounded ? "status" : "\(semantics.rawValue)") | because | marks |
      | --- | --- | --- | --- |
      \(lines.joined(separator: "\n"))

      """
  }

  /// The listing as data, in the shape `dissoi-evaluation/1`: an object with `format`, `title`,
  /// `semantics`, `partial`, `reviewed` (or null), `positions` (null unless asked for: `count` in
  /// digits, `countIsPartial` and `listed`, each with its `claims` and `arguments`) and `claims`
  /// (`title`, `text`, `status`, `justification` or null, `standing`, `because`, `marks`).
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("format", "dissoi-evaluation/1")
      json.field("title", title)
      json.field("semantics", semantics.rawValue)
      json.field("partial", isPartial)
      json.field("reviewed", reviewed)
      json.key("positions")
      if let positions { positions.write(&json) } else { json.null() }
      json.field("claims", rows) { json, row in
        json.field("title", row.title)
        json.field("text", row.text)
        json.field("status", row.status)
        json.field("justification", row.justification)
        json.field("standing", row.standing)
        json.field("because", row.because)
        json.field("marks", row.marks)
      }
    }
    return json.bytes
  }
}
