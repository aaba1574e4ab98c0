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

  /// For each author the sources that the author's records are anchored in, with their years.
  ///
  /// - Complexity: O(stances + anchors + authors × sources).
  func works(in map: ArgumentMap) -> [[String]] {
    var anchored = [Set<SourceID>](repeating: [], count: order.count)
    let records =
      map.stances.map { ($0.proponent, $0.anchors) }
      + map.argumentStances.map { ($0.proponent, $0.anchors) }
    for (author, anchors) in records {
      guard let place = author.flatMap({ placeByAuthor[$0] }) else { continue }
      anchored[place].formUnion(anchors.map(\.source))
    }
    return anchored.map { sources in
      sources.sorted().map { id in
        let source = map[id]
        let name = source.title ?? source.key
        return source.year.map { "\(name) (\($0))" } ?? name
      }
    }
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
