public import ArgumentParser
public import Interchange

/// How a debate is drawn.
struct DrawingOptions: ParsableArguments {
  @Option(help: "On what a drawing is seen: light or dark screens, or printed in grey.")
  var theme = DrawingStyle.Theme.light

  @Option(
    help: """
      How authors are told apart in a drawing: clusters are boxes wherever they find room, columns \
      boxes side by side, colours no boxes.
      """)
  var authorsAs = DrawingStyle.Arrangement.clusters

  @Flag(inversion: .prefixedNo, help: "Say in the drawing what lines and boxes mean.")
  var legend = true

  /// The style of the drawing.
  var style: DrawingStyle {
    DrawingStyle(theme: theme, arrangement: authorsAs, hasLegend: legend)
  }
}

extension DrawingStyle.Theme: ExpressibleByArgument {}
extension DrawingStyle.Arrangement: ExpressibleByArgument {}
