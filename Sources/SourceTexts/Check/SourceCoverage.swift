public import ArgumentMap

/// Which blocks of a text the map takes up.
public struct SourceCoverage: Sendable {
  /// What becomes of a block.
  public enum Treatment: Hashable, Sendable {
    /// Some anchor points to it, or to an item in it.
    case anchored
    /// The source's declaration skips it, or all its items, for a reason.
    case skipped(reason: String)
    /// Neither.
    case uncovered
  }

  /// The source.
  public let source: SourceID
  /// What becomes of each block, in order.
  public let blocks: [Treatment]

  /// Compares a text with what the map says of it.
  init(of source: SourceID, text: SourceText, in map: ArgumentMap, anchored: Set<BlockLocator>) {
    self.source = source
    let anchored = Set(anchored.filter { text.range(of: $0) != nil }.map(\.block))
    var reasons: [BlockLocator: String] = [:]
    for skipped in map[source].skipped { reasons[skipped.block] = skipped.reason }
    blocks = text.blocks.enumerated().map { index, block in
      let number = index + 1
      if anchored.contains(number) { return .anchored }
      if let reason = reasons[BlockLocator(block: number)] { return .skipped(reason: reason) }
      let items = block.items.indices.map { reasons[BlockLocator(block: number, item: $0 + 1)] }
      guard let first = items.first, let reason = first, items.allSatisfy({ $0 != nil }) else {
        return .uncovered
      }
      return .skipped(reason: reason)
    }
  }

  /// The blocks that are neither anchored nor skipped, in order.
  public var uncovered: [BlockLocator] {
    blocks.indices.filter { blocks[$0] == .uncovered }.map { BlockLocator(block: $0 + 1) }
  }
}
