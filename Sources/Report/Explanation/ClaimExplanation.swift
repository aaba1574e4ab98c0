internal import Evaluation
internal import Interchange

public import ArgumentMap
public import Comparison

/// One claim in plain sentences: who holds it and where, what speaks for and against it and whose
/// that is, why it has its status, and which marks it bears.
public struct ClaimExplanation: Sendable {
  private let title: String
  private let text: String?
  private let parts: [ListingNotes]

  /// Explains a claim.
  ///
  /// - Complexity: O(what the claim is joined to, and the length of the lists in the comparison).
  public init(of statement: StatementID, in comparison: Comparison) {
    let reader = ExplanationReader(statement: statement, comparison: comparison)
    title = reader.wording.title(of: Element.statement(statement))
    text = comparison.map[statement].displayText
    parts = reader.parts()
  }

  /// The explanation as text for a terminal.
  public func text(width: Int = 100, usesColor: Bool = false) -> String {
    let page = TextPage(width: width, usesColor: usesColor)
    let head = page.wrapped(title, bold: true) + (text.map { page.wrapped($0) } ?? [])
    let body = parts.flatMap { part in
      [""] + page.wrapped(part.title, bold: true) + part.items.flatMap { page.item($0) }
    }
    return page.joined(head + body)
  }

  /// The explanation as Markdown.
  public func markdown() -> String {
    let body = parts.map { part in
      "\n## \(part.title)\n\n" + part.items.map { "- \(MarkdownText.escaped($0))\n" }.joined()
    }
    let lead = text.map { MarkdownText.escaped($0) + "\n" } ?? ""
    return "# \(MarkdownText.escaped(title))\n\n\(lead)" + body.joined()
  }

  /// The explanation as data, in the shape `dissoi-explanation/1`: an object with `format`, `claim`,
  /// `text` and `parts` (`title` and `sentences`).
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
    }
    return json.bytes
  }
}
