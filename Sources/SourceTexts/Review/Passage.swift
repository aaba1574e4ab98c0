internal import ArgumentMap

/// A block of a text as a reviewer reads it beside a claim.
///
/// All ranges are in UTF-8 bytes of ``text``, counted from 0.
public struct Passage: Hashable, Sendable {
  /// The text of the block.
  public let text: String
  /// The item that the anchor names, if it names one.
  public let item: Range<Int>?
  /// The sentences in which the phrases stand, in order, each once.
  public let sentences: [Range<Int>]
  /// The phrases.
  public let phrases: [Range<Int>]
  /// The sentences next to those, in order, each once.
  public let neighbours: [Range<Int>]
  /// The cues in all of these, in order, each once, with the strength nearest to a phrase.
  public let cues: [CueFinding]
  /// The line of the file on which the block begins, counted from 1.
  public let line: Int

  /// Cuts a block out of a text.
  init(of block: TextBlock, item: Range<Int>?, readings: [CheckedAnchor], in text: SourceText) {
    let start = block.range.lowerBound
    let shifted: (Range<Int>) -> Range<Int> = {
      ($0.lowerBound - start)..<($0.upperBound - start)
    }
    let windows = readings.compactMap(\.window)
    let marked = Set(windows.map(\.sentence))
    let beside = Set(windows.flatMap { [$0.before, $0.after].compactMap(\.self) })
    self.text = text.text(in: block.range)
    self.item = item.map(shifted)
    sentences = marked.map(shifted).inOrder
    phrases = Set(readings.compactMap(\.reading.phrase)).map(shifted).inOrder
    neighbours = beside.subtracting(marked).map(shifted).inOrder
    cues = Self.strongest(windows.flatMap(\.findings)).map { finding in
      CueFinding(
        cue: finding.cue, category: finding.category, range: shifted(finding.range),
        strength: finding.strength)
    }
    line = text.file.position(at: start).line
  }

  /// Of the findings on the same words only the one nearest to a phrase.
  private static func strongest(_ findings: [CueFinding]) -> [CueFinding] {
    var result: [Range<Int>: CueFinding] = [:]
    let order = CueFinding.Strength.allCases
    for finding in findings {
      guard let known = result[finding.range],
        order.firstIndex(of: known.strength) ?? 0 >= order.firstIndex(of: finding.strength) ?? 0
      else {
        result[finding.range] = finding
        continue
      }
    }
    return result.values.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension [Range<Int>] {
  fileprivate var inOrder: [Range<Int>] {
    sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }
}
