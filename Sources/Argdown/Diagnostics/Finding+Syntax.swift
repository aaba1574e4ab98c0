internal import ArgumentMap

// What can be wrong with the text as Argdown. Errors are what the reference rejects; warnings are
// what it reads otherwise than it was most likely meant.

extension Finding {
  // MARK: Signs

  static let byteOrderMark = syntax(
    .byteOrderMark, "the file begins with a byte order mark",
    advice: "it is skipped here; save the file without one for other readers")
  static let slashesInAddress = syntax(
    .slashesInAddress, "these slashes are read as part of an address, not as a comment",
    advice: "write a link, [text](address), so that every reader of Argdown does so")
  static let commentAtEndOfFile = syntax(
    .commentAtEndOfFile, "this comment has no line end behind it",
    advice: "it is skipped here; end the last line for other readers")
  static let unclosedComment = syntax(
    .unclosedComment, "this comment is never closed, so it is read as text",
    advice: "close it, or write a backslash before its first sign")
  static let backslashAtLineEnd = syntax(
    .backslashAtLineEnd, "there is nothing behind this backslash to make plain",
    advice: "it is read as text; write two backslashes for one")
  static let unclosedEmphasis = syntax(
    .unclosedEmphasis, "this mark opens emphasis that nothing closes, so it is read as text",
    advice: "close it, or write a backslash before it")
  static let bracesInText = syntax(
    .bracesInText, "these braces hold no keys and values, so they are read as text",
    advice: "write {key: value} for data, or a backslash before the brace for text")
  static let braceInData = syntax(
    .braceInData, "other readers of Argdown take the data to end at this brace",
    advice: "put no blank or line end behind it, or do without it")
  static let unclosedData = syntax(
    .unclosedData, "this brace opens data that nothing closes in this block, so it is read as text",
    advice: "write } behind the last value, or a backslash before the brace for text")
  static let equalsInText = syntax(
    .equalsInText, "other readers of Argdown take these signs to open front matter",
    advice: "write fewer than three of them")
  static let titleSpansBrackets = syntax(
    .titleSpansBrackets,
    "a title ends at its own bracket, not at a later one, so this one is a reference",
    advice: "put the definition on a line of its own")
  static func mixedIndentation(under parent: String) -> Finding {
    syntax(
      .mixedIndentation,
      "this line is indented with tabs and others with blanks; a tab counts one, so that it hangs on "
        + parent,
      advice: "use the same for all lines of a block")
  }

  // MARK: Front matter

  static let unclosedFrontMatter = syntax(
    .unclosedFrontMatter, "the front matter is never closed, so it is read as text",
    advice: "add a line of === after it")
  static let lateFrontMatter = syntax(
    .lateFrontMatter, "front matter can only stand at the start of the file; this is skipped",
    advice: "move its keys to the start")
  static let underline = syntax(
    .underline, "a line of equals signs is read as text",
    advice: "write # before the line above to make it a heading")
  static let blankLineAfterFrontMatter = syntax(
    .blankLineAfterFrontMatter,
    "there is no blank line after the front matter; other readers need one",
    advice: "add one")
  static let emptyDocument = syntax(
    .emptyDocument, "the file says nothing", advice: "write a claim or an argument")

  // MARK: Blocks

  static let missingBlankLine = syntax(
    .missingBlankLine, "a new element begins here without a blank line before it",
    advice: "add a blank line; or, if it is running text, join it to the line above")
  static let listUnderElement = syntax(
    .missingBlankLine,
    "a list can't stand under an element, so its items are read as claims beside it",
    advice: "write + or - to relate them to it, or add a blank line before the list")
  static let carriageReturnsAlone = syntax(
    .missingBlankLine,
    "a new element begins here without a blank line: the lines of this file end in carriage returns "
      + "alone, which make none",
    advice: "save the file with line feeds")
  static let blankBeforeColon = syntax(
    .textAfterReference,
    "a blank parts the title from its colon; both are read as if they stood together",
    advice: "take the blank out")
  static let textAfterReference = syntax(
    .textAfterReference, "text can't follow a reference, so it is left out",
    advice: "add a colon after the title to define it, or put the text in a block of its own")
  static let textAfterData = syntax(
    .textAfterData, "text goes on behind the data, which ends an element",
    advice: "put the data at the end of the element")
  static let secondData = syntax(
    .secondData, "an element has one pair of braces; these are left out",
    advice: "put all keys into the first")
  static let strayData = syntax(
    .strayData, "there is no element that this data could belong to; it is left out",
    advice: "put it behind an element, without a blank line")
  static let referenceInText = syntax(
    .referenceInText, "a title in brackets can't stand inside a text; it is read as text",
    advice: "write @ before it to mention it, or a backslash to write the bracket")
  static func referenceBehindSign(_ sign: String) -> Finding {
    syntax(
      .referenceInText, "\(sign) is no sign of a relation, so the title behind it is read as text",
      advice: "write + for a support, or - for an attack")
  }
  static let missingText = syntax(
    .missingText, "a text is expected here, and there is none",
    advice: "write what is claimed, or a title in brackets"
  )
  static let emptyText = syntax(
    .emptyText, "this line says nothing", advice: "write what is claimed, or take it out")
  static let argumentInStructure = syntax(
    .argumentInStructure,
    "this line holds an argument, and those of a structure hold claims; it is read beside them",
    advice: "write [title] for a claim, or relate the argument to it below")

