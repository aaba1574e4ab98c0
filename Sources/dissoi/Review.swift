import ArgumentMap
import ArgumentParser
import Report
import SourceTexts

/// Walks a reviewer through claims and passages.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Shows claims beside the passages that bear them out, and keeps what you find.",
    discussion: """
      Goes through what nobody has looked at yet, or what has changed since. Every answer is \
      written to review.ledger beside the map at once, tied to the passage as it is now.

      Example:
        dissoi review arguments/mongolia --texts ../texts
      """)

  @OptionGroup var input: DebatePaths

  @Option(
    help: ArgumentHelp(
      "The folder with the source texts, by the names that the map gives them.",
      valueName: "folder"))
  var texts: String

  func run() throws {
    let debate = try SourcedDebate(input, texts: texts)
    let review = debate.review(with: debate.companions.ledger)
    var ledger = debate.companions.ledger
    ledger.removeAll(but: review.items.map(\.key))
    for (number, item) in review.open.enumerated() {
      let page = ReviewPage(of: item, width: Console.width, usesColor: Console.usesColor())
      try Console.write("\n\(number + 1) of \(review.open.count) open\n" + page.render())
      guard let answer = ask() else { break }
      guard case .verdict(let verdict, let remark) = answer else { continue }
      guard let entry = item.entry(verdict, remark: remark) else { continue }
      ledger.record(entry)
      try Console.write(ledger.text, to: debate.companions.ledgerPath)
    }
    // Counted with the texts at hand: without a lock nothing else knows the passages.
    let done = debate.review(with: ledger)
    if !done.items.isEmpty { try Console.write(done.summary + "\n") }
  }

  private enum Answer {
    case verdict(ReviewEntry.Verdict, remark: String?)
    case later
  }

  /// Asks until there is an answer; nil at the end of input, or when the reviewer stops.
  private func ask() -> Answer? {
    while true {
      Console.note(
        "[y] in source  [n] not in source  [u] unclear  [s] skip  [q] stop  (a remark may follow) > "
      )
      guard let line = readLine() else { return nil }
      let remark = line.dropFirst().drop(while: \.isWhitespace)
      let note = remark.isEmpty ? nil : String(remark)
      switch line.first?.lowercased() {
      case "y": return .verdict(.inSource, remark: note)
      case "n": return .verdict(.notInSource, remark: note)
      case "u": return .verdict(.unclear, remark: note)
      case "s": return .later
      case "q": return nil
      default: continue
      }
    }
  }
}
