import ArgumentMap

// The words for stances, read back.

extension StanceWords {
  /// The record that some words describe, such as `holds (hedged)`; what they don't say goes without
  /// saying.
  static func stance(
    _ words: String, of author: ProponentID?, on statement: StatementID
  ) -> Stance {
    var stance = Stance(proponent: author, statement: statement)
    let (verb, remarks) = parts(of: words)
    switch verb.first {
    case "denies": stance.polarity = .denies
    case "raises": stance.polarity = .raises
    case "supposes": stance.force = .supposed
    case "questions": stance.force = .questioned
    case "reports": stance.voice = .reported
    case "quotes": stance.voice = .quoted
    default: break
    }
    if verb.last == "denial" { stance.polarity = .denies }
    for remark in remarks {
      switch remark {
      case "implied": stance.warrant = ""
      case "hedged": stance.force = .hedged
      case "conceded": stance.force = .conceded
      default:
        if remark.hasPrefix("by ") { stance.attributedTo = String(remark.dropFirst(3)) }
      }
    }
    return stance
  }

  /// The words before a bracket, and the remarks in it.
  private static func parts(of words: String) -> (verb: [Substring], remarks: [String]) {
    guard let opening = words.firstIndex(of: "("), words.last == ")" else {
      return (words.split(separator: " "), [])
    }
    let remarks = words[words.index(after: opening)...].dropLast()
    return (
      words[..<opening].split(separator: " "),
      remarks.split(separator: ",").map { String($0).trimmed }
    )
  }
}
