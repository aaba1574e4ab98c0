internal import ArgumentMap

/// Something to tell of a finished map, and the place to tell it at.
struct MapAdvice {
  /// What there is to tell.
  var finding: Finding
  /// The place.
  var place: SourceRange

  /// Everything there is to tell of a map: each check is a file of its own.
  ///
  /// - Parameters:
  ///   - mentioned: What some text mentions.
  ///   - broken: The files with errors. A relation that is lost to one may be all that is missing,
  ///     so that loose ends in them are not told of.
  /// - Complexity: O(n) in the size of the map.
  static func all(on map: ArgumentMap, mentioned: Set<Element>, broken: Set<FileID>) -> [MapAdvice]
  {
    ContradictoryRelations.findings(in: map) + CircularReasons.findings(in: map)
      + LooseEnds.findings(in: map, mentioned: mentioned).filter {
        !broken.contains($0.place.file)
      }
  }
}

extension ArgumentMap {
  /// An element as it is written: its title in its brackets.
  func written(_ element: Element) -> String {
    if case .statement = element { "[\(title(of: element))]" } else { "<\(title(of: element))>" }
  }
}
