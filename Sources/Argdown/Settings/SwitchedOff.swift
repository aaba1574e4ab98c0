internal import ArgumentMap

/// The warnings that a file does without: `dissoi: {off: [isolated-claim]}` in its front matter.
enum SwitchedOff {
  /// Reads the value of the key `dissoi`; what can't be switched off is told of.
  static func codes(in value: PlacedValue, problems: inout Problems) -> Set<DiagnosticCode> {
    var codes: Set<DiagnosticCode> = []
    guard case .object(let entries) = value.content else {
      if value.scalar != .null { problems.add(.switchingOffWithoutKeys, at: value.range) }
      return codes
    }
    for entry in entries {
      guard entry.key == "off" else {
        let isSlip = isNear(entry.key)
        problems.add(
          isSlip
            ? .misspeltKey(entry.key, meant: "off")
            : .unknownSetting("dissoi.\(entry.key)", nearest: nil),
          at: entry.keyRange)
        continue
      }
      for element in entry.value.elements {
        let name = element.text ?? ""
        switch SwitchOff(name) {
        case .warning(let code): codes.insert(code)
        case .error(let code): problems.add(.errorSwitchedOff(code), at: element.range)
        case .unknown(let nearest):
          problems.add(.unknownCode(name, nearest: nearest), at: element.range)
        }
      }
    }
    return codes
  }

  private static func isNear(_ key: String) -> Bool {
    EditDistance.between(
      Array(key.lowercased().unicodeScalars), Array("off".unicodeScalars), atMost: 1) != nil
  }
}
