public import ArgumentMap
public import Argumentation
public import Evaluation

/// How every thesis fares on its author's own reasoning, on everybody else's, and on all together,
/// under one semantics after another.
public struct Perspectives: Sendable {
  /// Whose reasoning counts.
  public enum View: Hashable, Sendable {
    /// One author's, as if nobody else had spoken.
    case alone(ProponentID)
    /// That of all, with the analyst's objections.
    case together
  }

  /// One thesis under one semantics.
  public struct Row: Hashable, Sendable {
    /// The thesis.
    public let thesis: StatementID
    /// Whose it is.
    public let author: ProponentID
    /// What makes a position.
    public let semantics: Semantics
    /// How it stands in each view; nil where nobody whose reasoning counts puts it forward.
    public let standings: [Standing?]
  }

  /// The semantics that are asked, from the most cautious to the least.
  public static let semantics: [Semantics] = [.grounded, .complete, .ideal, .preferred, .stable]

  /// How many positions of one part of the map are counted; beyond, *at least* says enough.
  static let countLimit = 100

  /// The views, in the order of the columns: the authors one by one, then all together.
  public let views: [View]
  /// Thesis by thesis in the order of the authors, each under every semantics.
  public let rows: [Row]
  /// How many positions there are in each view, by semantics.
  public let counts: [Semantics: [Outcome<ExtensionCount>]]
  /// Whether something was not known in time.
  public let isPartial: Bool

  /// Evaluates each view.
  ///
  /// - Parameters:
  ///   - comparison: The compared debate.
  ///   - limit: When to stop asking what is NP-hard.
  /// - Complexity: O(size of the map) for each view, beside what the semantics ask.
  public init(of comparison: Comparison, limit: Limit = .none) {
    let whole = comparison.evaluation
    let views = comparison.authors.map(View.alone) + [.together]
    let evaluations = views.map { view in
      switch view {
      case .alone(let author):
        Evaluation(of: whole.map.perspective(of: author), reading: whole.reading)
      case .together: whole
      }
    }
    self.views = views
    let theses = comparison.authors.flatMap { author in
      comparison.theses(of: author).map { (author: author, thesis: $0) }
    }
    var standings: [Semantics: [[Standing]]] = [:]
    for semantics in Self.semantics {
      standings[semantics] = evaluations.map {
        $0.standings(of: theses.map(\.thesis), under: semantics, limit: limit)
      }
    }
    rows = theses.enumerated().flatMap { place, thesis in
      Self.semantics.map { semantics in
        Row(
          thesis: thesis.thesis, author: thesis.author, semantics: semantics,
          standings: evaluations.indices.map { view in
            evaluations[view].isPutForward(thesis.thesis) ? standings[semantics]?[view][place] : nil
          })
      }
    }
    counts = Dictionary(
      uniqueKeysWithValues: Self.semantics.map { semantics in
        (
          semantics,
          evaluations.map {
            $0.positionCount(under: semantics, atMost: Self.countLimit, limit: limit)
          }
        )
      })
    isPartial =
      rows.contains { $0.standings.contains(.unknown) }
      || (limit.isReached && counts.values.contains { $0.contains(where: \.isPartial) })
  }
}

extension Evaluation {
  /// Whether somebody is committed to a claim, or it follows from what somebody says.
  fileprivate func isPutForward(_ statement: StatementID) -> Bool {
    status(of: statement) == .accepted || !commitments.committed(to: statement).isEmpty
  }
}
