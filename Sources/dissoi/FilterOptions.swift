import ArgumentMap
public import ArgumentParser
public import Comparison
import Report

/// Which rows of a listing to show.
struct FilterOptions: ParsableArguments {
  @Option(help: "Only disagreements of this kind.")
  var kind: [Disagreement.Kind] = []

  @Option(help: "Only rows about this author: a name, or an unambiguous part of one.")
  var author: [String] = []

  @Option(help: "Only rows with a claim that bears this tag.")
  var tag: [String] = []

  @Option(help: "Only rows with a claim that bears this mark, such as contested or unresolved.")
  var mark: [String] = []

  func filter(for comparison: Comparison) throws -> ListingFilter {
    let map = comparison.map
    let names = map.proponents.map(\.name)
    let authors = try author.map {
      try Console.resolve(map.proponent(named: $0), .author, $0, among: names)
    }
    if let unknown = mark.first(where: { !Marks.allNames.contains($0) }) {
      throw Console.misuse(
        code: .unknownMark, "no mark is called “\(unknown)”",
        advice: "choose from \(Marks.allNames.joined(separator: ", "))")
    }
    return ListingFilter(
      kinds: Set(kind), authors: Set(authors),
      tags: Set(tag.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }), marks: Set(mark))
  }
}

extension Disagreement.Kind: ExpressibleByArgument {}
