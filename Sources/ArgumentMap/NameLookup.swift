/// What a name given by a person may mean.
public enum NameMatch<ID: DenseID>: Hashable, Sendable {
  /// The one thing that is meant.
  case found(ID)
  /// Several things that it fits, by name.
  case ambiguous([String])
  /// Nothing; the names that come nearest.
  case unknown(nearest: [String])
}

extension ArgumentMap {
  /// Finds a statement by its title, or by an unambiguous part of it in any letter case.
  ///
  /// - Complexity: O(total length of the titles · length of the name).
  public func statement(named name: String) -> NameMatch<StatementID> {
    match(name, among: statements.map(\.title)).map(StatementID.init)
  }

  /// Finds an author by name, or by an unambiguous part of it in any letter case.
  public func proponent(named name: String) -> NameMatch<ProponentID> {
    match(name, among: proponents.map(\.name)).map(ProponentID.init)
  }

  private func match(_ name: String, among names: [String]) -> PlaceMatch {
    if let exact = names.firstIndex(of: name) { return .found(exact) }
    let folded = name.lowercased()
    let same = names.indices.filter { names[$0].lowercased() == folded }
    let fitting =
      same.isEmpty ? names.indices.filter { names[$0].lowercased().contains(folded) } : same
    if folded.isEmpty || fitting.isEmpty { return .unknown(nearest(to: folded, among: names)) }
    return fitting.count == 1 ? .found(fitting[0]) : .ambiguous(fitting.map { names[$0] })
  }

  private func nearest(to name: String, among names: [String]) -> [String] {
    let limit = max(2, name.count / 3)
    let letters = Array(name.unicodeScalars)
    return names.compactMap { candidate in
      let others = Array(candidate.lowercased().unicodeScalars)
      return EditDistance.between(letters, others, atMost: limit).map { ($0, candidate) }
    }
    .sorted { $0 < $1 }.prefix(3).map(\.1)
  }
}

/// As ``NameMatch``, with a place in a list.
private enum PlaceMatch {
  case found(Int)
  case ambiguous([String])
  case unknown([String])

  func map<ID: DenseID>(_ id: (Int) -> ID) -> NameMatch<ID> {
    switch self {
    case .found(let place): .found(id(place))
    case .ambiguous(let names): .ambiguous(names)
    case .unknown(let nearest): .unknown(nearest: nearest)
    }
  }
}
