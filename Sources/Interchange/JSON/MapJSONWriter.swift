public import Comparison

internal import ArgumentMap

/// Writes a whole compared map as JSON, in the format `dissoi-map/1`.
///
/// The file is one object. Every key is always there; what is not known is null, an empty list or
/// an empty text. Ids are those of the other exports.
///
/// | key | holds |
/// | --- | --- |
/// | `format` | `dissoi-map/1` |
/// | `title` | the debate's title or null |
/// | `semantics` | the semantics by which statuses were found |
/// | `authors` | their names, those compared first, in the order of columns |
/// | `sources` | the declared texts: `key`, `title`, `author`, `date`, `url` |
/// | `claims` | `id`, `title`, `text`, `authors` (those committed), `thesis`, `cruxOf` (titles of theses), `status`, `justification`, `statusReason`, `contested`, `contestedReason`, `marks` (`mark`, `reason`), `stances`, `tags`, `natures`, `section`, `file`, `line` |
/// | `arguments` | `id`, `title`, `text`, `authors` (those who make it), `stances`, `inferences` (ids), `status`, `justification`, `statusReason`, `tags`, `natures`, `section`, `file`, `line` |
/// | `inferences` | `id`, `argument`, `step` (from 1), `premises`, `conclusion`, `rules`, `status`, `justification`, `statusReason`, `file`, `line` |
/// | `relations` | `relation`, `source`, `target`, `authors`, `note`, `analogy`, `apart`, `verbal`, `defeats`, `mutual`, `exemption`, `occurrences` (`author`, `file`, `line`) |
///
/// A stance on a claim has `author` (null for the analyst), `polarity`, `force`, `voice`, `by`,
/// `warrant`, `thesis`, `text`, `scope`, `note`, `anchors` (`source`, `place`, `phrase`), `file`
/// and `line`; one on an argument has no `polarity`, `warrant`, `thesis`, `text` and `scope`.
public struct MapJSONWriter: Sendable {
  /// The format's name and version, as files carry it.
  public static let format = "dissoi-map/1"

  /// Makes a writer.
  public init() {}

  /// Writes a map.
  ///
  /// - Returns: The file, in UTF-8.
  /// - Complexity: O(size of the map) in time and space.
  public func write(_ comparison: Comparison) -> [UInt8] {
    let elements = MapJSONElements(comparison)
    let map = comparison.map
    var json = JSONWriter()
    json.object { json in
      json.field("format", Self.format)
      json.field("title", map.title)
      json.field("semantics", "grounded")
      json.field("authors", elements.voices.names)
      json.field("sources", map.sources) { json, source in
        json.field("key", source.key)
        json.field("title", source.title)
        json.field("author", source.author)
        json.field("date", source.date)
        json.field("url", source.url)
      }
      json.field("claims", map.statementIDs, elements.write)
      json.field("arguments", map.argumentIDs, elements.write)
      json.field("inferences", map.inferenceIDs, elements.write)
      json.field("relations", map.relationIDs, elements.write)
    }
    return json.bytes
  }
}
