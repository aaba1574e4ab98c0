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
    case "table": try ProcessTable(files: Array(arguments.dropFirst())).run()
    default:
      FileHandle.standardError.write(
        Data("usage: Benchmarks [generate COUNT | linearity | table [FILE …]]\n".utf8))
      exit(64)
    }
  }

  private static func generate(_ count: Int) {
    FileHandle.standardOutput.write(Data(MapText.generate(statements: count).utf8))
  }
}
