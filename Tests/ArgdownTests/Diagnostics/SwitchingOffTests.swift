import Argdown
import ArgumentMap
import Testing

struct SwitchingOffTests {
  private static let debate = "[A]: a\n  + [B]: b\n\n[Alone]: c\n\n<Idle>: x\n"

  private func codes(off list: String) -> [String] {
    reading("===\ndissoi: {off: \(list)}\n===\n\n\(Self.debate)").codes
  }

  @Test func `a file can do without some warnings`() {
    #expect(codes(off: "[]") == ["isolated-claim", "idle-argument"])
    #expect(codes(off: "isolated-claim") == ["idle-argument"])
    #expect(codes(off: "[isolated-claim, idle-argument]") == [])
  }

  @Test func `a warning about the front matter itself can be switched off`() {
    #expect(reading("===\ndissoi: {off: [misspelt-key]}\nproponet: A\n===\n\n[A]: a\n").codes == [])
  }

  @Test func `it holds for the file that says so alone`() {
    let off = "===\ndissoi: {off: [isolated-claim]}\n===\n\n\(Self.debate)"
    let result = reading(["a": off, "b": "[Other]: o\n"])
    #expect(result.diagnostics.map { $0.file?.path } == ["a", "b"])
    #expect(result.codes == ["idle-argument", "isolated-claim"])
  }

  @Test func `an error can't be switched off`() {
    expectDiagnostics(
      ["error-switched-off", "missing-text"],
      in: "===\ndissoi: {off: [¦missing-text]}\n===\n\n¦[A]:\n\n[B]: b\n")
  }

  @Test func `what is only a warning in a map without authors can be switched off there`() {
    let text = "dissoi: {off: [unknown-value]}\n===\n\n[A]: a {force: weak}\n"
    #expect(reading("===\n\(text)").codes == [])
    #expect(reading("===\nproponent: Ann\n\(text)").codes == ["unknown-value"])
  }

  @Test func `what is no code is told of with the nearest`() {
    let result = expectDiagnostics(
      ["unknown-code"], in: "===\ndissoi: {off: ¦isolated-clam}\n===\n\n[A]: a\n")
    #expect(result.diagnostics.first?.advice == "did you mean \"isolated-claim\"? Else take it out")
  }

  @Test func `another key is told of`() {
    expectDiagnostics(["misspelt-key"], in: "===\ndissoi: {¦of: [x]}\n===\n\n[A]: a\n")
  }
}
