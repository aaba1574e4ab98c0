/// Which nodes of a directed graph all lead to each other (Tarjan 1972).
struct StrongComponents {
  private static let unseen = -1

  private var starts: [Int]
  private var targets: [Int]
  private var order: [Int]
  private var low: [Int]
  private var component: [Int]
  private var open: [Int] = []
  private var seen = 0
  private var found = 0

  /// Numbers the components: two nodes have the same number if each leads to the other.
  ///
  /// - Parameters:
  ///   - count: The number of nodes; they are counted from 0.
  ///   - edges: From where to where the edges lead.
  /// - Complexity: O(nodes + edges) in time and space; the path is kept on a list of its own, so
  ///   that a long one needs no deep stack.
  static func numbers(count: Int, edges: [(source: Int, target: Int)]) -> [Int] {
    var search = StrongComponents(count: count, edges: edges)
    for node in 0..<count where search.order[node] == unseen { search.explore(from: node) }
    return search.component
  }

  private init(count: Int, edges: [(source: Int, target: Int)]) {
    starts = Array(repeating: 0, count: count + 1)
    for edge in edges { starts[edge.source + 1] += 1 }
    for node in 0..<count { starts[node + 1] += starts[node] }
    var next = starts
    targets = Array(repeating: 0, count: edges.count)
    for edge in edges {
      targets[next[edge.source]] = edge.target
      next[edge.source] += 1
    }
    order = Array(repeating: Self.unseen, count: count)
    low = order
    component = order
  }

  /// Follows everything that a node leads to.
  private mutating func explore(from root: Int) {
    var path = [(node: root, edge: starts[root])]
    enter(root)
    while let (node, edge) = path.last {
      if edge < starts[node + 1] {
        path[path.count - 1].edge += 1
        let target = targets[edge]
        if order[target] == Self.unseen {
          enter(target)
          path.append((target, starts[target]))
        } else if component[target] == Self.unseen {
          low[node] = min(low[node], order[target])
        }
      } else {
        path.removeLast()
        if let parent = path.last?.node { low[parent] = min(low[parent], low[node]) }
        if low[node] == order[node] { close(node) }
      }
    }
  }

  private mutating func enter(_ node: Int) {
    order[node] = seen
    low[node] = seen
    seen += 1
    open.append(node)
  }

  /// Takes the nodes of a finished component off the open ones.
  private mutating func close(_ root: Int) {
    while let node = open.popLast() {
      component[node] = found
      if node == root { break }
    }
    found += 1
  }
}
