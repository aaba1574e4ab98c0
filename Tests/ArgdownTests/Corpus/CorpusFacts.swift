import ArgumentMap
import Foundation

/// What the reference implementation makes of a case of the corpus.
struct CorpusFacts: Decodable {
  struct Statement: Decodable {
    var title: String
    var text: String?
    var section: String?
    var members: [Member]
  }

  struct Member: Decodable {
    var role: String?
    var isReference: Bool?
    var text: String?
  }

  struct Argument: Decodable {
    var title: String
    var section: String?
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
  var lines: [String] {
    var lines: [String] = []
    for statement in statements {
      lines.append("statement \(statement.title) | \(trimmed(ownText(of: statement)))")
      lines.append("section of [\(statement.title)] \(statement.section ?? "-")")
      for member in statement.members {
        let text = member.isReference == true ? "(reference)" : trimmed(member.text)
        lines.append("member of [\(statement.title)] \(member.role ?? "list-item") | \(text)")
      }
    }
    for argument in arguments {
      lines.append("argument \(argument.title)")
      lines.append("section of <\(argument.title)> \(argument.section ?? "-")")
      for member in argument.members {
        let text = member.isReference == true ? "(reference)" : trimmed(member.text)
        lines.append("member of <\(argument.title)> | \(text)")
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

  private func name(_ end: End) -> String {
    "\(end.kind) \(end.title)\(end.conclusionIndex.map { " \($0)" } ?? "")"
  }

  private func add(_ sections: [Section], to lines: inout [String]) {
    for section in sections {
      lines.append("section \(section.id) \(section.level) \(section.title)")
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
      for member in statement.members {
        let text = member.text.map(trimmed) ?? "(reference)"
        lines.append("member of [\(statement.title)] \(member.role.rawValue) | \(text)")
      }
    }
    for argument in arguments {
      lines.append("argument \(argument.title)")
      lines.append("section of <\(argument.title)> \(name(argument.section))")
      for member in argument.members {
        lines.append("member of <\(argument.title)> | \(member.text.map(trimmed) ?? "(reference)")")
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
      lines.append("section s\(index + 1) \(section.level) \(section.title)")
    }
    let tags = statements.flatMap(\.tags) + arguments.flatMap(\.tags)
    lines += Set(tags).map { "tag \($0)" }
    return lines.sorted()
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
