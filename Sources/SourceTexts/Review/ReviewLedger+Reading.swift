public import ArgumentMap

extension ReviewLedger {
  /// What the reading of a ledger gives.
  public struct Reading: Sendable {
    /// The ledger, as far as it could be read.
    public let ledger: ReviewLedger
    /// What there is to say about the lines that could not.
    public let diagnostics: [Diagnostic]
  }

  /// Reads the contents of `review.ledger`; a line that is broken is told, and the rest is taken.
  ///
  /// - Complexity: O(n) in the size of the file.
  public static func reading(_ file: SourceFile) -> Reading {
    var ledger = ReviewLedger()
    var diagnostics: [Diagnostic] = []
    var lines = Line.meant(in: file)[...]
    if lines.first?.text == "\(header) \(version)" {
      lines = lines.dropFirst()
    } else {
      diagnostics.append(.ledgerWithoutHeader(file))
    }
    for line in lines {
      if let entry = ReviewEntry(line: line.text), ledger.entries[entry.key] == nil {
        ledger.record(entry)
      } else {
        diagnostics.append(.ledgerLineBroken(file, line.range))
      }
    }
    return Reading(ledger: ledger, diagnostics: diagnostics)
  }
}

extension ReviewEntry {
  /// Reads a line of a ledger; nil if it is none.
  fileprivate init?(line: String) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      .map { LineText.unescaped($0) }
    guard fields.count == ReviewLedger.fieldCount,
      let verdict = fields[0].flatMap(Verdict.init), let block = fields[1], let claim = fields[2],
      let blockHash = ContentHash(digits: block), let claimHash = ContentHash(digits: claim),
      let source = fields[3], let place = fields[4].flatMap({ BlockLocator($0) }),
      let proponent = fields[5], let title = fields[6], let remark = fields[7]
    else { return nil }
    self.init(
      key: ReviewKey(
        claim: title, proponent: proponent.isEmpty ? nil : proponent, source: source, place: place),
      verdict: verdict, block: blockHash, claim: claimHash, remark: remark.isEmpty ? nil : remark)
  }
}

extension Diagnostic {
  fileprivate static func ledgerLineBroken(_ file: SourceFile, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .ledgerBroken, stage: .input,
      "this line is no finding, or one on what another line is about",
      advice: "take the line out and review the claim again", file: file, range: range)
  }

  fileprivate static func ledgerWithoutHeader(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .ledgerBroken, stage: .input,
      "the file does not begin with \(ReviewLedger.header) \(ReviewLedger.version)",
      advice: "write it anew by dissoi review, or with the release that wrote it", file: file)
  }
}
