import ArgumentMap
import Argumentation
import Comparison
import Evaluation
import Interchange

/// The positions that can be held on a map under a semantics: how many, and some of them.
struct PositionNotes: Sendable {
  /// What is said of them in one line.
  let title: String
  /// Each position that was asked for, by the claims that set it apart from the others.
  let items: [String]
  /// Whether the time was up before all were found that were asked for, or all counted.
  let isPartial: Bool
  private let count: Outcome<ExtensionCount>
  private let positions: [(claims: [String], arguments: [String])]

  init(of comparison: Comparison, options: EvaluationOptions) {
    let evaluation = comparison.evaluation
    let wording = Wording(comparison: comparison)
    let iterator = evaluation.positions(under: options.semantics, limit: options.limit)
      .makeIterator()
    var found: [Position] = []
    while found.count < options.positions, let next = iterator.next() { found.append(next) }
    count = evaluation.positionCount(under: options.semantics, limit: options.limit)
    isPartial = count.isPartial || iterator.isStopped
    positions = found.map { position in
      (
        position.statements.map { comparison.map[$0].title },
        position.reasons.filter(evaluation.isNamed).map { evaluation.title(of: $0) }
      )
    }
    title = Self.title(count, listed: found.count, semantics: options.semantics)
    let sets = found.map { Set($0.statements) }
    let common = sets.dropFirst().reduce(sets.first ?? []) { $0.intersection($1) }
    items = found.enumerated().map { place, position in
      let own = position.statements.filter { !common.contains($0) }
        .map { wording.title(of: Element.statement($0)) }
      let says = own.isEmpty ? "nothing that the others have not" : wording.list(own)
      return found.count == 1
        ? "\(position.statements.count) claims, among them all that every position has"
        : "position \(place + 1): \(says)"
    }
  }

  private static func title(
    _ count: Outcome<ExtensionCount>, listed: Int, semantics: Semantics
  ) -> String {
    let number = (count.isPartial ? "at least " : "") + count.known.description
    let noun = count.known.value == 1 ? "position" : "positions"
    let head = "\(number) \(noun) under the \(semantics.rawValue) semantics"
    return listed > 1 ? "\(head); \(listed) of them, by what sets them apart" : head
  }

  /// Writes them as data.
  func write(_ json: inout JSONWriter) {
    json.object { json in
      json.field("count", count.known.description)
      json.field("countIsPartial", count.isPartial)
      json.field("listed", positions) { json, position in
        json.field("claims", position.claims)
        json.field("arguments", position.arguments)
      }
    }
  }
}
