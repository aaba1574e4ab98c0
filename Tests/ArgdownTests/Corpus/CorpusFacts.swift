import ArgumentMap
import Foundation

/// What the reference implementation makes of a case of the corpus.
struct CorpusFacts: Decodable {
  struct Statement: Decodable {
    var title: String
    var text: String?
    var section: String?
    var data: JSONValue?
    var members: [Member]
  }

  struct Member: Decodable {
    var role: String?
    var isReference: Bool?
    var text: String?
    var data: JSONValue?
    var ranges: [Span]?
    var startLine: Int
    var startColumn: Int
  }

  struct Span: Decodable {
    var type: String
    var start: Int
    var stop: Int
  }

  struct Argument: Decodable {
    var title: String
    var section: String?
    var data: JSONValue?
    var members: [Member]
    var pcs: [Line]
  }

  struct Line: Decodable {
    var role: String
    var title: String
    var inference: Inference?
  }

  struct Inference: Decodable { var rules: [String] }

  struct End: Decodable {
    var kind: String
    var title: String
    var conclusionIndex: Int?
  }

  struct Relation: Decodable {
    var type: String
    var from: End
    var to: End
  }

  struct Section: Decodable {
    var id: String
    var level: Int
    var title: String
    var data: JSONValue?
    var children: [Section]
  }

  struct Tag: Decodable { var tag: String }

  var ok: Bool
  var statements: [Statement]
  var arguments: [Argument]
  var relations: [Relation]
  var sections: [Section]
  var tags: [Tag]
}

// MARK: - One line for each fact

extension CorpusFacts {
  /// The facts as lines of text, each kind in an order that does not matter.
  ///
  /// - Parameter offset: How many lines have been put before the text since.
  func lines(movedBy offset: Int) -> [String] {
    var lines: [String] = []
    for statement in statements {
      lines.append("statement \(statement.title) | \(trimmed(ownText(of: statement)))")
      lines.append("section of [\(statement.title)] \(statement.section ?? "-")")
      lines.append("data of [\(statement.title)] \(statement.data?.line ?? "{}")")
      for member in statement.members {
        let role = member.role ?? "list-item"
        lines += self.lines(of: member, offset).map {
          "member of [\(statement.title)] \(role) \($0)"
        }
      }
    }
    for argument in arguments {
      lines.append("argument \(argument.title)")
      lines.append("section of <\(argument.title)> \(argument.section ?? "-")")
      lines.append("data of <\(argument.title)> \(argument.data?.line ?? "{}")")
      for member in argument.members {
        lines += self.lines(of: member, offset).map { "member of <\(argument.title)> \($0)" }
      }
      for (number, line) in argument.pcs.enumerated() {
        let rules = line.inference.map { $0.rules.joined(separator: "; ") } ?? "-"
        lines.append("line \(number) of <\(argument.title)> \(line.role) \(line.title) | \(rules)")
      }
    }
    for relation in relations {
      let kind = Self.kinds[relation.type] ?? relation.type
      lines.append("relation \(name(relation.from)) \(kind) \(name(relation.to))")
    }
    add(sections, to: &lines)
    lines += tags.map { "tag \($0.tag)" }
    return lines.sorted()
  }

  private static let kinds = ["entails": "entailment", "contradictory": "contradiction"]

  /// The text that speaks for a statement; the reference also takes the tags of references for it.
  private func ownText(of statement: Statement) -> String? {
    statement.members.contains { $0.isReference != true } ? statement.text : nil
  }

  /// A member's text and data, where it begins, and where marked-up stretches begin. Their ends in
  /// the reference count a blank or line end behind them here and there.
  private func lines(of member: Member, _ offset: Int) -> [String] {
    let place = "at \(member.startLine + offset):\(member.startColumn)"
    let data = member.data?.line ?? "{}"
    if member.isReference == true { return ["(reference) \(data)", place] }
    let indent = (member.text ?? "").utf16.prefix { $0 == 32 }.count
    let spans = (member.ranges ?? []).filter { $0.start <= $0.stop }.map {
      "\($0.type) at \($0.start - indent)"
    }
    return ["\(trimmed(member.text)) \(data)", place] + spans
  }

