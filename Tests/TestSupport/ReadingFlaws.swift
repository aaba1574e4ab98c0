public import Argdown
internal import ArgumentMap

extension DebateReading {
  /// What contradicts what holds for every reading of whatever input; nothing, if all is well.
  public var flaws: [String] {
    map.flaws
      + diagnostics.compactMap { diagnostic in
        guard let range = diagnostic.range else { return nil }
        let size = diagnostic.file?.bytes.count ?? 0
        return range.upperBound <= size ? nil : "\(diagnostic.code) at \(range) of \(size) bytes"
      }
  }
}

extension ArgumentMap {
  /// Ids of nothing, places outside their files, titles that two elements share, and the like.
  var flaws: [String] {
    var flaws: [String] = []
    func expect(_ isTrue: Bool, _ flaw: @autoclosure () -> String) {
      if !isTrue { flaws.append(flaw()) }
    }
    for relation in relations {
      expect(has(relation.source) && has(relation.target), "a relation of what is not there")
      for occurrence in relation.occurrences { expect(has(occurrence.location), "its place") }
    }
    for argument in arguments {
      expect(argument.isSketch || argument.lastInference != nil, "a structure without inference")
      expect(has(argument.structureLocation), "the structure of <\(argument.title)>")
      flaws += argument.structure.filter { !isSound($0) }.map { "a line, \($0)" }
      flaws += argument.members.filter { !isSound($0) }.map { "<\(argument.title)>, \($0)" }
    }
    for statement in statements {
      expect(!statement.members.isEmpty, "[\(statement.title)] stands nowhere")
      flaws += statement.members.filter { !isSound($0) }.map { "[\(statement.title)], \($0)" }
    }
    expect(Set(statements.map(\.title)).count == statements.count, "claims of one title")
    expect(Set(arguments.map(\.title)).count == arguments.count, "arguments of one title")
    expect(sections.allSatisfy { has($0.location) && has($0.parent) }, "a section")
    expect(inferences.allSatisfy { has($0.location) }, "the place of an inference")
    expect(stances.allSatisfy { has($0.location) && has(.statement($0.statement)) }, "a stance")
    return flaws
  }

  private func has(_ element: Element) -> Bool {
    switch element {
    case .statement(let id): id.index < statements.count
    case .argument(let id): id.index < arguments.count
    case .inference(let id): id.index < inferences.count
    }
  }

  private func has(_ section: SectionID?) -> Bool {
    section.map { $0.index < sections.count } ?? true
  }

  private func has(_ place: SourceRange?) -> Bool {
    guard let place else { return true }
    return place.file.index < files.count && place.lowerBound <= place.upperBound
      && place.upperBound <= self[place.file].bytes.count
  }

  private func isSound(_ line: Argument.Line) -> Bool {
    has(.statement(line.statement)) && (line.role == .premise) == (line.inference == nil)
      && (line.inference.map { has(.inference($0)) } ?? true)
  }

  private func isSound(_ member: Member) -> Bool {
    let length = member.verbatim.utf8.count
    return member.spans.allSatisfy { $0.range.upperBound <= length } && has(member.location)
      && has(member.section) && (member.argument.map { has(.argument($0)) } ?? true)
  }
}
