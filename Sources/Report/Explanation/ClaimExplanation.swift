public import ArgumentMap
public import Comparison
internal import Evaluation
internal import Interchange

/// One claim in plain sentences: who holds it and where, what speaks for and against it and whose
/// that is, why it has its status, and which marks it bears.
public struct ClaimExplanation: Sendable {
  private let title: String
  private let text: String?
  private let parts: [ListingNotes]
  private let why: [WhyLine]
  private let status: String
  private let elements: Set<Element>
  private let comparison: Comparison

  /// Explains a claim.
  ///
  /// - Complexity: O(what the claim is joined to, and the length of the lists in the comparison).
  public init(of statement: StatementID, in comparison: Comparison) {
    let reader = ExplanationReader(statement: statement, comparison: comparison)
    title = reader.wording.title(of: Element.statement(statement))
    text = comparison.map[statement].displayText
    parts = reader.parts()
    why = WhyReader(comparison: comparison).lines(for: .statement(statement))
    status = comparison.evaluation.status(of: statement).rawValue
    elements = Set(why.flatMap(\.nodes).map(comparison.evaluation.element))
    self.comparison = comparison
  }

  /// Deeper lines are not indented further.
  private static let deepest = 12

  private static let whyTitle = "Why, step by step"

  /// The explanation as text for a terminal.
  public func text(width: Int = 100, usesColor: Bool = false) -> String {
    let page = TextPage(width: width, usesColor: usesColor)
    let head = page.wrapped(title, bold: true) + (text.map { page.wrapped($0) } ?? [])
    let body = parts.flatMap { part in
      [""] + page.wrapped(part.title, bold: true) + part.items.flatMap { page.item($0) }
    }
    let steps = why.flatMap { page.item($0.text, depth: min($0.depth, Self.deepest)) }
    return page.joined(
      head + body + [""] + page.wrapped(Self.whyTitle, bold: true) + steps)
  }

  /// The explanation as Markdown.
  public func markdown() -> String {
    let body = parts.map { part in
      "\n## \(part.title)\n\n" + part.items.map { "- \(MarkdownText.escaped($0))\n" }.joined()
    }
    let lead = text.map { MarkdownText.escaped($0) + "\n" } ?? ""
    let steps = why.map { line in
      String(repeating: "  ", count: min(line.depth, Self.deepest))
        + "- \(MarkdownText.escaped(line.text))\n"
    }
    return "# \(MarkdownText.escaped(title))\n\n\(lead)" + body.joined()
      + "\n## \(Self.whyTitle)\n\n" + steps.joined()
  }

  /// The claim with what its status comes down to, as a drawing for Graphviz.
  public func drawing() -> [UInt8] {
    DOTWriter().write(
      DebateGraph(explaining: elements, of: comparison, title: "Why \(title) is \(status)"))
  }

  /// The explanation as data, in the shape `dissoi-explanation/1`: an object with `format`, `claim`,
  /// `text`, `parts` (`title` and `sentences`) and `why` (in the order of reading: `depth`, `sentence`,
  /// `bearing`, `elements` and `status`).
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("format", "dissoi-explanation/1")
      json.field("claim", title)
      json.field("text", text)
      json.field("parts", parts) { json, part in
        json.field("title", part.title)
        json.field("sentences", part.items)
      }
      json.field("why", why) { json, line in
        json.field("depth", line.depth)
        json.field("sentence", line.text)
        json.field("bearing", line.bearing)
        json.field(
          "elements",
          line.nodes.map { comparison.map.title(of: comparison.evaluation.element(of: $0)) })
        json.field("status", line.status.rawValue)
      }
    }
    return json.bytes
  }
}
