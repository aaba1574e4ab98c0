/// Which attributes of a GraphML file say what: by the names that programs give them, or by those
/// that a user names.
///
/// | what | attributes, the first that a file has |
/// | --- | --- |
/// | `kind` of a node | `kind`, `type`, `class`, `category`, `node_type`, `labels` |
/// | `title` | `title`, `name`, `label`, `shared name`, else the label that yEd draws |
/// | `text` | `text`, `content`, `statement`, `description`, `desc` |
/// | `author` of a node or edge | `author`, `authors`, `proponent`, `speaker`, `by` |
/// | `relation` of an edge | `relation`, `relation_type`, `type`, `kind`, `interaction`, `label`, `predicate`, else the label that yEd draws |
/// | `weight` of an edge | `weight`, `strength`, `sign`, `polarity`; below 0 it attacks |
/// | `note` on an edge | `note`, `comment`, `description` |
/// | `tags`, `section` | `tags`, `section` |
///
/// Capitals, blanks, `_` and `-` in names make no difference.
public struct GraphMLAttributes: Hashable, Sendable {
  /// What an attribute can say.
  public enum Meaning: String, CaseIterable, Sendable {
    case kind, title, text, author, relation, weight, note, tags, section
  }

  private var named: [Meaning: String] = [:]

  /// Goes by the names that programs give.
  public init() {}

  /// The name that an attribute has in a file; nil where it goes by the usual names.
  public subscript(meaning: Meaning) -> String? {
    get { named[meaning] }
    set { named[meaning] = newValue }
  }

  private static let usualOnNodes: [(Meaning, [String])] = [
    (.kind, ["kind", "type", "class", "category", "nodetype", "labels"]),
    (.title, ["title", "name", "label", "sharedname"]),
    (.text, ["text", "content", "statement", "description", "desc"]),
    (.author, ["author", "authors", "proponent", "speaker", "by"]),
    (.tags, ["tags"]), (.section, ["section"]),
  ]

  private static let usualOnEdges: [(Meaning, [String])] = [
    (
      .relation,
      ["relation", "relationtype", "type", "kind", "interaction", "label", "predicate"]
    ),
    (.weight, ["weight", "strength", "sign", "polarity"]),
    (.author, ["author", "authors", "proponent", "speaker", "by"]),
    (.note, ["note", "comment", "description"]),
  ]

  /// Finds for each meaning the attribute of nodes, or of edges, that has it.
  func declarations(
    of domain: GraphMLDeclaration.Domain, in declarations: [GraphMLDeclaration]
  ) -> [Meaning: Int] {
    let usual = domain == .node ? Self.usualOnNodes : Self.usualOnEdges
    var places: [String: Int] = [:]
    var drawing: Int?
    for (place, declaration) in declarations.enumerated().reversed()
    where declaration.domain.includes(domain) {
      if declaration.isDrawing {
        drawing = place
      } else {
        places[declaration.name.folded] = place
      }
    }
    var result: [Meaning: Int] = [:]
    for (meaning, names) in usual {
      let names = self[meaning].map { [$0.folded] } ?? names
      result[meaning] = names.lazy.compactMap { places[$0] }.first
    }
    let drawn: Meaning = domain == .node ? .title : .relation
    if self[drawn] == nil { result[drawn] = result[drawn] ?? drawing }
    return result
  }
}

extension String {
  /// The letters and digits in small letters: by which names of attributes and words are compared.
  var folded: String {
    String(
      String.UnicodeScalarView(
        lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || ("0"..."9").contains($0)
        }))
  }
}
