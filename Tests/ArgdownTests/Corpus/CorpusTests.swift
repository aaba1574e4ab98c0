import Argdown
import ArgumentMap
import Testing

@Suite(.enabled(if: Corpus.isAvailable, "The corpus lies outside the package: set DISSOI_SHARED"))
struct CorpusTests {
  @Test func `cases that the reference accepts are read alike`() throws {
    var agreed = 0
    var surprises: [String] = []
    let accepted = Corpus.cases.filter(\.isAccepted)
    for item in accepted {
      let facts = try Corpus.facts(of: item.name)
      let ours = try read(item).map.lines
      let theirs = facts.lines(movedBy: item.settings.isEmpty ? 0 : 4)
      if ours == theirs {
        agreed += 1
        if CorpusDeviations.reasons[item.name] != nil {
          surprises.append("\(item.name) agrees now; take it off the list of deviations")
        }
      } else if CorpusDeviations.reasons[item.name] == nil {
        surprises.append("\(item.name)\n\(difference(ours, theirs))")
      }
    }
    print("Argdown corpus: \(agreed) of \(accepted.count) accepted cases are read alike")
    #expect(surprises.isEmpty, "\(surprises.joined(separator: "\n"))")
  }

  @Test func `cases that the reference rejects get a diagnostic and lose no statement`() throws {
    let rejected = Corpus.cases.filter { !$0.isAccepted }
    var silent: [String] = []
    var lost: [String] = []
    for item in rejected {
      let reading = try read(item)
      if reading.diagnostics.isEmpty, CorpusDeviations.innocent[item.name] == nil {
        silent.append(item.name)
      }
      if CorpusDeviations.noise[item.name] != nil { continue }
      let facts = try Corpus.facts(of: item.name)
      let titles = Set(reading.map.statements.map(\.title))
      let texts = reading.map.statements.flatMap { $0.members.compactMap(\.text) }
        .joined(separator: "\n")
      for statement in facts.statements where !titles.contains(statement.title) {
        let text = (statement.text ?? "").split(separator: " ").joined(separator: " ")
        if !statement.title.hasPrefix("Untitled") || !texts.contains(text) {
          lost.append("\(item.name): \(statement.title) \(text)")
        }
      }
    }
    print(
      "Argdown corpus: of \(rejected.count) rejected cases all get a diagnostic but "
        + "\(silent.count), and \(CorpusDeviations.innocent.count) in which nothing is wrong")
    #expect(silent.isEmpty, "\(silent.joined(separator: "\n"))")
    #expect(lost.isEmpty, "\(lost.joined(separator: "\n"))")
  }

  private func read(_ item: Corpus.Case) throws -> DebateReading {
    var bytes = try Corpus.input(of: item.name)
    if !item.settings.isEmpty {
      let settings = "===\nmodel: {\(item.settings.joined(separator: ", "))}\n===\n\n"
      bytes = Array(settings.utf8) + bytes
    }
    return DebateReader().read([SourceFile(path: "\(item.name).argdown", bytes: bytes)])
  }

  private func difference(_ ours: [String], _ theirs: [String]) -> String {
    let extra = ours.difference(from: theirs)
    return extra.map { change in
      switch change {
      case .insert(_, let line, _): "  + \(line)"
      case .remove(_, let line, _): "  - \(line)"
      }
    }
    .joined(separator: "\n")
  }
}
