internal import ArgumentMap

// What can be wrong with what a file says.

extension Finding {
  /// Asks for a nearest name where there is one, and says what to do if it was not meant.
  static func suggestion(_ nearest: String?, otherwise: String) -> String {
    nearest.map { "did you mean \"\($0)\"? Else \(otherwise)" } ?? otherwise
  }

  // MARK: Data

  static func badYAML(_ failure: YAMLReader.Failure) -> Finding {
    syntax(
      .badYAML, "this is no YAML: \(failure.message)",
      advice: "\(failure.advice); until then its keys are left out")
  }

  static let dataIsNoMapping = syntax(
    .dataWithoutKeys, "this is a list or a text, and must be keys and values; it is left out",
    advice: "write key: value")
  static let keyWithoutBlank = meaning(
    .keyWithoutBlank, "without a blank behind the colon all of this is one key",
    advice: "write key: value")

  static func misspeltKey(_ key: String, meant: String) -> Finding {
    meaning(.misspeltKey, "the key \"\(key)\" means nothing here", advice: "did you mean \(meant)?")
  }

  static func unknownValue(
    _ value: String, of key: String, allowed: [String], nearest: String?
  ) -> Finding {
    meaning(
      .unknownValue, "\(key) can't be \"\(value)\"",
      advice: "\(nearest.map { "did you mean \($0)? It" } ?? "it") must be one of "
        + allowed.joined(separator: ", "))
  }

  static func textExpected(_ key: String) -> Finding {
    meaning(.textExpected, "\(key) must be a text", advice: "put it in quotes")
  }

  static let strengthExpected = meaning(
    .strengthExpected, "strength must be a number from 0 to 1, so it is as if it were not set",
    advice: "write strength: 0.7")

  static func truthExpected(_ key: String) -> Finding {
    meaning(
      .truthExpected, "\(key) must be true or false", advice: "write \(key): true, or \(key): false"
    )
  }

  static let nameExpected = meaning(
    .nameExpected, "a name is expected here, and there is none",
    advice: "write one, in quotes if it has signs")

  // MARK: Proponents and stances

  static func unknownProponent(_ name: String, nearest: String?, areAnyDeclared: Bool) -> Finding {
    meaning(
      .unknownProponent,
      areAnyDeclared
        ? "no front matter declares a proponent \"\(name)\""
        : "there is a proponent here, but no front matter declares any",
      advice: suggestion(nearest, otherwise: "add proponents: [\(name)] to the front matter"))
  }

  static let impliedWithoutWarrant = meaning(
    .impliedWithoutWarrant, "nothing says why the text implies this",
    advice: "add warrant: \"why the text commits its author to it\"")

  // MARK: Sources and anchors

  static let sourcesAreNoMapping = meaning(
    .sourcesWithoutKeys, "sources must be keys with what each stands for",
    advice: "write sources: {key: {title: …}}")
  static let skipIsNoMapping = meaning(
    .skipWithoutReasons, "skip must name blocks and say why each is skipped",
    advice: "write skip: {p2: byline}")
  static let longPhrase = meaning(
    .longPhrase, "a phrase has at most eight words, and this one has more",
    advice: "keep the words by which the place can be found")
  static let anchorExpected = meaning(
    .anchorExpected, "an anchor must say where it points", advice: "write {at: p3}")
  static let anchorWithoutPlace = meaning(
    .anchorWithoutPlace, "this anchor names no block", advice: "add at: p and its number")
  static let anchorWithoutSource = meaning(
    .anchorWithoutSource, "it is not said which source this anchor points into",
    advice: "add source: to the anchor or to the front matter")
  static let missingAnchor = meaning(
    .missingAnchor, "nothing says where in the source this stands",
    advice: "add at: p and the number of the block, or explicitness: implied and a warrant")

  static func badPlace(_ place: String) -> Finding {
    meaning(
      .badPlace, "\"\(place)\" is no place in a source",
      advice: "write p23 for a block, or p23.2 for an item in it")
  }

  static func unknownSource(_ key: String, nearest: String?) -> Finding {
    meaning(
      .unknownSource, "no front matter declares a source \"\(key)\"",
      advice: suggestion(nearest, otherwise: "declare it under sources: in the front matter"))
  }

  static func sourceDeclaredTwice(_ key: String) -> Finding {
    meaning(
      .sourceDeclaredTwice, "the source \"\(key)\" is declared otherwise in another file",
      advice: "declare it once, or give the two different keys")
  }

  // MARK: Structures and relations

  static func secondStructure(_ title: String, first: String) -> Finding {
    meaning(
      .secondStructure, "the argument \"\(title)\" has a structure already, at \(first)",
      advice: "give this one another title; its lines are kept as claims")
  }

  static func unknownLine(_ number: String) -> Finding {
    meaning(
      .unknownLine, "there is no line \(number) above this inference",
      advice: "count the lines of the structure from 1")
  }

  static let undercutOfStatement = meaning(
    .undercutOfStatement, "an undercut is aimed at a claim, which is no inference",
    advice: "aim it at an argument, or put it under the conclusion of a structure")

  // MARK: Titles

  /// A title that nothing defines.
  ///
  /// - Parameter others: The number of others in the file of which nothing more is said.
  static func undefined(
    _ title: String, isArgument: Bool, nearest: String?, others: Int = 0
  ) -> Finding {
    let more = others == 0 ? "" : ", nor \(others) other \(others == 1 ? "title" : "titles") here"
    return isArgument
      ? meaning(
        .undefinedArgument, "nothing says how <\(title)> goes\(more)",
        advice: suggestion(nearest, otherwise: "write <\(title)>: and what it says somewhere"))
      : meaning(
        .undefinedStatement, "nothing says what [\(title)] claims\(more)",
        advice: suggestion(nearest, otherwise: "write [\(title)]: and the claim somewhere"))
  }

  static func unknownMention(_ title: String, nearest: String?) -> Finding {
    meaning(
      .unknownMention, "there is nothing called \"\(title)\"",
      advice: suggestion(nearest, otherwise: "mend the title, or take the @ out"))
  }

  static func sameLetters(_ title: String) -> Finding {
    meaning(
      .sameLetters, "the letters of \"\(title)\" are stored in two ways; both are one title here",
      advice: "save the files in one normal form of Unicode")
  }

  static func reservedTitle(_ title: String) -> Finding {
    meaning(
      .reservedTitle, "\"\(title)\" looks like a title that is made up for what has none",
      advice: "use another title")
  }
}
