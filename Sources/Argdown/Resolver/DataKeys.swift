internal import ArgumentMap

/// The keys of data that mean something, to tell slips from keys of other tools. What each means is
/// told in `Keys.md` and in the schema for editors; a test holds them against these lists.
package enum DataKeys {
  /// The keys of elements, in the order in which suggestions are tried.
  package static let ofElements = [
    "proponent", "polarity", "force", "voice", "by", "explicitness", "warrant", "source", "at",
    "phrase", "anchors", "scope", "thesis", "basic", "strength", "note", "analogy", "apart",
    "verbal", "defeats", "strict",
  ]

  /// The keys of front matter.
  package static let ofFiles = [
    "title", "proponent", "proponents", "sources", "source", "model", "dissoi",
  ]

  /// The keys of a source's declaration.
  package static let ofSources = ["title", "author", "date", "url", "file", "lang", "skip"]

  /// The keys of an anchor.
  package static let ofAnchors = ["source", "at", "phrase"]

  /// What says how somebody stands to a statement; whoever writes one of these takes a stance.
  static let stance: Set<String> = [
    "polarity", "force", "voice", "by", "explicitness", "warrant", "source", "at", "phrase",
    "anchors", "scope", "thesis", "basic",
  ]

  /// What says who stands to an element in what way: what a map holds as stances.
  static let ofStances = stance.subtracting(["basic"]).union(["proponent"])

  /// What a map holds as stances, or as what is said of a relation.
  static let ours = ofStances.union(["note", "analogy", "apart", "verbal", "defeats", "strict"])

  /// Argdown's own keys of elements.
  package static let others: Set<String> = [
    "isInMap", "isInGroup", "isCanonical", "color", "rank", "images", "uses", "from", "isGroup",
    "isClosed",
  ]

  /// Argdown's own keys of front matter.
  private static let othersOfFiles: Set<String> = [
    "subTitle", "subtitle", "author", "authors", "date", "abstract", "selection", "map", "group",
    "color", "dot", "graphml", "json", "html", "images", "webComponent", "vizJs", "svgToPdf",
    "sourceHighlighter", "data", "parser", "process", "processes", "logLevel", "style", "settings",
  ]

  /// Those of them that nobody writes by chance.
  private static let telling = [
    "isInMap", "isInGroup", "isCanonical", "isGroup", "isClosed", "color",
  ]

  /// The key of an element that a word was meant to be; nil if the word is known or like none.
  static func meant(by word: String) -> String? {
    others.contains(word) ? nil : slip(of: word, among: ofElements + telling)
  }

  /// The same for front matter.
  static func meantInFrontMatter(by word: String) -> String? {
    othersOfFiles.contains(word) ? nil : slip(of: word, among: ofFiles)
  }

  /// The group of settings that a word was meant to be which has keys.
  static func meantGroup(by word: String) -> String? {
    othersOfFiles.contains(word) ? nil : slip(of: word, among: KnownSettings.groups.keys.sorted())
  }

  /// The same for a source's declaration.
  static func meantInSource(by word: String) -> String? { slip(of: word, among: ofSources) }

  /// The same for an anchor.
  static func meantInAnchor(by word: String) -> String? { slip(of: word, among: ofAnchors) }

  /// Short keys are left out: they are near everything.
  private static func slip(of word: String, among keys: [String]) -> String? {
    guard word.utf8.count >= 3, word.utf8.count <= 20, !keys.contains(word) else { return nil }
    let letters = Array(word.unicodeScalars)
    return keys.first {
      $0.utf8.count >= 3
        && EditDistance.between(letters, Array($0.unicodeScalars), atMost: $0.count > 5 ? 2 : 1)
          != nil
    }
  }
}
