/// What kind of problem a diagnostic tells of: a short lasting name, such as `unknown-proponent`.
///
/// What each means, an example, and how it is mended is in `Diagnostics.md` beside this file, which
/// ``DiagnosticManual`` shows; a test holds the two against each other.
public enum DiagnosticCode: String, CaseIterable, Sendable {
  // MARK: Files

  case noFiles = "no-files"
  case cannotRead = "cannot-read"
  case noArgdownFiles = "no-argdown-files"
  case readTwice = "read-twice"
  case cannotInclude = "cannot-include"
  case includedTwice = "included-twice"
  case notUTF8 = "not-utf8"
  case cannotWrite = "cannot-write"
  case meaningWouldChange = "meaning-would-change"
  case titleChanged = "title-changed"
  case sectionMoved = "section-moved"
  case relationLeftOut = "relation-left-out"

  // MARK: Signs

  case byteOrderMark = "byte-order-mark"
  case controlCharacter = "control-character"
  case bidirectionalControl = "bidirectional-control"
  case zeroWidthCharacter = "zero-width-character"
  case slashesInAddress = "slashes-in-address"
  case commentAtEndOfFile = "comment-at-end-of-file"
  case unclosedComment = "unclosed-comment"
  case backslashAtLineEnd = "backslash-at-line-end"
  case unclosedEmphasis = "unclosed-emphasis"
  case bracesInText = "braces-in-text"
  case braceInData = "brace-in-data"
  case unclosedData = "unclosed-data"
  case equalsInText = "equals-in-text"
  case titleSpansBrackets = "title-spans-brackets"
  case halfTitle = "half-title"

  // MARK: Front matter and blocks

  case unclosedFrontMatter = "unclosed-front-matter"
  case lateFrontMatter = "late-front-matter"
  case blankLineAfterFrontMatter = "blank-line-after-front-matter"
  case underline
  case headingWithoutBlank = "heading-without-blank"
  case emptyDocument = "empty-document"
  case missingBlankLine = "missing-blank-line"
  case textAfterReference = "text-after-reference"
  case textAfterData = "text-after-data"
  case secondData = "second-data"
  case strayData = "stray-data"
  case referenceInText = "reference-in-text"
  case missingText = "missing-text"
  case emptyText = "empty-text"

  // MARK: Relations and lists

  case relationWithoutParent = "relation-without-parent"
  case relationNotIndented = "relation-not-indented"
  case indentationBelowFirst = "indentation-below-first"
  case mixedIndentation = "mixed-indentation"
  case contradictionOfArgument = "contradiction-of-argument"
  case relationToInference = "relation-to-inference"
  case undercutOfStatement = "undercut-of-statement"
  case relationInProse = "relation-in-prose"
  case lostRelation = "lost-relation"
  case nestedList = "nested-list"
  case mixedList = "mixed-list"

  // MARK: Structures

  case strayInference = "stray-inference"
  case threeHyphens = "three-hyphens"
  case unclosedInference = "unclosed-inference"
  case numberedRule = "numbered-rule"
  case textAfterInference = "text-after-inference"
  case ruleBetweenLines = "rule-between-lines"
  case ruleOverLines = "rule-over-lines"
  case inferenceBeforePremise = "inference-before-premise"
  case inferenceWithoutConclusion = "inference-without-conclusion"
  case missingInference = "missing-inference"
  case linesAfterConclusion = "lines-after-conclusion"
  case blankLineInStructure = "blank-line-in-structure"
  case argumentInStructure = "argument-in-structure"
  case secondStructure = "second-structure"
  case unknownLine = "unknown-line"

  // MARK: Titles

  case undefinedStatement = "undefined-statement"
  case undefinedArgument = "undefined-argument"
  case unknownMention = "unknown-mention"
  case similarTitles = "similar-titles"
  case lookalikeTitles = "lookalike-titles"
  case sameLetters = "same-letters"
  case reservedTitle = "reserved-title"

  // MARK: Reasoning

  case circularReasons = "circular-reasons"
  case contradictoryRelations = "contradictory-relations"
  case relationToItself = "relation-to-itself"
  case idleArgument = "idle-argument"
  case isolatedClaim = "isolated-claim"

