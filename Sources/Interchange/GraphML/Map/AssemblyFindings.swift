import ArgumentMap

/// What could not be understood of a graph, each thing once.
struct AssemblyFindings {
  /// What there is to say, and on which line of the file.
  struct Finding {
    var code: DiagnosticCode
    var advice: String
    var error: XMLError
  }

  private static let most = 100
  private(set) var found: [Finding] = []
  private var said: Set<String> = []

  mutating func add(_ code: DiagnosticCode, _ message: String, line: Int, advice: String) {
    guard found.count < Self.most, said.insert(message).inserted else { return }
    found.append(
      Finding(code: code, advice: advice, error: XMLError(message: message, line: line)))
  }
}

/// The titles that are taken: no two claims, and no two arguments, have the same.
struct TakenTitles {
  private var claims: [String: Int] = [:]
  private var arguments: [String: Int] = [:]
  private var untitled = (claims: 0, arguments: 0)

  /// A title for a claim: the one that is wanted, with a number where it is taken.
  mutating func claim(_ wanted: String?) -> String {
    Self.free(wanted, in: &claims, untitled: &untitled.claims)
  }

  /// A title for an argument.
  mutating func argument(_ wanted: String?) -> String {
    Self.free(wanted, in: &arguments, untitled: &untitled.arguments)
  }

  private static func free(
    _ wanted: String?, in taken: inout [String: Int], untitled: inout Int
  ) -> String {
    var title = wanted ?? ""
    if wanted == nil {
      untitled += 1
      title = "Untitled \(untitled)"
    }
    let plain = title
    while let uses = taken.updateValue(1, forKey: title) {
      taken[title] = uses + 1
      title = "\(plain) (\(uses + 1))"
    }
    return title
  }
}
