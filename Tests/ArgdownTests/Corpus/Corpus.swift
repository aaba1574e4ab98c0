import Foundation

/// The cases that the reference implementation has been run on. They lie outside the package.
enum Corpus {
  /// A case: its name, and what the reference was asked to do.
  struct Case: Sendable {
    var name: String
    var isAccepted: Bool
    /// The lines of front matter that ask our reader for the same.
    var settings: [String]
  }

  /// The folder, by the environment or beside the package.
  static let folder: String = {
    let shared =
      ProcessInfo.processInfo.environment["DISSOI_SHARED"]
      ?? URL(filePath: #filePath).appending(path: "../../../../../shared").standardized.path()
    return shared + "/argdown-corpus"
  }()

  /// Whether it is there.
  static let isAvailable = FileManager.default.fileExists(atPath: folder + "/index.json")

  /// The cases whose request has to do with reading and not with what comes after it.
  static let cases: [Case] = {
    guard let data = FileManager.default.contents(atPath: folder + "/index.json"),
      let index = try? JSONSerialization.jsonObject(with: data) as? [[String: Any]]
    else { return [] }
    return index.compactMap { entry in
      guard let name = entry["id"] as? String, let isAccepted = entry["ok"] as? Bool,
        let settings = settings(for: entry["request"] as? [String: Any] ?? [:])
      else { return nil }
      return Case(name: name, isAccepted: isAccepted, settings: settings)
    }
  }()

  /// The bytes of a case.
  static func input(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name).argdown")))
  }

  /// The reference's answer.
  static func facts(of name: String) throws -> CorpusFacts {
    let data = try Data(contentsOf: URL(filePath: "\(folder)/\(name).facts.json"))
    return try JSONDecoder().decode(CorpusFacts.self, from: data)
  }

  /// What of a request concerns reading; nil if it asks for what is not built yet.
  private static func settings(for request: [String: Any]) -> [String]? {
    var lines: [String] = []
    for (key, value) in request.sorted(by: { $0.key < $1.key }) {
      switch key {
      case "selection", "map", "color", "dot", "testBool": break
      case "group":
        if (value as? [String: Any])?["regroup"] != nil { return nil }
      case "model":
        guard let model = value as? [String: Any] else { return nil }
        for (name, setting) in model.sorted(by: { $0.key < $1.key }) {
          switch name {
          case "mode": lines.append("mode: \(setting)")
          case "removeTagsFromText": lines.append("\(name): \((setting as? Bool) ?? false)")
          default: return nil
          }
        }
      default: return nil
      }
    }
    return lines
  }
}
