import ArgumentMap
import Evaluation

/// What the arguments of a flattened map are called: claims and reasons as in other exports, helpers
/// by what they are there for. Lowercase letters, digits and hyphens.
struct FlattenedNames {
  /// The names, in the order of the arguments.
  let names: [String]

  /// Names the arguments.
  ///
  /// - Complexity: O(size of the map).
  init(of flattened: MapFramework, in evaluation: Evaluation) {
    var elements = ElementNames(evaluation.map)
    let reasons = evaluation.reasons.map { reason in
      switch reason.origin {
      case .inference(let id): elements[.inference(id)]
      case .sketch(let id): elements[.argument(id)]
      case .relation(let id):
        elements.edge(
          "support", from: elements[evaluation.map[id].source],
          to: elements[evaluation.map[id].target])
      }
    }
    var stock = elements.stock
    func name(of node: Node) -> String {
      switch node {
      case .statement(let id): elements[.statement(id)]
      case .reason(let id): reasons[id.index]
      }
    }
    names = flattened.members.map { member in
      switch member {
      case .node(let node): name(of: node)
      case .helper(let helper, let node): stock.helper(helper.rawValue, of: name(of: node))
      }
    }
  }
}
