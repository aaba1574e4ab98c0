import ArgumentMap
import ArgumentParser
import SourceTexts

/// Locks the sources of a map.
struct AnchorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "anchor",
    abstract: "Locks the blocks that a map cites, so that changes of the texts are noticed.",
    discussion: """
      Writes sources.lock beside the map, with the SHA-256 of each text and of each cited block. \
      Nothing is locked while an anchor can't be found.

      Example:
        dissoi anchor arguments/mongolia --texts ../texts
      """)

  @OptionGroup var input: DebatePaths

  @Option(
    help: ArgumentHelp(
      "The folder with the source texts, by the names that the map gives them.",
      valueName: "folder"))
  var texts: String

  func run() throws {
    let debate = try SourcedDebate(input, texts: texts)
    let unsound = SourceCheck(of: debate.map, library: debate.library).diagnostics
      .filter { $0.severity == .error }
    Console.show(unsound)
    if !unsound.isEmpty { throw ExitCode(2) }
    let lock = SourceLock(
      of: debate.map, library: debate.library, keeping: debate.companions.lock)
    try Console.write(lock.text, to: debate.companions.lockPath)
    Console.note("wrote \(debate.companions.lockPath)\n")
  }
}
