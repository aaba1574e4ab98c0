internal import ArgumentMap

/// What the front matter of a written file says.
struct FrontMatter {
  /// The author whose reasoning the whole file holds, if there is one.
  let proponent: ProponentID?
  /// Whether support and attack between statements are read strictly.
  let isStrict: Bool
  /// Whether tags stand beside the texts and not in them.
  let removesTags: Bool
  /// The shortcodes that the file defines.
  let shortcodes: [String: String]
  private let model: DataObject
  private let others: DataObject

  /// Collects what a map says of itself as a whole.
  init(of map: ArgumentMap, voices: Voices) {
    proponent = voices.onlyProponent
    isStrict = Self.isMostlyStrict(map)
    removesTags = Self.hasTagsBesideTexts(map)
    var all = DataObject()
    for settings in map.frontMatter { all.merge(settings ?? DataObject()) }
    var model = all["model"]?.object ?? DataObject()
    model["mode"] = isStrict ? .string("strict") : nil
    model["removeTagsFromText"] = removesTags ? .bool(true) : nil
    model["transformArgumentRelations"] = map.goesByStructure ? nil : .bool(false)
    var shortcodes: [String: String] = [:]
    for entry in model["shortcodes"]?.object?.entries ?? [] {
      if let sign = entry.value.object?["unicode"]?.text { shortcodes[entry.key] = sign }
    }
    for key in ["title", "proponent", "proponents", "source", "sources", "model"] { all[key] = nil }
    self.shortcodes = shortcodes
    self.model = model
    others = all
  }

  private static func isMostlyStrict(_ map: ArgumentMap) -> Bool {
    let counts = map.relations.compactMap(\.strictness)
    return counts.count { $0 } > counts.count / 2
  }

  /// Whether no text holds the tags that are given with it.
  private static func hasTagsBesideTexts(_ map: ArgumentMap) -> Bool {
    let members = (map.statements.flatMap(\.members) + map.arguments.flatMap(\.members))
      .filter { !$0.isReference && !$0.tags.isEmpty }
    return !members.isEmpty
      && members.allSatisfy {
        $0.spans.allSatisfy { if case .tag = $0.kind { false } else { true } }
      }
  }

  /// The front matter with its fences; nothing where there is nothing to say.
  func text(of map: ArgumentMap) -> String {
    var lines: [String] = []
    if let title = map.title { lines.append("title: \(YAMLWriter.scalar(title))") }
    if let proponent { lines.append("proponent: \(YAMLWriter.scalar(map[proponent].name))") }
    if map.proponents.count > (proponent == nil ? 0 : 1) {
      let names = map.proponents.map { YAMLWriter.scalar($0.name) }
      lines.append("proponents: [\(names.joined(separator: ", "))]")
    }
    if !map.sources.isEmpty { lines.append("sources:") }
    for source in map.sources { lines += source.lines }
    if !model.isEmpty { lines.append("model: \(YAMLWriter.object(model))") }
    for entry in others.entries {
      lines.append("\(YAMLWriter.key(entry.key)): \(YAMLWriter.value(entry.value))")
    }
    return lines.isEmpty ? "" : "===\n\(lines.joined(separator: "\n"))\n===\n"
  }
}

extension Relation {
  /// Whether it is what a strict file means by its sign, and not a loose one; nil where both mean the
  /// same.
  var strictness: Bool? {
    guard case .statement = source, case .statement = target else { return nil }
    switch kind {
    case .support, .attack: return false
    case .entailment, .contrary: return true
    case .contradiction, .undercut: return nil
    }
  }
}

extension Source {
  /// What front matter says of it.
  fileprivate var lines: [String] {
    let facts = [
      ("title", title), ("author", author), ("date", date), ("url", url), ("file", file),
      ("lang", language),
    ]
    let known = facts.compactMap { key, value in value.map { (key, $0) } }
    if known.isEmpty, skipped.isEmpty { return ["  \(YAMLWriter.key(key)): {}"] }
    var lines = ["  \(YAMLWriter.key(key)):"]
    lines += known.map { "    \($0.0): \(YAMLWriter.scalar($0.1))" }
    if !skipped.isEmpty { lines.append("    skip:") }
    lines += skipped.map { "      \($0.block): \(YAMLWriter.scalar($0.reason))" }
    return lines
  }
}
