import Argdown
import ArgumentMap
import ArgumentParser
import Interchange

/// Shows what is read of a document.
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the facts that are read of one document as JSON.",
    discussion: """
      Statements, arguments, relations, sections, tags, the plain map and what is wrong, in the shape \
      in which Argdown's reference corpus has them, so that two readers can be compared. Ends with 0 \
      whatever is wrong with the document, as long as it can be read at all.

      Example:
        dissoi inspect arguments/four-day-week.argdown
      """)

  @ArgumentParser.Argument(help: "The document; - is standard input.")
  var file: String

  @Option(
    help: ArgumentHelp(
      """
      Settings of Argdown, as JSON or YAML, such as {"model": {"mode": "strict"}}; the front matter \
      goes over them.
      """, valueName: "settings"))
  var request: String?

  @OptionGroup var warnings: WarningOptions

  func validate() throws {
    if file != "-", InputFile.isFolder(file) {
      throw ValidationError("'\(file)' is a folder, and the facts are those of one document.")
    }
  }

  func run() throws {
    let settings = try readRequest()
    let input = DebateFiles.gather([file])
    guard !input.files.isEmpty else {
      Console.show(input.diagnostics)
      throw ExitCode(2)
    }
    let reading = DebateReader(settings: settings).read(input.files)
    try Console.write(
      FactsWriter(reading.map).write(
        request: settings,
        diagnostics: (input.diagnostics + reading.diagnostics).without(warnings.off)))
  }

  private func readRequest() throws -> DataObject {
    guard let request else { return DataObject() }
    let file = SettingsFile(SourceFile(path: "--request", text: request))
    Console.show(file.diagnostics)
    if file.diagnostics.hasErrors { throw ExitCode.validationFailure }
    return file.settings
  }
}
