/// How a debate is drawn.
public struct DrawingStyle: Hashable, Sendable {
  /// On what it is to be seen.
  public enum Theme: String, CaseIterable, Sendable {
    case light
    case dark
    /// Printed without colour.
    case grey
  }

  /// How authors are told apart.
  public enum Arrangement: String, CaseIterable, Sendable {
    /// By a box around what is theirs, wherever it finds room.
    case clusters
    /// By boxes that stand side by side in the order of the authors, what is shared last.
    case columns
    /// By colours alone: what belongs together stands together, whoever says it.
    case colours
  }

  /// On what it is to be seen.
  public var theme: Theme
  /// How authors are told apart.
  public var arrangement: Arrangement
  /// Whether it says what lines and boxes mean.
  public var hasLegend: Bool
  /// Where the claims lead when somebody clicks on them, with `{id}` for the id that a claim has on the
  /// page; nil for nowhere.
  public var link: String?

  /// Draws as is usual but for what is given.
  public init(
    theme: Theme = .light, arrangement: Arrangement = .clusters, hasLegend: Bool = true,
    link: String? = nil
  ) {
    self.theme = theme
    self.arrangement = arrangement
    self.hasLegend = hasLegend
    self.link = link
  }
}
