import ArgumentMap
import Comparison
import Evaluation
import Interchange
import TestSupport
import Testing

/// Compares a map.
func compare(_ map: ArgumentMap) -> Comparison { Comparison(of: Evaluation(of: map)) }

/// The debate about the market square, read from its texts.
func squareComparison() -> Comparison {
  compare(readDebate(SquareTexts.ada, SquareTexts.ben, SquareTexts.links))
}

/// Texts that break careless writers of tables and markup, each on one line.
let hostileTexts = [
  "a | b || c", "pipe with accent |\u{301} x", "back\\slash and \\| escaped pipe", "`code` and ``",
  "[link](https://example.org) ![image](x.png)", "[label]: https://example.org", "[x] box",
  "<b>bold</b> <!-- comment --> <script>", "&amp; &copy; &#65;", "*em* _em_ **strong** ~~gone~~",
  "# heading", "> quote", "- item", "1. item", "--- | ---", "$x$ and $5", "漢字とかな混じりの文章",
  "emoji 👩‍👩‍👧 🇲🇳", "שלום עולם", "\u{202E}reversed",
]

/// A debate in which one text stands wherever somebody can put one.
func hostileDebate(_ text: String) -> MapFixture {
  // What is compared with it must have the same order, so each name starts with a letter of its own.
  var debate = MapFixture(title: text, authors: ["A \(text)", "B \(text)"])
  debate.hold("A \(text)", "a \(text)", text, thesis: true, tags: ["normative"])
  debate.hold("B \(text)", "b \(text)", text, thesis: true)
  debate.hold("A \(text)", "c \(text)", text)
  debate.hold("B \(text)", "c \(text)")
  debate.hold("A \(text)", "d \(text)", text)
  debate.stance("B \(text)", "e \(text)", voice: .reported, by: text)
  debate.hold("B \(text)", "e \(text)", text)
  debate.stance("A \(text)", "f \(text)", .denies)
  debate.hold("B \(text)", "f \(text)", text)
  debate.relate(.contrary, "a \(text)", "b \(text)", Relation.Qualifiers(note: text))
  debate.relate(.contrary, "c \(text)", "d \(text)", Relation.Qualifiers(apart: text))
  let sketch = debate.sketch("B \(text)", "g \(text)", text)
  debate.relate(.attack, .argument(sketch), .statement(debate.claim("d \(text)")))
  return debate
}
