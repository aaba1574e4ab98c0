import Argdown
import ArgumentMap
import ArgumentParser
import Comparison
import Evaluation
import Interchange
import Report

/// Makes everything there is to make of every debate in a folder.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes the graph, drawing, comparison and page of every debate in a folder.",
    discussion: """
      Every folder of .argdown files, and every single .argdown file, is a debate of its own. For \
      a debate NAME it writes NAME.graphml, NAME.dot, NAME.svg, NAME.md and the page NAME.html; \
      where the drawing can't be read on an A3 sheet, also NAME-disagreements.dot and .svg, with \
      the theses, the contested claims and what links them.

      Example:
        dissoi build arguments --to exports
      """)

  @ArgumentParser.Argument(help: "The folder of debates.")
  var folder = "arguments"

  @Option(
    help: ArgumentHelp(
      "The folder to write into; it is made if it is not there.", valueName: "folder"))
  var to = "exports"

  @Flag(inversion: .prefixedNo, help: "Draw with Graphviz, and take positions from it.")
  var drawings = true

  @OptionGroup var warnings: WarningOptions

  func run() async throws {
    let listing = DebateFolder(at: folder)
    Console.show(listing.diagnostics)
    var failed = listing.diagnostics.hasErrors
    for debate in listing.debates {
      do {
        try await build(debate)
      } catch let failure as GraphvizFailure where failure.isMissing {
        // It is missing for the other debates, too.
        Console.show([failure.diagnostic])
        Console.note("To make the rest without it: dissoi build --no-drawings\n")
        throw ExitCode(2)
      } catch let failure as GraphvizFailure {
        Console.show([failure.diagnostic])
        failed = true
      } catch let code as ExitCode where code == ExitCode(2) {
        failed = true
      }
    }
    if failed { throw ExitCode(2) }
  }

  private func build(_ debate: DebateFolder.Debate) async throws {
    let reading = Console.read([debate.path], off: warnings.off)
    Console.show(reading.diagnostics)
    if reading.diagnostics.hasErrors { throw ExitCode(2) }
    let comparison = Comparison(of: Evaluation(of: reading.map))
    let options = ListingOptions(
      reviewed: MapCompanions(of: [debate.path]).reviewSummary(of: reading.map))
    let products = try await Console.waitingForGraphviz { [drawings] in
      try await DebateProducts(
        of: comparison, options: options, drawing: drawings ? Graphviz() : nil)
    }
    products.warnings.forEach { Console.note("dot: \($0)\n") }
    try write(products, named: debate.name)
  }

  private func write(_ products: DebateProducts, named name: String) throws {
    do throws(WriteFailure) {
      try FileWriter.makeFolder(to)
    } catch {
      throw Console.failure(error.diagnostic)
    }
    for product in products.files {
      let path = "\(to)/\(name)\(product.suffix)"
      try Console.write(product.bytes, to: path)
      Console.note("wrote \(path)\n")
    }
  }
}
