import Argdown
import ArgumentMap
import Interchange
import Testing

struct DiagnosticsJSONTests {
  @Test func `diagnostics are written with their places in scalars, and counted`() {
    let file = SourceFile(path: "a.argdown", text: "[Ä]: “x”\nüé y\n")
    let diagnostics = [
      Diagnostic(
        .missingText, stage: .input, "there is no text", advice: "write one", file: file,
        range: 10..<18),
      Diagnostic(.emptyDocument, "the file says \"nothing\"", advice: "write", file: file),
      Diagnostic(.noFiles, stage: .input, "nothing", advice: "name files"),
    ]
    #expect(
      DiagnosticsJSON().write(diagnostics).text == """
        {
          "format": "dissoi-diagnostics/1",
          "summary": {
            "errors": 2,
            "warnings": 1
          },
          "diagnostics": [
            {
              "file": "a.argdown",
              "line": 1,
              "column": 8,
              "endLine": 2,
              "endColumn": 3,
              "severity": "error",
              "code": "missing-text",
              "message": "there is no text",
              "advice": "write one",
              "others": 0
            },
            {
              "file": "a.argdown",
              "line": null,
              "column": null,
              "endLine": null,
              "endColumn": null,
              "severity": "warning",
              "code": "empty-document",
              "message": "the file says \\"nothing\\"",
              "advice": "write",
              "others": 0
            },
            {
              "file": null,
              "line": null,
              "column": null,
              "endLine": null,
              "endColumn": null,
              "severity": "error",
              "code": "no-files",
              "message": "nothing",
              "advice": "name files",
              "others": 0
            }
          ]
        }

        """)
  }

  @Test func `what is not listed is counted`() {
    let text = (0..<130).map { "[A\($0)]: a\n  + [B \($0)\n\n" }.joined()
    let reading = DebateReader().read([SourceFile(path: "a.argdown", text: text)])
    let json = DiagnosticsJSON().write(reading.diagnostics).text
    #expect(reading.diagnostics.count == 100)
    #expect(json.contains("\"warnings\": 130"))
    #expect(json.ranges(of: "\"others\": 0").count == 99)
    #expect(json.contains("\"others\": 30\n    }\n  ]"))
  }

  @Test func `no diagnostics are an empty list`() {
    #expect(DiagnosticsJSON().write([]).text.contains("\"diagnostics\": []"))
  }
}
