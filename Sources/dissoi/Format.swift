import Argdown
import ArgumentMap
import ArgumentParser
import Interchange

/// Rewrites maps in the canonical layout.
struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Rewrites maps in one canonical layout; what they say stays the same.",
    discussion: """
      One blank line between blocks, two blanks before each level of relations, short signs, no \
      blanks at line ends; the line ends of Windows become newlines, and a byte order mark goes. \
      Order, wording, line breaks, comments and data are kept. Each file is read \
      again before it is written; one with errors is left as it is, and the exit code is 2.

      Examples:
        dissoi format arguments/mongolia
        dissoi format --check arguments/mongolia
      """)

  @ArgumentParser.Argument(
    help: "Files, or folders of .argdown files; - is from standard input to standard output.")
  var paths: [String]

  @Flag(help: "Write nothing, name the files that are not in this layout, and exit with 1 if any.")
  var check = false

  func run() throws {
    let input = DebateFiles.gather(paths, asWritten: { _ in true })
    Console.show(input.diagnostics)
    var isRefused = input.diagnostics.hasErrors
    var isFound = false
    for file in input.files {
      if GraphMLReader.reads(file) {
        Console.show([Self.noArgdown(file)])
        isRefused = true
        continue
      }
      let bytes: [UInt8]
      do throws(ArgdownFormatter.Refusal) {
        bytes = try ArgdownFormatter().format(file)
      } catch {
        Console.show(error.diagnostics)
        isRefused = true
        continue
      }
      if bytes != file.bytes { isFound = true }
      try put(bytes, of: file)
    }
    if isRefused { throw ExitCode(2) }
    if check && isFound { throw ExitCode(1) }
  }

  private static func noArgdown(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .cannotRead, stage: .input, "\(file.path) can't be laid out: it is GraphML, not Argdown",
      advice: "make Argdown of it, with dissoi convert")
  }

  /// Puts a file's new text where it belongs: what is canonical already is not written again.
  private func put(_ bytes: [UInt8], of file: SourceFile) throws {
    let isChanged = bytes != file.bytes
    if check {
      if isChanged { try Console.write("\(file.path)\n") }
    } else if file.path == FileWriter.standardOutput {
      try Console.write(bytes)
    } else if isChanged {
      try Console.write(bytes, to: file.path)
      Console.note("wrote \(file.path)\n")
    }
  }
}
