internal import ArgumentMap

/// Titles in small letters, cut into words at blanks, hyphens and low lines; all in one array.
struct FoldedTitles {
  private var bytes: [UInt8] = []
  /// The bytes of all words of all titles.
  private var words: [Range<Int>] = []
  private var hashes: [UInt64] = []
  /// For each title where its words begin, and behind the last where they all end.
  private var starts = [0]

  /// Folds some titles.
  init(_ titles: [String]) {
    for title in titles {
      add(title)
      starts.append(words.count)
    }
  }

  /// The number of titles.
  var count: Int { starts.count - 1 }

  /// The words of a title, by their indices among all words.
  func words(of title: Int) -> Range<Int> { starts[title]..<starts[title + 1] }

  /// The bytes of a word.
  func bytes(of word: Int) -> ArraySlice<UInt8> { bytes[words[word]] }

  private mutating func add(_ title: String) {
    var start = bytes.count
    let lowercased = title.utf8.allSatisfy { $0 < 0x80 } ? title : title.lowercased()
    for byte in lowercased.utf8 {
      if byte.isWhitespace || byte == Byte.hyphen || byte == Byte.underscore {
        endWord(from: start)
        start = bytes.count
      } else {
        bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    endWord(from: start)
  }

  private mutating func endWord(from start: Int) {
    guard start < bytes.count else { return }
    words.append(start..<bytes.count)
    hashes.append(Self.hash(bytes[start...], []))
  }

  // MARK: Hashes

  /// A hash of two texts as if they were one (FNV-1a).
  static func hash(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in first { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for byte in second { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// A hash of a title, to which each word adds according to its place.
  func hash(of title: Int) -> UInt64 {
    var result = UInt64(words(of: title).count)
    for word in words(of: title) { result &+= weighted(word, in: title) }
    return result
  }

  /// A hash of a title with one word left out, from the hash of all of it.
  func hash(_ whole: UInt64, of title: Int, without word: Int) -> UInt64 {
    let place = UInt64(word - starts[title]) &* 0x9E37_79B9_7F4A_7C15
    return whole &- weighted(word, in: title) &+ place
  }

  private func weighted(_ word: Int, in title: Int) -> UInt64 {
    let place = UInt64(word - starts[title])
    return hashes[word] &* (place &* 2 &+ 0x5851_F42D_4C95_7F2D)
  }

  // MARK: Comparisons

  /// Whether two titles have the same words.
  func areEqual(_ left: Int, _ right: Int) -> Bool {
    areEqual(words(of: left), words(of: right))
  }

  /// Whether two titles have the same words but for one each, at the same place.
  func areEqual(_ left: Int, _ right: Int, butFor leftWord: Int, _ rightWord: Int) -> Bool {
    areEqual(starts[left]..<leftWord, starts[right]..<rightWord)
      && areEqual((leftWord + 1)..<starts[left + 1], (rightWord + 1)..<starts[right + 1])
  }

  private func areEqual(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { hashes[$0] == hashes[$1] && bytes(of: $0) == bytes(of: $1) }
  }

  /// Whether a word is long enough to be misspelt, and is none with digits.
  func isWordy(_ word: Int) -> Bool {
    let letters = bytes(of: word)
    return letters.count >= 4 && !letters.contains(where: \.isDigit)
  }

  /// Whether two words differ in one letter, or two if they are long, and not by a prefix.
  func areSimilar(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (bytes(of: left), bytes(of: right))
    // Two slips that change both the first and the last letter are no slips.
    guard first.first == second.first || first.last == second.last, first != second else {
      return false
    }
    if first.count != second.count {
      if first.suffix(second.count) == second || second.suffix(first.count) == first {
        return false
      }
    }
    let (firstLetters, secondLetters) = (letters(first), letters(second))
    let isLong = min(firstLetters.count, secondLetters.count) >= 7
    return EditDistance.between(firstLetters, secondLetters, atMost: isLong ? 2 : 1) != nil
  }

  private func letters(_ word: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    Array(String(decoding: word, as: UTF8.self).unicodeScalars)
  }
}
