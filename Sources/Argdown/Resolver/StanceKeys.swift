internal import ArgumentMap

/// What the data of one occurrence says about a stance; nil is what it does not say.
struct StanceKeys {
  /// An anchor before it is known which source is the default.
  struct AnchorKeys {
    var source: SourceID?
    var place: BlockLocator
    var phrase: String?
    var range: Range<Int>
  }

  var proponent: ProponentID?
  var polarity: Stance.Polarity?
  var force: Stance.Force?
  var voice: Stance.Voice?
  var attributedTo: String?
  var isImplied: Bool?
  var warrant: String?
  var source: SourceID?
  /// The anchors; nil if no key speaks of any.
  var anchors: [AnchorKeys]?
  var scope: String?
  var isThesis = false
  var note: String?
  /// Whether any key makes the occurrence a stance of its own.
  var takesStance = false
  /// Where the keys stand, for what is missing among them.
  var range: Range<Int>?

  /// Says nothing.
  init() {}

  /// Reads the keys of an object.
  init(_ data: PlacedValue, _ declarations: Declarations, problems: inout Problems) {
    range = data.range
    for entry in data.entries {
      if DataKeys.stance.contains(entry.key) { takesStance = true }
      read(entry, declarations, problems: &problems)
    }
    readAnchors(data, declarations, problems: &problems)
  }

  private mutating func read(
    _ entry: PlacedValue.Entry, _ declarations: Declarations, problems: inout Problems
  ) {
    let value = entry.value
    switch entry.key {
    case "proponent": proponent = declarations.proponent(value, problems: &problems)
    case "polarity": polarity = choice(entry, problems: &problems)
    case "force": force = choice(entry, problems: &problems)
    case "voice": voice = choice(entry, problems: &problems)
    case "by": attributedTo = text(entry, problems: &problems)
    case "explicitness":
      let choice: Explicitness? = choice(entry, problems: &problems)
      isImplied = choice.map { $0 == .implied }
    case "warrant": warrant = text(entry, problems: &problems)
    case "source":
      source = declarations.source(value.text, at: value.range, problems: &problems)
    case "scope": scope = text(entry, problems: &problems)
    case "note": note = text(entry, problems: &problems)
    case "thesis": isThesis = truth(entry, problems: &problems)
    case "basic": _ = truth(entry, problems: &problems)
    case "strength": checkStrength(entry, problems: &problems)
    case "at", "phrase", "anchors", "analogy", "apart", "verbal", "defeats", "strict": break
    default:
      if let meant = DataKeys.meant(by: entry.key) {
        problems.add(.misspeltKey(entry.key, meant: meant), at: entry.keyRange)
      }
    }
  }

  /// Whether a claim stands in the text or is ascribed.
  private enum Explicitness: String, CaseIterable {
    case explicit
    case implied
  }

  private func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ entry: PlacedValue.Entry, problems: inout Problems
  ) -> Choice? {
    let word = entry.value.text ?? ""
    if let choice = Choice(rawValue: word) { return choice }
    let allowed = Choice.allCases.map(\.rawValue)
    problems.add(
      .unknownValue(
        word, of: entry.key, allowed: allowed,
        nearest: EditDistance.nearest(to: word, among: allowed)),
      at: entry.value.range)
    return nil
  }

  private func text(_ entry: PlacedValue.Entry, problems: inout Problems) -> String? {
    if let text = entry.value.text { return text }
    problems.add(.textExpected(entry.key), at: entry.value.range)
    return nil
  }

  private func checkStrength(_ entry: PlacedValue.Entry, problems: inout Problems) {
    let isStrength =
      switch entry.value.scalar {
      case .integer(let value): (0...1).contains(value)
      case .number(let value): (0...1).contains(value)
      default: false
      }
    if !isStrength { problems.add(.strengthExpected, at: entry.value.range) }
  }

  private func truth(_ entry: PlacedValue.Entry, problems: inout Problems) -> Bool {
    if let truth = entry.value.scalar?.bool { return truth }
    problems.add(.truthExpected(entry.key), at: entry.value.range)
    return false
  }
}

// MARK: - Anchors

extension StanceKeys {
  private mutating func readAnchors(
    _ data: PlacedValue, _ declarations: Declarations, problems: inout Problems
  ) {
    if data["at"] != nil || data["phrase"] != nil {
      // The source of the element itself has been looked up already.
      anchors = [anchor(data, source: source, problems: &problems)].compactMap(\.self)
    }
    guard let list = data["anchors"] else { return }
    var read = anchors ?? []
    for element in list.elements {
      guard case .object = element.content else {
        problems.add(.anchorExpected, at: element.range)
        continue
      }
      for entry in element.entries where !DataKeys.ofAnchors.contains(entry.key) {
        if let meant = DataKeys.meantInAnchor(by: entry.key) {
          problems.add(.misspeltKey(entry.key, meant: meant), at: entry.keyRange)
        }
      }
      let own = element["source"].flatMap {
        declarations.source($0.text, at: $0.range, problems: &problems)
      }
      if let anchor = anchor(element, source: own, problems: &problems) { read.append(anchor) }
    }
    anchors = read
  }

  private func anchor(
    _ data: PlacedValue, source: SourceID?, problems: inout Problems
  ) -> AnchorKeys? {
    let phrase = data["phrase"]
    if let phrase, let text = phrase.text, text.split(whereSeparator: \.isWhitespace).count > 8 {
      problems.add(.longPhrase, at: phrase.range)
    } else if let phrase, phrase.text == nil {
      problems.add(.textExpected("phrase"), at: phrase.range)
    }
    guard let at = data["at"] else {
      problems.add(.anchorWithoutPlace, at: (phrase ?? data).range)
      return nil
    }
    guard let text = at.text, let place = BlockLocator(text) else {
      problems.add(.badPlace(at.text ?? ""), at: at.range)
      return nil
    }
    return AnchorKeys(source: source, place: place, phrase: phrase?.text, range: at.range)
  }
}
