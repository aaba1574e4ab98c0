package import ArgumentMap

extension Member {
  /// The text without the tags that it ends in: they are said elsewhere.
  package var wording: String {
    guard let text else { return "" }
    var bytes = Array(text.utf8)
    let blanks: Set<UInt8> = [UInt8(ascii: " "), UInt8(ascii: "\n")]
    for span in spans.reversed() {
      guard case .tag = span.kind, span.range.upperBound == bytes.count else { continue }
      bytes.removeSubrange(span.range)
      while let last = bytes.last, blanks.contains(last) { bytes.removeLast() }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Statement {
  /// The text that speaks for all members, without its tags; empty if none has one.
  package var wording: String { canonicalMember?.wording ?? "" }
}

extension Argument {
  /// The description that speaks for all, without its tags; empty if there is none.
  package var wording: String {
    let described = members.filter { $0.text != nil }
    let canonical = described.last { $0.data["isCanonical"]?.bool == true }
    return (canonical ?? described.last)?.wording ?? ""
  }
}
