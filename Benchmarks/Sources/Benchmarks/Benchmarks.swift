import Foundation

/// Times what has to stay linear, on generated inputs that are the same in every run.
///
///     swift run -c release --package-path Benchmarks Benchmarks [COMMAND]
@main
struct Benchmarks {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case nil: MapBenchmarks.run()
    case "generate": generate(Int(arguments.dropFirst().first ?? "") ?? 1_000)
    case "linearity": Linearity.run()
    case "graphs":
      let count = Int(arguments.dropFirst().first ?? "") ?? 10_000
      try GraphBenchmarks.write(statements: count, to: arguments.dropFirst(2).first ?? ".")
    case "check" where arguments.count == 2: GraphBenchmarks.check(arguments[1])
    case "read" where arguments.count == 2: GraphBenchmarks.read(arguments[1])
    case "strengths":
      StrengthBenchmarks.run(arguments: Int(arguments.dropFirst().first ?? "") ?? 100_000)
    case "table": try ProcessTable(files: Array(arguments.dropFirst())).run()
    default:
      FileHandle.standardError.write(
        Data(usage.utf8))
      exit(64)
    }
  }

  private static let usage = """
    usage: Benchmarks [generate COUNT | linearity | table [FILE …] | graphs COUNT FOLDER
                       | strengths COUNT | check FILE.graphml | read FILE.graphml]

    """

  private static func generate(_ count: Int) {
    FileHandle.standardOutput.write(Data(MapText.generate(statements: count).utf8))
  }
}
