public import ArgumentMap

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files behind the paths that a user names.
public struct DebateFiles: Sendable {
  /// The files that could be read, in the order of the paths.
  public var files: [SourceFile]
  /// What there is to say about those that could not.
  public var diagnostics: [Diagnostic]

  /// Reads what some paths stand for: a file, a folder with files that end in `.argdown` (in the
  /// order of their names; folders in it are left alone), or `-` for standard input.
  ///
  /// `@include(path)` in a file stands for the file of that path.
  ///
  /// - Parameters:
  ///   - paths: The paths as the user gave them; they are shown like this, too.
  ///   - isAsWritten: Whether a file is taken byte for byte, includes and what is no UTF-8, too.
  /// - Returns: The files that could be read, and a diagnostic for each that could not.
  public static func gather(
    _ paths: [String], asWritten isAsWritten: (SourceFile) -> Bool = { _ in false }
  ) -> DebateFiles {
    var result = DebateFiles(files: [], diagnostics: [])
    if paths.isEmpty { result.diagnostics.append(.noFiles) }
    var seen: Set<String> = []
    for path in paths {
      for file in result.expand(path) {
        if seen.insert(file).inserted {
          result.read(file, asWritten: isAsWritten)
        } else {
          result.diagnostics.append(.readTwice(file))
        }
      }
    }
    return result
  }

  /// Whether a file in a folder is read as part of a debate. What begins with an underscore is only
  /// read where another file includes it.
  static func isDebate(_ name: String) -> Bool {
    name.hasSuffix(".argdown") && !name.hasPrefix(".") && !name.hasPrefix("_")
  }

  /// The files that a path stands for; the path itself if it is no folder.
  private mutating func expand(_ path: String) -> [String] {
    guard path != "-", InputFile.isFolder(path) else { return [path] }
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: path)
        .filter(Self.isDebate)
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      if names.isEmpty { diagnostics.append(.noArgdown(in: path)) }
      return names.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
    } catch {
      diagnostics.append(.cannotRead(path, reason: "the folder can't be opened"))
      return []
    }
  }

  private mutating func read(_ path: String, asWritten isAsWritten: (SourceFile) -> Bool) {
    switch InputFile.read(path) {
    case .success(let bytes):
      let file = SourceFile(path: path, bytes: bytes)
      if isAsWritten(file) {
        files.append(file)
        return
      }
      let encoding = EncodingAdvice(file)
      let (whole, found) = Includes.expand(encoding.file)
      diagnostics += encoding.diagnostics + found
      files.append(whole)
    case .failure(let failure):
      diagnostics.append(.cannotRead(path, reason: failure.reason))
    }
  }
}
