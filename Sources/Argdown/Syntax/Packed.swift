/// A value of the syntax tree in half the room, which is most of the memory that reading takes.
///
/// A file has less than 2 GiB (``DebateFiles`` takes no larger one), so that every place in it and
/// every number of tokens fits in 32 bits.
@propertyWrapper
struct Packed<Value: Packable> {
  private var form: Value.Packed

  /// Packs a value.
  init(wrappedValue: Value) { form = wrappedValue.packed }

  /// The value.
  var wrappedValue: Value {
    get { Value(unpacking: form) }
    set { form = newValue.packed }
  }
}

/// A value that has a smaller form.
protocol Packable {
  associatedtype Packed

  /// The smaller form.
  var packed: Packed { get }
  /// Takes a value out of its smaller form.
  init(unpacking form: Packed)
}

extension Int: Packable {
  var packed: Int32 { Int32(clamping: self) }

  init(unpacking form: Int32) { self.init(form) }
}

extension Range<Int>: Packable {
  var packed: PackedBounds { PackedBounds(lower: lowerBound.packed, upper: upperBound.packed) }

  init(unpacking form: PackedBounds) { self = Int(form.lower)..<Int(form.upper) }
}

extension Range<Int>?: Packable {
  var packed: PackedBounds { self?.packed ?? PackedBounds(lower: -1, upper: -1) }

  init(unpacking form: PackedBounds) { self = form.lower < 0 ? nil : Range(unpacking: form) }
}

/// The bounds of a range; negative ones stand for none.
struct PackedBounds {
  var lower: Int32
  var upper: Int32
}

extension SyntaxElement.Parent: Packable {
  /// The element's or inference's number, counted from 1; of an inference negative.
  var packed: Int32 {
    switch self {
    case .none: 0
    case .element(let index): (index + 1).packed
    case .inference(let index): -(index + 1).packed
    }
  }

  init(unpacking form: Int32) {
    self = form == 0 ? .none : form > 0 ? .element(Int(form) - 1) : .inference(-Int(form) - 1)
  }
}
