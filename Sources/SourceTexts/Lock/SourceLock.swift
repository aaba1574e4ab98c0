public import ArgumentMap

/// What the cited texts were when the anchors were made: the contents of `sources.lock`, which lies
/// beside the map and holds no word of the texts.
///
/// The format is one line for each thing:
/// ```
/// dissoi-lock 1
/// text SHA-256 KEY
/// block SHA-256 pN
/// block SHA-256 pN.M
/// ```
/// A `text` line gives the hash of a source's file and the source's key; the `block` lines that
/// follow give the hashes of its cited blocks and items (with each run of white space taken for one
/// space). Lines that begin with `#` and blank lines are left alone. Sources stand in the order of
/// their keys, blocks in that of the text, so that the same map and texts give the same bytes.
public struct SourceLock: Hashable, Sendable {
  /// What is locked of one text.
  public struct Entry: Hashable, Sendable {
    /// The hash of the whole file.
    public var text: ContentHash
    /// The hashes of the cited blocks and items.
    public var blocks: [BlockLocator: ContentHash]

    /// Locks a text.
    public init(text: ContentHash, blocks: [BlockLocator: ContentHash] = [:]) {
      self.text = text
      self.blocks = blocks
    }
  }

  /// The name of the file, beside the map.
  public static let fileName = "sources.lock"

  /// What is locked, by the keys of the sources.
  public var entries: [String: Entry]

  /// Makes a lock that holds nothing.
  public init() { entries = [:] }

  /// Locks all cited blocks of a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - library: Its texts.
  ///   - previous: The lock that is there already, from which the sources are taken over that are
  ///     still declared and whose texts are not at hand.
  public init(of map: ArgumentMap, library: SourceLibrary, keeping previous: SourceLock? = nil) {
    self.init()
    for index in map.sources.indices {
      let key = map.sources[index].key
      if let text = library[SourceID(index)] {
        entries[key] = Entry(text: text.hash)
      } else {
        entries[key] = previous?.entries[key]
      }
    }
    let anchors = map.stances.lazy.flatMap(\.anchors) + map.argumentStances.lazy.flatMap(\.anchors)
    for anchor in anchors {
      guard let text = library[anchor.source] else { continue }
      let key = map[anchor.source].key
      guard entries[key]?.blocks[anchor.place] == nil else { continue }
      entries[key]?.blocks[anchor.place] = text.hash(of: anchor.place)
    }
  }

  /// The hash that a block had; nil if it is not locked.
  public func hash(of place: BlockLocator, in key: String) -> ContentHash? {
    entries[key]?.blocks[place]
  }

  /// The contents of the file.
  public var text: String {
    var lines = [
      "# The texts as they were when the anchors were made. Written by dissoi anchor.",
      "\(Self.header) \(Self.version)",
    ]
    for (key, entry) in entries.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      lines.append("text \(entry.text) \(LineText.escaped(key))")
      for (place, hash) in entry.blocks.sorted(by: { $0.key < $1.key }) {
        lines.append("block \(hash) \(place)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static let header = "dissoi-lock"
  static let version = "1"
}
