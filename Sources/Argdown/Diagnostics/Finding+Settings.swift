internal import ArgumentMap

// What can be wrong with settings. All are warnings: the file can be read without them.

extension Finding {
  private static func warning(_ code: String, _ message: String, advice: String) -> Finding {
    Finding(severity: .warning, stage: .meaning, code: code, message: message, advice: advice)
  }

  static func settingsAreNoMapping(_ group: String) -> Finding {
    warning(
      "settings-without-keys", "\(group) must hold settings, each with a key",
      advice: "write \(group): {key: value}")
  }

  static func unknownSetting(_ path: String, nearest: String?) -> Finding {
    warning(
      "unknown-setting", "there is no setting \(path), so it changes nothing",
      advice: nearest.map { "did you mean \($0)?" } ?? "take it out, or mend its name")
  }

  static func settingValue(_ path: String, _ value: String, _ expected: String) -> Finding {
    warning(
      "setting-value", "\(path) can't be \(value), so it is as if it were not set",
      advice: "write \(expected)")
  }
}
