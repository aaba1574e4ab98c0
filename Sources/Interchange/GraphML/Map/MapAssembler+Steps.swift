import ArgumentMap

// Nodes that are steps of arguments, and the structures that they make up.

extension MapAssembler {
  /// A step of an argument, while its lines are being gathered.
  struct Step {
    let node: Int
    let facts: NodeFacts
    /// By what the argument is known that it is a step of: the id that records give, else its own.
    let argument: String
    /// Its number among the steps of the argument.
    let number: Int
    /// The premises, as edges lead to it.
    var premises: [StatementID] = []
    /// The conclusion that an edge leads to.
    var conclusion: StatementID?
    /// What it has become.
    var inference: InferenceID?
    var madeArgument: ArgumentID?

    /// What is recorded of the argument, where it is the last of its steps.
    var whole: DataObject? { facts.record?.object("whole") }

    /// What the node says of the argument: its title is without the number that tells steps apart.
    var factsOfArgument: NodeFacts {
      var facts = facts
      let ending = ", step \(number)"
      if facts.record != nil, let title = facts.title, title.hasSuffix(ending) {
        facts.title = String(title.dropLast(ending.count))
      }
      return facts
    }
  }

  mutating func addStep(at node: Int, _ facts: NodeFacts) {
    parts.append(.step(steps.count))
    let id = document.names[document.nodes[node].name]
    steps.append(
      Step(
        node: node, facts: facts, argument: facts.record?.string("argument") ?? id,
        number: facts.record?.integer("step") ?? 1))
  }

  /// Follows the edges that lead from premises to steps, and from steps to conclusions.
  mutating func readLinesOfSteps() {
    for edge in document.edges {
      switch line(of: edge) {
      case .premise(let claim, let step):
        if !steps[step].premises.contains(claim) { steps[step].premises.append(claim) }
      case .conclusion(let step, let claim):
        steps[step].conclusion = steps[step].conclusion ?? claim
      case nil: break
      }
    }
    for index in steps.indices { putInRecordedOrder(index) }
  }

  /// A line of a step.
  enum StepLine {
    case premise(StatementID, step: Int)
    case conclusion(step: Int, StatementID)
  }

  /// The line that an edge stands for; an edge that says no more than support, between a claim and a
  /// step, is one too.
  func line(of edge: GraphMLDocument.Edge) -> StepLine? {
    let first = words(of: edge).first.flatMap(GraphMLWords.relation)
    switch (part(edge.source), part(edge.target), first) {
    case (.claim(let claim), .step(let step), .premise): return .premise(claim, step: step)
    case (.step(let step), .claim(let claim), .conclusion): return .conclusion(step: step, claim)
    case (.claim(let claim), .step(let step), .support), (.claim(let claim), .step(let step), nil):
      return isRecorded(edge) ? nil : .premise(claim, step: step)
    case (.step(let step), .claim(let claim), .support), (.step(let step), .claim(let claim), nil):
      return isRecorded(edge) ? nil : .conclusion(step: step, claim)
    default: return nil
    }
  }

  /// Puts the premises in the order of the record; those that it does not know come last.
  private mutating func putInRecordedOrder(_ step: Int) {
    guard let ids = steps[step].facts.record?.strings("premises") else { return }
    let recorded = ids.compactMap(recordedClaim)
    let known = Set(steps[step].premises)
    let order = Set(recorded)
    steps[step].premises =
      recorded.filter(known.contains) + steps[step].premises.filter { !order.contains($0) }
  }

  /// The claim of an id that records give.
  private func recordedClaim(_ id: String) -> StatementID? {
    guard let node = nodeByRecordedID[id], case .claim(let claim) = parts[node] else { return nil }
    return claim
  }

  // MARK: Structures

  /// Makes the arguments of the steps, in the order in which their first steps come.
  mutating func makeStructures() {
    var stepsOfArgument: [String: [Int]] = [:]
    var order: [String] = []
    for (index, step) in steps.enumerated() {
      if stepsOfArgument[step.argument] == nil { order.append(step.argument) }
      stepsOfArgument[step.argument, default: []].append(index)
    }
    for name in order {
      let found = stepsOfArgument[name] ?? []
      makeArgument(
        named: name, of: found.sorted { (steps[$0].number, $0) < (steps[$1].number, $1) })
    }
    for member in lineMembers {
      map[member.claim].members[member.place].argument = argumentByRecordedID[member.argument]
    }
  }

