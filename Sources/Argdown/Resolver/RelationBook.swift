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
  /// apart from what a loose file means by the same sign; of what reads the same from both ends,
  /// either end may be the source.
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

  /// The relations as lines draw them.
  private var relations: [Relation] = []
  private var readings: [RelationReading] = []
  /// Whether each has become part of another, or nothing.
  private var isGone: [Bool] = []
  private var places: [Key: Int] = [:]

  /// Makes room for relations: growing step by step would touch as much memory again.
  mutating func reserve(_ count: Int) {
    relations.reserveCapacity(count)
    readings.reserveCapacity(count)
    isGone.reserveCapacity(count)
    places.reserveCapacity(count)
  }

  /// Enters a relation that a line draws.
  mutating func enter(_ relation: consuming Relation, reading: RelationReading) {
    relations.append(relation)
    readings.append(reading)
    isGone.append(false)
    settle(relations.count - 1)
  }

  /// Adds the relations to the map, in the order in which they are drawn, when all structures are
  /// known. The book is empty then.
  ///
  /// - Complexity: O(drawn).
  mutating func settle(in map: inout ArgumentMap) {
    for place in relations.indices { moveToStructure(place, in: map) }
    for place in relations.indices { readStrictly(place) }
    relations.keep { [isGone] in !isGone[$0] }
    map.relations = relations
    self = RelationBook()
  }

  /// Moves the ends of a relation from arguments with a structure to where they belong in it.
  private mutating func moveToStructure(_ place: Int, in map: ArgumentMap) {
    guard !isGone[place], readings[place].goesByStructure else { return }
    var (source, target) = (relations[place].source, relations[place].target)
    if case .argument(let argument) = source, let conclusion = map[argument].conclusion {
      source = .statement(conclusion)
    }
    if relations[place].kind == .undercut, case .argument(let argument) = target,
      let inference = map[argument].lastInference
    {
      target = .inference(inference)
    }
    guard source != relations[place].source || target != relations[place].target else { return }
    places[key(of: place)] = nil
    relations[place].source = source
    relations[place].target = target
    // A claim is not related to itself only because its own argument concludes it.
    if source == target { isGone[place] = true } else { settle(place) }
  }

  private mutating func readStrictly(_ place: Int) {
    guard !isGone[place] else { return }
    let key = key(of: place)
    guard key.isStrict else { return }
    places[key] = nil
    relations[place].kind = key.kind == .support ? .entailment : .contrary
    settle(place)
  }

  /// Finds out whether a relation is there already: then the two become one, the one that stood
  /// there first.
  private mutating func settle(_ place: Int) {
    guard let known = places.updateValue(place, forKey: key(of: place)) else { return }
    places[key(of: place)] = known
    relations[known].occurrences += relations[place].occurrences
    relations[known].qualifiers.add(relations[place].qualifiers)
    isGone[place] = true
  }

  private func key(of place: Int) -> Key {
    let isStrict = readings[place].isStrict && relations[place].hasStrictSense
    return Key(relations[place], isStrict: isStrict)
  }
}

extension Array {
  /// Leaves out elements by their places, moving the others up instead of copying them.
  ///
  /// - Complexity: O(n).
  mutating func keep(where isKept: (Int) -> Bool) {
    var end = 0
    for place in indices where isKept(place) {
      if place != end { swapAt(place, end) }
      end += 1
    }
    removeSubrange(end...)
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
