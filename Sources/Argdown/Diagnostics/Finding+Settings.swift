internal import ArgumentMap

// What can be wrong with settings. All are warnings: the file can be read without them.

extension Finding {
  static func settingsAreNoMapping(_ group: String) -> Finding {
    meaning(
      .settingsWithoutKeys, "\(group) must hold settings, each with a key",
      advice: "write \(group): {key: value}")
  }

  static func unknownSetting(_ path: String, nearest: String?) -> Finding {
    meaning(
      .unknownSetting, "there is no setting \(path), so it changes nothing",
      advice: suggestion(nearest, otherwise: "take it out, or mend its name"))
  }

  static func settingValue(_ path: String, _ value: String, _ expected: String) -> Finding {
    meaning(
      .settingValue, "\(path) can't be \(value), so it is as if it were not set",
      advice: "write \(expected)")
  }
}
