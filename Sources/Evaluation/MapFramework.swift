public import ArgumentMap
public import Argumentation

/// A map as a plain framework of attacks, for solvers and pages, which know nothing of maps; with what
/// each argument stands for.
public struct MapFramework: Sendable {
  /// An argument of the framework.
  public enum Member: Hashable, Sendable {
    /// A claim or a reason.
    case node(Node)
    /// A helper, which stands between a claim or reason and what rests on it.
    case helper(Helper, of: Node)
  }

  /// What a helper is there for.
  public enum Helper: String, Sendable {
    /// In where the claim has no reason left.
    case unsupported
    /// In where the claim or reason is out, and takes out what needs it.
    case fails
    /// The claim without its need of a reason.
    case supposed
    /// In where the claim is out even as one that is only supposed.
    case supposedFails = "supposed-fails"
    /// In where what the reason leads to is out.
    case consequenceFails = "consequence-fails"
  }

  /// The framework.
  public let framework: Framework
  /// What its arguments stand for, in their order: the statements in the order of the map, the reasons,
  /// then the helpers.
  public let members: [Member]
  /// The statements that nobody puts forward; what is out for want of a reason is said so of them.
  public let notPutForward: [StatementID]
}

extension Evaluation {
  /// The map as a plain framework of attacks.
  ///
  /// - Complexity: O(size of the map).
  public var mapFramework: MapFramework {
    let members = (0..<flattening.framework.count).compactMap { index in
      flattening.node(at: index).map(MapFramework.Member.node)
        ?? flattening.helper(at: index).map(MapFramework.Member.init)
    }
    let notPutForward = map.statementIDs.filter { flattening.needs[$0.index] == .puttingForward }
    return MapFramework(
      framework: flattening.framework, members: members, notPutForward: notPutForward)
  }
}

extension MapFramework.Member {
  fileprivate init(_ helper: Flattening.Helper) {
    self =
      switch helper {
      case .unsupported(let id): .helper(.unsupported, of: .statement(id))
      case .reasonFails(let id): .helper(.fails, of: .reason(id))
      case .premiseFails(let id): .helper(.fails, of: .statement(id))
      case .supposed(let id): .helper(.supposed, of: .statement(id))
      case .supposedPremiseFails(let id): .helper(.supposedFails, of: .statement(id))
      case .consequenceFails(let id, _): .helper(.consequenceFails, of: .reason(id))
      }
  }
}
