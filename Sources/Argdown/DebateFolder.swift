public import ArgumentMap

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The debates in a folder: every folder of `.argdown` files in it, and every single such file.
public struct DebateFolder: Sendable {
  /// A debate that can be read.
  public struct Debate: Hashable, Sendable {
    /// The folder's or file's name, without ending.
    public let name: String
    /// Where it is, to be given to ``DebateFiles/gather(_:)``.
    public let path: String
  }

  /// The debates, in the order of their names.
  public private(set) var debates: [Debate] = []
  /// Why the folder has none, if so.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Looks through a folder.
  ///
  /// - Parameter path: The folder; debates deeper in it than one level are not looked for.
  public init(at path: String) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      diagnostics.append(.cannotRead(path, reason: "it is no folder that can be opened"))
      return
    }
    let visible = names.filter { !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    debates = visible.compactMap { Self.debate(named: $0, in: path) }
    if debates.isEmpty { diagnostics.append(.noArgdown(in: path)) }
  }

  private static func debate(named name: String, in folder: String) -> Debate? {
    let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    if InputFile.isFolder(path) {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      return names.contains(where: DebateFiles.isDebate) ? Debate(name: name, path: path) : nil
    }
    guard DebateFiles.isDebate(name) else { return nil }
    return Debate(name: String(name.dropLast(".argdown".count)), path: path)
  }
}
