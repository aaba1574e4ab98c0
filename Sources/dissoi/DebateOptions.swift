import Argdown
import ArgumentMap
import ArgumentParser
import Comparison
import Evaluation

/// Where a debate is.
struct DebatePaths: ParsableArguments {
  @ArgumentParser.Argument(
    help: "The debate: a folder of .argdown files, several files, or one; - is standard input.")
  var paths: [String]

  @OptionGroup var warnings: WarningOptions

  /// Reads the debate; with an error in it, says what is wrong and ends with exit code 2.
  ///
  /// - Parameter settings: Argdown's settings that hold where front matter says nothing else.
  func read(settings: DataObject = DataObject()) throws -> ArgumentMap {
    let reading = Console.read(paths, settings: settings, off: warnings.off)
    Console.show(reading.diagnostics)
    if reading.diagnostics.hasErrors { throw ExitCode(2) }
    return reading.map
  }
}

/// What every command that compares a debate takes.
struct DebateOptions: ParsableArguments {
  @OptionGroup var input: DebatePaths

  @Option(
    help: ArgumentHelp(
      "The authors to compare, in the order of the columns: names, or unambiguous parts of them.",
      valueName: "A,B"))
  var authors: String?

  /// Reads, evaluates and compares.
  func compare() throws -> Comparison {
    let map = try input.read()
    return Comparison(of: Evaluation(of: map), authors: try authorIDs(in: map))
  }

  private func authorIDs(in map: ArgumentMap) throws -> [ProponentID]? {
    guard let authors else { return nil }
    let names = authors.split(separator: ",").map { $0.trimmed }
    let all = map.proponents.map(\.name)
    let ids = try names.map { name in
      try Console.resolve(map.proponent(named: name), .author, name, among: all)
    }
    if ids.isEmpty || Set(ids).count < ids.count {
      throw Console.misuse(
        code: .authorsExpected,
        "--authors names \(ids.isEmpty ? "nobody" : "an author twice")",
        advice: "name each author once, with commas between")
    }
    return ids
  }
}

extension Substring {
  /// Without the blanks around it.
  var trimmed: String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

/// How a listing is laid out.
enum ListingFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, json
}
