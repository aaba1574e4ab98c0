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
              "advice": "write one"
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
              "advice": "write"
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
              "advice": "name files"
            }
          ]
        }

        """)
  }

  @Test func `no diagnostics are an empty list`() {
    #expect(DiagnosticsJSON().write([]).text.contains("\"diagnostics\": []"))
  }
}
