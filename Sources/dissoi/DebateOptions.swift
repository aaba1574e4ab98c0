import Argdown
import ArgumentMap
public import ArgumentParser
import Argumentation
import Comparison
public import Evaluation

/// Where a debate is.
struct DebatePaths: ParsableArguments {
  @ArgumentParser.Argument(
    help: """
      The debate: a folder of .argdown files, several files, one, or a .graphml file; - is standard \
      input.
      """)
  var paths: [String]

  @OptionGroup var graph: GraphAttributeOptions

  @OptionGroup var warnings: WarningOptions

  /// Reads the debate; with an error in it, says what is wrong and ends with exit code 2.
  ///
  /// - Parameter settings: Argdown's settings that hold where front matter says nothing else.
  func read(settings: DataObject = DataObject()) throws -> ArgumentMap {
    let reading = Console.read(
      paths, settings: settings, attributes: graph.attributes, off: warnings.off)
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

  @Option(
    help: """
      What a support means: evidential (a claim falls with the last of its reasons), necessary (with \
      any), deductive (a reason falls with what it leads to), ignored (only attacks count).
      """)
  var support = SupportReading.evidential

  @Option(
    help: ArgumentHelp(
      "Only this author's reasoning, as if nobody else had spoken: a name, or part of one.",
      valueName: "author"))
  var alone: String?

  /// Reads, evaluates and compares.
  ///
  /// - Parameters:
  ///   - semantics: The semantics under which claims are settled.
  ///   - limit: When to stop asking what is NP-hard.
  func compare(
    semantics: Semantics = .grounded, limit: Limit = .none
  ) throws -> Comparison {
    let map = try input.read()
    let authors = try authorIDs(in: map)
    let evaluated = try alone.map { map.perspective(of: try author(named: $0, in: map)) } ?? map
    return Comparison(
      of: Evaluation(of: evaluated, reading: support), authors: authors, semantics: semantics,
      limit: limit)
  }

  private func author(named name: String, in map: ArgumentMap) throws -> ProponentID {
    try Console.resolve(
      map.proponent(named: name), .author, name, among: map.proponents.map(\.name))
  }

  private func authorIDs(in map: ArgumentMap) throws -> [ProponentID]? {
    guard let authors else { return nil }
    let names = authors.split(separator: ",").map { $0.trimmed }
    let ids = try names.map { try author(named: $0, in: map) }
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

extension SupportReading: ExpressibleByArgument {}
