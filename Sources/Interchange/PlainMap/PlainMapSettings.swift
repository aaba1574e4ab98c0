import ArgumentMap

/// Argdown's settings for a plain map: what is in it, how it is grouped, labelled and coloured.
///
/// Names, values and defaults are Argdown's own; what can't be read leaves the default.
struct PlainMapSettings: Hashable, Sendable {
  /// Which statements are nodes.
  enum StatementSelection: String, CaseIterable, Sendable {
    case all
    case withTitle = "with-title"
    case topLevel = "top-level"
    case withRelations = "with-relations"
    case notUsedInArgument = "not-used-in-argument"
    case withMoreThanOneRelation = "with-more-than-one-relation"
  }

  /// What stands in a node.
  enum LabelMode: String, CaseIterable, Sendable {
    /// Title and text, without the title where it is made up.
    case hideUntitled = "hide-untitled"
    case title
    case text
    case none
  }

  /// `model.explodeArguments`: whether every step of an argument is an argument of its own.
  var explodesArguments = false

  // `selection`
  var statementSelection = StatementSelection.withTitle
  var excludesDisconnected = true
  var selectedTags: Set<String>?
  var selectsElementsWithoutTag = false
  var selectedSections: Set<String>?
  var selectsElementsWithoutSection = false
  var includedStatements: Set<String> = []
  var excludedStatements: Set<String> = []
  var excludedArguments: Set<String> = []
  var ignoresIsInMap = false

  // `map`
  var statementLabels = LabelMode.hideUntitled
  var argumentLabels = LabelMode.hideUntitled
  var addsTags = true

  // `group`
  var groupDepth = 2
  /// What is said of sections by their titles; nil if that setting is not used.
  var sections: DataObject?
  /// The sections that take the place of all others; empty for those of the document.
  var regroup: [DataObject] = []
  var ignoresIsGroup = false
  var ignoresIsClosed = false

  /// `color`
  var colors = PlainColorSettings()

  /// `dot`
  var drawing = PlainDrawingSettings()

  /// Reads settings.
  init(_ settings: DataObject) {
    readSelection(settings.group("selection"))
    readGroups(settings.group("group"))
    let map = settings.group("map")
    statementLabels = map.choice("statementLabelMode") ?? statementLabels
    argumentLabels = map.choice("argumentLabelMode") ?? argumentLabels
    addsTags = map.flag("addTags") ?? addsTags
    explodesArguments = settings.group("model").flag("explodeArguments") ?? false
    colors = PlainColorSettings(settings.group("color"))
    drawing = PlainDrawingSettings(settings.group("dot"))
  }

  private mutating func readSelection(_ selection: DataObject) {
    statementSelection = selection.choice("statementSelectionMode") ?? statementSelection
    excludesDisconnected = selection.flag("excludeDisconnected") ?? excludesDisconnected
    selectedTags = selection.names("selectedTags")
    selectsElementsWithoutTag = selection.flag("selectElementsWithoutTag") ?? false
    selectedSections = selection.names("selectedSections")
    selectsElementsWithoutSection = selection.flag("selectElementsWithoutSection") ?? false
    includedStatements = selection.names("includeStatements") ?? []
    excludedStatements = selection.names("excludeStatements") ?? []
    excludedArguments = selection.names("excludeArguments") ?? []
    ignoresIsInMap = selection.flag("ignoreIsInMap") ?? false
  }

  private mutating func readGroups(_ group: DataObject) {
    // No heading is deeper than a million; more must not overflow what is reckoned with it.
    if case .integer(let depth) = group["groupDepth"] {
      groupDepth = min(max(depth, -1_000_000), 1_000_000)
    }
    sections = group["sections"]?.object
    regroup = group["regroup"]?.list?.compactMap(\.object) ?? []
    ignoresIsGroup = group.flag("ignoreIsGroup") ?? false
    ignoresIsClosed = group.flag("ignoreIsClosed") ?? false
  }
}

extension DataObject {
  /// The settings of a group; none if there is no such group.
  fileprivate func group(_ name: String) -> DataObject { self[name]?.object ?? DataObject() }

  /// A setting that is true or false.
  func flag(_ name: String) -> Bool? { self[name]?.bool }

  /// A setting that is a list of names.
  func names(_ name: String) -> Set<String>? {
    self[name]?.list.map { Set($0.compactMap(\.text)) }
  }

  /// A setting that is one of several words.
  fileprivate func choice<Choice: RawRepresentable<String>>(_ name: String) -> Choice? {
    self[name]?.text.flatMap(Choice.init)
  }
}
