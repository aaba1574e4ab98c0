import ArgumentMap
import Testing

@testable import Interchange

@Suite struct JSONReaderTests {
  @Test(arguments: [
    ("null", DataValue.null), (" true ", .bool(true)), ("-12", .integer(-12)),
    ("1.0", .number(1)), ("1e2", .number(100)),
    (#""a\"\\\n\u00e9\ud83d\ude00""#, .string("a\"\\\né😀")),
    ("[1, [], {}]", .list([.integer(1), .list([]), .object(DataObject())])),
    (#""\ud800""#, .string("\u{FFFD}")),
  ])
  func `reads JSON`(text: String, value: DataValue) {
    #expect(JSONReader.read(text) == value)
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\" 1}", "{a: 1}", "\"a", "\"\\u12\"", "\"\\", "tru", "1 2", "--1", "[1",
    "\"\\ud83d\\u", String(repeating: "[", count: 100_000),
  ])
  func `says that what is none is none`(text: String) {
    #expect(JSONReader.read(text) == nil)
  }

  @Test func `keeps the order of keys, and gives back what a record says`() {
    var object = DataObject()
    object["b"] = .number(2)
    object["a"] = .list([.string("x\u{1}\u{FFFE}y"), .null, .integer(.max), .number(1e300)])
    var json = JSONWriter(.record)
    json.value(object)
    #expect(JSONReader.read(json.sink.bytes) == .object(object))
    #expect(!json.bytes.dropLast().contains(0x0A))
  }
}
