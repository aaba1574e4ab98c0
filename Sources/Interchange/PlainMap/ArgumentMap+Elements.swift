import ArgumentMap

// What all kinds of elements have.

extension ArgumentMap {
  /// The data of an element.
  func data(of element: Element) -> DataObject {
    switch element {
    case .statement(let id): self[id].data
    case .argument(let id): self[id].data
    case .inference(let id): self[id].data
    }
  }

  /// The section of an element.
  func section(of element: Element) -> SectionID? {
    switch element {
    case .statement(let id): self[id].section
    case .argument(let id): self[id].section
    case .inference(let id): self[self[id].argument].section
    }
  }

  /// Where an element says what it says, else where it first stands.
  func location(of element: Element) -> SourceRange? {
    switch element {
    case .statement(let id): self[id].members.leading?.location
    case .argument(let id): self[id].members.leading?.location ?? self[id].structureLocation
    case .inference(let id): self[id].location
    }
  }
}

extension [Member] {
  fileprivate var leading: Member? { (canonicalPlace ?? indices.first).map { self[$0] } }
}
