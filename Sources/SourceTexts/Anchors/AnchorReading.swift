public import ArgumentMap

/// What an anchor turns out to be in a text.
public struct AnchorReading: Hashable, Sendable {
  /// How it stands to the text.
  public let state: AnchorState
  /// The bytes of the text at which the phrase stands; nil if it is not found at one place of the
  /// block, or there is no phrase.
  public let phrase: Range<Int>?

  /// Looks an anchor up.
  ///
  /// - Parameters:
  ///   - anchor: The anchor; its source is not looked at.
  ///   - text: The text it points into; nil if it is not at hand.
  ///   - locked: The hash of the block when the anchor was made; nil if it is not known.
  /// - Complexity: O(n) in the size of the block, and in that of the text where the phrase is not
  ///   in the block.
  public init(of anchor: Anchor, in text: SourceText?, locked: ContentHash? = nil) {
    guard let text else {
      self.init(state: .unchecked, phrase: nil)
      return
    }
    let isChanged = locked != nil && text.hash(of: anchor.place) != locked
    guard let phrase = anchor.phrase, anchor.phraseLength > 0 else {
      self.init(state: text.state(of: anchor.place, locked: locked), phrase: nil)
      return
    }
    let search = PhraseSearch(phrase)
    let found = text.range(of: anchor.place).map { text.matches(of: search, in: $0) } ?? []
    switch found.count {
    case 0:
      let elsewhere = text.places(of: search)
      self.init(state: elsewhere.isEmpty ? .missing : .moved(to: elsewhere), phrase: nil)
    case 1 where isChanged:
      self.init(state: .changed, phrase: found[0])
    case 1:
      let isExact = text.bytes[found[0]].elementsEqual(phrase.trimmed.utf8)
      self.init(state: isExact ? .exact : .folded, phrase: found[0])
    default:
      self.init(state: .ambiguous(places: found.count), phrase: nil)
    }
  }

  private init(state: AnchorState, phrase: Range<Int>?) {
    self.state = state
    self.phrase = phrase
  }
}

extension SourceText {
  /// The state of an anchor without a phrase.
  fileprivate func state(of place: BlockLocator, locked: ContentHash?) -> AnchorState {
    let hash = hash(of: place)
    guard let locked, hash != locked else { return hash == nil ? .missing : .exact }
    let elsewhere = places(of: locked, items: place.item != nil)
    if !elsewhere.isEmpty { return .moved(to: elsewhere) }
    return hash == nil ? .missing : .changed
  }

  /// The places of a phrase in a range of the text.
  fileprivate func matches(of search: PhraseSearch, in range: Range<Int>) -> [Range<Int>] {
    search.matches(in: folded, range: folded.range(from: range))
  }

  /// The items, or else blocks, of the whole text in which a phrase stands, each once, in order.
  fileprivate func places(of search: PhraseSearch) -> [BlockLocator] {
    var result: [BlockLocator] = []
    for match in search.matches(in: folded, range: folded.bytes.indices) {
      guard let place = place(containing: match), place != result.last else { continue }
      result.append(place)
    }
    return result
  }

  /// The blocks, or the items, that have a hash.
  private func places(of hash: ContentHash, items: Bool) -> [BlockLocator] {
    let all = blocks.enumerated().flatMap { index, block in
      items
        ? block.items.indices.map { BlockLocator(block: index + 1, item: $0 + 1) }
        : [BlockLocator(block: index + 1)]
    }
    return all.filter { self.hash(of: $0) == hash }
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    let bytes = Array(utf8)
    return String(decoding: bytes[bytes.trimmed(0..<bytes.count)], as: UTF8.self)
  }
}
