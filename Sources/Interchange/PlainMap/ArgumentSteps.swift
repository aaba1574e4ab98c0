import ArgumentMap

/// Takes arguments of several steps apart, so that every step is an argument of its own.
///
/// The steps of an argument "T" are called "T - 1", "T - 2" and so on, and stand behind all other
/// arguments; relations of the argument are those of its last step. An argument stays whole where a
/// title is taken already.
struct ArgumentSteps {
  /// A step: its title and the lines that it takes from the argument, the conclusion last.
  private struct Step {
    var title: String
    var lines: [Int]
  }

  private let map: ArgumentMap
  private var titles: Set<String>
  /// The steps in the place of each argument, by the argument's index; none where it stays whole.
  private var steps: [[Step]]
  /// For each argument what is in its place: itself, or its steps.
  private var places: [[ArgumentID]] = []

  /// Takes apart all arguments of several steps.
  static func takeApart(_ map: inout ArgumentMap) {
    var splitter = ArgumentSteps(map)
    for id in map.argumentIDs { splitter.split(id) }
    guard !splitter.steps.allSatisfy(\.isEmpty) else { return }
    splitter.findPlaces()
    map = splitter.split()
  }

  private init(_ map: ArgumentMap) {
    self.map = map
    titles = Set(map.arguments.map(\.title))
    steps = Array(repeating: [], count: map.arguments.count)
  }

  private mutating func split(_ id: ArgumentID) {
    let argument = map[id]
    let conclusions = argument.structure.indices.filter {
      argument.structure[$0].inference != nil
    }
    let names = conclusions.indices.map { "\(argument.title) - \($0 + 1)" }
    guard conclusions.count > 1, titles.isDisjoint(with: names) else { return }
    titles.formUnion(names)
    let members = map.members(ofLinesOf: id)
    steps[id.index] = zip(names, conclusions).map { name, conclusion in
      let data = members[conclusion]?.data ?? DataObject()
      return Step(title: name, lines: premises(of: conclusion, in: id, data) + [conclusion])
    }
  }

  /// The lines that lead to a conclusion: those that its data names, else everything back to the
  /// conclusion before, that included.
  private func premises(of conclusion: Int, in id: ArgumentID, _ line: DataObject) -> [Int] {
    let structure = map[id].structure
    let start = structure[..<conclusion].lastIndex { $0.inference != nil } ?? 0
    let inference = structure[conclusion].inference.map { map[$0].data } ?? DataObject()
    let named =
      inference["uses"]?.list ?? line["uses"]?.list ?? inference["from"]?.list
      ?? line["from"]?.list
    let lines = (named ?? []).compactMap { value -> Int? in
      guard case .integer(let number) = value, (1...structure.count).contains(number) else {
        return nil
      }
      return number - 1
    }
    return lines.isEmpty ? Array(start..<conclusion) : lines
  }

  private mutating func findPlaces() {
    places = Array(repeating: [], count: map.arguments.count)
    var count = 0
    func next() -> ArgumentID {
      count += 1
      return ArgumentID(count - 1)
    }
    for id in map.argumentIDs where steps[id.index].isEmpty { places[id.index] = [next()] }
    for id in map.argumentIDs { places[id.index] += steps[id.index].map { _ in next() } }
  }

  // MARK: The map with the steps in it

  private func split() -> ArgumentMap {
    var result = map
    result.arguments = map.argumentIDs.filter { steps[$0.index].isEmpty }.map { map[$0] }
    renumber(&result)
    for id in map.argumentIDs where !steps[id.index].isEmpty {
      let members = map.members(ofLinesOf: id)
      free(id, in: &result)
      for step in steps[id.index] { add(step, of: id, members, to: &result) }
    }
    return result
  }

  /// Takes the members of the lines out of the argument: those that a step uses stand again in the
  /// step, the others in no argument.
  private func free(_ id: ArgumentID, in result: inout ArgumentMap) {
    let used = Set(steps[id.index].flatMap(\.lines).map { map[id].structure[$0].statement })
    for statement in Set(map[id].structure.map(\.statement)) {
      for index in result[statement].members.indices.reversed()
      where result[statement].members[index].argument == places[id.index].last {
        if used.contains(statement) {
          result[statement].members.remove(at: index)
        } else {
          result[statement].members[index].argument = nil
        }
      }
    }
  }

  private func add(
    _ step: Step, of id: ArgumentID, _ members: [Member?], to result: inout ArgumentMap
  ) {
    var argument = map[id]
    argument.title = step.title
    argument.structure = step.lines.map { index in
      let line = map[id].structure[index]
      let isLast = index == step.lines.last
      return Argument.Line(
        statement: line.statement, role: isLast ? .mainConclusion : .premise,
        inference: isLast ? line.inference : nil)
    }
    let new = result.add(argument)
    for (index, line) in zip(step.lines, argument.structure) {
      if let inference = line.inference {
        result.inferences[inference.index].argument = new
        result.inferences[inference.index].step = 0
      }
      guard var member = members[index] else { continue }
      member.argument = new
      member.role = line.role
      result[line.statement].members.append(member)
    }
  }

  /// Gives everything that names an argument the number of what is in its place, of several steps
  /// the last.
  private func renumber(_ result: inout ArgumentMap) {
    func moved(_ element: Element) -> Element {
      guard case .argument(let old) = element, let new = places[old.index].last else {
        return element
      }
      return .argument(new)
    }
    for statement in result.statements.indices {
      for member in result.statements[statement].members.indices {
        guard let old = result.statements[statement].members[member].argument else { continue }
        result.statements[statement].members[member].argument = places[old.index].last
      }
    }
    for index in result.inferences.indices {
      let old = result.inferences[index].argument
      result.inferences[index].argument = places[old.index].last ?? old
    }
    for index in result.relations.indices {
      result.relations[index].source = moved(result.relations[index].source)
      result.relations[index].target = moved(result.relations[index].target)
    }
    for index in result.argumentStances.indices {
      let old = result.argumentStances[index].argument
      result.argumentStances[index].argument = places[old.index].last ?? old
    }
  }
}
