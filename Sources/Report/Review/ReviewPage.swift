public import SourceTexts

/// A claim and the passage that is to bear it out, side by side, for a reviewer at a terminal.
public struct ReviewPage: Sendable {
  private let item: ReviewItem
  private let page: TextPage

  /// Prepares a page.
  ///
  /// - Parameters:
  ///   - item: What is to be looked at.
  ///   - width: The columns of the terminal.
  ///   - usesColor: Whether to use ANSI styles.
  public init(of item: ReviewItem, width: Int = 100, usesColor: Bool = false) {
    self.item = item
    page = TextPage(width: width, usesColor: usesColor)
  }

  /// The page, with a line end.
  public func render() -> String {
    let head = "\(item.key.source) \(item.key.place), \(item.key.proponent ?? "the analyst")"
    return page.joined(
      page.wrapped(head, bold: true) + page.columns([claim, passage]) + cues)
  }

  private var claim: [String] {
    let width = page.columnWidth
    let remarks = item.warrants.map { "warrant: \($0)" } + item.notes.map { "note: \($0)" }
    return page.wrapped("[\(item.key.claim)]", width: width, bold: true)
      + page.wrapped(item.claim, width: width)
      + page.wrapped("(\(item.stances.joined(separator: "; ")))", width: width)
      + remarks.flatMap { page.wrapped($0, width: width) }
  }

  /// The block with the cited phrases marked.
  private var passage: [String] {
    guard let passage = item.passage else {
      return page.wrapped("(the passage is not at hand)", width: page.columnWidth)
    }
    var bytes = Array(passage.text.utf8)
    for phrase in passage.phrases.reversed() {
      bytes.insert(contentsOf: "»".utf8, at: phrase.upperBound)
      bytes.insert(contentsOf: "«".utf8, at: phrase.lowerBound)
    }
    return page.wrapped(String(decoding: bytes, as: UTF8.self), width: page.columnWidth)
  }

  private var cues: [String] {
    guard let passage = item.passage, !passage.cues.isEmpty else { return [] }
    let words = passage.cues.map { "\($0.cue) (\($0.category.rawValue))" }
    return page.wrapped("cues: " + words.joined(separator: ", "), indent: TextPage.columnIndent)
  }
}