  // MARK: Data

  case badYAML = "bad-yaml"
  case dataWithoutKeys = "data-without-keys"
  case keyWithoutBlank = "key-without-blank"
  case misspeltKey = "misspelt-key"
  case unknownValue = "unknown-value"
  case textExpected = "text-expected"
  case truthExpected = "truth-expected"
  case nameExpected = "name-expected"
  case strengthExpected = "strength-expected"
  case settingsWithoutKeys = "settings-without-keys"
  case unknownSetting = "unknown-setting"
  case settingValue = "setting-value"
  case unknownCode = "unknown-code"
  case errorSwitchedOff = "error-switched-off"

  // MARK: Authors and sources

  case unknownProponent = "unknown-proponent"
  case impliedWithoutWarrant = "implied-without-warrant"
  case sourcesWithoutKeys = "sources-without-keys"
  case skipWithoutReasons = "skip-without-reasons"
  case longPhrase = "long-phrase"
  case anchorExpected = "anchor-expected"
  case anchorWithoutPlace = "anchor-without-place"
  case anchorWithoutSource = "anchor-without-source"
  case missingAnchor = "missing-anchor"
  case badPlace = "bad-place"
  case unknownSource = "unknown-source"
  case sourceDeclaredTwice = "source-declared-twice"

  // MARK: Source texts

  case noTextFolder = "no-text-folder"
  case sourceWithoutFile = "source-without-file"
  case textOutsideFolder = "text-outside-folder"
  case textUnreadable = "text-unreadable"
  case textNotUTF8 = "text-not-utf8"
  case textEmpty = "text-empty"
  case anchorAmbiguous = "anchor-ambiguous"
  case anchorMoved = "anchor-moved"
  case anchorChanged = "anchor-changed"
  case anchorMissing = "anchor-missing"
  case phraseTooLong = "phrase-too-long"
  case phraseEmpty = "phrase-empty"
  case stanceWithoutAnchor = "stance-without-anchor"
  case blockUncovered = "block-uncovered"
  case skipUnknownBlock = "skip-unknown-block"
  case skipAnchored = "skip-anchored"
  case sourceChanged = "source-changed"
  case cueHedging = "cue-hedging"
  case cueNegation = "cue-negation"
  case cueAttribution = "cue-attribution"
  case cueConcession = "cue-concession"
  case cueCondition = "cue-condition"
  case cueQuantifier = "cue-quantifier"
  case cueTime = "cue-time"
  case cueListMissing = "cue-list-missing"
  case cueListBroken = "cue-list-broken"
  case lockBroken = "lock-broken"
  case lockIncomplete = "lock-incomplete"
  case ledgerBroken = "ledger-broken"

  // MARK: Frameworks

  case unknownFramework = "unknown-framework"
  case frameworkHeader = "framework-header"
  case frameworkLine = "framework-line"
  case unknownArgument = "unknown-argument"
  case argumentDeclaredTwice = "argument-declared-twice"
  case tooManyArguments = "too-many-arguments"

  // MARK: Other programs and the command line

  case graphvizMissing = "graphviz-missing"
  case graphvizFailed = "graphviz-failed"
  case graphvizTooSlow = "graphviz-too-slow"
  case malformedXML = "malformed-xml"
  case invalidGraphML = "invalid-graphml"
  case unusableSchema = "unusable-schema"
  case unknownKind = "unknown-kind"
  case unknownRelation = "unknown-relation"
  case graphElementLeftOut = "graph-element-left-out"
  case openInference = "open-inference"
  case brokenRecord = "broken-record"
  case graphReadAlone = "graph-read-alone"
  case authorsExpected = "authors-expected"
  case unknownAuthor = "unknown-author"
  case ambiguousAuthor = "ambiguous-author"
  case unknownClaim = "unknown-claim"
  case ambiguousClaim = "ambiguous-claim"
  case unknownMark = "unknown-mark"
}

extension DiagnosticCode: CustomStringConvertible {
  /// The code as people write it.
  public var description: String { rawValue }
}
