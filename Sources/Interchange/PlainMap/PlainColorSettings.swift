import ArgumentMap

/// Argdown's settings for the colours of a plain map.
struct PlainColorSettings: Hashable, Sendable {
  /// The colours of nodes: the first for those without a tag, then one a tag.
  var scheme = Self.schemes["default"] ?? []
  /// The colours of groups, by level.
  var groupScheme = ["#DADADA", "#BABABA", "#AAAAAA"]
  var colorizesByTag = true
  var colorizesGroupsByTag = false
  var ignoresData = false
  var tags = DataObject()
  var statements = DataObject()
  var arguments = DataObject()
  var groups = DataObject()
  /// The colours of edges by kind of relation, in Argdown's words.
  var relations = [
    "attack": "#ff0000", "support": "#00ff00", "contrary": "#ff0000", "contradictory": "#ff0000",
    "entails": "#00ff00", "undercut": "#551A8B",
  ]
  /// The kinds of relation whose colours the author has chosen.
  var chosenRelations: Set<String> = []
  /// The colours of letters; nil where the author has chosen none.
  var statementFont: String?
  var argumentFont: String?
  var groupFont: String?

  /// The defaults.
  init() {}

  /// Reads the settings of the group `color`.
  init(_ color: DataObject) {
    if let colors = color["colorScheme"]?.list { scheme = colors.compactMap(\.text) }
    if let name = color["colorScheme"]?.text, let known = Self.schemes[name] { scheme = known }
    if let colors = color["groupColorScheme"]?.list { groupScheme = colors.compactMap(\.text) }
    colorizesByTag = color.flag("colorizeByTag") ?? colorizesByTag
    colorizesGroupsByTag = color.flag("colorizeGroupsByTag") ?? colorizesGroupsByTag
    ignoresData = color.flag("ignoreColorData") ?? ignoresData
    tags = color["tagColors"]?.object ?? tags
    statements = color["statementColors"]?.object ?? statements
    arguments = color["argumentColors"]?.object ?? arguments
    groups = color["groupColors"]?.object ?? groups
    for entry in color["relationColors"]?.object?.entries ?? [] {
      relations[entry.key] = self.color(entry.value, in: scheme)
      chosenRelations.insert(entry.key)
    }
    statementFont = color["statementFontColor"]?.text
    argumentFont = color["argumentFontColor"]?.text
    groupFont = color["groupFontColor"]?.text
  }

  /// The colour that a value stands for: `#` and three or six hexadecimal digits, or a place in a
  /// scheme, or an object with one of these under `color`; nil if it stands for none.
  func color(_ value: DataValue, in scheme: [String]) -> String? {
    switch value {
    case .string(let text): Self.isColor(text) ? text : nil
    case .integer(let place): scheme.indices.contains(place) ? scheme[place] : nil
    case .object(let object): object["color"].flatMap { color($0, in: scheme) }
    default: nil
    }
  }

  /// Whether a text is a colour in hexadecimal digits.
  static func isColor(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst()
    return text.utf8.first == UInt8(ascii: "#") && (digits.count == 3 || digits.count == 6)
      && text.dropFirst().allSatisfy(\.isHexDigit)
  }
}
