/// Makes large maps as people write them, in Argdown: sections, tagged claims with relations,
/// sketches, and arguments with a structure. The same count gives the same text everywhere.
struct MapText {
  private static let words = [
    "border", "budget", "climate", "court", "craft", "debt", "farm", "forest", "harbour", "island",
    "labour", "language", "museum", "parliament", "patent", "pension", "railway", "river", "school",
    "shelter", "subsidy", "tariff", "treaty", "village", "vote", "water", "weekend", "wind",
  ]

  private var random = SplitMix64(state: 20_240_611)
  private var text = "===\ntitle: A generated map\n===\n"

  /// Makes a map of so many claims.
  static func generate(statements count: Int) -> String {
    var map = MapText()
    for number in 0..<count { map.add(number) }
    return map.text
  }

  private mutating func add(_ number: Int) {
    if number.isMultiple(of: 120) {
      text += "\n\(number.isMultiple(of: 360) ? "#" : "##") Part \(number / 120)\n"
    }
    if number > 20, number % 9 == 4 {
      addStructure(concluding: number)
    } else {
      addClaim(number)
    }
  }

  private mutating func addClaim(_ number: Int) {
    text += "\n[Claim \(number)]: \(sentence(of: 12)) #theme\(pick(8))\n"
    guard number > 0 else { return }
    for _ in 0...pick(2) { text += "  \(sign()) [Claim \(pick(number))]\n" }
    if number % 5 == 2 { text += "  - <Doubt \(number)>: \(sentence(of: 9))\n" }
  }

  private mutating func addStructure(concluding number: Int) {
    text += """

      <Reasons \(number)>: \(sentence(of: 10))

      (1) [Claim \(number - 1 - pick(16))]
      (2) \(sentence(of: 11))
      ----
      (3) [Claim \(number)]: \(sentence(of: 12))
        \(sign()) [Claim \(pick(number))]

      """
  }

  private mutating func sign() -> String { ["+", "-", "+>", "->"][pick(4)] }

  private mutating func sentence(of count: Int) -> String {
    let words = (0..<count).map { _ in Self.words[pick(Self.words.count)] }
    return "The " + words.joined(separator: " ") + "."
  }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
}
