public import ArgumentMap

/// Builds argument maps for tests without a reader: claims by title, stances by author.
public struct MapFixture: Sendable {
  /// What has been built so far.
  public var map = ArgumentMap()
  private var claims: [String: StatementID] = [:]
  private var authors: [String: ProponentID] = [:]
  private var file: FileID?
  private var line = 0

  /// Starts a map with some authors.
  public init(title: String? = nil, authors names: [String] = []) {
    map.title = title
    for name in names { authors[name] = map.add(Proponent(name: name)) }
    let text = String(repeating: "x\n", count: 1000)
    file = map.add(SourceFile(path: "debates/square/both.argdown", text: text))
  }

  /// Takes a map as it is.
  public init(_ map: ArgumentMap) { self.map = map }

  /// Each element stands on a line of its own.
  private mutating func nextPlace() -> SourceRange? {
    line += 1
    return file.map { SourceRange(file: $0, bytes: (2 * line - 2)..<(2 * line - 1)) }
  }

  /// Returns the claim of a title, which is made when it is first named.
  public mutating func claim(_ title: String, _ text: String? = nil, tags: [String] = [])
    -> StatementID
  {
    let id = claims[title] ?? map.add(Statement(title: title))
    claims[title] = id
    if let text {
      let member = Member(role: .topLevelStatement, text: text, tags: tags, location: nextPlace())
      map[id].members.append(member)
      map[id].tags += tags
    }
    return id
  }

  /// Records how an author stands to a claim.
  public mutating func stance(
    _ author: String?, _ title: String, _ polarity: Stance.Polarity = .holds,
    force: Stance.Force = .flat, voice: Stance.Voice = .own, thesis: Bool = false, by: String? = nil
  ) {
    let id = claim(title)
    map.stances.append(
      Stance(
        proponent: author.flatMap { authors[$0] }, statement: id, polarity: polarity, force: force,
        voice: voice, attributedTo: by, isThesis: thesis))
  }

  /// States a claim and has an author hold it.
  public mutating func hold(
    _ author: String, _ title: String, _ text: String? = nil, force: Stance.Force = .flat,
    thesis: Bool = false, tags: [String] = []
  ) {
    _ = claim(title, text, tags: tags)
    stance(author, title, force: force, thesis: thesis)
  }

  /// Gives an argument with one step.
  @discardableResult
  public mutating func argue(
    _ author: String, _ title: String, from premises: [String], to conclusion: String,
    rules: [String] = []
  ) -> InferenceID {
    let premises = premises.map { claim($0) }
    let conclusion = claim(conclusion)
    let place = nextPlace()
    var argument = Argument(title: title)
    argument.structureLocation = place
    let argumentID = ArgumentID(map.arguments.count)
    let inference = map.add(
      Inference(
        argument: argumentID, step: 0, premises: premises, conclusion: conclusion, rules: rules,
        location: place))
    argument.structure =
      premises.map { Argument.Line(statement: $0, role: .premise) }
      + [Argument.Line(statement: conclusion, role: .mainConclusion, inference: inference)]
    _ = map.add(argument)
    map.argumentStances.append(
      ArgumentStance(proponent: authors[author], argument: argumentID, location: place))
    return inference
  }

  /// Gives an argument that is only described.
  @discardableResult
  public mutating func sketch(_ author: String, _ title: String, _ text: String) -> ArgumentID {
    var argument = Argument(title: title)
    let place = nextPlace()
    argument.members = [Member(role: .argumentDescription, text: text, location: place)]
    let id = map.add(argument)
    map.argumentStances.append(
      ArgumentStance(proponent: authors[author], argument: id, location: place))
    return id
  }

  /// Draws a relation.
  public mutating func relate(
    _ kind: Relation.Kind, _ source: Element, _ target: Element, by author: String? = nil,
    _ qualifiers: Relation.Qualifiers = .init()
  ) {
    let occurrence = Relation.Occurrence(
      proponent: author.flatMap { authors[$0] }, location: nextPlace())
    _ = map.add(
      Relation(
        kind, from: source, to: target, occurrences: [occurrence], qualifiers: qualifiers))
  }

  /// Draws a relation between two claims.
  public mutating func relate(
    _ kind: Relation.Kind, _ source: String, _ target: String, by author: String? = nil,
    _ qualifiers: Relation.Qualifiers = .init()
  ) {
    relate(kind, .statement(claim(source)), .statement(claim(target)), by: author, qualifiers)
  }
}
