extension Framework {
  /// The classes of arguments that attack each other step by step, attackers' classes before those
  /// of what they attack.
  ///
  /// R. Tarjan: Depth-first search and linear graph algorithms. SIAM Journal on Computing 1 (1972),
  /// with the stack of calls as an array.
  ///
  /// - Complexity: O(arguments + attacks).
  func strongComponents() -> [[Int32]] {
    var search = StrongComponentSearch(self)
    for root in 0..<Int32(count) { search.visit(root) }
    return search.found.reversed()
  }
}

private struct StrongComponentSearch {
  private let framework: Framework
  /// When each argument was reached, from 1; 0 for not yet.
  private var order: [Int32]
  /// The earliest argument still open that is known to be reachable from each.
  private var low: [Int32]
  private var isOpen: [Bool]
  private var open: [Int32] = []
  /// The path to where the search is, and the next attack to follow at each step.
  private var path: [(argument: Int32, next: Int)] = []
  private var clock: Int32 = 0
  /// The components, each after those that it reaches.
  private(set) var found: [[Int32]] = []

  init(_ framework: Framework) {
    self.framework = framework
    order = [Int32](repeating: 0, count: framework.count)
    low = order
    isOpen = [Bool](repeating: false, count: framework.count)
  }

  /// Finds the components of what can be reached from an argument.
  mutating func visit(_ root: Int32) {
    guard order[Int(root)] == 0 else { return }
    enter(root)
    while let step = path.last {
      let targets = framework.targets(of: Int(step.argument))
      guard step.next < targets.endIndex else {
        leave(step.argument)
        continue
      }
      path[path.count - 1].next += 1
      let target = targets[step.next]
      if order[Int(target)] == 0 {
        enter(target)
      } else if isOpen[Int(target)] {
        lower(step.argument, to: order[Int(target)])
      }
    }
  }

  private mutating func enter(_ argument: Int32) {
    clock += 1
    order[Int(argument)] = clock
    low[Int(argument)] = clock
    isOpen[Int(argument)] = true
    open.append(argument)
    path.append((argument, framework.targets(of: Int(argument)).startIndex))
  }

  /// Goes back a step; closes the component whose first argument is left.
  private mutating func leave(_ argument: Int32) {
    path.removeLast()
    if let parent = path.last { lower(parent.argument, to: low[Int(argument)]) }
    guard low[Int(argument)] == order[Int(argument)] else { return }
    var members: [Int32] = []
    while let member = open.popLast() {
      isOpen[Int(member)] = false
      members.append(member)
      if member == argument { break }
    }
    found.append(members)
  }

  private mutating func lower(_ argument: Int32, to value: Int32) {
    low[Int(argument)] = min(low[Int(argument)], value)
  }
}
