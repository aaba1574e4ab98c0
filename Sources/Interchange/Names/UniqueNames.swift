/// Hands out ids that are made from what they name, each only once.
///
/// An id is the kind, a slug of the title and a short hash of it: a small edit of the map is a
/// small edit of the file. Two that would be alike (the same title twice, or hashes that collide)
/// are told apart by a number, in the order in which they are asked for.
struct UniqueNames {
  /// How often each name has been asked for, by its hash: should two names share one, the later
  /// gets a number that it does not need.
  private var taken: [UInt64: Int] = [:]

  /// Returns an id for something of a kind that is known by a title.
  ///
  /// - Parameters:
  ///   - kind: A word of lowercase ASCII letters; ids begin with it.
  ///   - title: What the readable part is made of.
  ///   - identity: What the hash is made of: all that sets it apart from others of its kind.
  mutating func node(_ kind: String, title: String, identity: [String]) -> String {
    var hash = FNV1a()
    for part in identity { hash.combine(part) }
    let slug = Slug.make(of: title)
    return unique(
      slug.isEmpty ? "\(kind)-\(hash.shortDigits)" : "\(kind)-\(slug)-\(hash.shortDigits)")
  }

  /// Returns an id for a relation between two nodes that have theirs.
  mutating func edge(_ relation: String, from source: String, to target: String) -> String {
    var hash = FNV1a()
    hash.combine(source)
    hash.combine(target)
    return unique("\(relation)-\(hash.digits)")
  }

  /// Returns an id for something that is there for a node alone, which has its id.
  ///
  /// - Parameter role: A word of lowercase ASCII letters, or several with hyphens between.
  mutating func helper(_ role: String, of node: String) -> String {
    unique("\(role)-\(node)")
  }

  private mutating func unique(_ name: String) -> String {
    var name = name
    while let uses = taken.updateValue(1, forKey: FNV1a(name).value) {
      taken[FNV1a(name).value] = uses + 1
      // The numbered name may itself be taken; it then gets a number in its turn.
      name += "-\(uses + 1)"
    }
    return name
  }
}
