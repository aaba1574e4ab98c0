public import ArgumentParser
public import Argumentation

/// How long a question that may take long is asked.
struct LimitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How long to look for what may take long; then, as after Ctrl-C, what is known is given.",
      valueName: "seconds"))
  var timeLimit: Double?

  func validate() throws {
    if let timeLimit, !(timeLimit >= 0 && timeLimit <= 1e9) {
      throw ValidationError("--time-limit takes a number of seconds, such as 2.5")
    }
  }

  /// The limit, whose time runs from now. The first Ctrl-C reaches it, the second ends the process.
  func limit() -> Limit {
    let cancellation = Cancellation()
    Console.onInterrupt { cancellation.cancel() }
    return Limit(time: timeLimit.map { .seconds($0) }, cancellation: cancellation)
  }
}

extension Semantics: ExpressibleByArgument {
  /// The semantics that maps are evaluated by. Stages count whatever is attacked, by a helper, too,
  /// and helpers are no part of a map.
  private static let ofMaps = allCases.filter { $0 != .stage }

  /// Takes a name.
  public init?(argument: String) {
    guard let known = Self.ofMaps.first(where: { $0.rawValue == argument }) else { return nil }
    self = known
  }

  /// The names that can be given.
  public static var allValueStrings: [String] { ofMaps.map(\.rawValue) }
}
