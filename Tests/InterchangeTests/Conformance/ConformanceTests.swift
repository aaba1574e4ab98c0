import Argdown
import ArgumentMap
import Foundation
import Interchange
import TestSupport
import Testing

@Suite(.enabled(if: Corpus.isAvailable, "The corpus lies outside the package: set DISSOI_SHARED"))
struct ConformanceTests {
  @Test func `cases that the reference accepts are read alike, but for the list`() throws {
    var agreed = 0
    var surprises: [String] = []
    let accepted = Corpus.cases.filter(\.isAccepted)
    for item in accepted {
      let differences = try differences(in: item)
      let allowed = Deviations.cases[item.name] ?? []
      let unexpected = differences.filter { path, _ in
        path != Deviations.everywhere && !allowed.contains { path.hasPrefix($0) }
      }
      surprises += unexpected.values.map { "\(item.name): \($0)" }
      if differences.keys.allSatisfy({ $0 == Deviations.everywhere }) { agreed += 1 }
      for path in allowed where !differences.keys.contains(where: { $0.hasPrefix(path) }) {
        surprises.append("\(item.name): \(path) agrees now; take it off the list")
      }
    }
    print(
      "Argdown conformance: \(agreed) of \(accepted.count) accepted cases agree in every fact,",
      "\(Deviations.cases.count) deviate on purpose")
    #expect(surprises.isEmpty, "\(surprises.sorted().joined(separator: "\n"))")
    let known = Set(accepted.map(\.name))
    #expect(Deviations.cases.keys.allSatisfy(known.contains))
  }

  @Test func `edges of equal ids in the reference have ids of their own here`() throws {
    for item in Corpus.cases where item.isAccepted {
      let edges = PlainMap(try reading(of: item).map).edges
      #expect(Set(edges.map(\.id)).count == edges.count, "\(item.name)")
    }
  }

  @Test func `cases that the reference rejects get a diagnostic and lose nothing it found`() throws
  {
    var silent: [String] = []
    var lost: [String] = []
    for item in Corpus.cases where !item.isAccepted {
      let reading = try reading(of: item)
      if reading.diagnostics.isEmpty { silent.append(item.name) }
      let theirs = try JSONDecoder().decode(FoundElements.self, from: Corpus.facts(of: item.name))
      let missing = theirs.missing(in: reading.map)
      if !missing.isEmpty, Deviations.noise[item.name] == nil {
        lost.append("\(item.name): \(missing)")
      }
    }
    #expect(silent.isEmpty, "\(silent)")
    #expect(lost.isEmpty, "\(lost.joined(separator: "\n"))")
  }

  @Test func `every deviation is documented`() throws {
    let page = try String(
      contentsOf: SharedFolder.packageFolder
        .appending(path: "Sources/Argdown/Documentation/Deviations.md"), encoding: .utf8)
    for name in Deviations.cases.keys.sorted() { #expect(page.contains("`\(name)`"), "\(name)") }
  }

  private func reading(of item: Corpus.Case) throws -> DebateReading {
    let request = SettingsFile(SourceFile(path: "request", text: item.request))
    #expect(!request.diagnostics.hasErrors, "\(item.name)")
    return DebateReader(settings: request.settings).read([Corpus.file(of: item.name)])
  }

  private func differences(in item: Corpus.Case) throws -> [String: String] {
    let reading = try reading(of: item)
    let ours = FactsWriter(reading.map)
      .write(request: DataObject(), diagnostics: reading.diagnostics)
    return try FactTree(Data(ours)).differences(from: FactTree(Corpus.facts(of: item.name)))
  }
}

/// The elements in the facts of a case.
private struct FoundElements: Decodable {
  struct Titled: Decodable { var title: String }
  struct Drawn: Decodable {
    var type: String
    var from: Titled
    var to: Titled
  }

  var statements: [Titled]
  var arguments: [Titled]
  var relations: [Drawn]

  /// What of it a map does not have.
  func missing(in map: ArgumentMap) -> [String] {
    let known = Set(map.statements.map { "[\($0.title)]" } + map.arguments.map { "<\($0.title)>" })
    let drawn = Set(
      map.relations.map { relation in
        let (source, target) = (map.owner(of: relation.source), map.owner(of: relation.target))
        return "\(source) \(Self.word(for: relation.kind)) \(target)"
      })
    let elements = statements.map { "[\($0.title)]" } + arguments.map { "<\($0.title)>" }
    let relations = self.relations.map { "\($0.from.title) \($0.type) \($0.to.title)" }
    return elements.filter { !known.contains($0) } + relations.filter { !drawn.contains($0) }
  }

  private static func word(for kind: Relation.Kind) -> String {
    switch kind {
    case .entailment: "entails"
    case .contradiction: "contradictory"
    default: kind.rawValue
    }
  }
}

extension ArgumentMap {
  /// The title of an end; an inference goes by its argument's.
  fileprivate func owner(of element: Element) -> String {
    if case .inference(let id) = element {
      self[self[id].argument].title
    } else {
      title(of: element)
    }
  }
}
