extension Part {
  /// For each argument of the part whether every preferred set has it; nil if the limit came first.
  ///
  /// No argument that no complete set has, or that one attacks, is in every preferred set; each of
  /// the ideal set is. The few that are left are asked about one by one, among what leads to them.
  func scepticalPreferredMembership(limit: Limit) -> [Bool?] {
    let membership = credulousMembership(limit: limit)
    var answers = framework.idealMembership(knowingCredulous: membership)
    let unopposed = framework.unopposed(membership)
    let candidates = unopposed.members.filter { answers[Int($0)] != true }
    guard !candidates.isEmpty else { return answers }
    for candidate in candidates { answers[Int(candidate)] = nil }
    let isCandidate = Set(candidates)
    var cutter = PartCutter(Part(whole: framework))
    let cone = cutter.cut(framework.arguments(reaching: candidates.map(Int.init)))
    var coneCutter = PartCutter(cone)
    for batch in cone.framework.componentBatches() {
      let part = coneCutter.cut(batch)
      var search = PreferredCounterexamples(part.framework, limit: limit)
      let inPart = (0..<Int32(batch.count)).filter { isCandidate.contains(part.names[Int($0)]) }
      for (argument, answer) in search.answers(for: inPart) {
        answers[Int(part.names[Int(argument)])] = answer
      }
    }
    return answers
  }
}