  // MARK: Relations

  static let relationWithoutParent = syntax(
    .relationWithoutParent,
    "this relation has nothing above it that it could belong to; only what it names is kept",
    advice: "put it directly under an element, indented, without a blank line")
  static func relationNotIndented(under parent: String) -> Finding {
    syntax(
      .relationNotIndented,
      "this line begins with the sign of a relation and is not indented; it is read as if it hung on "
        + parent,
      advice: "indent it, or join running text to the line above")
  }
  static let indentationBelowFirst = syntax(
    .indentationBelowFirst,
    "this line is indented less than the first one under its element; it is read like that one",
    advice: "indent both alike")
  static let contradictionOfArgument = syntax(
    .contradictionOfArgument,
    "only claims contradict each other, and an argument stands here; this line is left out",
    advice: "use - for an attack, or name the claim that is contradicted")
  static let relationToInference = syntax(
    .relationToInference, "an inference can only be undercut; this line is left out",
    advice: "write _ before the undercutter, or move the line under a claim")
  static let nestedList = syntax(
    .nestedList,
    "lists can't be nested; this item, and others like it, are read as items of the same list",
    advice: "give all items the same indentation")
  static let mixedList = syntax(
    .mixedList, "a list can't have both numbers and stars; it is read as one",
    advice: "part the two by a blank line"
  )

  // MARK: Structures

  static let strayInference = syntax(
    .strayInference,
    "two or more hyphens stand for an inference, and there are no numbered claims above them",
    advice:
      "number the claims, (1) and so on; or write - for an attack, # above for a heading, or a "
      + "backslash before the hyphens for text")
  static let frontMatterInHyphens = syntax(
    .strayInference, "front matter does not stand between hyphens here, so it is read as text",
    advice: "write === in the place of both lines of hyphens")
  static let ruleBetweenLines = syntax(
    .ruleBetweenLines,
    "the rule of an inference stands between two hyphens on each side; it is read so",
    advice: "write -- before the rule and -- behind it, on one line or three")
  static let threeHyphens = syntax(
    .threeHyphens, "an inference has two or at least four hyphens, not three",
    advice: "write ---- , or -- rule --")
  static let unclosedInference = syntax(
    .unclosedInference, "two hyphens open an inference here, and none close it",
    advice: "end it with --")
  static let textAfterInference = syntax(
    .textAfterInference, "text can't follow the hyphens that end an inference; it is left out",
    advice: "write -- rule -- to name a rule")
  static let ruleOverLines = syntax(
    .ruleOverLines, "the rules of an inference stand on one line, and these go on over a second",
    advice: "join the lines; part rules by commas")
  static let numberedRule = syntax(
    .numberedRule, "this line is read as the rule of the inference around it, not as a claim",
    advice: "write four hyphens for an inference without a rule")
  static let inferenceBeforePremise = syntax(
    .inferenceBeforePremise, "this inference has no numbered claim before it, so it is left out",
    advice: "write the premises first")
  static let inferenceWithoutConclusion = syntax(
    .inferenceWithoutConclusion, "this inference has no conclusion, so it is left out",
    advice: "write a numbered claim directly under it")
  static let missingInference = syntax(
    .missingInference, "this structure has no inference, so its lines are read as claims",
    advice: "write ---- above the conclusion, which is the last line; or, for running text, a "
      + "backslash before the number")
  static let linesAfterConclusion = syntax(
    .linesAfterConclusion,
    "this line follows the last conclusion and leads nowhere; it is read as a claim beside it",
    advice: "write ---- before it to make it a conclusion, or move it up to the premises")
  static let blankLineInStructure = syntax(
    .blankLineInStructure,
    "there is a blank line inside this structure; it is read as if there were none",
    advice: "take it out, and all others up to the conclusion")
}
