internal import ArgumentMap

// Premise-conclusion structures.

extension FilePrinter {
  /// Writes a structure, its argument before it.
  mutating func write(
    _ structure: Outline.Structure, _ head: Int?, in context: StanceContext
  ) {
    var inside = context
    if let head {
      write(head, after: "", data: keys(ofHead: head, structure.stance, in: context))
      for child in outline.nodes[head].children {
        output += "\n"
        writeTree(child, in: context.beside(owners[head]), depth: 1)
      }
      output += "\n\n"
      if let stance = structure.stance { inside = context.inside(stance) }
    }
    for (index, line) in structure.lines.enumerated() {
      if index > 0 { output += "\n" }
      if let inference = line.inference {
        write(map[inference], of: structure, before: index)
        for undercutter in line.undercutters {
          output += "\n"
          writeTree(undercutter, in: context.beside(inside.proponent), depth: 1)
        }
        output += "\n"
      }
      writeTree(line.node, after: "(\(index + 1)) ", in: context, own: inside)
    }
  }

  /// Writes the line of an inference: its rules, and the lines that it starts from if it says so or
  /// they are not those directly above.
  private mutating func write(
    _ inference: Inference, of structure: Outline.Structure, before index: Int
  ) {
    var data = inference.data
    let conclusion = outline.nodes[structure.lines[index].node].member?.data
    let isSaid = [data, conclusion ?? DataObject()].contains {
      $0["uses"] != nil || $0["from"] != nil
    }
    if !isSaid, premises(of: structure, before: index) != inference.premises {
      data["uses"] = .list(numbers(of: inference.premises, in: structure, before: index))
    }
    let rules = inference.rules.map { texts.write($0, isRule: true) }.joined(separator: ", ")
    let parts = [rules, data.isEmpty ? "" : YAMLWriter.object(data)].filter { !$0.isEmpty }
    output += parts.isEmpty ? "----" : "-- \(parts.joined(separator: " ")) --"
  }

  /// The statements that an inference starts from if nothing else is said: those of the lines above,
  /// up to and with the last conclusion, each once.
  private func premises(of structure: Outline.Structure, before index: Int) -> [StatementID] {
    let start = structure.lines[..<index].lastIndex { $0.inference != nil } ?? 0
    var seen: Set<StatementID> = []
    return structure.lines[start..<index].compactMap { statement(on: $0) }
      .filter { seen.insert($0).inserted }
  }

  private func numbers(
    of premises: [StatementID], in structure: Outline.Structure, before index: Int
  ) -> [DataValue] {
    premises.compactMap { premise in
      structure.lines[..<index].lastIndex { statement(on: $0) == premise }.map { .integer($0 + 1) }
    }
  }

  private func statement(on line: Outline.Structure.Line) -> StatementID? {
    if case .statement(let id) = outline.nodes[line.node].element { id } else { nil }
  }
}
