public import ArgumentParser
public import Interchange

/// Which part of a debate to show.
struct ViewOptions: ParsableArguments {
  @Option(
    help: """
      Which part of the debate to show: disagreements is the theses, the contested claims and what \
      links them.
      """)
  var view = DebateGraph.View.whole
}

extension DebateGraph.View: ExpressibleByArgument {}
