internal import ArgumentMap

/// A relation as a line of a file draws it.
struct DrawnRelation {
  var kind: Relation.Kind
  var source: Element
  var target: Element
  var occurrence: Relation.Occurrence
  var qualifiers: Relation.Qualifiers
  /// How the file wants its relations read.
  var reading: RelationReading
}

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
  private struct Key: Hashable {
    var kind: Relation.Kind
    var source: Element
    var target: Element
    var isStrict: Bool
  }

  /// The relations so far; nil for one that has become part of another.
  private var relations: [(relation: Relation, reading: RelationReading)?] = []
  private var places: [Key: Int] = [:]

  /// Adds the relations to the map, in the order in which they are drawn.
  ///
  /// - Complexity: O(drawn).
  static func settle(_ drawn: [DrawnRelation], in map: inout ArgumentMap) {
    var book = RelationBook()
    book.relations.reserveCapacity(drawn.count)
    for relation in drawn { book.enter(relation) }
    for place in book.relations.indices { book.moveToStructure(place, in: map) }
    for place in book.relations.indices { book.readStrictly(place) }
    map.relations += book.relations.compactMap { $0?.relation }
  }

  private mutating func enter(_ drawn: DrawnRelation) {
    let relation = Relation(
      drawn.kind, from: drawn.source, to: drawn.target, occurrences: [drawn.occurrence],
      qualifiers: drawn.qualifiers)
    relations.append((relation, drawn.reading))
    settle(relations.count - 1)
  }

  /// Moves the ends of a relation from arguments with a structure to where they belong in it.
  private mutating func moveToStructure(_ place: Int, in map: ArgumentMap) {
    guard let (relation, reading) = relations[place], reading.goesByStructure else { return }
    var moved = relation
    if case .argument(let argument) = relation.source, let conclusion = map[argument].conclusion {
      moved.source = .statement(conclusion)
    }
    if relation.kind == .undercut, case .argument(let argument) = relation.target,
      let inference = map[argument].lastInference
    {
      moved.target = .inference(inference)
    }
    guard moved != relation else { return }
    if let key = key(of: place) { places[key] = nil }
    // A claim is not related to itself only because its own argument concludes it.
    relations[place] = moved.source == moved.target ? nil : (moved, reading)
    settle(place)
  }

  private mutating func readStrictly(_ place: Int) {
    guard let key = key(of: place), key.isStrict else { return }
    places[key] = nil
    relations[place]?.relation.kind = key.kind == .support ? .entailment : .contrary
    settle(place)
  }

  /// Finds out whether a relation is there already: then the two become one, the one that stood
  /// there first.
  private mutating func settle(_ place: Int) {
    guard let (relation, _) = relations[place], let key = key(of: place) else { return }
    var reverse = key
    (reverse.source, reverse.target) = (key.target, key.source)
    guard let known = places[key] ?? (key.kind.isSymmetric ? places[reverse] : nil) else {
      places[key] = place
      return
    }
    relations[known]?.relation.occurrences += relation.occurrences
    relations[known]?.relation.qualifiers.add(relation.qualifiers)
    relations[place] = nil
  }

  private func key(of place: Int) -> Key? {
    relations[place].map { relation, reading in
      Key(
        kind: relation.kind, source: relation.source, target: relation.target,
        isStrict: reading.isStrict && relation.hasStrictSense)
    }
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
