import SourceTexts

/// A passage of a source as the page shows it: the sentences that a claim is anchored in and their
/// neighbours, with the phrases and the cues in them marked.
struct PassageView {
  /// A piece of a passage.
  struct Piece: Equatable {
    let text: String
    /// What the piece is a cue of; nil for what is none.
    let cue: String?
    /// Whether it is cited.
    let isPhrase: Bool
    /// Whether it is neither.
    let isPlain: Bool
  }

  /// Where it stands.
  let place: String
  /// Its text, piece by piece.
  let pieces: [Piece]

  /// Cuts a passage up; without a phrase the whole block is shown.
  init(_ passage: Passage, at place: String) {
    self.place = place
    let shown = (passage.sentences + passage.neighbours).sorted { $0.lowerBound < $1.lowerBound }
    let text = Array(passage.text.utf8)
    let cues = passage.cues.map { ($0.range, $0.category.rawValue) }
    let sentences = (shown.isEmpty ? [passage.item ?? 0..<text.count] : shown).map {
      Self.pieces(of: $0, phrases: passage.phrases, cues: cues, in: text)
    }
    let blank = Piece(text: " ", cue: nil, isPhrase: false, isPlain: true)
    pieces = Array(sentences.joined(separator: [blank]))
  }

  init(pieces: [Piece], place: String) {
    self.pieces = pieces
    self.place = place
  }

  /// The pieces of a sentence: a cut at either end of every phrase and cue in it.
  static func pieces(
    of sentence: Range<Int>, phrases: [Range<Int>], cues: [(range: Range<Int>, category: String)],
    in text: [UInt8]
  ) -> [Piece] {
    let marked = phrases + cues.map(\.range)
    let cuts = Set(marked.flatMap { [$0.lowerBound, $0.upperBound] }).filter(sentence.contains)
    let ends = (cuts.union([sentence.lowerBound, sentence.upperBound])).sorted()
    return zip(ends, ends.dropFirst()).map { start, end in
      let cue = cues.first { $0.range.contains(start) }?.category
      let isPhrase = phrases.contains { $0.contains(start) }
      return Piece(
        text: String(decoding: text[start..<end], as: UTF8.self), cue: cue,
        isPhrase: isPhrase && cue == nil, isPlain: !isPhrase && cue == nil)
    }
  }
}
