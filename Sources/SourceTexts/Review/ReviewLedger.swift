internal import ArgumentMap

/// What reviewers found: the contents of `review.ledger`, which lies beside the map.
///
/// The format is `dissoi-review 1` and then one line for each finding, its fields divided by tabs:
/// ```
/// VERDICT  SHA-256 of the block  SHA-256 of the claim  SOURCE  pN.M  AUTHOR  CLAIM  REMARK
/// ```
/// The author is empty for the analyst; line ends, tabs and backslashes in a field are written
/// `\n`, `\r`, `\t` and `\\`. Lines that begin with `#` and blank lines are left alone. Findings
/// stand in the order of sources, places, claims and authors, each claim, author and place once.
public struct ReviewLedger: Hashable, Sendable {
  /// The name of the file, beside the map.
  public static let fileName = "review.ledger"

  /// The findings, by what was looked at.
  public private(set) var entries: [ReviewKey: ReviewEntry]

  /// Makes a ledger without findings.
  public init() { entries = [:] }

  /// Records a finding; it takes the place of an older one on the same claim, author and place.
  public mutating func record(_ entry: ReviewEntry) {
    entries[entry.key] = entry
  }

  /// Takes out what is about claims and places that the map no longer has.
  public mutating func removeAll(but keys: some Sequence<ReviewKey>) {
    let kept = Set(keys)
    entries = entries.filter { kept.contains($0.key) }
  }

  /// The contents of the file.
  public var text: String {
    var lines = [
      "# What reviewers found in the sources. Written by dissoi review.",
      "\(Self.header) \(Self.version)",
    ]
    for entry in entries.values.sorted(by: { $0.isBefore($1) }) {
      let key = entry.key
      let fields = [
        entry.verdict.rawValue, entry.block.description, entry.claim.description, key.source,
        key.place.description, key.proponent ?? "", key.claim, entry.remark ?? "",
      ]
      lines.append(fields.map(LineText.escaped).joined(separator: "\t"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static let header = "dissoi-review"
  static let version = "1"
  static let fieldCount = 8
}

extension ReviewEntry {
  fileprivate func isBefore(_ other: ReviewEntry) -> Bool {
    let (left, right) = (key, other.key)
    if left.source != right.source { return left.source.isBefore(right.source) }
    if left.place != right.place { return left.place < right.place }
    if left.claim != right.claim { return left.claim.isBefore(right.claim) }
    return (left.proponent ?? "").isBefore(right.proponent ?? "")
  }
}

extension String {
  /// Whether it stands before another in the order of bytes, which is the same everywhere.
  fileprivate func isBefore(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
