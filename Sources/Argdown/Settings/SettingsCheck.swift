internal import ArgumentMap

/// Warns of settings that mean nothing, or that can't have the value they are given.
enum SettingsCheck {
  /// Looks through the groups of settings in front matter or in a file of settings.
  static func check(_ settings: PlacedValue, problems: inout Problems) {
    for group in settings.entries {
      if let known = KnownSettings.groups[group.key] {
        check(group.value, at: [group.key], known, problems: &problems)
      } else if let home = home(of: group.key) {
        problems.add(.settingOutsideGroup(group.key, group: home), at: group.keyRange)
      }
    }
  }

  /// The group that a setting belongs to which stands outside any; nil for other words.
  private static func home(of key: String) -> String? {
    // Plain words may be keys of other tools.
    guard key.contains(where: \.isUppercase) else { return nil }
    return KnownSettings.groups(with: key).first
  }

  /// Looks through the settings of a group; groups in it are few, and are looked through after it.
  private static func check(
    _ group: PlacedValue, at path: [String], _ known: [String: KnownSettings.Values],
    problems: inout Problems
  ) {
    var open = [(value: group, path: path, known: known)]
    while let (value, path, known) = open.popLast() {
      let name = path.joined(separator: ".")
      guard case .object(let entries) = value.content else {
        if value.scalar != .null {
          let setting = value.text.flatMap { key(of: $0, in: known) }
          problems.add(.settingsAreNoMapping(name, setting: setting), at: value.range)
        }
        continue
      }
      for entry in entries {
        guard let values = known[entry.key] else {
          warn(of: entry, at: path, known, problems: &problems)
          continue
        }
        if case .keys(let inner) = values {
          open.append((entry.value, path + [entry.key], inner))
        } else if let expected = values.expected(insteadOf: entry.value) {
          problems.add(
            .settingValue("\(name).\(entry.key)", entry.value.text, expected),
            at: entry.value.range)
        }
      }
    }
  }

  private static func warn(
    of entry: PlacedValue.Entry, at path: [String], _ known: [String: KnownSettings.Values],
    problems: inout Problems
  ) {
    let name = path.joined(separator: ".")
    let isOuter = path.count == 1
    if isOuter, let home = KnownSettings.groups(with: entry.key).first {
      problems.add(
        .settingOutsideGroup("\(name).\(entry.key)", group: home), at: entry.keyRange)
      return
    }
    let nearest =
      KnownSettings.renamed[entry.key].flatMap { known[$0] == nil ? nil : $0 }
      ?? EditDistance.nearest(to: entry.key, among: known.keys.sorted())
    problems.add(
      .unknownSetting("\(name).\(entry.key)", nearest: nearest.map { "\(name).\($0)" }),
      at: entry.keyRange)
  }

  /// The setting that a value was meant for which stands in the place of the group.
  private static func key(of value: String, in known: [String: KnownSettings.Values]) -> String? {
    known.keys.sorted().first { key in
      if case .choice(let choices)? = known[key] { choices.contains(value) } else { false }
    }.map { "\($0): \(value)" }
  }
}

extension KnownSettings.Values {
  /// What a value should be; nil if it may be what it is.
  fileprivate func expected(insteadOf value: PlacedValue) -> String? {
    switch self {
    case .anything, .keys: nil
    case .flag: value.scalar?.bool == nil ? "true or false" : nil
    case .number: if case .integer = value.scalar { nil } else { "a whole number" }
    case .choice(let choices):
      value.text.map(choices.contains) == true ? nil : "one of \(choices.joined(separator: ", "))"
    }
  }
}
