internal import ArgumentMap

// What can be wrong with settings. All are warnings: the file can be read without them.

extension Finding {
  /// A value in the place of a group of settings.
  ///
  /// - Parameter setting: What was most likely meant, as it should be written.
  static func settingsAreNoMapping(_ group: String, setting: String?) -> Finding {
    meaning(
      .settingsWithoutKeys, "\(group) must hold settings, each with a key",
      advice: "write \(group): {\(setting ?? "key: value")}")
  }

  static let switchingOffWithoutKeys = meaning(
    .settingsWithoutKeys, "dissoi must hold keys, of which off is one",
    advice: "write dissoi: {off: [code]}")

  static func settingOutsideGroup(_ path: String, group: String) -> Finding {
    meaning(
      .unknownSetting, "there is no setting \(path), so it changes nothing; it belongs to \(group)",
      advice: "move it there")
  }

  static func unknownSetting(_ path: String, nearest: String?) -> Finding {
    meaning(
      .unknownSetting, "there is no setting \(path), so it changes nothing",
      advice: suggestion(nearest, otherwise: "take it out, or mend its name"))
  }

  static func settingValue(_ path: String, _ value: String?, _ expected: String) -> Finding {
    meaning(
      .settingValue,
      "\(path) can't be \(value.map { "\"\($0)\"" } ?? "a list or keys"), so it is as if it were not set",
      advice: "write \(expected)")
  }
}
