import ArgumentMap

// What can be wrong with a file of a framework.

extension Problems {
  /// The file is in no format of frameworks.
  mutating func addUnknownFormat() {
    add(
      .unknownFramework, "this is no framework in i23, apx or tgf",
      advice: """
        begin with a line such as p af 3 (i23), write facts such as arg(a). and att(a,b). (apx), or \
        divide arguments from attacks by a line # (tgf)
        """, at: nil)
  }

  /// The first line of i23 is not as it should be.
  mutating func addBadHeader(isAssumptionBased: Bool, at range: Range<Int>) {
    let message =
      isAssumptionBased
      ? "this is a framework of assumptions and rules, which is not read"
      : "the first line must say how many arguments there are"
    add(
      .frameworkHeader, message,
      advice: isAssumptionBased
        ? "give the framework of arguments and attacks that it stands for" : "write p af 3",
      at: range)
  }

  /// More arguments than are read.
  mutating func addTooManyArguments(at range: Range<Int>) {
    add(
      .tooManyArguments, "there are more than \(FrameworkReader.largest) arguments",
      advice: "mend the number", at: range)
  }

  /// A line or fact that says nothing.
  mutating func addBadLine(expected: String, at range: Range<Int>) {
    add(.frameworkLine, "this is not understood", advice: "expected is \(expected)", at: range)
  }

  /// An attack from or on an argument that there is not.
  mutating func addUnknownArgument(
    _ name: ArraySlice<UInt8>, advice: @autoclosure () -> String, at range: Range<Int>
  ) {
    guard takes(.unknownArgument) else { return skip(.unknownArgument) }
    let name = String(decoding: name, as: UTF8.self)
    add(.unknownArgument, "there is no argument \(name)", advice: advice(), at: range)
  }

  /// An argument that was there before.
  mutating func addSecondDeclaration(of name: ArraySlice<UInt8>, at range: Range<Int>) {
    guard takes(.argumentDeclaredTwice) else { return skip(.argumentDeclaredTwice) }
    let name = String(decoding: name, as: UTF8.self)
    add(
      .argumentDeclaredTwice, "the argument \(name) is declared a second time",
      advice: "it counts once; take this out, or mend the name", at: range)
  }
}
