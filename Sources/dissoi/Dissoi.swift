import ArgumentParser

/// The command line: what each subcommand does is in the file of its name.
@main
struct Dissoi: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dissoi",
    abstract: "Compares two authors who analyse the same matter differently.",
    discussion: """
      Reads their reasoning as an argument map written in Argdown, works out which claims survive \
      the objections, marks the contested ones, and lists where the authors disagree.

      A debate is a folder of .argdown files, several files, or one; - is standard input.

      Exit codes: 0 fine, 1 findings (check, and format --check), 2 input that can't be read or parsed, or \
      output that can't be written, 64 a usage error.
      """,
    version: "0.1.0",
    subcommands: [
      Check.self, Inspect.self, Format.self, Evaluate.self, Compare.self, Explain.self, Export.self,
      Convert.self, Render.self, Watch.self, Build.self, Solve.self, AnchorCommand.self,
      ReviewCommand.self,
    ])
}
