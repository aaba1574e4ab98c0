import Foundation
import Argdown
import ArgumentMap
import Comparison
import Evaluation
import TestSupport
import Testing

/// What holds for the debates that ship with the project.
@Suite struct ShippedDebateTests {
  private static let names = ["four-day-week.argdown", "mongolia"]

  private func compare(_ name: String, backward: Bool = false) throws -> Comparison {
    let reading = try shippedDebate(name)
    let ids = reading.map.proponentIDs
    return Comparison(
      of: Evaluation(of: reading.map), authors: backward ? ids.reversed() : ids)
  }

  @Test(arguments: names)
  func `naming the authors the other way round swaps the columns and nothing else`(
    name: String
  ) throws {
    let forward = try compare(name)
    let backward = try compare(name, backward: true)
    #expect(forward.disagreements.map(\.kind) == backward.disagreements.map(\.kind))
    #expect(forward.disagreements.map(\.left) == backward.disagreements.map(\.right))
    #expect(forward.disagreements.map(\.relation) == backward.disagreements.map(\.relation))
    #expect(forward.sharedGround == backward.sharedGround)
    #expect(forward.oneSided == backward.oneSided)
    for statement in forward.map.statementIDs {
      #expect(forward.marks(of: statement) == backward.marks(of: statement))
    }
  }

  @Test(arguments: names)
  func `what is listed first is about a thesis, and nothing that only follows leads`(
    name: String
  ) throws {
    let rows = try compare(name).disagreements
    #expect(rows.first?.concernsThesis == true)
    let last = rows.lastIndex {
      $0.kind != .derived && $0.kind != .onImportance && $0.kind.isAboutTruth
    }
    let firstLate = rows.firstIndex { $0.kind == .derived || $0.kind == .onImportance }
    #expect((firstLate ?? rows.count) > (last ?? -1))
  }

  @Test(arguments: names)
  func `theses hang on something, and not on everything`(name: String) throws {
    let comparison = try compare(name)
    for footing in comparison.footings {
      let held = comparison.map.statementIDs.count {
        comparison.evaluation.commitments.isCommitted(footing.author, to: $0)
      }
      let hinges = Set(footing.cruxes).count
      if footing.ground == .derived {
        #expect(hinges > 0 || !footing.jointCruxes.isEmpty)
        #expect(hinges < held - 1 || held <= 3)
      }
    }
  }

  @Test(arguments: names)
  func `no author is bound to contraries, argues in a circle or from nothing`(name: String) throws {
    let faults = try compare(name).findings.filter {
      if case .unanswered = $0.kind { false } else { true }
    }
    #expect(faults.isEmpty)
  }

  @Test(arguments: names)
  func `shared ground and direct disagreement are disjoint`(name: String) throws {
    let comparison = try compare(name)
    for row in comparison.disagreements where row.kind == .direct || row.kind == .hedged {
      for side in row.sides {
        if case .statement(let id) = side.element {
          #expect(!comparison.sharedGround.contains(id) || row.left.element != row.right.element)
        }
      }
    }
  }
}

/// Reads a debate that ships with the project.
func shippedDebate(_ name: String) throws -> DebateReading {
  let path = SharedFolder.packageFolder.appendingPathComponent("arguments/\(name)").path
  let files = DebateFiles.gather([path])
  let reading = DebateReader().read(files.files)
  #expect(files.diagnostics.isEmpty && reading.diagnostics.isEmpty)
  return reading
}
