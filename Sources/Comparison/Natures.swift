public import ArgumentMap

extension ArgumentMap {
  /// The tags that say what kind of question a claim answers.
  private static let natureTags = [
    "causal", "definitional", "evaluative", "factual", "normative", "predictive",
  ]

  /// What kinds of question an element answers, as it is tagged, in alphabetical order.
  public func natures(of element: Element) -> [String] {
    let tags =
      switch element {
      case .statement(let id): self[id].tags
      case .argument(let id): self[id].tags
      case .inference(let id): self[self[id].argument].tags
      }
    return Self.natureTags.filter(tags.contains)
  }

  /// The anchors of one side's records, in reading order.
  public func anchors(of side: Disagreement.Side) -> [Anchor] {
    side.records.flatMap { record in
      if case .statement = side.element { return stances[record].anchors }
      return argumentStances[record].anchors
    }
  }
}
