import TestSupport
import Testing

/// Strengths by degree on the command line.
@Suite struct StrengthCommandTests {
  private static let map = "[a]: A. {strength: 0.5}\n  - [b]: B. {strength: 0.8}\n"

  @Test func `strengths are a listing of their own`() async throws {
    let run = try await Tool.run(["evaluate", "-", "--strengths", "dfquad"], input: Self.map)
    #expect(run.status == 0)
    #expect(run.text.contains("0.100 [a] · from 0.500\n0.800 [b]\n"))
    #expect(!run.text.contains("accepted"))
    let table = try await Tool.run(
      ["evaluate", "-", "--strengths", "qe", "--format", "markdown"], input: Self.map)
    #expect(table.text.contains("| a | 0.305 | 0.500 |   |"))
  }

  @Test func `of a claim it is told what its strength is due to`() async throws {
    let arguments = ["evaluate", "-", "--strengths", "dfquad", "--claim", "a"]
    let text = try await Tool.run(arguments, input: Self.map).text
    #expect(text.contains("  · −0.400 by [b]"))
    let file = try await Tool.run(arguments + ["--format", "json"], input: Self.map).json()
    #expect(file["format"] as? String == "dissoi-strengths/1")
    let claims = try #require(file["claims"] as? [[String: Any]])
    #expect(claims.count == 1)
    #expect((claims[0]["contributions"] as? [Any])?.count == 1)
  }

  @Test func `strengths are not mixed with other semantics`() async throws {
    let run = try await Tool.run(
      ["evaluate", "-", "--strengths", "qe", "--semantics", "preferred"], input: Self.map)
    #expect(run.status == 64)
    #expect(run.errors.contains("--strengths goes without"))
  }
}
