internal import ArgumentMap

/// How a file wants its relations read.
struct RelationReading: Hashable {
  /// Whether support and attack between statements are read as entailment and contrariety.
  var isStrict = false
  /// Whether relations of an argument with a structure are read as those of its conclusion and of
  /// its last inference.
  var goesByStructure = true
}

/// Makes the map's relations of those that are drawn, when all structures are known.
///
/// What is drawn several times is one relation. Then, in Argdown's order: what starts at an argument
/// with a structure starts at its conclusion, an undercut of one aims at its last inference; and
/// where a file is strict, support and attack between statements become entailment and contrariety.
struct RelationBook {
  /// Two ends and a kind, of which there is one relation. What is yet to be read strictly is told
  /// apart from what a loose file means by the same sign.
  /// Of what reads the same from both ends either end may be the source.
  private struct Key: Hashable {
    let kind: Relation.Kind
    let source: Element
    let target: Element
    let isStrict: Bool

    init(_ relation: Relation, isStrict: Bool) {
      kind = relation.kind
      let isTurned = kind.isSymmetric && relation.target.isBefore(relation.source)
      source = isTurned ? relation.target : relation.source
      target = isTurned ? relation.source : relation.target
      self.isStrict = isStrict
    }

    /// Hashes the ends, which tell nearly all keys apart; a kind would be hashed by its name.
    func hash(into hasher: inout Hasher) {
      hasher.combine(source)
      hasher.combine(target)
    }
  }

  /// A relation as some line draws it.
  private struct Entry {
    var relation: Relation
    var reading: RelationReading
    /// Whether it has become part of another, or nothing.
    var isGone = false
  }

  private var entries: [Entry] = []
  private var places: [Key: Int] = [:]

  /// Enters a relation that a line draws.
  mutating func enter(_ relation: Relation, reading: RelationReading) {
    entries.append(Entry(relation: relation, reading: reading))
    settle(entries.count - 1)
  }

  /// Adds the relations to the map, in the order in which they are drawn, when all structures are
  /// known. The book is empty then.
  ///
  /// - Complexity: O(drawn).
  mutating func settle(in map: inout ArgumentMap) {
    for place in entries.indices { moveToStructure(place, in: map) }
    for place in entries.indices { readStrictly(place) }
    places.removeAll()
    map.relations.reserveCapacity(entries.count)
    for entry in entries where !entry.isGone { map.relations.append(entry.relation) }
    entries.removeAll()
  }

  /// Moves the ends of a relation from arguments with a structure to where they belong in it.
  private mutating func moveToStructure(_ place: Int, in map: ArgumentMap) {
    guard !entries[place].isGone, entries[place].reading.goesByStructure else { return }
    var (source, target) = (entries[place].relation.source, entries[place].relation.target)
    if case .argument(let argument) = source, let conclusion = map[argument].conclusion {
      source = .statement(conclusion)
    }
    if entries[place].relation.kind == .undercut, case .argument(let argument) = target,
      let inference = map[argument].lastInference
    {
      target = .inference(inference)
    }
    guard source != entries[place].relation.source || target != entries[place].relation.target
    else { return }
    places[key(of: place)] = nil
    entries[place].relation.source = source
    entries[place].relation.target = target
    // A claim is not related to itself only because its own argument concludes it.
    if source == target { entries[place].isGone = true } else { settle(place) }
  }

  private mutating func readStrictly(_ place: Int) {
    guard !entries[place].isGone else { return }
    let key = key(of: place)
    guard key.isStrict else { return }
    places[key] = nil
    entries[place].relation.kind = key.kind == .support ? .entailment : .contrary
    settle(place)
  }

  /// Finds out whether a relation is there already: then the two become one, the one that stood
  /// there first.
  private mutating func settle(_ place: Int) {
    guard let known = places.updateValue(place, forKey: key(of: place)) else { return }
    places[key(of: place)] = known
    entries[known].relation.occurrences += entries[place].relation.occurrences
    entries[known].relation.qualifiers.add(entries[place].relation.qualifiers)
    entries[place].isGone = true
  }

  private func key(of place: Int) -> Key {
    let isStrict = entries[place].reading.isStrict && entries[place].relation.hasStrictSense
    return Key(entries[place].relation, isStrict: isStrict)
  }
}

extension Relation {
  /// Whether a strict file means something else by it than a loose one.
  fileprivate var hasStrictSense: Bool {
    guard kind == .support || kind == .attack, case .statement = source, case .statement = target
    else { return false }
    return true
  }
}

extension Relation.Qualifiers {
  /// Adds what another occurrence says; what is said first stays.
  fileprivate mutating func add(_ other: Relation.Qualifiers) {
    analogy = analogy ?? other.analogy
    apart = apart ?? other.apart
    verbal = verbal ?? other.verbal
    note = note ?? other.note
    defeats = defeats || other.defeats
  }
}

extension Element {
  /// Some order, in which of two elements the same one always comes first.
  fileprivate func isBefore(_ other: Element) -> Bool {
    switch (self, other) {
    case (.statement(let mine), .statement(let theirs)): mine < theirs
    case (.argument(let mine), .argument(let theirs)): mine < theirs
    case (.inference(let mine), .inference(let theirs)): mine < theirs
    case (.statement, _): true
    case (_, .statement): false
    case (.argument, .inference): true
    case (.inference, .argument): false
    }
  }
}
