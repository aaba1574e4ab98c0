/// Goes through things that lie in each other, in order: each is begun, then comes what lies in it,
/// then it is ended. They may be nested as deeply as they like: what is under way is kept on a
/// list, not on the stack.
struct NestedWalk<Item>: Sequence, IteratorProtocol {
  /// What comes next.
  enum Step {
    case begin(Item)
    case end(Item)
  }

  private var waiting: [Step]
  private let contents: (Item) -> [Item]

  /// Goes through some things and what lies in them.
  init(_ items: [Item], contents: @escaping (Item) -> [Item]) {
    waiting = items.reversed().map(Step.begin)
    self.contents = contents
  }

  mutating func next() -> Step? {
    guard let step = waiting.popLast() else { return nil }
    if case .begin(let item) = step {
      waiting.append(.end(item))
      for inner in contents(item).reversed() { waiting.append(.begin(inner)) }
    }
    return step
  }
}

extension PlainMap {
  /// What lies directly in an item; nothing lies in a node.
  func contents(of item: Group.Item) -> [Group.Item] {
    if case .group(let group) = item { groups[group].items } else { [] }
  }
}
