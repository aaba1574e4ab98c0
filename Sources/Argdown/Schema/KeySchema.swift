/// The JSON Schema of the keys that Dissoi gives a meaning to, for editors.
///
/// The schema is one of front matter; under `$defs/data` is that of the data in braces. Keys of
/// other tools are allowed everywhere. `Documentation/Keys.md` tells the same to people.
public enum KeySchema {
  /// The schema, in UTF-8.
  public static let bytes: [UInt8] = PackageResources.dissoi_data_schema_json
}
