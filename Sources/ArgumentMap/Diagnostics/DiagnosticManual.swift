/// The page on which every code is explained, `Diagnostics.md`, section by section.
public struct DiagnosticManual: Sendable {
  /// What the page says of one code.
  public struct Section: Sendable {
    /// The code, as the page has it in the heading.
    public let code: String
    /// The section in Markdown, its heading included.
    public fileprivate(set) var text = ""
    /// The lines of the examples.
    fileprivate var exampleLines: [[Substring]] = []
    /// Whether the lines that come are fenced off as code.
    fileprivate var isInFence = false
    fileprivate var isInExample = false
    /// Blank lines that only count if something follows.
    fileprivate var blankLines = 0

    /// A file that gives the code, and the same file mended, both without a line end at the end;
    /// written with `\u{…}` for characters and `\x{…}` for bytes that can't be seen. Empty where one
    /// file alone can't give the code.
    public var examples: [String] { exampleLines.map { $0.joined(separator: "\n") } }
  }

  /// The sections in the order of the page.
  public private(set) var sections: [Section] = []

  /// The page that this release was built with.
  public static let standard = DiagnosticManual(
    page: String(decoding: PackageResources.Diagnostics_md, as: UTF8.self))

  /// Takes a page apart: a heading of the third level opens the section of a code, one of the
  /// second ends it.
  init(page: String) {
    var section: Section?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      let isOutside = !(section?.isInFence ?? false)
      if isOutside, line.hasPrefix("## ") || line.hasPrefix("### ") {
        sections += [section].compactMap(\.self)
        section = line.hasPrefix("### ") ? Section(code: String(line.dropFirst(4))) : nil
      }
      section?.add(line)
    }
    sections += [section].compactMap(\.self)
  }

  /// What the page says of a code.
  public subscript(code: DiagnosticCode) -> Section? {
    sections.first { $0.code == code.rawValue }
  }
}

extension DiagnosticManual.Section {
  /// Opens a section.
  fileprivate init(code: String) { self.code = code }

  /// Takes a line of the section.
  fileprivate mutating func add(_ line: Substring) {
    if line.hasPrefix("```") {
      isInExample = !isInFence && line == "```argdown"
      isInFence.toggle()
      if isInExample { exampleLines.append([]) }
    } else if isInExample {
      exampleLines[exampleLines.count - 1].append(line)
    }
    if line.isEmpty {
      blankLines += 1
    } else {
      text += String(repeating: "\n", count: blankLines) + line + "\n"
      blankLines = 0
    }
  }
}
