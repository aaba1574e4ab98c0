public import ArgumentMap
public import Evaluation

/// What one thesis of an author hangs on, in the author's own reasoning.
public struct ThesisFooting: Hashable, Sendable {
  /// How the thesis is given.
  public enum Ground: String, Sendable {
    /// It follows from claims that the author gives without further reasons.
    case derived
    /// No argument of the author is for it.
    case asserted = "asserted without reasons"
    /// The arguments for it never reach the ground: they lead in a circle, or a premise is missing.
    case ungrounded = "reasons that reach no ground"
  }

  /// Part of a joint crux.
  public enum Part: Hashable, Sendable {
    case statement(StatementID)
    case reason(ReasonID)
  }

  /// The author.
  public let author: ProponentID
  /// The thesis.
  public let thesis: StatementID
  /// How it is given.
  public let ground: Ground
  /// The claims without which the thesis does not follow: contested ones first, then those that are
  /// nearest to the thesis.
  public let cruxes: [StatementID]
  /// Minimal sets of two or more claims and arguments without which it does not follow, none of them
  /// a crux by itself: those with more that is contested first, then the smaller ones, then those
  /// that are nearer to the thesis.
  public let jointCruxes: [[Part]]
  /// Whether the search for joint cruxes was given up before its end.
  public let jointSearchIsPartial: Bool
}

/// A pair of claims of two authors on each of which a thesis of its author hangs, and that go
/// against each other.
public struct DoubleCrux: Hashable, Sendable {
  /// The conflict between them.
  public let conflict: ConflictID
  /// The claim at the conflict's source, and its author.
  public let source: StatementID
  /// The author of the source.
  public let sourceAuthor: ProponentID
  /// The claim at the conflict's target.
  public let target: StatementID
  /// The author of the target.
  public let targetAuthor: ProponentID
}

/// Finds what theses hang on.
struct CruxFinder {
  let evaluation: Evaluation
  let reasoning: AuthorReasoning
  let derived: Derived
  let isContested: (StatementID) -> Bool
  /// The size of the largest joint crux that is looked for.
  let jointSize: Int

  /// How many derivations the search for joint cruxes may try.
  private static let jointBudget = 5000

  private var map: ArgumentMap { evaluation.map }

  /// - Complexity: O(size of the map) for each claim in one derivation of the thesis; the search for
  ///   joint cruxes is bounded by a budget.
  func footing(of thesis: StatementID) -> ThesisFooting {
    let ground: ThesisFooting.Ground =
      reasoning.grounds.contains(thesis)
      ? .asserted : derived.contains(thesis) ? .derived : .ungrounded
    guard ground == .derived else {
      return ThesisFooting(
        author: reasoning.author, thesis: thesis, ground: ground, cruxes: [], jointCruxes: [],
        jointSearchIsPartial: false)
    }
    // Nothing else can make a difference to the thesis.
    let cone = reasoning.limited(to: Set(depths(below: thesis).keys))
    // Whatever every derivation needs is in this one, too.
    let candidates = derived.proof(of: thesis, in: evaluation).statements.filter { $0 != thesis }
    let cruxes = candidates.filter {
      !cone.derivedFromGrounds(without: [$0]).contains(thesis)
    }
    var search = JointSearch(
      finder: self, cone: cone, thesis: thesis, singles: Set(cruxes), budget: Self.jointBudget)
    search.run()
    return ThesisFooting(
      author: reasoning.author, thesis: thesis, ground: ground,
      cruxes: inOrder(cruxes, below: thesis),
      jointCruxes: inOrder(search.minimalSets, below: thesis),
      jointSearchIsPartial: search.budget == 0)
  }

  private func inOrder(
    _ statements: [StatementID], below thesis: StatementID
  ) -> [StatementID] {
    let depths = depths(below: thesis)
    let keyed = statements.map { statement in
      (
        statement: statement, isUncontested: isContested(statement) ? 0 : 1,
        depth: depths[statement] ?? 0, title: map[statement].title
      )
    }
    return keyed.sorted {
      ($0.isUncontested, $0.depth, $0.title) < ($1.isUncontested, $1.depth, $1.title)
    }
    .map(\.statement)
  }

  /// How many of the author's steps lie between the thesis and what it is argued from.
  private func depths(below thesis: StatementID) -> [StatementID: Int] {
    var depths = [thesis: 0]
    var queue = [thesis]
    var next = 0
    while next < queue.count {
      let statement = queue[next]
      next += 1
      for reason in evaluation.reasons(for: statement)
      where evaluation[reason].owners.contains(reasoning.author) {
        for premise in evaluation[reason].premises where depths[premise] == nil {
          depths[premise] = (depths[statement] ?? 0) + 1
          queue.append(premise)
        }
      }
    }
    return depths
  }

