extension Framework {
  /// The classes of arguments that attacks join, in whichever direction, each ascending, in the
  /// order of their first members.
  ///
  /// A framework's sets, of any semantics here, are what one gets by taking a set of each.
  ///
  /// - Complexity: O(arguments + attacks).
  func components() -> [[Int32]] {
    var component = [Int32](repeating: -1, count: count)
    var found: [[Int32]] = []
    for seed in 0..<Int32(count) where component[Int(seed)] < 0 {
      component[Int(seed)] = Int32(found.count)
      var members = [seed]
      var next = 0
      while next < members.count {
        let member = Int(members[next])
        next += 1
        for neighbours in [attackers(of: member), targets(of: member)] {
          for neighbour in neighbours where component[Int(neighbour)] < 0 {
            component[Int(neighbour)] = Int32(found.count)
            members.append(neighbour)
          }
        }
      }
      found.append(members.sorted())
    }
    return found
  }

  /// The components, small ones put together, so that one solver serves many of them.
  func componentBatches() -> [[Int32]] {
    var batches: [[Int32]] = []
    for component in components() {
      if let last = batches.last, last.count < 500 {
        batches[batches.count - 1] += component
      } else {
        batches.append(component)
      }
    }
    return batches
  }
}
