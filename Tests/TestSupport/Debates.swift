public import ArgumentMap
public import Testing

/// Reads a debate of Ann and Ben, who speak under headings of their names, with the analyst's links
/// in a file of their own.
public func annAndBen(
  ann: String, ben: String = "", links: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) -> ArgumentMap {
  let benPart = ben.isEmpty ? "" : "# Ben {proponent: Ben}\n\n\(ben)\n"
  let debate = """
    ===
    proponents: [Ann, Ben]
    ===

    # Ann {proponent: Ann}

    \(ann)

    \(benPart)
    """
  return links.isEmpty
    ? readDebate(debate, sourceLocation: sourceLocation)
    : readDebate(debate, links, sourceLocation: sourceLocation)
}
