import Testing

@testable import Argumentation

@Suite struct SATSolverTests {
  @Test func `it finds models, and no more when there are none`() {
    let solver = SATSolver(variables: 2, limit: .none)
    #expect(!solver.isTrue(1))
    solver.add([1, 2])
    solver.add([-1, -2])
    #expect(solver.solve(assuming: [1]) == .satisfiable)
    #expect(solver.isTrue(1))
    #expect(!solver.isTrue(2))
    #expect(solver.solve(assuming: [1, 2]) == .unsatisfiable)
    #expect(!solver.isTrue(1))
    #expect(solver.solve() == .satisfiable)
    solver.add([])
    #expect(solver.solve() == .unsatisfiable)
  }

  @Test func `a demand holds once`() {
    let solver = SATSolver(variables: 2, limit: .none)
    solver.add([1, 2])
    #expect(solver.solve(assuming: [-1], oneOf: [1, -2]) == .unsatisfiable)
    #expect(solver.solve(assuming: [-1]) == .satisfiable)
    #expect(solver.solve(oneOf: []) == .unsatisfiable)
    #expect(solver.solve(oneOf: [-1, -2]) == .satisfiable)
    #expect(solver.isTrue(1) != solver.isTrue(2))
  }

  /// CaDiCaL 1.5.3 by itself keeps the clause.
  @Test func `a demand that was given up leaves nothing behind`() {
    let solver = pigeons(limit: .none)
    let demanded = solver.newVariable()
    #expect(solver.solve(assuming: [1], oneOf: [demanded], effort: 10) == .exhausted)
    #expect(solver.solve(assuming: [-1, -demanded]) == .satisfiable)
    #expect(solver.solve(assuming: [-1, -demanded], oneOf: [demanded]) == .unsatisfiable)
  }

  @Test func `it stops when its time is over`() {
    #expect(pigeons(limit: Limit(time: .milliseconds(20))).solve(assuming: [1]) == .stopped)
    #expect(pigeons(limit: Limit(time: .zero)).solve(assuming: [1]) == .stopped)
  }

  @Test func `it stops when it is called off from elsewhere`() async {
    let cancellation = Cancellation()
    let work = Task { pigeons(limit: Limit(cancellation: cancellation)).solve(assuming: [1]) }
    cancellation.cancel()
    #expect(await work.value == .stopped)
  }

  /// Fourteen pigeons in thirteen holes, if the first variable holds: more than any solver of this kind
  /// gets through.
  private func pigeons(limit: Limit) -> SATSolver {
    let solver = SATSolver(variables: 1 + 14 * 13, limit: limit)
    let holes: Int32 = 13
    let sits = { (pigeon: Int32, hole: Int32) in pigeon * holes + hole + 2 }
    for pigeon in 0...holes { solver.add([-1] + (0..<holes).map { sits(pigeon, $0) }) }
    for hole in 0..<holes {
      for pigeon in 0...holes {
        for other in 0..<pigeon { solver.add([-sits(pigeon, hole), -sits(other, hole)]) }
      }
    }
    return solver
  }
}
