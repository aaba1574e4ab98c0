internal import ArgumentMap

// Comments and data over several lines move with the line that they begin on.

extension Layout {
  /// Whether the lines of a piece can be indented by some blanks more or, below 0, less.
  func canShift(_ piece: Piece, by distance: Int) -> Bool {
    distance == 0 || bytes[piece.range].withPlainLineEnds.shifted(by: distance) != nil
  }

  /// The bytes of a comment or of data with all lines but the first moved; as they are where they
  /// can't be moved or data would say something else.
  func shifted(_ piece: Piece, by distance: Int) -> [UInt8] {
    let plain = bytes[piece.range].withPlainLineEnds
    guard distance != 0, plain.contains(Byte.newline), let moved = plain.shifted(by: distance)
    else { return plain }
    return piece.isComment || value(of: plain) == value(of: moved) ? moved : plain
  }

  /// What data says; nil for what can't be read.
  private func value(of data: [UInt8]) -> DataValue? {
    guard case .success(let value?) = YAMLReader.readData(data.indices, of: data) else {
      return nil
    }
    return value.value
  }
}

extension Sequence<UInt8> {
  /// The bytes with `\n` for `\r\n`.
  var withPlainLineEnds: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(underestimatedCount)
    for byte in self {
      while byte == Byte.newline, result.last == Byte.carriageReturn { result.removeLast() }
      result.append(byte)
    }
    return result
  }
}

extension [UInt8] {
  /// The lines behind the first with some blanks more or less before them; nil if a line has too few,
  /// or is indented with tabs. Lines of nothing but blanks stay as they are.
  fileprivate func shifted(by distance: Int) -> [UInt8]? {
    let lines = split(separator: Byte.newline, omittingEmptySubsequences: false)
    var result = Array(lines[0])
    for line in lines.dropFirst() {
      result.append(Byte.newline)
      let indentation = line.prefix(while: \.isBlank)
      if indentation.count == line.count {
        result += line
      } else if indentation.contains(Byte.tab) || indentation.count + distance < 0 {
        return nil
      } else {
        result += [UInt8](repeating: Byte.blank, count: indentation.count + distance)
        result += line.dropFirst(indentation.count)
      }
    }
    return result
  }
}
