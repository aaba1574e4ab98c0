public import ArgumentMap

extension ArgumentMap {
  /// Makes a random debate in which everything is said that a map can say and Argdown can write:
  /// texts with markup and hostile signs, tags, data, sections, sources, anchors, notes, rules.
  public static func randomWithTexts(seed: UInt64) -> ArgumentMap {
    var map = ArgumentMap.random(seed: seed)
    var random = SeededGenerator(seed: seed &+ 1_000_000)
    map.title = random.chance(0.5) ? hostileLine(&random) : nil
    map.addSources(&random)
    map.addSections(&random)
    map.renameElements(&random)
    map.dropReversed()
    for index in map.stances.indices { map.elaborate(&map.stances[index], &random) }
    map.addStatementTexts(&random)
    map.addArgumentTexts(&random)
    map.addLineStances()
    map.addNotes(&random)
    return map
  }

  private mutating func addSources(_ random: inout SeededGenerator) {
    for index in 0..<Int.random(in: 0...2, using: &random) {
      var source = Source(key: "source-\(index)", title: Self.hostileLine(&random))
      if random.chance(0.5) {
        source.date = "2019"
        source.skipped = [SkippedBlock(block: BlockLocator(block: 2), reason: "byline")]
      }
      _ = add(source)
    }
  }

