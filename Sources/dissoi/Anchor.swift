import Argdown
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
    let reading = try Console.read(input.paths)
    let companions = MapCompanions(of: input.paths)
    let library = SourceLibrary(of: reading.map, in: texts)
    let check = SourceCheck(of: reading.map, library: library)
    let unsound = check.diagnostics.filter { $0.severity == .error }
    Console.show(reading.diagnostics + library.diagnostics + companions.diagnostics + unsound)
    let isUnfit = reading.diagnostics.hasErrors || library.diagnostics.hasErrors
    if isUnfit || !unsound.isEmpty { throw ExitCode(2) }
    let lock = SourceLock(of: reading.map, library: library, keeping: companions.lock)
    try Console.write(lock.text, to: companions.lockPath)
    Console.note("wrote \(companions.lockPath)\n")
  }
}