  private mutating func makeArgument(named name: String, of stepPlaces: [Int]) {
    guard let last = stepPlaces.last else { return }
    let id = makeArgument(steps[last].factsOfArgument, steps[last].whole)
    argumentByRecordedID[name] = id
    for place in stepPlaces { steps[place].madeArgument = id }
    let complete = stepPlaces.filter { steps[$0].conclusion != nil }
    for place in stepPlaces where steps[place].conclusion == nil { reportOpen(steps[place]) }
    for (number, place) in complete.enumerated() { makeInference(place, number, of: id) }
    map[id].structure =
      recordedLines(steps[last].whole, of: complete) ?? plainLines(of: complete)
  }

  private mutating func reportOpen(_ step: Step) {
    let title = step.facts.title ?? document.names[document.nodes[step.node].name]
    findings.add(
      .openInference, "the inference \u{201C}\(title)\u{201D} leads to no claim",
      line: step.facts.line,
      advice:
        "draw an edge from it to what it concludes; it is read as an argument without structure")
  }

  private mutating func makeInference(_ place: Int, _ number: Int, of argument: ArgumentID) {
    let step = steps[place]
    guard let conclusion = step.conclusion else { return }
    let rule = step.facts.row[columns.own("rule", of: .node)]
    steps[place].inference = map.add(
      Inference(
        argument: argument, step: number, premises: step.premises, conclusion: conclusion,
        rules: step.facts.record?.strings("rules") ?? rule.map { [$0] } ?? [],
        data: step.facts.record?.object("data") ?? DataObject(),
        location: places.add(step.facts.record?.string("at"))))
  }

  /// The lines as a record has them; nil where it has none, or where they are no longer those of the
  /// steps.
  private func recordedLines(_ record: DataObject?, of complete: [Int]) -> [Argument.Line]? {
    guard let recorded = record?["lines"]?.list else { return nil }
    var lines: [Argument.Line] = []
    for entry in recorded {
      guard let values = entry.list, case .string(let id)? = values.first,
        let claim = recordedClaim(id)
      else { return nil }
      let number = values.dropFirst().first?.integer
      let step = number.flatMap { complete.indices.contains($0 - 1) ? complete[$0 - 1] : nil }
      if number != nil {
        guard let step, steps[step].conclusion == claim else { return nil }
        lines.append(line(claim, of: step, isLast: step == complete.last))
      } else {
        lines.append(Argument.Line(statement: claim, role: .premise))
      }
    }
    let claims = Set(lines.map(\.statement))
    let concluded = lines.count { $0.inference != nil }
    let isWhole =
      concluded == complete.count
      && complete.allSatisfy { claims.isSuperset(of: steps[$0].premises) }
    return isWhole && hasRecordedPremises(complete) ? lines : nil
  }

  /// Whether the steps still have all the premises of their records.
  private func hasRecordedPremises(_ complete: [Int]) -> Bool {
    complete.allSatisfy { place in
      steps[place].premises.count == steps[place].facts.record?.strings("premises")?.count
    }
  }

  /// The lines that the steps ask for: before each conclusion the premises that are not there yet.
  private func plainLines(of complete: [Int]) -> [Argument.Line] {
    var lines: [Argument.Line] = []
    var seen: Set<StatementID> = []
    for place in complete {
      guard let conclusion = steps[place].conclusion else { continue }
      for premise in steps[place].premises where seen.insert(premise).inserted {
        lines.append(Argument.Line(statement: premise, role: .premise))
      }
      lines.append(line(conclusion, of: place, isLast: place == complete.last))
      seen.insert(conclusion)
    }
    return lines
  }

  private func line(_ claim: StatementID, of step: Int, isLast: Bool) -> Argument.Line {
    Argument.Line(
      statement: claim, role: isLast ? .mainConclusion : .intermediaryConclusion,
      inference: steps[step].inference)
  }
}
