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

  @Option(
    help: ArgumentHelp(
      """
      Where the claims of a DOT file or an SVG lead when clicked, such as "mongolia.html#{id}" for the page of the \
      debate; {id} stands for the id that a claim has there.
      """, valueName: "pattern"))
  var link: String?

  func validate() throws {
    if let link, !link.contains("{id}") {
      throw ValidationError("--link takes an address with {id} in it, such as page.html#{id}")
    }
  }

  /// The style of the drawing.
  var style: DrawingStyle {
    DrawingStyle(theme: theme, arrangement: authorsAs, hasLegend: legend, link: link)
  }
}

extension DrawingStyle.Theme: ExpressibleByArgument {}
extension DrawingStyle.Arrangement: ExpressibleByArgument {}
