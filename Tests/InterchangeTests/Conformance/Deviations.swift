/// The cases that are read otherwise than by the reference on purpose. Each stands with its reason in
/// `Sources/Argdown/Documentation/Deviations.md`; here stands what exactly differs, so that nothing
/// else may.
enum Deviations {
  /// What differs in many cases: the path, and how the reference's value begins.
  static let everywhere = "map.edges[].id"

  /// What may differ in a case, as beginnings of paths.
  static let cases: [String: [String]] = [
    // Accepted with a mistake that is an error here.
    "probes/fm-unclosed": ["ok"],
    "probes/ind-apostrophe-counts": ["ok", "relations", "arguments", "map"],

    // Nothing is lost, and nothing said twice.
    "probes/inl-comment-line-eof": ["statements"],
    "probes/inl-comment-line-only-eof": ["statements"],
    "probes/data-block-crlf": ["statements"],
    "probes/rel-contrary-dup-reversed-strict": ["relations[].occurrences"],
    "spec/modelplugin-behaves-correctly-if-in-strict-mode": ["relations[].occurrences"],
    "probes/grounded-arg-support-strict": ["map.edges"],
    "probes/statement-supports-and-is-premise": ["map.edges"],

    // What is written is what is meant.
    "probes/undercut-leaks-to-last-inference": ["relations[].to", "map"],
    "probes/head-isInGroup-false": ["statements[].section", "map.nodes"],
    "spec/colorplugin-can-change-element-color-by-title": ["map.nodes[].children[].color"],
    "probes/nfc-nfd": ["statements"],

    // Data.
    "probes/data-scalar": ["statements"],
    "probes/data-empty": ["statements[].data", "statements[].members[].data"],
    "probes/data-date": ["statements[].data.d", "statements[].members[].data.d"],

    // Arguments taken apart.
    "probes/explode": ["arguments[].pcs[].inference"],
    "spec/explodeargumentsplugin-can-explode-an-argument-into-its-inferential-st-3": [
      "arguments[].pcs[].inference", "statements[].members[].argumentTitle",
    ],
    "spec/explodeargumentsplugin-can-explode-an-argument-into-its-inferential-st-5": [
      "arguments[].pcs[].inference"
    ],
  ]

  /// The cases that the reference rejects of which it found elements that are none.
  static let noise: [String: String] = [
    "probes/stmt-bom": "the byte order mark is no statement"
  ]
}
