import Argdown
import ArgumentMap
import Testing

/// Argdown's settings in front matter and in files.
@Suite struct SettingsTests {
  @Test(arguments: [
    (
      "model: {¦moode: strict}", "unknown-setting",
      "did you mean \"model.mode\"? Else take it out, or mend its name"
    ),
    (
      "color: {¦colorByTags: true}", "unknown-setting",
      "did you mean \"color.colorizeByTag\"? Else take it out, or mend its name"
    ),
    ("selection: {statementSelectionMode: ¦foo}", "setting-value", "write one of all, with-title"),
    ("selection: {excludeDisconnected: ¦maybe}", "setting-value", "write true or false"),
    ("group: {groupDepth: ¦deep}", "setting-value", "write a whole number"),
    ("map: ¦[a]", "settings-without-keys", "write map: {key: value}"),
    ("model: ¦strict", "settings-without-keys", "write model: {mode: strict}"),
    (
      "selection: ¦top-level", "settings-without-keys",
      "write selection: {statementSelectionMode: t"
    ),
    ("dissoi: ¦[lost-relation]", "settings-without-keys", "write dissoi: {off: [code]}"),
    ("dissoi: {¦theme: dark}", "unknown-setting", "take it out"),
    ("dissoi: {¦of: [lost-relation]}", "misspelt-key", "did you mean off?"),
    ("¦selecton: {excludeDisconnected: true}", "misspelt-key", "did you mean selection?"),
    ("¦colors: {colorizeByTag: true}", "misspelt-key", "did you mean color?"),
    ("¦maps: {addTags: true}", "misspelt-key", "did you mean map?"),
    ("dot: {statement: {¦shap: box}}", "unknown-setting", "did you mean \"dot.statement.shape\"?"),
    ("dot: {argument: {title: {bold: ¦often}}}", "setting-value", "write true or false"),
    ("dot: {edge: ¦3}", "settings-without-keys", "write dot.edge: {key: value}"),
    ("color: {relationColors: {¦atack: '#f00'}}", "unknown-setting", "did you mean"),
    ("map: {¦statementSelectionMode: all}", "unknown-setting", "move it there"),
    ("¦statementSelectionMode: all", "unknown-setting", "move it there"),
  ])
  func `what means nothing is warned of`(setting: String, code: String, advice: String) throws {
    let result = expectDiagnostics([code], in: "===\n\(setting)\n===\n\n[A]: a\n")
    #expect(result.diagnostics[0].severity == .warning)
    #expect(result.diagnostics[0].advice.hasPrefix(advice))
  }

  @Test(arguments: [
    "maps: 3", "dissoi: {}", "dissoi:", "dot: {graphVizSettings: {size: '1,1'}}",
    "dots: [a]", "dot: {statement: {title: {font: arial, fontSize: 10.5}}}",
    "group: {sections: {x: {}}}",
  ])
  func `what may be another tool's, or anything, is left alone`(setting: String) {
    #expect(reading("===\n\(setting)\n===\n\n[A]: a\n").codes == [])
  }

  @Test(arguments: ["isInMp: false", "isCanoncal: true", "colour: red"])
  func `a slip in a key of Argdown's is told of`(key: String) {
    #expect(reading("[A]: a {\(key)}\n").codes == ["misspelt-key"])
  }

  @Test func `a setting in the wrong group is told where it belongs`() {
    let result = reading("===\nmap: {statementSelectionMode: all}\n===\n\n[A]: a\n")
    #expect(result.diagnostics[0].message.hasSuffix("it belongs to selection"))
  }

  @Test func `a file of settings may be JSON or YAML, and is checked alike`() {
    let json = SettingsFile(
      SourceFile(path: "argdown.config.json", text: "{\n\t\"model\": {\"mode\": \"strict\"}\n}\n"))
    #expect(json.diagnostics.isEmpty)
    let yaml = SettingsFile(SourceFile(path: "c", text: "model:\n  mode: strict\n"))
    #expect(json.settings == yaml.settings)
    let slip = SettingsFile(SourceFile(path: "c", text: "selecton: {excludeDisconnected: true}\n"))
    #expect(slip.diagnostics.map(\.code.rawValue) == ["misspelt-key"])
    let bad = SettingsFile(SourceFile(path: "c", text: "model: {mode: odd}\n"))
    #expect(bad.diagnostics.map(\.code.rawValue) == ["setting-value"])
    #expect(
      SettingsFile(SourceFile(path: "c", text: "[")).diagnostics.map(\.code.rawValue) == [
        "bad-yaml"
      ])
    #expect(SettingsFile(SourceFile(path: "c", text: "")).diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("priority", "entailment"), ("default", "support"), ("ignore", "support"),
  ])
  func `front matter goes over other settings, or under them`(mode: String, kind: String) {
    let settings = SettingsFile(
      SourceFile(
        path: "c", text: "model: {mode: loose}\ndata: {frontMatterSettingsMode: \(mode)}"))
    let text = "===\nmodel: {mode: strict}\n===\n\n[A]: a\n  + [B]: b\n"
    let map = DebateReader(settings: settings.settings)
      .read([SourceFile(path: "a", text: text)]).map
    #expect(map.relations.map(\.kind.rawValue) == [kind])
    #expect(map.frontMatter.first??["model"]?.object?["mode"]?.text == "strict")
  }

  @Test func `shortcodes and tags are read as the settings want`() {
    let settings = SettingsFile(
      SourceFile(
        path: "c",
        text: "model: {removeTagsFromText: true, shortcodes: {\":me:\": {unicode: M}}}"))
    let map = DebateReader(settings: settings.settings)
      .read([SourceFile(path: "a", text: "[A]: a :me: #tag b\n")]).map
    #expect(map.statements[0].text == "a M b")
    #expect(map.statements[0].tags == ["tag"])
  }
}