  private mutating func addSections(_ random: inout SeededGenerator) {
    var open: [SectionID] = []
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let level = Int.random(in: 1...(open.count + 1), using: &random)
      open.removeSubrange((level - 1)...)
      open.append(
        add(
          Section(
            title: Self.hostileLine(&random), level: level, parent: open.last,
            data: Self.data(&random))))
    }
  }

  private mutating func renameElements(_ random: inout SeededGenerator) {
    let odd = ["“a” \"b\" 'c'", "a: b", "*c* _d_", "#e {f: g}", "[h", "\\i", "//j", "é 😀", "a  b "]
    for index in statements.indices where random.chance(0.4) {
      statements[index].title += " \(odd.randomElement(using: &random) ?? "")"
    }
    for index in arguments.indices where random.chance(0.4) {
      arguments[index].title += " \(odd.randomElement(using: &random) ?? "")"
    }
  }

  /// Takes out symmetric relations that are there already the other way round.
  private mutating func dropReversed() {
    var seen: Set<Relation> = []
    relations = relations.filter { relation in
      guard relation.kind.isSymmetric else { return true }
      return !seen.contains(Relation(relation.kind, from: relation.target, to: relation.source))
        && seen.insert(Relation(relation.kind, from: relation.source, to: relation.target)).inserted
    }
  }

  private func elaborate(_ stance: inout Stance, _ random: inout SeededGenerator) {
    if stance.voice != .own { stance.attributedTo = random.chance(0.5) ? "somebody: else" : nil }
    if random.chance(0.1) { stance.warrant = Self.hostileLine(&random) }
    if random.chance(0.1) { stance.scope = "in 2019" }
    if random.chance(0.2) { stance.note = Self.hostileLine(&random) }
    stance.anchors = anchors(&random)
  }

  private func anchors(_ random: inout SeededGenerator) -> [Anchor] {
    guard !sources.isEmpty, random.chance(0.4) else { return [] }
    return (0..<Int.random(in: 1...2, using: &random)).map { number in
      Anchor(
        source: SourceID(Int.random(in: sources.indices, using: &random)),
        place: BlockLocator(block: number + 1), phrase: random.chance(0.5) ? "some words" : nil)
    }
  }

  // MARK: Texts

  private mutating func addStatementTexts(_ random: inout SeededGenerator) {
    for id in statementIDs where random.chance(0.7) {
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let member = member(.topLevelStatement, &random)
        self[id].members.append(member)
        var stance = Stance(
          proponent: [ProponentID(0), ProponentID(1), nil].randomElement(using: &random) ?? nil,
          statement: id, text: member.displayText)
        elaborate(&stance, &random)
        stances.append(stance)
      }
      // The first text decides of the section, whatever order the sections are in.
      let section = self[id].members.first?.section
      for index in self[id].members.indices { self[id].members[index].section = section }
      self[id].section = section
      self[id].tags = self[id].members.flatMap(\.tags).unique
      for member in self[id].members { self[id].data.merge(member.data) }
    }
  }

  private mutating func addArgumentTexts(_ random: inout SeededGenerator) {
    for id in argumentIDs where random.chance(0.7) {
      var member = member(.argumentDescription, &random)
      if !self[id].isSketch { member.section = nil }
      self[id].members = [member]
      self[id].section = member.section
      self[id].tags = member.tags.unique
      self[id].data = member.data
    }
    for index in argumentStances.indices {
      argumentStances[index].anchors = anchors(&random)
      if random.chance(0.2) { argumentStances[index].note = Self.hostileLine(&random) }
    }
  }

  private func member(_ role: Member.Role, _ random: inout SeededGenerator) -> Member {
    var member = Member(
      role: role, text: "", data: Self.data(&random),
      section: sections.isEmpty || random.chance(0.3)
        ? nil : SectionID(Int.random(in: sections.indices, using: &random)))
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      if !member.verbatim.isEmpty { member.verbatim += " " }
      let start = member.verbatim.utf8.count
      let piece = Self.piece(&random)
      member.verbatim += piece.text
      let range = start..<member.verbatim.utf8.count
      if let kind = piece.kind { member.spans.append(TextSpan(kind, range)) }
      if case .tag(let name)? = piece.kind { member.tags.append(name) }
    }
    return member
  }

  /// A part of a text, and how it is marked up.
  private static func piece(
    _ random: inout SeededGenerator
  ) -> (text: String, kind: TextSpan.Kind?) {
    let marked: [(String, TextSpan.Kind)] = [
      ("bold text", .bold), ("italic", .italic), ("a link", .link(url: "https://x.org/a_b")),
      ("#tag", .tag("tag")), ("#(two words)", .tag("two words")),
      ("@[claim 0]", .statementMention(title: "claim 0")),
      ("@<argument 0>", .argumentMention(title: "argument 0")), ("→", .specialCharacter),
    ]
    guard random.chance(0.4), let choice = marked.randomElement(using: &random) else {
      return (hostileLine(&random), nil)
    }
    return (choice.0, choice.1)
  }

  /// A hostile text on one line, without blanks around it.
  private static func hostileLine(_ random: inout SeededGenerator) -> String {
    let text = hostileTexts.randomElement(using: &random) ?? ""
    return String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\n" && $0 != "\r" }))
  }

  private static func data(_ random: inout SeededGenerator) -> DataObject {
    var data = DataObject()
    guard random.chance(0.4) else { return data }
    let values: [DataValue] = [
      .null, .bool(true), .integer(-3), .number(0.5), .string(""), .string("true"), .string("1.0"),
      .list([.integer(1), .string("a, b")]), .string(hostileLine(&random)),
      .string("line\nline } x ]: y === @include(z)"), .list([]), .object(DataObject()),
    ]
    for key in ["color", "my key", "a\"b", "x: y"] where random.chance(0.5) {
      data[key] = values.randomElement(using: &random)
    }
    return data
  }

  // MARK: Structures and relations

  /// Whoever gives a structure says its lines.
  private mutating func addLineStances() {
    for id in argumentIDs {
      let proponent = argumentStances.first { $0.argument == id }?.proponent
      for line in self[id].structure {
        stances.append(Stance(proponent: proponent, statement: line.statement))
      }
    }
  }

  private mutating func addNotes(_ random: inout SeededGenerator) {
    for index in relations.indices where random.chance(0.3) {
      relations[index].qualifiers.note = Self.hostileLine(&random)
      relations[index].qualifiers.analogy = random.chance(0.5) ? "" : nil
    }
    for index in inferences.indices where random.chance(0.5) {
      inferences[index].rules = ["rule-based -- so", "with, comma", "x: {y}."]
      inferences[index].data = Self.data(&random)
    }
  }
}

extension [String] {
  /// Each element once, in order.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
