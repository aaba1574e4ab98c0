import ArgumentMap
import Comparison
import Evaluation
import Foundation
import TestSupport
import Testing

@testable import Report

/// The page in a real browser.
@Suite(.serialized, .enabled(if: Browser.program != nil, "no Chromium here"))
struct PageInBrowserTests {
  private let folder: TemporaryFolder
  private let comparison: Comparison
  private let browser: Browser
  private var path: String { folder.path + "/page.html" }

  init() async throws {
    folder = try TemporaryFolder()
    comparison = squareComparison()
    let drawing = try? await DebatePage.Drawing(of: comparison, with: Graphviz())
    let page = try DebatePage(of: comparison, drawing: drawing).render()
    try Data(page).write(to: URL(fileURLWithPath: folder.path + "/page.html"))
    browser = try Browser()
    try browser.emulate(width: 1280, height: 900)
  }

  private func place(_ title: String) throws -> Int { try comparison.map.id(title).index }

  @Test func `it loads without a complaint, and asks for nothing`() throws {
    try browser.load(path)
    #expect(browser.complaints == [])
    #expect(browser.requests.filter { !$0.hasPrefix("about:") } == ["file://\(path)"])
    #expect(try browser.evaluate("!document.querySelector('#find').hidden") as? Bool == true)
  }

  @Test(.enabled(if: isGraphvizInstalled, "Graphviz is not installed"))
  func `the diagram keeps the colours that Graphviz gives it`() throws {
    try browser.load(path)
    let wrong = try browser.evaluate(
      """
      [...document.querySelectorAll(".canvas [fill^='#']")].filter((element) => {
        const [red, green, blue] = element.getAttribute("fill").match(/[0-9a-f]{2}/gi).map((part) => parseInt(part, 16));
        return getComputedStyle(element).fill !== `rgb(${red}, ${green}, ${blue})`;
      }).map((element) => element.outerHTML)
      """)
    #expect(wrong as? [String] == [])
  }

  @Test func `what it shows is what the comparison’s data says`() throws {
    try browser.load(path)
    let data = try JSONSerialization.jsonObject(with: Data(ComparisonJSON(of: comparison).render()))
    let json = try #require(data as? [String: Any])
    let rows = try #require(json["disagreements"] as? [[String: Any]])
    let expected = rows.filter { $0["aboutTruth"] as? Bool == true }.map { row in
      let sides = ["left", "right"].compactMap { row[$0] as? [String: Any] }
      return [row["kind"], row["witness"]].compactMap { $0 as? String }
        + sides.flatMap { side in ["author", "text", "stance"].compactMap { side[$0] as? String } }
    }
    let shown = try browser.evaluate(
      """
      [...document.querySelectorAll("#disagreements .row")].map((row) => [
        row.querySelector(".kind").textContent, row.querySelector(".witness").textContent,
        ...[...row.querySelectorAll(".side")].flatMap((side) => [".who", ".words", ".stance"].flatMap(
          (part) => side.querySelector(part)?.textContent ?? [])),
      ])
      """)
    #expect(shown as? [[String]] == expected)

    let claims = try #require(json["claims"] as? [[String: Any]])
    let table = try browser.evaluate(
      """
      [...document.querySelectorAll("#claims tbody tr")].map((row) => [...row.cells].map((cell) => cell.textContent))
      """)
    let cells = try #require(table as? [[String]])
    #expect(cells.count == claims.count)
    for (row, claim) in zip(cells, claims) {
      #expect(row[0] == "[\(claim["title"] as? String ?? "")]")
      #expect(row[1] == claim["text"] as? String ?? "")
      #expect(row[3].hasPrefix(claim["status"] as? String ?? "?"))
      #expect(row[4] == (claim["marks"] as? [String])?.joined(separator: ", "))
    }
  }

  @Test func `what if: the page’s own labelling is the evaluator’s`() throws {
    try browser.load("/dev/null")
    try browser.evaluate(String(decoding: PackageResources.whatif_js, as: UTF8.self))
    for reading in SupportReading.allCases {
      for seed in UInt64(0)..<25 {
        let comparison = Comparison(of: Evaluation(of: .random(seed: seed), reading: reading))
        let reader = PageReader(comparison: comparison, options: ListingOptions(), review: nil)
        let statements = comparison.map.statementIDs
        let pairs = zip(statements, statements.reversed())
        let expected = pairs.map { granted, dropped in
          let changed = comparison.evaluation.supposing(.granting(granted))
            .supposing(.dropping(dropped))
          return statements.map { changed.status(of: $0).rawValue }
        }
        let shown = try browser.evaluate(
          """
          (() => {
            const data = \(PageData(reader: reader).json());
            const framework = readFramework(data.framework);
            const all = data.claims.map((_, place) => place);
            return all.map((place) => {
              const labels = groundedLabels(
                framework, new Set([place]), new Set([all.length - 1 - place]));
              return all.map((claim) => statusOf(framework, labels, claim));
            });
          })()
          """)
        // Granting and dropping the same claim at once is not on offer.
        let middle = statements.count % 2 == 1 ? statements.count / 2 : -1
        let answers = try #require(shown as? [[String]])
        for (place, answer) in answers.enumerated() where place != middle {
          #expect(answer == expected[place], "\(reading) \(seed) \(place)")
        }
      }
    }
  }

