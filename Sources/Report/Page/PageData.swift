import ArgumentMap
import Argumentation
import Comparison
import Evaluation
import Interchange

/// What the scripts of a page work with, as JSON that can stand in a page.
///
/// An object with `claims`, in the order of the page (`status`, `authors`, `tags`, `marks`), and
/// `framework`, the flattened map: `count`, `nodes`, `attackers` and `targets` (numbers with blanks between), `copies`,
/// `defeating` and `notPutForward`.
struct PageData {
  let reader: PageReader

  private var comparison: Comparison { reader.comparison }

  func json() -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("claims", comparison.map.statementIDs, write)
      json.key("framework")
      json.object { write(&$0, comparison.evaluation.mapFramework) }
    }
    let text = String(decoding: json.bytes, as: UTF8.self)
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    // Nothing in it may end the element that it stands in.
    return lines.joined().split(separator: "<", omittingEmptySubsequences: false)
      .joined(separator: "\\u003c")
  }

  private func write(_ json: inout JSONWriter, _ id: StatementID) {
    let statement = comparison.map[id]
    json.field("status", comparison.evaluation.status(of: id).rawValue)
    json.field("authors", reader.holders(of: id))
    json.field("tags", statement.tags.sorted())
    json.field("marks", comparison.marks(of: id).names)
  }

  private func write(_ json: inout JSONWriter, _ map: MapFramework) {
    let attacks = (0..<map.framework.count).flatMap { target in
      map.framework.attackers(of: target).map { (attacker: Int($0), target: target) }
    }
    json.field("count", map.framework.count)
    json.field("nodes", map.members.count { if case .node = $0 { true } else { false } })
    json.field("attackers", numbers(attacks.map(\.attacker)))
    json.field("targets", numbers(attacks.map(\.target)))
    json.field("copies", numbers(copies(in: map).flatMap { [$0.statement, $0.copy] }))
    json.field("defeating", numbers(defeating(in: map)))
    json.field("notPutForward", numbers(map.notPutForward.map(\.index)))
  }

  /// The statements that also stand as ones that are only supposed, each with the number of that.
  private func copies(in map: MapFramework) -> [(statement: Int, copy: Int)] {
    map.members.enumerated().compactMap { place, member in
      guard case .helper(.supposed, of: .statement(let id)) = member else { return nil }
      return (id.index, place)
    }
  }

  /// The helpers that defeat what they attack, where others only take its reasons.
  private func defeating(in map: MapFramework) -> [Int] {
    map.members.indices.filter {
      if case .helper(.consequenceFails, _) = map.members[$0] { true } else { false }
    }
  }

  private func numbers(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: " ")
  }
}