  private func name(_ end: End) -> String {
    "\(end.kind) \(end.title)\(end.conclusionIndex.map { " \($0)" } ?? "")"
  }

  private func add(_ sections: [Section], to lines: inout [String]) {
    for section in sections {
      let data = section.data?.line ?? "{}"
      lines.append("section \(section.id) \(section.level) \(section.title) \(data)")
      add(section.children, to: &lines)
    }
  }
}

extension ArgumentMap {
  /// The map as lines of text like those of the reference's facts.
  var lines: [String] {
    var lines: [String] = []
    for statement in statements {
      lines.append("statement \(statement.title) | \(trimmed(statement.text))")
      lines.append("section of [\(statement.title)] \(name(statement.section))")
      lines.append("data of [\(statement.title)] \(JSONValue(statement.data).line)")
      for member in statement.members {
        let role = member.role.rawValue
        lines += self.lines(of: member).map { "member of [\(statement.title)] \(role) \($0)" }
      }
    }
    for argument in arguments {
      lines.append("argument \(argument.title)")
      lines.append("section of <\(argument.title)> \(name(argument.section))")
      lines.append("data of <\(argument.title)> \(JSONValue(argument.data).line)")
      for member in argument.members {
        lines += self.lines(of: member).map { "member of <\(argument.title)> \($0)" }
      }
      for (number, line) in argument.structure.enumerated() {
        let rules = line.inference.map { self[$0].rules.joined(separator: "; ") } ?? "-"
        let title = self[line.statement].title
        lines.append(
          "line \(number) of <\(argument.title)> \(line.role.rawValue) \(title) | \(rules)")
      }
    }
    for relation in relations {
      lines.append(
        "relation \(name(relation.source)) \(relation.kind.rawValue) \(name(relation.target))")
    }
    for (index, section) in sections.enumerated() {
      let data = JSONValue(section.data).line
      lines.append("section s\(index + 1) \(section.level) \(section.title) \(data)")
    }
    let tags = statements.flatMap(\.tags) + arguments.flatMap(\.tags)
    lines += Set(tags).map { "tag \($0)" }
    return lines.sorted()
  }

  private func lines(of member: Member) -> [String] {
    let position = self.position(of: member.location)?.position
    let place = position.map { "at \($0.line):\($0.column)" } ?? "nowhere"
    let data = JSONValue(member.data).line
    guard let text = member.text else { return ["(reference) \(data)", place] }
    let spans = member.spans.compactMap { span -> String? in
      let start = String(decoding: text.utf8.prefix(span.range.lowerBound), as: UTF8.self)
      return Self.name(span.kind).map { "\($0) at \(start.utf16.count)" }
    }
    return ["\(trimmed(text)) \(data)", place] + spans
  }

  private static func name(_ kind: TextSpan.Kind) -> String? {
    switch kind {
    case .bold: "bold"
    case .italic: "italic"
    case .link: "link"
    case .tag: "tag"
    case .statementMention: "statement-mention"
    case .argumentMention: "argument-mention"
    case .specialCharacter: nil
    }
  }

  private func name(_ section: SectionID?) -> String { section.map { "s\($0.index + 1)" } ?? "-" }

  private func name(_ element: Element) -> String {
    switch element {
    case .statement(let id): return "statement \(self[id].title)"
    case .argument(let id): return "argument \(self[id].title)"
    case .inference(let id):
      let argument = self[self[id].argument]
      let line = argument.structure.firstIndex { $0.inference == id } ?? -1
      return "inference \(argument.title) \(line)"
    }
  }
}

private func trimmed(_ text: String?) -> String {
  (text ?? "").trimmingCharacters(in: CharacterSet(charactersIn: " \t"))
}
