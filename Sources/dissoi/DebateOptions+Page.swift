import Comparison
import Evaluation
import Report
import SourceTexts

extension DebateOptions {
  /// Makes the page; without Graphviz it has no diagram.
  ///
  /// - Parameter texts: The folder with the source texts, if their passages are to be shown.
  func page(texts: String?) async throws -> DebatePage {
    let comparison = try compare()
    let companions = MapCompanions(of: input.paths)
    var diagram: DebatePage.Drawing?
    do throws(GraphvizFailure) {
      diagram = try await DebatePage.Drawing(of: comparison, with: Graphviz())
    } catch {
      if error.isInterrupted { throw error }
      Console.note("The page has no diagram. \(error.diagnostic)\n")
    }
    return DebatePage(
      of: comparison,
      options: ListingOptions(reviewed: companions.reviewSummary(of: comparison.map)),
      drawing: diagram, passages: try passages(in: texts))
  }

  /// The passages behind the anchors, if they are asked for.
  private func passages(in texts: String?) throws -> Review? {
    try texts.map { texts in
      let sourced = try SourcedDebate(input, texts: texts)
      return sourced.review(with: sourced.companions.ledger)
    }
  }
}
