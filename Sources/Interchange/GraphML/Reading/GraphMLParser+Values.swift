// How attributes are declared, and their values read.

extension GraphMLParser {
  // MARK: Declarations

  mutating func startKey(_ element: XMLElement) {
    places.append(.key)
    guard let id = element["id"]?.bytes.trimmed, !id.isEmpty else {
      flaws.add("a key has no id", line: element.line)
      return
    }
    let number = keys.add(id)
    guard number == document.declarations.count else {
      flaws.add("two keys have the id \u{201C}\(keys[number])\u{201D}", line: element.line)
      return
    }
    let name = element["attr.name"]?.string ?? ""
    var declaration = GraphMLDeclaration(
      id: keys[number], name: name.isEmpty ? keys[number] : name, domain: .all, type: .string)
    declaration.isDrawing = element["yfiles.type"] != nil
    if let word = element["for"]?.string { setDomain(word, of: &declaration, element.line) }
    if let word = element["attr.type"]?.string { setType(word, of: &declaration, element.line) }
    document.declarations.append(declaration)
    lastUse.append(0)
    nextKey.append(document.declarations.count)
  }

  private mutating func setDomain(
    _ word: String, of declaration: inout GraphMLDeclaration, _ line: Int
  ) {
    if let domain = GraphMLDeclaration.Domain(rawValue: word) {
      declaration.domain = domain
    } else {
      flaws.add("a key is for \u{201C}\(word)\u{201D}, which GraphML does not know", line: line)
    }
  }

  private mutating func setType(
    _ word: String, of declaration: inout GraphMLDeclaration, _ line: Int
  ) {
    if let type = GraphMLDeclaration.ValueType(rawValue: word.lowercased()) {
      declaration.type = type
    } else {
      flaws.add(
        "a key is of the type \u{201C}\(word)\u{201D}, which GraphML does not know", line: line)
    }
  }

  mutating func endDefault() {
    let key = document.declarations.count - 1
    guard key >= 0, let value = endText(of: key) else { return }
    document.declarations[key].defaultValue = document.text(of: value)
    document.dropText(from: text.start)
  }

  // MARK: Values

  mutating func startData(_ element: XMLElement) {
    startText(.data, element)
    text.isTimed = element["time"] != nil
    guard let id = element["key"] else {
      flaws.add("a value names no key", line: element.line)
      return
    }
    guard !keys.isEmpty, let key = key(of: id.bytes) else {
      flaws.add("no key has the id \u{201C}\(id.string)\u{201D}", line: element.line)
      return
    }
    text.key = key
    // A text that nobody wants can be anything.
    let isKept = document.declarations[key].isWanted || document.declarations[key].type != .string
    text.takes = isKept
    guard let element = open.last else { return }
    let domain = document.declarations[key].domain
    if !domain.includes(element.domain) {
      flaws.add(
        "the key \u{201C}\(keys[key])\u{201D} is for \(domain), and is on a "
          + element.domain.rawValue, line: text.line)
    }
    if lastUse[key] == element.serial, !text.isTimed {
      flaws.add(
        "an element has two values of the key \u{201C}\(keys[key])\u{201D}", line: text.line)
    }
  }

  /// The declaration of an id. Elements mostly have the same values in the same order, so the one that
  /// followed the last before is looked at first.
  private mutating func key(of id: UnsafeBufferPointer<UInt8>) -> Int? {
    let previous = lastKey
    if keys.hasText(id, as: nextKey[previous]) {
      lastKey = nextKey[previous]
    } else if let key = keys.number(of: id.trimmed) {
      nextKey[previous] = key
      lastKey = key
    } else {
      return nil
    }
    return lastKey
  }

  /// Begins a text to be read.
  mutating func startText(_ place: Place, _ element: XMLElement) {
    places.append(place)
    text = TextInProgress(start: document.textSize, line: element.line, takes: true)
  }

  /// Passes over an element inside a value, but for the labels that yEd draws.
  mutating func startInside(_ element: XMLElement) {
    places.append(.insideData)
    text.takes = false
    guard element.name == "NodeLabel" || element.name == "EdgeLabel", !text.isLabel else { return }
    document.dropText(from: text.start)
    text.isLabel = true
    text.takes = true
  }

  mutating func endData() {
    guard let key = text.key, let element = open.last, let value = endText(of: key) else {
      document.dropText(from: text.start)
      text = TextInProgress()
      return
    }
    let isFirst = lastUse[key] != element.serial
    lastUse[key] = element.serial
    if document.declarations[key].isWanted, isFirst {
      pending.append(value)
    } else {
      document.dropText(from: text.start)
    }
    text = TextInProgress()
  }

  /// Ends a text and checks it.
  private mutating func endText(of key: Int) -> GraphMLDocument.Value? {
    let type = document.declarations[key].type
    if type != .string, !document.withText(from: text.start, type.takes) {
      let start = text.start
      let shown = document.withText(from: start) { String(decoding: $0.prefix(40), as: UTF8.self) }
      flaws.add(
        "\u{201C}\(shown)\u{201D} is no value of the type \(type) of the key "
          + "\u{201C}\(document.declarations[key].id)\u{201D}", line: text.line)
    }
    text.takes = false
    return document.value(of: key, from: text.start)
  }
}
