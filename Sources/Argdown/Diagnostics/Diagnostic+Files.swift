internal import ArgumentMap

// What can be wrong with files, before anything is read.

extension Diagnostic {
  private static func file(
    _ code: String, _ message: String, advice: String, file: SourceFile? = nil,
    range: Range<Int>? = nil
  ) -> Diagnostic {
    Diagnostic(
      .error, stage: .input, code: code, message, advice: advice, file: file, range: range)
  }

  static let noFiles = file(
    "no-files", "there is nothing to read", advice: "name files or folders, or - for standard input"
  )

  static func cannotRead(_ path: String, reason: String) -> Diagnostic {
    file(
      "cannot-read", "\(path) can't be read: \(reason)",
      advice: "check the path and who may read it")
  }

  static func noArgdown(in path: String) -> Diagnostic {
    file(
      "no-argdown-files", "the folder \(path) holds no files that end in .argdown",
      advice: "name another folder, or the file itself")
  }

  static func cannotInclude(
    _ path: String, reason: String, in source: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    file(
      "cannot-include", "\(path) can't be read: \(reason)",
      advice: "give the path from the folder of this file", file: source, range: range)
  }

  static func includedTwice(_ path: String, in source: SourceFile, at range: Range<Int>)
    -> Diagnostic
  {
    Diagnostic(
      .warning, stage: .input, code: "included-twice", "\(path) has been included already",
      advice: "each file is included once; take this line out", file: source, range: range)
  }

  static func readTwice(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, stage: .input, code: "read-twice", "\(path) is named more than once",
      advice: "it is read once; name it once")
  }

  static func notUTF8(_ source: SourceFile, at offset: Int) -> Diagnostic {
    file(
      "not-utf8", "byte \(offset + 1) of the file is not UTF-8, so the file is left out",
      advice: "save the file in UTF-8", file: source, range: offset..<(offset + 1))
  }

  static func meaningWouldChange(_ source: SourceFile) -> Diagnostic {
    file(
      "meaning-would-change", "the canonical layout of this file would be read otherwise",
      advice: "it is left as it is; please report this with the file", file: source)
  }
}
