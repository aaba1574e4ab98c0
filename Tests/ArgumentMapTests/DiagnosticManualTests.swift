import ArgumentMap
import Testing

/// The page of codes against the codes that there are.
struct DiagnosticManualTests {
  private let sections = DiagnosticManual.standard.sections

  @Test func `the page has every code and none else, in their order`() {
    #expect(sections.map(\.code) == DiagnosticCode.allCases.map(\.rawValue))
  }

  @Test(arguments: DiagnosticCode.allCases)
  func `each section says how grave it is, shows an example, and how to mend it`(
    code: DiagnosticCode
  ) throws {
    let section = try #require(DiagnosticManual.standard[code])
    let paragraphs = section.text.split(separator: "\n\n")
    #expect(paragraphs.first == "### \(code)")
    let grade = code.severity == .error ? "Error. " : "Warning. "
    #expect(paragraphs[1].hasPrefix(grade))
    #expect(section.examples.isEmpty || section.examples.count == 2)
    let fences = section.text.split(separator: "\n").filter { $0.hasPrefix("```") }
    #expect(fences.count == 2 * max(1, section.examples.count))
    #expect(section.text.last == "\n" && !section.text.hasSuffix("\n\n"))
  }

  @Test(arguments: DiagnosticCode.allCases)
  func `a code can be switched off if it can be a warning`(code: DiagnosticCode) {
    let expected: SwitchOff =
      code.severity == .warning || code.isSoft ? .warning(code) : .error(code)
    #expect(SwitchOff(code.rawValue) == expected)
  }

  @Test func `a misspelt code is guessed`() {
    #expect(SwitchOff("isolated-clam") == .unknown(nearest: .isolatedClaim))
    #expect(SwitchOff("something") == .unknown(nearest: nil))
  }
}
