internal import ArgumentMap
public import Interchange
internal import Subprocess

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Runs Graphviz's `dot`, if it is installed, on drawings that ``DOTWriter`` writes.
///
/// The program is started directly, without a shell, and given the drawing on its standard input;
/// no files are made. From the first run on, the process gets an error where it writes to a pipe
/// that nobody reads, and is no longer ended by it (`SIGPIPE` is ignored): a program that dies
/// early must not take this one with it. It ends with the task that waits for it.
public struct Graphviz: Sendable {
  /// What a drawing can be turned into.
  public enum Format: String, CaseIterable, Sendable {
    case svg
    case png
    case pdf
  }

  /// How nodes find their places.
  public enum Engine: String, CaseIterable, Sendable {
    /// In ranks, claims above their grounds: best to read, and too slow for thousands.
    case dot
    /// By springs between nodes: for what is too large to be read, and still is to be seen.
    case sfdp

    /// The most nodes that are laid out in ranks: a debate of that size takes seconds.
    private static let mostInRanks = 3_000

    /// What Graphviz is called with. Springs by themselves leave boxes lying on each other; to part
    /// them takes a Graphviz that was built with triangulation (GTS), as the usual packages are.
    fileprivate var options: [String] {
      switch self {
      case .dot: ["-Kdot"]
      case .sfdp: ["-Ksfdp", "-Goverlap=prism"]
      }
    }

    /// The engine for so many nodes.
    public static func suiting(nodes count: Int) -> Engine { count > mostInRanks ? .sfdp : .dot }
  }

  /// A finished drawing.
  public struct Drawing: Sendable {
    /// The file's contents.
    public let bytes: [UInt8]
    /// What Graphviz complained of, line by line.
    public let warnings: [String]
  }

  /// The program's name, which is looked up in `PATH`.
  public var program: String
  /// How nodes find their places.
  public var engine: Engine
  /// How long one run may take.
  public var timeLimit: Duration

  /// Where the program is looked for, in place of `PATH`.
  var searchPath: String?

  /// More than any drawing that can be looked at.
  private static let outputLimit = 1 << 29

  private static let ignoresBrokenPipes: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

  /// Describes how to run Graphviz.
  public init(
    program: String = "dot", engine: Engine = .dot, timeLimit: Duration = .seconds(120)
  ) {
    self.program = program
    self.engine = engine
    self.timeLimit = timeLimit
  }

  /// The same, with the engine for so many nodes.
  public func suiting(nodes count: Int) -> Graphviz {
    var result = self
    result.engine = .suiting(nodes: count)
    return result
  }

  /// Draws a graph.
  ///
  /// - Parameters:
  ///   - dot: The graph in DOT.
  ///   - format: What to make of it.
  /// - Throws: ``GraphvizFailure`` where the program is missing, fails or takes too long.
  public func draw(_ dot: [UInt8], as format: Format) async throws(GraphvizFailure) -> Drawing {
    try await run(dot, format: format.rawValue)
  }

  /// Lays a graph out without drawing it.
  ///
  /// - Throws: ``GraphvizFailure`` where the program is missing, fails, takes too long, or answers
  ///   something else than a layout.
  public func layout(_ dot: [UInt8]) async throws(GraphvizFailure) -> GraphLayout {
    let drawing = try await run(dot, format: "plain")
    guard let layout = PlainLayout(drawing.bytes).layout() else {
      throw GraphvizFailure(.unreadableAnswer, program: program)
    }
    return layout
  }

  private func run(_ dot: [UInt8], format: String) async throws(GraphvizFailure) -> Drawing {
    let answer: Answer
    do {
      answer = try await withTimeLimit { try await self.start(dot, format: format) }
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw GraphvizFailure(.missing, program: program)
    } catch is TimeLimitExceeded {
      throw GraphvizFailure(.tooSlow(timeLimit), program: program)
    } catch {
      throw GraphvizFailure(Task.isCancelled ? .interrupted : .failed("\(error)"), program: program)
    }
    // Ctrl-C reaches it, too, and it then draws as much as it has.
    if Task.isCancelled { throw GraphvizFailure(.interrupted, program: program) }
    let complaints = answer.complaints.split(whereSeparator: \.isNewline).map(String.init)
    guard answer.succeeded else {
      throw GraphvizFailure(.failed(complaints.first ?? "it gives no reason"), program: program)
    }
    return Drawing(bytes: answer.bytes, warnings: complaints)
  }

  /// What the program answered.
  private struct Answer: Sendable {
    let bytes: [UInt8]
    let complaints: String
    let succeeded: Bool
  }

  private func start(_ dot: [UInt8], format: String) async throws -> Answer {
    Self.ignoresBrokenPipes
    let environment = searchPath.map { Environment.inherit.updating(["PATH": $0]) } ?? .inherit
    let result = try await Subprocess.run(
      .name(program), arguments: Arguments(engine.options + ["-T\(format)"]),
      environment: environment,
      input: .inputWriter,
      output: .bytes(limit: Self.outputLimit), error: .string(limit: 1 << 20)
    ) { execution in
      // A program that ends before it has read everything says why on its standard error; handing
      // the bytes over as a plain input would then trap in swift-subprocess 1.0.2.
      _ = try? await execution.standardInputWriter.write(dot)
    }
    return Answer(
      bytes: result.standardOutput, complaints: result.standardError,
      succeeded: result.terminationStatus.isSuccess)
  }

  private struct TimeLimitExceeded: Error {}

  /// Does something, and gives it up, which ends the program, when the time is over.
  private func withTimeLimit(
    _ work: @escaping @Sendable () async throws -> Answer
  ) async throws -> Answer {
    try await withThrowingTaskGroup(of: Answer.self) { group in
      group.addTask { try await work() }
      group.addTask { [timeLimit] in
        try await Task.sleep(for: timeLimit)
        throw TimeLimitExceeded()
      }
      defer { group.cancelAll() }
      guard let answer = try await group.next() else { throw CancellationError() }
      return answer
    }
  }
}
