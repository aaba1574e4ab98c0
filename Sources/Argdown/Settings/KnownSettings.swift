/// Argdown's settings that change what a file means or how its map is drawn, and what they may be.
///
/// Of the settings for formats that are not made here (`html`, `webComponent` and the like) only the
/// group's name is known.
enum KnownSettings {
  /// What a setting may be.
  enum Values {
    case flag
    case number
    case choice([String])
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
      "groupColors": .anything, "groupColorScheme": .anything, "relationColors": .anything,
      "ignoreColorData": .flag, "statementFontColor": .anything, "argumentFontColor": .anything,
      "groupFontColor": .anything,
    ],
    "data": [
      "frontMatterSettingsMode": .choice(["priority", "default", "ignore"]),
      "switchToBlockFormatIfMultiline": .flag,
    ],
    "dot": [
      "useHtmlLabels": .flag, "graphname": .anything, "measureLineWidth": .flag,
      "mapBgColor": .anything, "group": .anything, "closedGroup": .anything,
      "argument": .anything, "statement": .anything, "edge": .anything,
      "graphVizSettings": .anything, "sameRank": .anything,
    ],
  ]

  /// Settings that Argdown's own documentation names wrongly, and what they are called.
  static let renamed = [
    "colorByTags": "colorizeByTag", "colorByTag": "colorizeByTag",
    "colorGroupsByTags": "colorizeGroupsByTag", "colorGroupsByTag": "colorizeGroupsByTag",
  ]

  private static let labelMode = Values.choice(["hide-untitled", "title", "text", "none"])
}
