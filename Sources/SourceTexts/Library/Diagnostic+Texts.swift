internal import ArgumentMap

// What can be wrong with the files of texts.

extension Diagnostic {
  static func noFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .noTextFolder, stage: .input, "\(path) is no folder of texts",
      advice: "name the folder that holds the files that the sources name")
  }

  static func sourceWithoutFile(_ source: Source, of map: ArgumentMap) -> Diagnostic {
    Diagnostic(
      .sourceWithoutFile,
      "the source \(source.key) names no file, so its anchors can't be checked",
      advice: "add file: with the text's name in the folder of texts", at: source.location, of: map)
  }

  static func textOutsideFolder(
    _ source: Source, _ name: String, of map: ArgumentMap
  ) -> Diagnostic {
    Diagnostic(
      .textOutsideFolder, "\(name) does not lie in the folder of texts",
      advice: "name a file in the folder, without a leading / and without ..",
      at: source.location, of: map)
  }

  static func textUnreadable(
    _ source: Source, _ path: String, reason: String, of map: ArgumentMap
  ) -> Diagnostic {
    Diagnostic(
      .textUnreadable, stage: .input,
      "\(path), the text of the source \(source.key), can't be read: \(reason)",
      advice: "check the source's file: and the folder of texts", at: source.location, of: map)
  }

  static func textNotUTF8(_ file: SourceFile, at offset: Int) -> Diagnostic {
    Diagnostic(
      .textNotUTF8, stage: .input,
      "byte \(offset + 1) of the text is not UTF-8, so its anchors can't be checked",
      advice: "save the text in UTF-8", file: file, range: offset..<(offset + 1))
  }

  static func textEmpty(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .textEmpty, "the text is empty",
      advice: "check that it was saved whole", file: file)
  }

  /// A diagnostic at a place of the map; about nothing in particular where the place is unknown.
  init(
    _ code: DiagnosticCode, stage: Stage = .meaning, _ message: String, advice: String,
    at place: SourceRange?, of map: ArgumentMap
  ) {
    let known = place.flatMap { $0.file.index < map.files.count ? $0 : nil }
    self.init(
      code, stage: stage, message, advice: advice,
      file: known.map { map[$0.file] }, range: known.map { $0.lowerBound..<$0.upperBound })
  }
}
