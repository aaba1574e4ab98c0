import ArgumentMap
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
      json.object { write(&$0, comparison.evaluation.flattened) }
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

  private func write(_ json: inout JSONWriter, _ map: FlattenedMap) {
    json.field("count", map.count)
    json.field("nodes", map.nodeCount)
    json.field("attackers", numbers(map.attackers))
    json.field("targets", numbers(map.targets))
    json.field("copies", numbers(map.copies.flatMap { [$0.statement, $0.copy] }))
    json.field("defeating", numbers(map.defeating))
    json.field("notPutForward", numbers(map.notPutForward))
  }

  private func numbers(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: " ")
  }
}
