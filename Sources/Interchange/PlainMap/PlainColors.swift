import ArgumentMap

/// Colours a plain map as Argdown's settings wish: by data, by title, by tag, else by what it is.
struct PlainColors {
  /// A tag of the map.
  struct Tag: Hashable, Sendable {
    /// The tag, without its sign.
    var name: String
    /// The colour of statements and arguments with it.
    var color: String?
    /// The colour of groups with it.
    var groupColor: String?
    /// Of several tags the one of highest priority counts.
    var priority = 0.0
  }

  /// The tags in the order in which they are first used.
  let tags: [Tag]
  private let tagsByName: [String: Tag]
  private let settings: PlainColorSettings
  private let map: ArgumentMap

  /// Finds the colours of tags.
  init(_ model: PlainModel) {
    settings = model.settings.colors
    map = model.map
    tags = Self.names(in: model).enumerated().map { [settings] index, name in
      settings.tag(name, at: index)
    }
    tagsByName = Dictionary(uniqueKeysWithValues: tags.map { ($0.name, $0) })
  }

  /// The tags of headings, statements and arguments, in reading order.
  private static func names(in model: PlainModel) -> [String] {
    var uses = TagUses()
    let map = model.map
    for section in model.headings { uses.add(section.tags, at: section.location) }
    for id in map.statementIDs where !map[id].tags.isEmpty {
      for place in map[id].members.indices {
        uses.add(map[id].members[place].tags, at: map[id].members[place].location)
      }
    }
    for id in map.argumentIDs where !map[id].tags.isEmpty {
      for place in map[id].members.indices {
        uses.add(map[id].members[place].tags, at: map[id].members[place].location)
      }
    }
    return uses.names
  }

  // What is coloured is named by its id: to hand it over as a whole would count a reference for
  // everything in it.

  /// The colour of a statement.
  func color(of id: StatementID) -> String? {
    color(map[id].title, map[id].data, map[id].tags, settings.statements)
  }

  /// The colour of an argument.
  func color(of id: ArgumentID) -> String? {
    color(map[id].title, map[id].data, map[id].tags, settings.arguments)
  }

  private func color(
    _ title: String, _ data: DataObject, _ tags: [String], _ byTitle: DataObject
  ) -> String? {
    if !settings.ignoresData, let color = data["color"] {
      return settings.color(color, in: settings.scheme)
    }
    if let color = byTitle[title] { return settings.color(color, in: settings.scheme) }
    if settings.colorizesByTag, !tags.isEmpty { return leading(tags)?.color }
    return settings.scheme.first
  }

  /// The tag of highest priority, of equals the first.
  private func leading(_ tags: [String]) -> Tag? {
    if tags.count == 1 { return tagsByName[tags[0]] }
    return tags.compactMap { tagsByName[$0] }.reduce(nil) { best, tag in
      best.map { $0.priority >= tag.priority ? $0 : tag } ?? tag
    }
  }

  /// Colours nodes, groups and edges.
  func color(_ plain: inout PlainMap) {
    for index in plain.nodes.indices {
      switch plain.nodes[index].element {
      case .statement(let id): plain.nodes[index].color = color(of: id)
      case .argument(let id): plain.nodes[index].color = color(of: id)
      case .inference: break
      }
    }
    for index in plain.groups.indices {
      let group = plain.groups[index]
      plain.groups[index].color = color(of: map[group.section], atLevel: group.level)
    }
    let edgeColors = KindTable { settings.relations[$0.argdownWord] }
    for index in plain.edges.indices {
      plain.edges[index].color = edgeColors[plain.edges[index].kind]
    }
  }

  private func color(of section: Section, atLevel level: Int) -> String? {
    let scheme = settings.groupScheme
    if !settings.ignoresData, let color = section.data["color"] {
      return settings.color(color, in: scheme)
    }
    if let color = settings.groups[section.title] { return settings.color(color, in: scheme) }
    if settings.colorizesGroupsByTag, !section.tags.isEmpty {
      return leading(section.tags)?.groupColor
    }
    return scheme.isEmpty ? nil : scheme[min(scheme.count, level) - 1]
  }
}

/// The tags of a map, each with the place where it is first used.
private struct TagUses {
  /// A place in reading order: of two tags of one list the first comes first.
  private typealias Place = (file: Int, byte: Int, number: Int)

  private var first: [String: Place] = [:]
  private var count = 0

  /// Adds tags that stand together; those that stand nowhere come first.
  mutating func add(_ tags: [String], at range: SourceRange?) {
    for tag in tags {
      count += 1
      let place = (file: range?.file.index ?? -1, byte: range?.lowerBound ?? 0, number: count)
      if let known = first[tag], known < place { continue }
      first[tag] = place
    }
  }

  /// The tags in the order of their first use.
  var names: [String] { first.sorted { $0.value < $1.value }.map(\.key) }
}

extension PlainColorSettings {
  /// A tag as the settings have it, else the next of the scheme; the first colour is for what has
  /// no tag.
  fileprivate func tag(_ name: String, at index: Int) -> PlainColors.Tag {
    var tag = PlainColors.Tag(name: name)
    guard colorizesByTag || colorizesGroupsByTag else { return tag }
    guard let own = tags[name] else {
      tag.color = index + 1 < scheme.count ? scheme[index + 1] : nil
      tag.groupColor = index + 1 < groupScheme.count ? groupScheme[index + 1] : nil
      return tag
    }
    tag.color = color(own, in: scheme)
    tag.groupColor = color(own, in: groupScheme)
    switch own.object?["priority"] {
    case .integer(let priority): tag.priority = Double(priority)
    case .number(let priority): tag.priority = priority
    default: break
    }
    return tag
  }
}

extension Relation.Kind {
  /// Argdown's own word for it.
  var argdownWord: String {
    switch self {
    case .entailment: "entails"
    case .contradiction: "contradictory"
    case .support, .attack, .contrary, .undercut: rawValue
    }
  }
}
