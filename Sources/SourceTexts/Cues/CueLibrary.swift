internal import ArgumentMap

/// The word lists, by language.
public struct CueLibrary: Sendable {
  /// The lists, by tags such as `en`.
  private var lists: [String: CueList]

  /// The lists that ship with the library, inside the binary. A new language is a file in
  /// `Cues/Languages`, named in the manifest and here; or one that ``add(_:for:)`` takes in.
  public static let standard = CueLibrary(embedded: [
    "en": PackageResources.en_txt
  ])

  /// The language of a source that names none.
  public static let defaultLanguage = "en"

  /// Makes a library without lists, for checks that read no text.
  public init() { lists = [:] }

  private init(embedded files: [String: [UInt8]]) {
    lists = files.mapValues { CueList.reading(SourceFile(path: "", bytes: $0)).list }
  }

  /// Adds the list of a language, or puts it in the place of the one there is.
  public mutating func add(_ list: CueList, for language: String) {
    lists[Self.primaryTag(of: language)] = list
  }

  /// The list of a language, whatever its region (`de` for `de-AT`); nil if there is none.
  public subscript(language: String?) -> CueList? {
    lists[Self.primaryTag(of: language ?? Self.defaultLanguage)]
  }

  /// The languages that have a list, in order.
  public var languages: [String] { lists.keys.sorted() }

  private static func primaryTag(of language: String) -> String {
    let tag = language.prefix { $0 != "-" && $0 != "_" }
    return String(decoding: FoldedText(String(tag)).bytes, as: UTF8.self)
  }
}
