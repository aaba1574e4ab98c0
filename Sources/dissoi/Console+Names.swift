import ArgumentMap
import ArgumentParser

/// What people name on the command line, as a word that takes an *s* in the plural.
enum NamedThing: String {
  case author
  case claim

  /// The code for a name that fits nothing.
  var unknown: DiagnosticCode { self == .author ? .unknownAuthor : .unknownClaim }

  /// The code for a name that fits several.
  var ambiguous: DiagnosticCode { self == .author ? .ambiguousAuthor : .ambiguousClaim }
}

extension Console {
  /// Finds what a name means; where it fits nothing, or too much, shows what was probably meant.
  ///
  /// - Parameters:
  ///   - match: What the map says of the name.
  ///   - kind: What is named.
  ///   - name: The name.
  ///   - all: All the names that there are.
  static func resolve<ID>(
    _ match: NameMatch<ID>, _ kind: NamedThing, _ name: String, among all: [String]
  ) throws -> ID {
    switch match {
    case .found(let id): return id
    case .ambiguous(let names):
      throw misuse(
        code: kind.ambiguous, "“\(name)” fits \(names.count) \(kind.rawValue)s: \(list(names))",
        advice: "give more of the one that is meant")
    case .unknown(let nearest):
      throw misuse(
        code: kind.unknown, "no \(kind.rawValue) is called “\(name)”",
        advice: nearest.isEmpty
          ? all.isEmpty ? "this map has none" : "choose from \(list(all))"
          : "did you mean \(list(nearest, joinedBy: "or"))?")
    }
  }

  /// Names in quotes, the first few of them.
  private static func list(_ names: [String], joinedBy word: String = "and") -> String {
    let most = 8
    let shown = names.prefix(most).map { "“\($0)”" }
    if names.count > most {
      return "\(shown.joined(separator: ", ")) \(word) \(names.count - most) more"
    }
    guard shown.count > 1, let last = shown.last else { return shown.first ?? "" }
    return "\(shown.dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}
