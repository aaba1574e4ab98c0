internal import ArgumentMap

/// The keys of data that mean something, to tell slips from keys of other tools.
enum DataKeys {
  /// What says how somebody stands to a statement; whoever writes one of these takes a stance.
  static let stance: Set<String> = [
    "polarity", "force", "voice", "by", "explicitness", "warrant", "source", "at", "phrase",
    "anchors", "scope", "thesis", "basic",
  ]

  /// All keys of elements that mean something here, in the order in which suggestions are tried.
  private static let own = [
    "proponent", "polarity", "force", "voice", "explicitness", "warrant", "source", "phrase",
    "anchors", "scope", "thesis", "basic", "note", "analogy", "apart", "verbal", "defeats",
    "strict",
  ]

  /// What says who stands to an element in what way: what a map holds as stances.
  static let ofStances = stance.subtracting(["basic"]).union(["proponent"])

  /// What a map holds as stances, or as what is said of a relation.
  static let ours = ofStances.union(["note", "analogy", "apart", "verbal", "defeats", "strict"])

  /// Keys of Argdown itself, and short ones of ours that are near everything.
  private static let others: Set<String> = [
    "at", "by", "isInMap", "isInGroup", "isCanonical", "color", "rank", "images", "uses", "from",
    "isGroup", "isClosed",
  ]

  /// The keys of front matter that mean something here.
  private static let ownOfFiles = [
    "title", "proponent", "proponents", "sources", "source", "model",
  ]

  /// Argdown's own keys of front matter.
  private static let othersOfFiles: Set<String> = [
    "subTitle", "subtitle", "author", "authors", "date", "abstract", "selection", "map", "group",
    "color", "dot", "graphml", "json", "html", "images", "webComponent", "vizJs", "svgToPdf",
    "sourceHighlighter", "data", "parser", "process", "processes", "logLevel", "style", "settings",
  ]

  /// The keys of a source's declaration.
  private static let ownOfSources = ["title", "author", "date", "url", "file", "lang", "skip"]

  /// The key of an element that a word was meant to be; nil if the word is known or like none.
  static func meant(by word: String) -> String? {
    others.contains(word) ? nil : slip(of: word, among: own)
  }

  /// The same for front matter.
  static func meantInFrontMatter(by word: String) -> String? {
    othersOfFiles.contains(word) ? nil : slip(of: word, among: ownOfFiles)
  }

  /// The same for a source's declaration.
  static func meantInSource(by word: String) -> String? { slip(of: word, among: ownOfSources) }

  /// The same for an anchor.
  static func meantInAnchor(by word: String) -> String? {
    slip(of: word, among: ["source", "phrase"])
  }

  private static func slip(of word: String, among keys: [String]) -> String? {
    guard word.utf8.count >= 3, word.utf8.count <= 20, !keys.contains(word) else { return nil }
    let letters = Array(word.unicodeScalars)
    return keys.first {
      EditDistance.between(letters, Array($0.unicodeScalars), atMost: $0.count > 5 ? 2 : 1) != nil
    }
  }
}
