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
    let whole = 0..<passage.text.utf8.count
    let text = Array(passage.text.utf8)
    var pieces: [Piece] = []
    for (number, sentence) in (shown.isEmpty ? [passage.item ?? whole] : shown).enumerated() {
      if number > 0 { pieces.append(Piece(text: " ", cue: nil, isPhrase: false, isPlain: true)) }
      pieces += Self.pieces(of: sentence, in: passage, text)
    }
    self.pieces = pieces
  }

  /// The pieces of a sentence: a cut at either end of every phrase and cue in it.
  private static func pieces(
    of sentence: Range<Int>, in passage: Passage, _ text: [UInt8]
  ) -> [Piece] {
    let marked = passage.phrases + passage.cues.map(\.range)
    let cuts = Set(marked.flatMap { [$0.lowerBound, $0.upperBound] }).filter(sentence.contains)
    let ends = (cuts + [sentence.lowerBound, sentence.upperBound]).sorted()
    return zip(ends, ends.dropFirst()).filter { $0 < $1 }.map { start, end in
      let cue = passage.cues.first { $0.range.contains(start) }
      let isPhrase = passage.phrases.contains { $0.contains(start) }
      return Piece(
        text: String(decoding: text[start..<end], as: UTF8.self), cue: cue?.category.rawValue,
        isPhrase: isPhrase && cue == nil, isPlain: !isPhrase && cue == nil)
    }
  }
}
