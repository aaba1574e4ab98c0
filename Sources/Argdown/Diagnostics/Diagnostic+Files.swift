internal import ArgumentMap

// What can be wrong with files, before anything is read.

extension Diagnostic {
  static let noFiles = Diagnostic(
    .noFiles, stage: .input, "there is nothing to read",
    advice: "name files or folders, or - for standard input")

  static func noArgdown(in path: String) -> Diagnostic {
    Diagnostic(
      .noArgdownFiles, stage: .input, "the folder \(path) holds no files that end in .argdown",
      advice: "name another folder, or the file itself")
  }

  static func cannotInclude(
    _ path: String, reason: String, in source: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .cannotInclude, stage: .input, "\(path) can't be included: \(reason)",
      advice: "give the path from the folder of this file", file: source, range: range)
  }

  static func includedTwice(_ path: String, in source: SourceFile, at range: Range<Int>)
    -> Diagnostic
  {
    Diagnostic(
      .includedTwice, stage: .input, "\(path) has been included already",
      advice: "each file is included once; take this line out", file: source, range: range)
  }

  static func readTwice(_ path: String) -> Diagnostic {
    Diagnostic(
      .readTwice, stage: .input, "\(path) is named more than once",
      advice: "it is read once; name it once")
  }

  static func meaningWouldChange(_ source: SourceFile) -> Diagnostic {
    Diagnostic(
      .meaningWouldChange, stage: .input,
      "the canonical layout of this file would be read otherwise",
      advice: "it is left as it is; please report this with the file", file: source)
  }
}
