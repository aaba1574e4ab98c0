extension Framework {
  /// The arguments that some complete set has and none attacks: what a sceptic need not give up
  /// at once. The ideal set and all that is in every preferred set are among them.
  ///
  /// - Parameter membership: Whether some complete set has each argument; nil if it is not known.
  func unopposed(_ membership: [Bool?]) -> ArgumentSet {
    ArgumentSet(
      isMember: (0..<count).map { argument in
        membership[argument] == true
          && attackers(of: argument).allSatisfy { membership[Int($0)] == false }
      })
  }

  /// The greatest admissible set within a set without conflict: what is left when all that is not
  /// defended is taken out until nothing is.
  ///
  /// Within the unopposed arguments this is the ideal set: P. E. Dunne: The computational
  /// complexity of ideal semantics. Artificial Intelligence 173 (2009).
  ///
  /// - Complexity: O(arguments + attacks).
  func greatestAdmissibleSet(within set: ArgumentSet) -> ArgumentSet {
    var kept = set
    var answers = (0..<count).map { argument in
      attackers(of: argument).count { set[$0] }
    }
    var queue = (0..<Int32(count)).filter { answers[Int($0)] == 0 }
    // Each attacker that nothing kept attacks takes out what it attacks, once.
    var next = 0
    while next < queue.count {
      let unanswered = Int(queue[next])
      next += 1
      for loser in targets(of: unanswered) where kept[loser] {
        kept.isMember[Int(loser)] = false
        for freed in targets(of: Int(loser)) {
          answers[Int(freed)] -= 1
          if answers[Int(freed)] == 0 { queue.append(freed) }
        }
      }
    }
    return kept
  }
}