  private func inOrder(
    _ sets: [[ThesisFooting.Part]], below thesis: StatementID
  ) -> [[ThesisFooting.Part]] {
    let depths = depths(below: thesis)
    return sets.map { set in
      let parts = set.sorted { name(of: $0) < name(of: $1) }
      return (
        parts: parts, weight: weight(of: set),
        depth: set.reduce(0) { $0 + depth(of: $1, in: depths) },
        name: parts.map(name).joined(separator: "\n")
      )
    }
    .sorted {
      (-$0.weight, $0.parts.count, $0.depth, $0.name)
        < (-$1.weight, $1.parts.count, $1.depth, $1.name)
    }
    .map(\.parts)
  }

  private func depth(of part: ThesisFooting.Part, in depths: [StatementID: Int]) -> Int {
    switch part {
    case .statement(let id): depths[id] ?? 0
    case .reason(let id): (evaluation[id].conclusions.compactMap { depths[$0] }.min() ?? 0) + 1
    }
  }

  private func weight(of set: [ThesisFooting.Part]) -> Int {
    set.count { if case .statement(let id) = $0 { isContested(id) } else { false } }
  }

  private func name(of part: ThesisFooting.Part) -> String {
    switch part {
    case .statement(let id): "[\(map[id].title)]"
    case .reason(let id): "<\(evaluation.title(of: id))>"
    }
  }

  /// Looks for minimal sets by taking a derivation apart: whatever blocks the thesis must meet every
  /// derivation, so each next part is taken from one that is still open.
  private struct JointSearch {
    let finder: CruxFinder
    let cone: AuthorReasoning
    let thesis: StatementID
    let singles: Set<StatementID>
    private(set) var budget: Int
    /// What blocks the thesis; no set in it contains another.
    private var blocking: Set<Set<ThesisFooting.Part>> = []
    private var tried: Set<Set<ThesisFooting.Part>> = []

    init(
      finder: CruxFinder, cone: AuthorReasoning, thesis: StatementID, singles: Set<StatementID>,
      budget: Int
    ) {
      self.finder = finder
      self.cone = cone
      self.thesis = thesis
      self.singles = singles
      self.budget = budget
    }

    /// What blocks it together; single arguments that do so are told by the claims around them.
    var minimalSets: [[ThesisFooting.Part]] {
      blocking.filter { $0.count > 1 }.map(Array.init)
    }

    mutating func run() {
      // Sets grow by one part a round, so that whatever blocks is found before what contains it.
      var frontier: [Set<ThesisFooting.Part>] = [[]]
      for _ in 0..<finder.jointSize {
        frontier = frontier.flatMap { extend($0) }
      }
    }

    /// Tries a set; blocking ones are kept, the others come back with one part more.
    private mutating func extend(
      _ set: Set<ThesisFooting.Part>
    ) -> [Set<ThesisFooting.Part>] {
      let open = derived(without: set)
      guard open.contains(thesis) else { return [] }
      let proof = open.proof(of: thesis, in: finder.evaluation)
      let parts =
        proof.statements.filter { $0 != thesis && !singles.contains($0) }
        .map(ThesisFooting.Part.statement)
        + proof.reasons.filter { finder.evaluation.isNamed($0) }.map(ThesisFooting.Part.reason)
      let smaller = set.subsets
      return parts.compactMap { part in
        let larger = set.union([part])
        // The set itself does not block, so whatever in the larger one does has the new part.
        let isMinimal = !smaller.contains { blocking.contains($0.union([part])) }
        guard budget > 0, isMinimal, tried.insert(larger).inserted else { return nil }
        budget -= 1
        if derived(without: larger).contains(thesis) { return larger }
        blocking.insert(larger)
        return nil
      }
    }

    private func derived(without set: Set<ThesisFooting.Part>) -> Derived {
      var statements: Set<StatementID> = []
      var reasons: Set<ReasonID> = []
      for part in set {
        switch part {
        case .statement(let id): statements.insert(id)
        case .reason(let id): reasons.insert(id)
        }
      }
      return cone.derivedFromGrounds(without: statements, reasons: reasons)
    }
  }
}

extension Set {
  /// All subsets, the set itself and the empty one included.
  ///
  /// - Complexity: O(2ⁿ) in the number of elements, of which there must be few.
  fileprivate var subsets: [Set] {
    reduce(into: [[]]) { subsets, element in
      subsets += subsets.map { $0.union([element]) }
    }
  }
}
