import ArgumentMap
import Comparison

/// The authors of a graph, and whose its elements are.
struct GraphVoices {
  /// The names, those compared first.
  let names: [String]
  private let order: [ProponentID]
  private let placeByAuthor: [ProponentID: Int]

  init(_ comparison: Comparison) {
    let map = comparison.map
    let compared = Set(comparison.authors)
    let order = comparison.authors + map.proponentIDs.filter { !compared.contains($0) }
    self.order = order
    names = order.map { map[$0].name }
    placeByAuthor = Dictionary(
      order.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The authors in the order of the graph.
  var authors: [ProponentID] { order }

  /// The places of some authors among the names, in order, each once; the analyst has none.
  func places(of authors: [ProponentID?]) -> [Int] {
    Set(authors.compactMap { $0.flatMap { placeByAuthor[$0] } }).sorted()
  }

  /// The group of what belongs to some authors; failing them, of what others only speak of.
  func group(of owners: [Int], mentionedBy others: [Int] = []) -> DebateGraph.Group {
    let voices = owners.isEmpty ? others : owners
    return switch voices.count {
    case 0: .analyst
    case 1: .author(voices[0])
    default: .shared
    }
  }
}
