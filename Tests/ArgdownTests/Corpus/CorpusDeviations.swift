/// The cases of the corpus that are read otherwise on purpose, each with the reason.
enum CorpusDeviations {
  static let reasons: [String: String] = [:]
}
