internal import ArgumentMap

/// Warns of settings that mean nothing, or that can't have the value they are given.
enum SettingsCheck {
  /// Looks through the groups of settings in front matter or in a file of settings.
  static func check(_ settings: PlacedValue, problems: inout Problems) {
    for group in settings.entries {
      guard let known = KnownSettings.groups[group.key] else { continue }
      guard case .object(let entries) = group.value.content else {
        if group.value.scalar != .null {
          problems.add(.settingsAreNoMapping(group.key), at: group.value.range)
        }
        continue
      }
      for entry in entries { check(entry, in: group.key, known, problems: &problems) }
    }
  }

  private static func check(
    _ entry: PlacedValue.Entry, in group: String, _ known: [String: KnownSettings.Values],
    problems: inout Problems
  ) {
    guard let values = known[entry.key] else {
      let nearest =
        KnownSettings.renamed[entry.key]
        ?? EditDistance.nearest(to: entry.key, among: known.keys.sorted())
      problems.add(
        .unknownSetting("\(group).\(entry.key)", nearest: nearest.map { "\(group).\($0)" }),
        at: entry.keyRange)
      return
    }
    guard let expected = values.expected(insteadOf: entry.value) else { return }
    problems.add(
      .settingValue("\(group).\(entry.key)", entry.value.text ?? "a list or keys", expected),
      at: entry.value.range)
  }
}

extension KnownSettings.Values {
  /// What a value should be; nil if it may be what it is.
  fileprivate func expected(insteadOf value: PlacedValue) -> String? {
    switch self {
    case .anything: nil
    case .flag: value.scalar?.bool == nil ? "true or false" : nil
    case .number: if case .integer = value.scalar { nil } else { "a whole number" }
    case .choice(let choices):
      value.text.map(choices.contains) == true ? nil : "one of \(choices.joined(separator: ", "))"
    }
  }
}
