/// Argdown's settings that change what a file means or how its map is drawn, and what they may be.
///
/// A few are known and change nothing here; they are listed in `Deviations.md`. Of the groups for
/// formats that are not made here (`html`, `webComponent` and the like) ``DataKeys`` knows the names.
enum KnownSettings {
  /// What a setting may be.
  indirect enum Values {
    case flag
    case number
    case choice([String])
    /// Settings inside this one.
    case keys([String: Values])
    /// Anything, or what is looked at where it is used.
    case anything
  }

  /// The settings by group.
  static let groups: [String: [String: Values]] = [
    "model": [
      "mode": .choice(["loose", "strict"]), "removeTagsFromText": .flag,
      "transformArgumentRelations": .flag, "explodeArguments": .flag, "shortcodes": .anything,
    ],
    "selection": [
      "statementSelectionMode": .choice([
        "all", "with-title", "top-level", "with-relations", "not-used-in-argument",
        "with-more-than-one-relation",
      ]),
      "excludeDisconnected": .flag, "selectedTags": .anything, "selectElementsWithoutTag": .flag,
      "selectedSections": .anything, "selectElementsWithoutSection": .flag,
      "includeStatements": .anything, "excludeStatements": .anything,
      "excludeArguments": .anything, "ignoreIsInMap": .flag,
    ],
    "map": [
      "statementLabelMode": labelMode, "argumentLabelMode": labelMode, "addTags": .flag,
    ],
    "group": [
      "groupDepth": .number, "sections": .anything, "regroup": .anything, "ignoreIsGroup": .flag,
      "ignoreIsClosed": .flag,
    ],
    "color": [
      "colorScheme": .anything, "colorizeByTag": .flag, "colorizeGroupsByTag": .flag,
      "tagColors": .anything, "statementColors": .anything, "argumentColors": .anything,
      "groupColors": .anything, "groupColorScheme": .anything, "relationColors": .keys(relations),
      "ignoreColorData": .flag, "statementFontColor": .anything, "argumentFontColor": .anything,
      "groupFontColor": .anything,
    ],
    "data": [
      "frontMatterSettingsMode": .choice(["priority", "default", "ignore"]),
      "switchToBlockFormatIfMultiline": .flag,
    ],
    "dot": [
      "useHtmlLabels": .flag, "graphname": .anything, "measureLineWidth": .flag,
      "mapBgColor": .anything, "group": .keys(letters), "closedGroup": .keys(letters),
      "argument": .keys(nodes), "statement": .keys(nodes),
      "edge": .keys(["penWidth": .anything, "arrowSize": .anything]),
      "graphVizSettings": .anything, "sameRank": .anything,
    ],
  ]

  /// Settings that Argdown's own documentation names wrongly, and what they are called.
  static let renamed = [
    "colorByTags": "colorizeByTag", "colorByTag": "colorizeByTag",
    "colorGroupsByTags": "colorizeGroupsByTag", "colorGroupsByTag": "colorizeGroupsByTag",
  ]

  /// The groups that a setting of some name belongs to.
  static func groups(with setting: String) -> [String] {
    groups.filter { $0.value[setting] != nil }.map(\.key).sorted()
  }

  private static let letters: [String: Values] = [
    "lineWidth": .anything, "charactersInLine": .number, "font": .anything,
    "fontSize": .anything, "bold": .flag, "margin": .anything,
  ]
  private static let nodes: [String: Values] = [
    "lineWidth": .anything, "minWidth": .anything, "margin": .anything, "shape": .anything,
    "style": .anything, "title": .keys(letters), "text": .keys(letters),
    "images": .keys(["position": .choice(["top", "bottom"]), "padding": .anything]),
  ]
  private static let relations = Dictionary(
    uniqueKeysWithValues: [
      "attack", "support", "undercut", "entails", "contrary", "contradictory",
    ].map { ($0, Values.anything) })
  private static let labelMode = Values.choice(["hide-untitled", "title", "text", "none"])
}
