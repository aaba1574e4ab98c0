import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A drawing read back: its texts, tooltips and ids.
final class SVGReading: NSObject, XMLParserDelegate {
  private(set) var text = ""
  private(set) var titles: [String] = []
  private(set) var ids: [String] = []
  private(set) var errors: [String] = []
  private var isText = false

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    if !parser.parse() { errors.append("\(parser.parserError as Any)") }
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    isText = element == "text"
    if let id = attributes["id"] { ids.append(id) }
    if let title = attributes["xlink:title"] { titles.append(title) }
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    isText = false
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    if isText { text += characters }
  }
}
