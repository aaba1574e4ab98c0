internal import ArgumentMap

/// Writes texts so that they are read as they are: signs that mean something get a backslash, and
/// what is marked up gets its marks again.
struct TextWriter {
  /// What stands for a character, by the character: the shortest.
  private let shortcodes: [String: String]
  /// All codes that stand for a character.
  private let codes: Set<String>

  /// Prepares to write for a file that has shortcodes of its own.
  init(shortcodes own: [String: String] = [:]) {
    let all = Shortcodes.all.merging(own) { $1 }
    codes = Set(all.keys)
    shortcodes = Dictionary(
      all.map { ($0.value, $0.key) }, uniquingKeysWith: { Self.isBetter($0, $1) ? $0 : $1 })
  }

  private static func isBetter(_ left: String, _ right: String) -> Bool {
    (left.utf8.count, left) < (right.utf8.count, right)
  }

  /// Writes a text.
  ///
  /// - Parameters:
  ///   - spans: What is marked up in it.
  ///   - opensLine: Whether it is the first of its line, where more signs mean something.
  ///   - isRule: Whether it names a rule, in which commas and hyphens mean something.
  /// - Complexity: O(n) in the length of the text.
  func write(
    _ text: String, spans: [TextSpan] = [], opensLine: Bool = false, isRule: Bool = false
  ) -> String {
    var run = Run(bytes: Array(text.utf8), codes: codes, isRule: isRule)
    run.opensLine = opensLine
    var open: [(end: Int, mark: String)] = []
    let marks = Set(spans.lazy.filter(\.beginsWithMark).map(\.range.lowerBound))
    for span in spans where span.range.lowerBound >= run.place || span.isEmphasis {
      while let last = open.last, last.end <= span.range.lowerBound {
        run.advance(to: last.end)
        run.close(last.mark)
        open.removeLast()
      }
      if span.isEmphasis {
        guard let mark = mark(of: span, in: run, inside: open.last?.end, marks) else {
          continue
        }
        run.advance(to: span.range.lowerBound)
        run.open(mark)
        open.append((span.range.upperBound, mark))
      } else if let written = written(span, in: run.bytes) {
        run.advance(to: span.range.lowerBound)
        run.put(written, for: span)
      }
    }
    while let last = open.popLast() {
      run.advance(to: last.end)
      run.close(last.mark)
    }
    run.advance(to: run.bytes.count)
    return run.result.isEmpty ? "\\ " : run.result
  }

  /// The mark of emphasis; nil where it could not be closed, or reaches out of what it is in.
  private func mark(
    of span: TextSpan, in run: Run, inside end: Int?, _ marks: Set<Int>
  ) -> String? {
    let next = span.range.upperBound
    guard span.range.lowerBound >= run.place, next <= end ?? run.bytes.count else { return nil }
    let canEnd =
      next == run.bytes.count || next == end || marks.contains(next)
      || Lexer.canFollowEmphasis(run.bytes[next])
    return canEnd ? span.kind == .bold ? "**" : "_" : nil
  }

  /// A stretch that is written in a way of its own; nil where it can only be plain text.
  private func written(_ span: TextSpan, in bytes: [UInt8]) -> String? {
    guard span.range.upperBound <= bytes.count, !span.range.isEmpty else { return nil }
    let text = String(decoding: bytes[span.range], as: UTF8.self)
    switch span.kind {
    case .link(let url):
      guard !text.contains("]"), !url.isEmpty, !url.contains(")"), !url.contains("\n\n") else {
        return nil
      }
      return "[\(text)](\(url))"
    case .tag, .statementMention, .argumentMention: return text
    case .specialCharacter: return shortcodes[text]
    case .bold, .italic: return nil
    }
  }
}

extension TextSpan {
  /// Whether it is bold or italic.
  fileprivate var isEmphasis: Bool { kind == .bold || kind == .italic }

  /// Whether it is written with a sign at its start that may follow the end of emphasis.
  fileprivate var beginsWithMark: Bool { isEmphasis || kind == .specialCharacter }
}
