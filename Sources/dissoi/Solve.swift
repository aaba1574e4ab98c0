import ArgumentMap
public import ArgumentParser
import Argumentation
public import Interchange

/// Answers the problems of the solver competitions.
struct Solve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Solves a framework of arguments and attacks, as in the solver competitions.",
    discussion: """
      A problem is a task and a semantics. Tasks: SE some extension, EE every one, CE their number, DC \
      whether some extension has the argument, DS whether every one has. Semantics: CO complete, GR \
      grounded, PR preferred, ST stable, SST semi-stable, STG stage, ID ideal; CF conflict-free and AD \
      admissible sets.

      Answers are YES, NO, UNKNOWN if the time was over; a line w has an extension that proves it. The \
      format of the file, i23, apx or tgf, is known by its content.

      Examples:
        dissoi solve --problems
        dissoi export --to i23 arguments/mongolia -o mongolia.i23
        dissoi solve -p DS-PR -f mongolia.i23 -a 1
        dissoi solve -p SE-ID -f mongolia.i23 --time-limit 10
      """)

  @Option(name: .shortAndLong, help: ArgumentHelp("The problem.", valueName: "problem"))
  var problem: SolverProblem?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file of the framework; - is standard input.", valueName: "file"))
  var file: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The argument that DC or DS is about.", valueName: "argument"))
  var argument: String?

  @Flag(help: "Print all problems that can be solved.")
  var problems = false

  @Flag(help: "Print all formats that can be read.")
  var formats = false

  @OptionGroup var limits: LimitOptions

  func validate() throws {
    if problems || formats { return }
    guard let problem, file != nil else {
      throw ValidationError("name a problem by -p and a file by -f")
    }
    if problem.task.asksOfArgument != (argument != nil) {
      throw ValidationError(
        problem.task.asksOfArgument
          ? "\(problem.code) is about an argument: name it by -a" : "-a goes with DC and DS")
    }
  }

  func run() throws {
    if problems {
      return try Console.write(list(SolverProblem.all.map(\.code)))
    }
    if formats {
      return try Console.write(list(FrameworkFormat.allCases.map(\.rawValue)))
    }
    guard let problem, let file else { return }
    let framework = try read(file)
    let number = try argument.map { try find($0, in: framework) }
    let answer = SolverAnswer(on: framework, limit: limits.limit()).write(problem, on: number)
    try Console.write(answer ?? [])
    Console.leave(framework)
  }

  private func list(_ names: [String]) -> String { "[\(names.joined(separator: ","))]\n" }

  private func read(_ path: String) throws -> FrameworkFile {
    switch InputFile.read(path) {
    case .success(let bytes):
      let reading = FrameworkReader().read(SourceFile(path: path, bytes: bytes))
      Console.show(reading.diagnostics)
      guard let file = reading.file else { throw ExitCode(2) }
      return file
    case .failure(let failure):
      throw Console.failure(.cannotRead(path, reason: failure.reason))
    }
  }

  private func find(_ name: String, in file: FrameworkFile) throws -> Int {
    if let number = file.names.argument(named: name) { return number }
    throw Console.misuse(
      code: .unknownArgument, "there is no argument \(name) in \(self.file ?? "the file")",
      advice: file.format == .i23
        ? "choose from 1 to \(file.framework.count)" : "name one as the file does")
  }
}

extension SolverProblem: ExpressibleByArgument {
  /// Takes a code such as `DS-PR`.
  public init?(argument: String) { self.init(code: argument) }
}
