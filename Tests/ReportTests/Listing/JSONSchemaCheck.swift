import Foundation

/// Holds data against a JSON Schema: the part of the language that the project's own schemas use.
///
/// https://json-schema.org/draft/2020-12
struct JSONSchemaCheck {
  let schema: [String: Any]

  /// What is wrong, each with its place; nothing if the data is as the schema has it.
  func problems(in data: Any) -> [String] { problems(in: data, by: schema, at: "$") }

  private func problems(in data: Any, by rules: [String: Any], at place: String) -> [String] {
    if let name = rules["$ref"] as? String {
      let definitions = schema["$defs"] as? [String: [String: Any]] ?? [:]
      guard let definition = definitions[name.replacing("#/$defs/", with: "")] else {
        return ["\(place): no definition \(name)"]
      }
      return problems(in: data, by: definition, at: place)
    }
    if let choices = rules["anyOf"] as? [[String: Any]] {
      let fits = choices.contains { problems(in: data, by: $0, at: place).isEmpty }
      return fits ? [] : ["\(place): none of the choices"]
    }
    let known: Set = [
      "$schema", "$defs", "title", "description", "type", "properties", "required",
      "additionalProperties", "items", "enum", "const",
    ]
    return rules.keys.filter { !known.contains($0) }.map { "\(place): rule \($0) is not known" }
      + typeProblems(in: data, by: rules, at: place) + valueProblems(in: data, by: rules, at: place)
      + memberProblems(in: data, by: rules, at: place)
  }

  private func typeProblems(in data: Any, by rules: [String: Any], at place: String) -> [String] {
    let types = rules["type"] as? [String] ?? (rules["type"] as? String).map { [$0] } ?? []
    return types.isEmpty || types.contains { isOf($0, data) } ? [] : ["\(place): not \(types)"]
  }

  private func isOf(_ type: String, _ data: Any) -> Bool {
    switch type {
    case "object": data is [String: Any]
    case "array": data is [Any]
    case "string": data is String
    case "null": data is NSNull
    case "boolean": data is Bool
    case "integer": data is Int
    default: false
    }
  }

  private func valueProblems(in data: Any, by rules: [String: Any], at place: String) -> [String] {
    let allowed = rules["enum"] as? [Any] ?? rules["const"].map { [$0] }
    guard let allowed else { return [] }
    let isAllowed = allowed.contains { value in
      (value as? String).map { $0 == data as? String } ?? (data is NSNull)
    }
    return isAllowed ? [] : ["\(place): \(data) is not allowed"]
  }

  private func memberProblems(in data: Any, by rules: [String: Any], at place: String) -> [String] {
    if let items = rules["items"] as? [String: Any], let list = data as? [Any] {
      return list.enumerated().flatMap { problems(in: $1, by: items, at: "\(place)[\($0)]") }
    }
    guard let object = data as? [String: Any] else { return [] }
    let properties = rules["properties"] as? [String: [String: Any]] ?? [:]
    let missing = (rules["required"] as? [String] ?? []).filter { object[$0] == nil }
    let isClosed = rules["additionalProperties"] as? Bool == false
    return missing.map { "\(place): \($0) is missing" }
      + object.flatMap { key, value -> [String] in
        guard let property = properties[key] else {
          return isClosed ? ["\(place): \(key) is not known"] : []
        }
        return problems(in: value, by: property, at: "\(place).\(key)")
      }
  }
}
