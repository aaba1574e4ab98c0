/// Keys and values in the order in which they were written.
public struct DataObject: Sendable {
  /// One key and its value.
  public struct Entry: Hashable, Sendable {
    /// The key.
    public let key: String
    /// Its value.
    public var value: DataValue
  }

  /// Up to so many entries, looking through them is fast enough.
  private static let few = 12

  /// The entries in the order of writing, each key once.
  public private(set) var entries: [Entry]
  /// Where each key is, if there are more than a few.
  private var places: [String: Int] = [:]

  /// Makes an object without keys.
  public init() { entries = [] }

  /// The value of a key; setting nil takes the key out.
  public subscript(key: String) -> DataValue? {
    get { place(of: key).map { entries[$0].value } }
    set {
      switch (place(of: key), newValue) {
      case (let place?, let value?): entries[place].value = value
      case (let place?, nil): remove(at: place)
      case (nil, let value?): append(Entry(key: key, value: value))
      case (nil, nil): break
      }
    }
  }

  /// Whether there is no key.
  public var isEmpty: Bool { entries.isEmpty }

  /// Takes over another object's entries: objects are merged in depth, lists index by index, and
  /// of two plain values the other's is kept (the merging of Argdown's class data).
  ///
  /// - Complexity: O(n) in the size of the other object.
  public mutating func merge(_ other: DataObject) {
    for entry in other.entries {
      if let place = place(of: entry.key) {
        entries[place].value.merge(entry.value)
      } else {
        append(entry)
      }
    }
  }

  private func place(of key: String) -> Int? {
    places.isEmpty ? entries.firstIndex { $0.key == key } : places[key]
  }

  private mutating func append(_ entry: Entry) {
    entries.append(entry)
    if !places.isEmpty {
      places[entry.key] = entries.count - 1
    } else if entries.count > Self.few {
      countPlaces()
    }
  }

  private mutating func remove(at place: Int) {
    entries.remove(at: place)
    if !places.isEmpty { countPlaces() }
  }

  private mutating func countPlaces() {
    places.removeAll(keepingCapacity: true)
    for (place, entry) in entries.enumerated() { places[entry.key] = place }
  }
}

extension DataObject: Hashable {
  /// Whether two objects have the same entries in the same order.
  public static func == (left: DataObject, right: DataObject) -> Bool {
    left.entries == right.entries
  }

  /// Hashes the entries.
  public func hash(into hasher: inout Hasher) { hasher.combine(entries) }
}

extension DataValue {
  /// Takes over another value; what is there already is changed in place.
  fileprivate mutating func merge(_ other: DataValue) {
    if case .object(var mine) = self, case .object(let theirs) = other {
      self = .null
      mine.merge(theirs)
      self = .object(mine)
    } else if case .list(var mine) = self, case .list(let theirs) = other {
      self = .null
      for (place, value) in theirs.enumerated() {
        if place < mine.count { mine[place].merge(value) } else { mine.append(value) }
      }
      self = .list(mine)
    } else {
      self = other
    }
  }
}
