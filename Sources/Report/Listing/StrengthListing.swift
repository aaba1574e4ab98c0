public import ArgumentMap
public import Argumentation
public import Comparison
internal import Evaluation
internal import Interchange

/// The strengths of claims by degree, in a listing of their own: they say nothing of statuses.
public struct StrengthListing: Sendable {
  /// A claim with its strength, and what it is due to.
  private struct Row {
    let title: String
    let strength: Double
    let baseScore: Double
    let contributions: [(title: String, contribution: Double)]
  }

  private let heading: String
  private let strengths: MapStrengths
  private let preface: [String]
  private let unsteady: [String]
  private let rows: [Row]

  /// Prepares a listing.
  ///
  /// - Parameters:
  ///   - comparison: The compared debate.
  ///   - semantics: How strengths follow from each other.
  ///   - statements: If only some claims are listed, these; then with what they owe to others.
  public init(
    of comparison: Comparison, under semantics: GradualSemantics, statements: [StatementID]? = nil
  ) {
    let evaluation = comparison.evaluation
    let map = comparison.map
    let strengths = evaluation.strengths(under: semantics)
    let title = { (node: Node) in map.title(of: evaluation.element(of: node)) }
    heading = map.title ?? "Strengths"
    self.strengths = strengths
    unsteady = strengths.unsteady.map(title)
    rows = (statements ?? map.statementIDs).map { id in
      let node = Node.statement(id)
      let contributions = statements == nil ? [] : strengths.contributions(to: node)
      return Row(
        title: map[id].title, strength: strengths[node], baseScore: strengths.baseScore(of: node),
        contributions: contributions.map { (title($0.node), $0.contribution) })
    }
    preface =
      [
        "Strengths go from 0 to 1 (\(semantics.rawValue)); they are relative to this map and to its base "
          + "scores (strength in the data, else 0.5), and say nothing of statuses."
      ]
      + (unsteady.isEmpty
        ? []
        : [
          "On circles through \(unsteady.map { "[\($0)]" }.joined(separator: ", ")) strengths keep "
            + "swinging when they are worked out step by step; given is where they come to rest."
        ])
      + (strengths.found.isSettled
        ? [] : ["Not settled: strengths may be off by more than \(strengths.found.residual)."])
  }

  /// The listing as text for a terminal.
  public func text(width: Int = 100, usesColor: Bool = false) -> String {
    let page = TextPage(width: width, usesColor: usesColor)
    let lines = rows.flatMap { row in
      page.wrapped(
        "\(Self.digits(row.strength)) [\(row.title)]\(moved(row))", hanging: 6, bold: true)
        + felt(row).flatMap { page.item(due($0), depth: 1) }
    }
    return page.joined(
      page.wrapped(heading, bold: true) + preface.flatMap { page.wrapped($0) } + [""] + lines)
  }

  /// The listing as a Markdown table.
  public func markdown() -> String {
    let lines = rows.map { row in
      let due = felt(row).map(due).joined(separator: "; ")
      let cells = [row.title, Self.digits(row.strength), Self.digits(row.baseScore), due]
      return "| " + cells.map { MarkdownText.cell($0) }.joined(separator: " | ") + " |"
    }
    return """
      # \(MarkdownText.escaped(heading))

      \(preface.map { MarkdownText.escaped($0) }.joined(separator: "\n\n"))

      | claim | strength | base score | due to |
      | --- | --- | --- | --- |
      \(lines.joined(separator: "\n"))

      """
  }

  /// The listing as data, in the shape `dissoi-strengths/1`: an object with `format`, `semantics`,
  /// `residual`, `unsteady` (titles) and `claims` (`title`, `strength`, `baseScore`, `contributions`:
  /// empty unless claims were asked for, else each with `title` and `contribution`).
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("format", "dissoi-strengths/1")
      json.field("semantics", strengths.semantics.rawValue)
      json.key("residual")
      json.value(strengths.found.residual)
      json.field("unsteady", unsteady)
      json.field("claims", rows) { json, row in
        json.field("title", row.title)
        json.key("strength")
        json.value(row.strength)
        json.key("baseScore")
        json.value(row.baseScore)
        json.field("contributions", row.contributions) { json, other in
          json.field("title", other.title)
          json.key("contribution")
          json.value(other.contribution)
        }
      }
    }
    return json.bytes
  }

  private func moved(_ row: Row) -> String {
    let (from, to) = (Self.digits(row.baseScore), Self.digits(row.strength))
    return from == to ? "" : " · from \(from)"
  }

  /// The contributions that three decimals show.
  private func felt(_ row: Row) -> [(title: String, contribution: Double)] {
    row.contributions.filter { abs($0.contribution) >= 0.0005 }
  }

  private func due(_ other: (title: String, contribution: Double)) -> String {
    let sign = other.contribution < 0 ? "−" : "+"
    return "\(sign)\(Self.digits(abs(other.contribution))) by [\(other.title)]"
  }

  /// A number from 0 to 1 with three decimals.
  private static func digits(_ number: Double) -> String {
    let thousandths = Int((number * 1000).rounded())
    return "\(thousandths / 1000)." + String(thousandths % 1000 + 1000).dropFirst()
  }
}
