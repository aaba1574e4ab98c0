public import ArgumentMap
public import Foundation

/// The cases that the reference implementation of Argdown has been run on. They lie outside the
/// package, below ``SharedFolder``.
public enum Corpus {
  /// A case.
  public struct Case: Sendable {
    /// Its name, with the folder it is in.
    public var name: String
    /// Whether the reference accepts it.
    public var isAccepted: Bool
    /// The settings that the reference was given, as JSON.
    public var request: String
  }

  /// Whether it is there.
  public static let isAvailable = SharedFolder.has("argdown-corpus/index.json")

  /// The cases, in the order of the index.
  public static let cases: [Case] = {
    guard let data = SharedFolder.data("argdown-corpus/index.json"),
      let index = try? JSONSerialization.jsonObject(with: data) as? [[String: Any]]
    else { return [] }
    return index.compactMap { entry in
      guard let name = entry["id"] as? String, let isAccepted = entry["ok"] as? Bool,
        let request = try? JSONSerialization.data(withJSONObject: entry["request"] ?? [:])
      else { return nil }
      return Case(
        name: name, isAccepted: isAccepted, request: String(decoding: request, as: UTF8.self))
    }
  }()

  /// The bytes of a case.
  public static func input(of name: String) -> [UInt8] {
    Array(SharedFolder.data("argdown-corpus/\(name).argdown") ?? Data())
  }

  /// A case as a file.
  public static func file(of name: String) -> SourceFile {
    SourceFile(path: "\(name).argdown", bytes: input(of: name))
  }

  /// The reference's answer, in JSON.
  public static func facts(of name: String) -> Data {
    SharedFolder.data("argdown-corpus/\(name).facts.json") ?? Data()
  }
}
