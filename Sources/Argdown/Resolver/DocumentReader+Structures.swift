internal import ArgumentMap

extension DocumentReader {
  /// Reads a premise-conclusion structure.
  mutating func read(
    _ structure: SyntaxStructure, argumentKeys: StanceKeys, into resolver: inout Resolver
  ) {
    guard let last = structure.lastConclusion else {
      readAsStatements(structure.lines[...], into: &resolver)
      return
    }
    let argument = argumentOf(structure, into: &resolver)
    guard resolver.map[argument].isSketch else {
      reportSecond(structure, of: argument, into: &resolver)
      readAsStatements(structure.lines[...], into: &resolver)
      return
    }
    let keys = structure.argument == nil ? StanceKeys() : argumentKeys
    let context = section.context.merging(
      keys, file: document.id, problems: &resolver.problems[document.id.index])
    let place = document.range(structure.range)
    resolver.map[argument].structureLocation = place
    resolver.map[argument].section = section.id
    record(context, keys, on: argument, at: place, into: &resolver)

    var steps = Steps(argument: argument)
    for (number, line) in structure.lines[...last].enumerated() {
      if line.isInference {
        let id = InferenceID(resolver.map.inferences.count)
        steps.pending = (line.index, id)
        inferenceIDs[line.index] = id
        readGroup(line.elements, as: .relationStatement, context: context, into: &resolver)
      } else {
        read(line, isLast: number == last, context: context, steps: &steps, into: &resolver)
      }
    }
    resolver.map[argument].structure = steps.lines
    readAsStatements(structure.lines[(last + 1)...], into: &resolver)
  }

  /// What has been read of a structure.
  private struct Steps {
    let argument: ArgumentID
    var lines: [Argument.Line] = []
    /// The inference whose conclusion comes next: its index in the tree and its id in the map.
    var pending: (inference: Int, id: InferenceID)?
    /// The number of inferences before.
    var count = 0
    /// Where the lines begin that the next inference starts from, unless it says otherwise.
    var start = 0
  }

  private mutating func read(
    _ line: SyntaxStructure.Line, isLast: Bool, context: StanceContext, steps: inout Steps,
    into resolver: inout Resolver
  ) {
    let role: Member.Role =
      steps.pending == nil ? .premise : isLast ? .mainConclusion : .intermediaryConclusion
    let occurrence = readElement(
      line.index, as: role, context: context, argument: steps.argument, into: &resolver)
    if case .statement(let statement) = occurrence.element {
      if let pending = steps.pending {
        inferenceOfConclusion[line.index] = pending.id
        addInference(pending.inference, to: statement, occurrence, steps: &steps, into: &resolver)
        steps.start = steps.lines.count
        steps.count += 1
      }
      steps.lines.append(
        Argument.Line(statement: statement, role: role, inference: steps.pending?.id))
      steps.pending = nil
    }
    readChildren(line.elements.dropFirst(), into: &resolver)
  }

  private func addInference(
    _ index: Int, to conclusion: StatementID, _ line: Occurrence, steps: inout Steps,
    into resolver: inout Resolver
  ) {
    let inference = document.tree.inferences[index]
    let data = readData(inference.data, into: &resolver)
    if let data { warnOfMisspeltKeys(data, into: &resolver) }
    var rules: [String] = []
    for range in inference.rules {
      var reader = texts
      let rule = reader.read(range).text.withoutOuterBlanks
      if !rule.isEmpty { rules.append(rule) }
    }
    let uses = data?["uses"] ?? data?["from"] ?? line.data?["uses"] ?? line.data?["from"]
    let premises =
      uses.map { named(by: $0, among: steps.lines, into: &resolver) }
      ?? steps.lines[steps.start...].map(\.statement)
    var seen: Set<StatementID> = []
    _ = resolver.map.add(
      Inference(
        argument: steps.argument, step: steps.count,
        premises: premises.filter { seen.insert($0).inserted }, conclusion: conclusion,
        rules: rules, data: data?.object ?? DataObject(),
        location: document.range(inference.range)))
  }

  /// The statements of the lines that data names by number.
  private func named(
    by value: PlacedValue, among lines: [Argument.Line], into resolver: inout Resolver
  ) -> [StatementID] {
    value.elements.compactMap { element in
      if case .integer(let number)? = element.scalar, number >= 1, number <= lines.count {
        return lines[number - 1].statement
      }
      resolver.problems[document.id.index].add(
        .unknownLine(element.text ?? "of that name"), at: element.range)
      return nil
    }
  }

  private func warnOfMisspeltKeys(_ data: PlacedValue, into resolver: inout Resolver) {
    for entry in data.entries {
      guard let meant = DataKeys.meant(by: entry.key) else { continue }
      resolver.problems[document.id.index].add(
        .misspeltKey(entry.key, meant: meant), at: entry.keyRange)
    }
  }

  private mutating func argumentOf(
    _ structure: SyntaxStructure, into resolver: inout Resolver
  ) -> ArgumentID {
    if let element = structure.argument, case .argument(let id)? = resolved[element] { return id }
    let title = resolver.titles.madeUpTitle(in: document, after: &untitledCounter)
    return resolver.titles.argument(title, at: nil, in: &resolver.map)
  }

  private func reportSecond(
    _ structure: SyntaxStructure, of argument: ArgumentID, into resolver: inout Resolver
  ) {
    let first = resolver.map.position(of: resolver.map[argument].structureLocation)
    let place = first.map { "\($0.path):\($0.position.line):\($0.position.column)" } ?? ""
    resolver.problems[document.id.index].add(
      .secondStructure(resolver.map[argument].title, first: place), at: structure.range)
  }

  /// Keeps what stands on lines that are part of no structure.
  private mutating func readAsStatements(
    _ lines: ArraySlice<SyntaxStructure.Line>, into resolver: inout Resolver
  ) {
    for line in lines {
      readGroup(
        line.elements, as: .topLevelStatement, context: section.context, into: &resolver)
    }
  }
}
