import ArgumentMap
import Argumentation
import Evaluation
import Interchange
import TestSupport
import Testing

@Suite struct FlattenedWriterTests {
  private func read(_ bytes: [UInt8]) -> FrameworkReading {
    FrameworkReader().read(SourceFile(path: "written", bytes: bytes))
  }

  @Test(arguments: FrameworkFormat.allCases, [UInt64](0..<20))
  func `what is written is read as the same framework`(format: FrameworkFormat, seed: UInt64)
    throws
  {
    let evaluation = Evaluation(of: ArgumentMap.random(seed: seed))
    let reading = read(FlattenedWriter(format).write(evaluation))
    #expect(reading.diagnostics.isEmpty)
    let file = try #require(reading.file)
    let expected = evaluation.mapFramework.framework
    #expect(file.format == format)
    #expect(file.framework.count == expected.count)
    for argument in 0..<expected.count {
      #expect(file.framework.targets(of: argument) == expected.targets(of: argument))
    }
  }

  @Test(arguments: SupportReading.allCases)
  func `claims keep their names, and the grounded labels are their statuses`(
    reading: SupportReading
  ) throws {
    let evaluation = Evaluation(of: MapFixture.square.map, reading: reading)
    let file = try #require(read(FlattenedWriter(.tgf).write(evaluation)).file)
    let labels = file.framework.groundedLabelling()
    for id in evaluation.map.statementIDs {
      #expect((labels[id.index] == .in) == (evaluation.status(of: id) == .accepted))
    }
    #expect(Set(evaluation.mapFramework.members).count > evaluation.map.statements.count)
  }
}
