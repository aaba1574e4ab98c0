internal import ArgumentMap

// What can be wrong with the text as Argdown. Errors are what the reference rejects; warnings are
// what it reads otherwise than it was most likely meant.

extension Finding {
  private static func error(_ code: String, _ message: String, advice: String) -> Finding {
    Finding(severity: .error, stage: .input, code: code, message: message, advice: advice)
  }

  private static func warning(_ code: String, _ message: String, advice: String) -> Finding {
    Finding(severity: .warning, stage: .input, code: code, message: message, advice: advice)
  }

  // MARK: Signs

  static let byteOrderMark = warning(
    "byte-order-mark", "the file begins with a byte order mark",
    advice: "it is skipped here; save the file without one for other readers")
  static let slashesInAddress = warning(
    "slashes-in-address", "these slashes are read as part of an address, not as a comment",
    advice: "write a link, [text](address), so that every reader of Argdown does so")
  static let commentAtEndOfFile = warning(
    "comment-at-end-of-file", "this comment has no line end behind it",
    advice: "it is skipped here; end the last line for other readers")
  static let unclosedComment = warning(
    "unclosed-comment", "this comment is never closed, so it is read as text",
    advice: "close it, or write a backslash before its first sign")
  static let backslashAtLineEnd = warning(
    "backslash-at-line-end", "there is nothing behind this backslash to make plain",
    advice: "it is read as text; write two backslashes for one")
  static let unclosedEmphasis = warning(
    "unclosed-emphasis", "this mark opens emphasis that nothing closes, so it is read as text",
    advice: "close it, or write a backslash before it")
  static let bracesInText = warning(
    "braces-in-text", "these braces hold no keys and values, so they are read as text",
    advice: "write {key: value} for data, or a backslash before the brace for text")
  static let braceInData = warning(
    "brace-in-data", "other readers of Argdown take the data to end at this brace",
    advice: "put no blank or line end behind it, or do without it")
  static let equalsInText = warning(
    "equals-in-text", "other readers of Argdown take these signs to open front matter",
    advice: "write fewer than three of them")
  static let titleSpansBrackets = warning(
    "title-spans-brackets", "a title ends at its own bracket, not at a later one",
    advice: "put the definition on a line of its own")
  static let mixedIndentation = warning(
    "mixed-indentation", "this line is indented with tabs and others with blanks; a tab counts one",
    advice: "use the same for all lines of a block")

  // MARK: Front matter

  static let unclosedFrontMatter = error(
    "unclosed-front-matter", "the front matter is never closed, so it is read as text",
    advice: "add a line of === after it")
  static let lateFrontMatter = error(
    "late-front-matter", "front matter can only stand at the start of the file; this is skipped",
    advice: "move its keys to the start")
  static let underline = warning(
    "underline", "a line of equals signs is read as text",
    advice: "write # before the line above to make it a heading")
  static let blankLineAfterFrontMatter = warning(
    "blank-line-after-front-matter", "there is no blank line after the front matter",
    advice: "add one")
  static let emptyDocument = warning(
    "empty-document", "the file says nothing", advice: "write a statement or an argument")

  // MARK: Blocks

  static let missingBlankLine = error(
    "missing-blank-line", "a new element begins here without a blank line before it",
    advice: "add a blank line; or, if it is running text, join it to the line above")
  static let textAfterReference = error(
    "text-after-reference", "text can't follow a reference, so it is left out",
    advice: "add a colon after the title to define it, or put the text in a block of its own")
  static let textAfterData = error(
    "text-after-data", "text can't follow data", advice: "put the data at the end of the element")
  static let secondData = error(
    "second-data", "an element has one pair of braces; these are left out",
    advice: "put all keys into the first")
  static let strayData = error(
    "stray-data", "there is no element that this data could belong to; it is left out",
    advice: "put it behind an element, without a blank line")
  static let referenceInText = error(
    "reference-in-text", "a title in brackets can't stand inside a text; it is read as text",
    advice: "write @ before it to mention it, or a backslash to write the bracket")
  static let missingText = error(
    "missing-text", "there is no text here", advice: "write what is claimed, or a title in brackets"
  )
  static let emptyText = warning(
    "empty-text", "this line says nothing", advice: "write what is claimed, or take it out")
  static let argumentInStructure = error(
    "argument-in-structure", "a line of a structure must be a statement, not an argument",
    advice: "write [title] for the statement, or relate the argument to it below")

  // MARK: Relations

  static let relationWithoutParent = error(
    "relation-without-parent", "this relation has nothing above it that it could belong to",
    advice: "put it directly under an element, indented, without a blank line")
  static let relationNotIndented = error(
    "relation-not-indented", "a relation must be indented",
    advice: "indent it under the element it belongs to, or join running text to the line above")
  static let indentationBelowFirst = error(
    "indentation-below-first", "this line is indented less than the first one under its element",
    advice: "indent both alike")
  static let contradictionOfArgument = error(
    "contradiction-of-argument", "only statements contradict each other; this line is left out",
    advice: "use - for an attack, or name the statement that is contradicted")
  static let relationToInference = error(
    "relation-to-inference", "an inference can only be undercut; this line is left out",
    advice: "write _ before the undercutter, or move the line under a statement")
  static let nestedList = error(
    "nested-list", "lists can't be nested", advice: "give all items the same indentation")
  static let mixedList = error(
    "mixed-list", "a list can't have both numbers and stars", advice: "part the two by a blank line"
  )

  // MARK: Structures

  static let strayInference = error(
    "stray-inference", "an inference can only stand between numbered statements",
    advice: "take the hyphens out, or write a backslash before them")
  static let threeHyphens = error(
    "three-hyphens", "an inference has two or at least four hyphens, not three",
    advice: "write ---- , or -- rule --")
  static let unclosedInference = error(
    "unclosed-inference", "this inference is never closed", advice: "end it with --")
  static let textAfterInference = error(
    "text-after-inference", "text can't follow the hyphens that end an inference; it is left out",
    advice: "write -- rule -- to name a rule")
  static let ruleOverLines = error(
    "rule-over-lines", "the rules of an inference stand on one line",
    advice: "join the lines; part rules by commas")
  static let numberedRule = warning(
    "numbered-rule", "this line is read as the rule of the inference around it, not as a statement",
    advice: "write four hyphens for an inference without a rule")
  static let inferenceBeforePremise = error(
    "inference-before-premise", "an inference needs a numbered statement before it",
    advice: "write the premises first")
  static let inferenceWithoutConclusion = error(
    "inference-without-conclusion", "this inference has no conclusion",
    advice: "write a numbered statement directly under it")
  static let missingInference = error(
    "missing-inference", "this structure has no inference, so its lines are read as statements",
    advice: "write ---- between the premises and the conclusion")
  static let linesAfterConclusion = error(
    "lines-after-conclusion", "this line follows the last conclusion and leads nowhere",
    advice: "write ---- before it to make it a conclusion, or move it up to the premises")
  static let blankLineInStructure = error(
    "blank-line-in-structure", "there is a blank line inside this structure",
    advice: "take it out")
}
