internal import ArgumentMap

// What can be taken as it stands, and is still most likely a slip.

extension Finding {
  // MARK: Signs

  /// A character that can't be seen.
  static func hidden(_ scalar: Unicode.Scalar, _ kind: HiddenKind) -> Finding {
    let name = codePoint(scalar)
    switch kind {
    case .direction:
      return syntax(
        kind.code,
        "\(name) turns the direction of the text, so that it looks otherwise than it is read",
        advice: "delete it; text from right to left needs no such sign")
    case .zeroWidth:
      return syntax(
        kind.code, "\(name) stands here and can't be seen",
        advice: "delete it; titles that differ only in it are two titles")
    case .control:
      return syntax(
        kind.code, "\(name) is a control character, which no text needs",
        advice: "delete it; if the file is full of them, save it in UTF-8")
    }
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  static func lookalikeTitles(_ title: String, other: String, at place: String) -> Finding {
    let difference = difference(between: title, and: other).map { ": \($0)" } ?? ""
    return meaning(
      .lookalikeTitles,
      "\"\(title)\" looks like \"\(other)\", at \(place), but is another title\(difference)",
      advice: "copy one title over the other, or make the two easier to tell apart")
  }

  /// In which characters two texts differ first.
  private static func difference(between text: String, and other: String) -> String? {
    let (left, right) = (text.unicodeScalars, other.unicodeScalars)
    if let (first, second) = zip(left, right).first(where: { $0 != $1 }) {
      return "\(codePoint(first)) is not \(codePoint(second))"
    }
    let rest = left.dropFirst(right.count).first ?? right.dropFirst(left.count).first
    return rest.map { "one ends in \(codePoint($0))" }
  }

  static func similarTitles(_ title: String, other: String, at place: String) -> Finding {
    let isHidden = visible(title) == visible(other)
    let difference = isHidden ? difference(between: title, and: other).map { ": \($0)" } ?? "" : ""
    return meaning(
      .similarTitles, "\"\(title)\" is almost the title \"\(other)\", at \(place)\(difference)",
      advice: "use one title for one claim, or make the two easier to tell apart")
  }

  /// A text without what can't be seen.
  private static func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }))
  }

  // MARK: Prose

  static func relationInProse(isAttack: Bool) -> Finding {
    syntax(
      .relationInProse,
      "this line is read as \(isAttack ? "an attack on" : "a support of") the text above it, but "
        + "looks like more of that text",
      advice: "join it to the line above; if it is a relation, begin it with a capital letter")
  }

  static func lostRelation(_ sign: String, isPartlyRead: Bool) -> Finding {
    syntax(
      .lostRelation,
      isPartlyRead
        ? "of \(sign) only the beginning is read as the sign of a relation, and the rest as text"
        : "\(sign) is no sign of a relation, so this line is read as text",
      advice: "write + for a support, - for an attack, or a backslash before the sign for text")
  }

  static func unclosedTitle(isArgument: Bool) -> Finding {
    let (open, close) = isArgument ? ("<", ">") : ("[", "]")
    return syntax(
      .halfTitle, "\(open) opens a title that nothing closes on this line, so it is read as text",
      advice: "write \(close) behind the title, or a backslash before \(open) for text")
  }

  static func unopenedTitle(isArgument: Bool) -> Finding {
    let (open, close) = isArgument ? ("<", ">") : ("[", "]")
    return syntax(
      .halfTitle, "\(close): closes a title that nothing opens on this line, so it is read as text",
      advice: "write \(open) before the title, or a backslash before \(close) for text")
  }

  static let headingWithoutBlank = syntax(
    .headingWithoutBlank, "there is no blank behind this sign, so it opens no heading",
    advice: "write a blank behind it; or, if it is a tag, write it behind the text")

  // MARK: Reasoning

  static func circularReasons(_ members: [String], author: String?) -> Finding {
    let most = 6
    let first = members.first ?? ""
    let others = members.dropFirst()
    var names = others.prefix(most).joined(separator: ", ")
    if others.count > most { names += " and \(others.count - most) more" }
    let whose = author.map { "\($0)\u{2019}s reasons" } ?? "the reasons"
    let way = others.isEmpty ? "straight back to it" : "back to it through \(names)"
    return meaning(
      .circularReasons, "\(whose) for \(first) lead \(way)",
      advice: "take one step out, or give what it starts from a title of its own")
  }

  static func contradictoryRelations(
    _ source: String, _ target: String, _ support: Relation.Kind, _ attack: Relation.Kind
  ) -> Finding {
    let one = support == .entailment ? "entails" : "supports"
    let other =
      switch attack {
      case .contrary: "is contrary to"
      case .contradiction: "contradicts"
      default: "attacks"
      }
    return meaning(
      .contradictoryRelations, "\(source) \(one) \(target) and also \(other) it",
      advice: "take one of the two out, or say in an argument of its own what speaks against it")
  }

  static func relationToItself(_ element: String) -> Finding {
    meaning(
      .relationToItself, "this relates \(element) to itself",
      advice: "name what it is to be related to")
  }

  static func idleArgument(_ title: String) -> Finding {
    meaning(
      .idleArgument, "the argument <\(title)> speaks for and against nothing",
      advice: "indent it under what it supports or attacks, or give it a conclusion")
  }

  static func isolatedClaim(_ title: String) -> Finding {
    meaning(
      .isolatedClaim, "the claim [\(title)] is related to nothing, and no text mentions it",
      advice: "relate it, mark it {thesis: true}, or say {isInMap: false}")
  }

  // MARK: Switching off

  static func unknownCode(_ name: String, nearest: DiagnosticCode?) -> Finding {
    meaning(
      .unknownCode, "no diagnostic has the code \"\(name)\"",
      advice: suggestion(nearest?.rawValue, otherwise: "take it out"))
  }

  static func errorSwitchedOff(_ code: DiagnosticCode) -> Finding {
    meaning(
      .errorSwitchedOff, "\(code) is an error, and errors can't be switched off",
      advice: "take it out, and mend what it tells of")
  }
}
