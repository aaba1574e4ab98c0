public import ArgumentMap

/// A file of Argdown settings, such as `argdown.config.json`: JSON, or YAML.
public struct SettingsFile: Sendable {
  /// The settings; empty where they can't be read.
  public private(set) var settings = DataObject()
  /// What there is to say about the file.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Reads the settings in a file.
  ///
  /// - Parameter file: The file; of no content at all nothing is said.
  /// - Complexity: O(n) in the size of the file.
  public init(_ file: SourceFile) {
    var problems = Problems(in: file)
    switch YAMLReader.read(file.bytes.startIndex..<file.bytes.endIndex, of: file.bytes) {
    case .failure(let failure):
      problems.add(.badYAML(failure), at: failure.offset..<(failure.offset + 1))
    case .success(nil): break
    case .success(let value?):
      if case .object = value.content {
        SettingsCheck.check(value, problems: &problems)
        for entry in value.entries where !entry.value.entries.isEmpty {
          guard let meant = DataKeys.meantGroup(by: entry.key) else { continue }
          problems.add(.misspeltKey(entry.key, meant: meant), at: entry.keyRange)
        }
        settings = value.object
      } else {
        problems.add(.dataIsNoMapping, at: value.range)
      }
    }
    diagnostics = problems.diagnostics
  }
}