  @Test func `what if: a claim is dropped, its consequences are shown, and all is taken back`()
    throws
  {
    let claim = try comparison.map.id("Quiet draws people")
    let dropped = comparison.evaluation.supposing(.dropping(claim))
    let name = PageReader(comparison: comparison, options: ListingOptions(), review: nil).name(
      claim)
    try browser.load(path, fragment: "#\(name)")
    try browser.wait(for: "!document.querySelector('#panel').hidden")
    let statuses = """
      [...document.querySelectorAll("#claims tbody .status")].map((badge) => badge.dataset.now)
      """
    let before = comparison.map.statementIDs.map { comparison.evaluation.status(of: $0).rawValue }
    let after = comparison.map.statementIDs.map { dropped.status(of: $0).rawValue }
    #expect(before != after)
    #expect(try browser.evaluate(statuses) as? [String] == before)
    try browser.evaluate("document.querySelector('[data-what-if=drop]').click()")
    #expect(try browser.evaluate(statuses) as? [String] == after)
    #expect(
      try browser.text("document.querySelector('#what-if p').textContent").contains("dropped"))
    // The claim itself is no consequence.
    let others = comparison.map.statementIDs.count {
      $0 != claim && before[$0.index] != after[$0.index]
    }
    #expect(others > 0)
    #expect(try browser.number("document.querySelectorAll('#what-if li').length") == others)
    let own = "\(before[claim.index]) → \(after[claim.index])"
    #expect(try browser.text("document.querySelector('#panel .status').textContent") == own)
    try browser.evaluate("document.querySelector('#what-if button').click()")
    #expect(try browser.evaluate(statuses) as? [String] == before)
    #expect(try browser.evaluate("document.querySelector('#what-if').hidden") as? Bool == true)
  }

  @Test func `a permalink shows its claim, and Escape puts it away`() throws {
    let claim = try comparison.map.id("Trade grows")
    let name = PageReader(comparison: comparison, options: ListingOptions(), review: nil).name(
      claim)
    try browser.load(path, fragment: "#\(name)")
    let title = "document.querySelector('#panel-title').textContent"
    try browser.wait(for: "\(title) === '[Trade grows]'")
    #expect(try browser.text("document.activeElement.id") == "panel")
    #expect(
      try browser.text("document.querySelector('#panel').textContent").contains(
        "What speaks against it"))
    try browser.press("Escape")
    #expect(try browser.evaluate("document.querySelector('#panel').hidden") as? Bool == true)
    #expect(try browser.text("location.hash") == "")
  }

  @Test func `searching and filtering leave what was asked for`() throws {
    try browser.load(path)
    let visible =
      "[...document.querySelectorAll('#claims tbody tr')].filter((row) => !row.hidden).length"
    let all = comparison.map.statements.count
    #expect(try browser.number(visible) == all)
    let enter = { (name: String, value: String) -> Void in
      try browser.evaluate(
        """
        (() => {
          const field = document.querySelector('#find form').elements['\(name)'];
          field.value = '\(value)';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        })()
        """)
    }
    try enter("text", "SHOPS trade")
    let found = comparison.map.statementIDs.filter { id in
      let text = "\(comparison.map[id].title) \(comparison.map[id].displayText ?? "")".lowercased()
      return text.contains("shops") && text.contains("trade")
    }
    #expect(!found.isEmpty && found.count < all)
    #expect(try browser.number(visible) == found.count)
    try enter("text", "")
    let marked = comparison.map.statementIDs.filter { comparison.marks(of: $0).isContested }
    try enter("mark", "contested")
    #expect(try browser.number(visible) == marked.count)
    #expect(
      try browser.text("document.querySelector('#find output').textContent")
        == "\(marked.count) of \(all) claims")
    try browser.evaluate("document.querySelector('#find form').reset()")
    try browser.wait(for: "\(visible) === \(all)")
  }

  @Test func `the table is sorted by any column, and copied as CSV`() throws {
    try browser.load(path)
    try browser.evaluate("document.querySelector('#claims thead button').click()")
    let titles = try browser.evaluate(
      "[...document.querySelectorAll('#claims tbody th')].map((cell) => cell.textContent)")
    let shown = try #require(titles as? [String])
    #expect(shown == shown.sorted { $0.lowercased() < $1.lowercased() })
    #expect(try browser.text("document.querySelector('#claims th').ariaSort") == "ascending")
    try browser.evaluate("document.querySelector('#copy-table').click()")
    try browser.wait(for: "document.querySelector('#copied').textContent !== ''")
  }

  @Test func `the keyboard reaches everything`() throws {
    try browser.load(path)
    try browser.press("Tab")
    #expect(try browser.text("document.activeElement.className") == "skip")
    try browser.press("Enter")
    #expect(try browser.text("location.hash") == "#main")
    try browser.evaluate("document.querySelector('#theses a').focus()")
    try browser.press("Enter")
    try browser.wait(for: "!document.querySelector('#panel').hidden")
    try browser.press("Escape")
    #expect(
      try browser.evaluate("document.activeElement === document.querySelector('#theses a')")
        as? Bool == true)
  }

  @Test func `without scripts it is a report`() throws {
    try browser.setScripts(on: false)
    try browser.load(path)
    #expect(
      try browser.evaluate("document.querySelector('#find').checkVisibility()") as? Bool == false)
    #expect(
      try browser.evaluate("document.querySelector('#panel').checkVisibility()") as? Bool == false)
    #expect(
      try browser.number("document.querySelectorAll('#details details').length")
        == comparison.map.statements.count)
    #expect(try browser.number("document.querySelectorAll('#disagreements .row').length") > 0)
  }

  @Test(arguments: [false, true], [380, 800, 1280])
  func `it can be read, at any width, by light and by dark`(isDark: Bool, width: Int) throws {
    try browser.emulate(width: width, height: 900, isDark: isDark)
    try browser.load(path)
    let wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    #expect(try browser.evaluate(wide) as? Bool == false)
    #expect(try browser.evaluate(Self.pale) as? [String] == [])
  }

  @Test func `everything that can be worked has a name, and headings come in order`() throws {
    try browser.load(path)
    let tree = try browser.send("Accessibility.getFullAXTree")
    let nodes = try #require(tree["nodes"] as? [[String: Any]])
    let value = { (node: [String: Any], key: String) in
      (node[key] as? [String: Any])?["value"] as? String ?? ""
    }
    let worked: Set = ["button", "link", "textbox", "searchbox", "combobox", "checkbox"]
    let nameless = nodes.filter { node in
      worked.contains(value(node, "role")) && node["ignored"] as? Bool != true
        && value(node, "name").isEmpty
    }
    #expect(nameless.isEmpty)
    let roles = Set(nodes.map { value($0, "role") })
    #expect(
      roles.isSuperset(of: ["banner", "main", "navigation", "search", "contentinfo", "table"]))
    let levels = try browser.evaluate(
      "[...document.querySelectorAll('h1,h2,h3,h4')].map((heading) => Number(heading.tagName[1]))")
    let headings = try #require(levels as? [Int])
    #expect(headings.first == 1)
    #expect(zip(headings, headings.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test(
    .enabled(if: ProcessInfo.processInfo.environment["DISSOI_AXE"] != nil, "no axe-core here"),
    arguments: [false, true])
  func `axe finds nothing`(isDark: Bool) throws {
    let axe = try String(
      contentsOfFile: ProcessInfo.processInfo.environment["DISSOI_AXE"] ?? "", encoding: .utf8)
    try browser.emulate(width: 1280, height: 900, isDark: isDark)
    try browser.load(path)
    try browser.evaluate("document.querySelector('#theses a').click()")
    try browser.evaluate("document.querySelector('[data-what-if=drop]').click()")
    try browser.evaluate(
      "document.querySelectorAll('details').forEach((details) => { details.open = true; })")
    try browser.evaluate(axe)
    let found = try browser.evaluate(
      """
      axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
        .then((result) => result.violations.map((found) => found.id + ": " + found.nodes[0].html))
      """)
    #expect(found as? [String] == [])
  }

  /// The texts whose contrast with what lies behind them is below what WCAG 2.2 asks (1.4.3).
  private static let pale = """
    (() => {
      const channel = (value) => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      const parts = (color) => color.match(/[\\d.]+/g).map(Number);
      const light = (color) => {
        const [red, green, blue] = parts(color).map(channel);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const behind = (element) => {
        for (; element; element = element.parentElement) {
          const color = getComputedStyle(element).backgroundColor;
          if (parts(color)[3] !== 0) return color;
        }
        return "rgb(255, 255, 255)";
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const pale = [];
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || element.closest("svg, script, style")) continue;
        if (!element.checkVisibility()) continue;
        const [one, other] = [getComputedStyle(element).color, behind(element)].map(light);
        const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        if (contrast < 4.5) pale.push(`${contrast.toFixed(2)} ${element.outerHTML.slice(0, 120)}`);
      }
      return pale;
    })()
    """
}
