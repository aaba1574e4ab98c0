import ArgumentMap

/// The sections of a plain map, and which of them are groups.
struct PlainSections: Hashable, Sendable {
  /// Whether each section is a group: by its data or the settings, else by its level.
  private(set) var isGroup: [Bool] = []
  /// Whether a group is drawn as one node; nil where nothing is said.
  private(set) var isClosed: [Bool?] = []
  /// The number in the first section's id.
  private let firstNumber: Int
  private let parents: [SectionID?]

  /// Finds the sections; where the settings have others, these are put into the map.
  init(of map: inout ArgumentMap, settings: PlainMapSettings) {
    let deepest = map.sections.map(\.level).max() ?? 0
    if settings.regroup.isEmpty {
      firstNumber = 1
    } else {
      firstNumber = 0
      isClosed = Regrouping.apply(settings.regroup, to: &map)
    }
    parents = map.sections.map(\.parent)
    for section in map.sections {
      guard settings.regroup.isEmpty else {
        // Whoever lists groups wants them all.
        isGroup.append(true)
        continue
      }
      let said = Self.said(of: section, settings)
      isGroup.append(said.isGroup ?? (section.level >= deepest - settings.groupDepth + 1))
      isClosed.append(said.isClosed)
    }
  }

  /// The id of a section.
  func id(of section: SectionID) -> String { "s\(section.index + firstNumber)" }

  /// The group that something in a section is drawn in; nil if it is in none.
  func group(around section: SectionID?) -> SectionID? {
    var place = section
    while let here = place, !isGroup[here.index] { place = parents[here.index] }
    return place
  }

  /// The group that a group is drawn in.
  func group(outside section: SectionID) -> SectionID? {
    group(around: parents[section.index])
  }

  /// What a section's data and the settings say about it.
  private static func said(of section: Section, _ settings: PlainMapSettings)
    -> (isGroup: Bool?, isClosed: Bool?)
  {
    var isGroup = settings.ignoresIsGroup ? nil : section.data.flag("isGroup")
    var isClosed = settings.ignoresIsClosed ? nil : section.data.flag("isClosed")
    if let sections = settings.sections {
      if let own = sections[section.title]?.object {
        isGroup = own.flag("isGroup")
        isClosed = own.flag("isClosed")
      } else {
        isGroup = isGroup ?? false
      }
    }
    return (isGroup, isClosed)
  }
}

/// Puts sections that the settings name in the place of a map's own.
struct Regrouping {
  private var map: ArgumentMap
  private var statements: [String: StatementID] = [:]
  private var arguments: [String: ArgumentID] = [:]
  private var isClosed: [Bool?] = []

  /// Replaces the sections, and the section of every element.
  ///
  /// - Returns: For each of the new sections whether it is closed; nil where nothing is said.
  static func apply(_ groups: [DataObject], to map: inout ArgumentMap) -> [Bool?] {
    var regrouping = Regrouping(map)
    regrouping.add(groups)
    map = regrouping.map
    return regrouping.isClosed
  }

  private init(_ map: ArgumentMap) {
    self.map = map
    self.map.sections = []
    for id in map.statementIDs {
      statements[map[id].title] = id
      self.map[id].section = nil
    }
    for id in map.argumentIDs {
      arguments[map[id].title] = id
      self.map[id].section = nil
    }
  }

  /// Adds groups and what is in them, from the outside in and from the first to the last.
  private mutating func add(_ groups: [DataObject]) {
    var waiting: [(group: DataObject, parent: SectionID?, level: Int)] =
      groups.reversed().map { ($0, nil, 1) }
    while let (group, parent, level) = waiting.popLast() {
      let id = add(group, parent: parent, level: level)
      let children = group["children"]?.list?.compactMap(\.object) ?? []
      waiting += children.reversed().map { ($0, id, level + 1) }
    }
  }

  private mutating func add(_ group: DataObject, parent: SectionID?, level: Int) -> SectionID {
    isClosed.append(group.flag("isClosed"))
    let id = map.add(
      Section(
        title: group["title"]?.text ?? "", level: level, parent: parent,
        tags: group["tags"]?.list?.compactMap(\.text) ?? []))
    for title in group["statements"]?.list?.compactMap(\.text) ?? [] {
      if let statement = statements[title] { map[statement].section = id }
    }
    for title in group["arguments"]?.list?.compactMap(\.text) ?? [] {
      if let argument = arguments[title] { map[argument].section = id }
    }
    return id
  }
}
