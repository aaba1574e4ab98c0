import ArgumentParser
import Interchange

/// Which attributes of a GraphML file that other programs wrote say what.
struct GraphAttributeOptions: ParsableArguments {
  @Option(
    name: .customLong("attribute"),
    help: ArgumentHelp(
      """
      What an attribute of a GraphML file says: kind, title, text, author, tags or section of nodes, \
      relation, weight, author or note of edges. May be given several times; without it the usual \
      names are looked for.
      """, valueName: "kind=NAME"))
  var pairs: [String] = []

  /// The attributes by what they say.
  var attributes: GraphMLAttributes {
    var attributes = GraphMLAttributes()
    for (meaning, name) in pairs.compactMap(Self.read) { attributes[meaning] = name }
    return attributes
  }

  func validate() throws {
    for pair in pairs where Self.read(pair) == nil {
      let meanings = GraphMLAttributes.Meaning.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        "--attribute \(pair): write what it says, =, and its name; it can say \(meanings)")
    }
  }

  private static func read(
    _ pair: String
  ) -> (meaning: GraphMLAttributes.Meaning, name: String)? {
    guard let sign = pair.firstIndex(of: "="),
      let meaning = GraphMLAttributes.Meaning(rawValue: String(pair[..<sign]))
    else { return nil }
    let name = String(pair[pair.index(after: sign)...])
    return name.isEmpty ? nil : (meaning, name)
  }
}
