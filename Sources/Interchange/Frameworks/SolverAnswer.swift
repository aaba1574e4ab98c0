public import Argumentation

/// What a solver answers to a problem, as the competitions want it written.
///
/// `YES` or `NO`, and behind `YES` of DC, `NO` of DS and for SE a line `w` with the members of an
/// extension that proves it (since 2023); `NO` to SE if there is none. EE is a list of lists, CE a
/// number (until 2021). Where the limit came first, the last line is `UNKNOWN`; an answer whose proof
/// was not finished has no line `w`.
public struct SolverAnswer: Sendable {
  private let file: FrameworkFile
  private let limit: Limit

  /// Prepares to answer about a framework.
  public init(on file: FrameworkFile, limit: Limit = .none) {
    self.file = file
    self.limit = limit
  }

  /// Solves a problem.
  ///
  /// - Parameters:
  ///   - problem: The problem.
  ///   - argument: The argument that it is about, counted from 0; nil where it is about none.
  /// - Returns: The answer, in lines; nil if the problem is about an argument, and none is given.
  public func write(_ problem: SolverProblem, on argument: Int? = nil) -> [UInt8]? {
    var sink = ByteSink()
    switch (problem.task, argument) {
    case (.credulous, let argument?):
      decide(argument, .credulous, under: problem.semantics, to: &sink)
    case (.sceptical, let argument?):
      decide(argument, .sceptical, under: problem.semantics, to: &sink)
    case (.credulous, nil), (.sceptical, nil): return nil
    case (.oneExtension, _): findOne(under: problem.semantics, to: &sink)
    case (.everyExtension, _): listAll(under: problem.semantics, to: &sink)
    case (.extensionCount, _):
      let count = file.framework.extensionCount(under: problem.semantics, limit: limit)
      sink.append(count.isPartial ? "UNKNOWN\n" : "\(count.known)\n")
    }
    return sink.bytes
  }

  private func decide(
    _ argument: Int, _ acceptance: Acceptance, under semantics: Semantics, to sink: inout ByteSink
  ) {
    let answer = file.framework.answer(on: argument, acceptance, under: semantics, limit: limit)
    guard let isYes = answer.isYes else { return sink.append("UNKNOWN\n") }
    sink.append(isYes ? "YES\n" : "NO\n")
    // Where one extension is all there is, the library proves either answer by it.
    guard isYes == (acceptance == .credulous), let proof = answer.certificate else { return }
    appendWitness(proof, to: &sink)
  }

  private func findOne(under semantics: Semantics, to sink: inout ByteSink) {
    switch file.framework.oneExtension(under: semantics, limit: limit) {
    case .found(let found): appendWitness(found, to: &sink)
    case .none: sink.append("NO\n")
    case .unknown: sink.append("UNKNOWN\n")
    }
  }

  private func listAll(under semantics: Semantics, to sink: inout ByteSink) {
    let extensions = file.framework.extensions(under: semantics, limit: limit).makeIterator()
    sink.append("[")
    var separator = ""
    while let next = extensions.next() {
      sink.append(separator)
      appendList(next, to: &sink)
      separator = ",\n"
    }
    sink.append(extensions.isStopped ? "]\nUNKNOWN\n" : "]\n")
  }

  private func appendWitness(_ found: Extension, to sink: inout ByteSink) {
    sink.append("w")
    for member in found.members {
      sink.append(" ")
      file.names.append(member, to: &sink)
    }
    sink.append("\n")
  }

  private func appendList(_ found: Extension, to sink: inout ByteSink) {
    sink.append("[")
    for (place, member) in found.members.enumerated() {
      if place > 0 { sink.append(",") }
      file.names.append(member, to: &sink)
    }
    sink.append("]")
  }
}
