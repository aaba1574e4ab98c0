extension DiagnosticCode {
  /// How grave what it tells of is.
  public var severity: Diagnostic.Severity { Self.warnings.contains(self) ? .warning : .error }

  /// Whether it is an error only where authors or sources are declared: it is about keys that maps
  /// without any may use for what they like, and there it is a warning.
  package var isSoft: Bool { Self.soft.contains(self) }

  /// Whether what it tells of can be a warning.
  package var canWarn: Bool { severity == .warning || isSoft }

  private static let soft: Set<DiagnosticCode> = [
    .unknownProponent, .unknownSource, .unknownValue, .textExpected, .truthExpected,
    .nameExpected, .longPhrase, .anchorExpected, .anchorWithoutPlace, .anchorWithoutSource,
    .badPlace,
  ]

  /// What can be taken as it stands, but is probably not what was meant; the rest are errors.
  private static let warnings: Set<DiagnosticCode> = [
    .readTwice, .includedTwice, .titleChanged, .sectionMoved, .relationLeftOut,
    .byteOrderMark, .controlCharacter, .bidirectionalControl, .zeroWidthCharacter,
    .slashesInAddress, .commentAtEndOfFile, .unclosedComment, .backslashAtLineEnd,
    .unclosedEmphasis, .bracesInText, .braceInData, .unclosedData, .equalsInText,
    .titleSpansBrackets, .halfTitle,
    .blankLineAfterFrontMatter, .underline, .headingWithoutBlank, .emptyDocument, .emptyText,
    .mixedIndentation, .undercutOfStatement, .relationInProse, .lostRelation, .numberedRule,
    .undefinedStatement, .undefinedArgument, .unknownMention, .similarTitles, .lookalikeTitles,
    .sameLetters, .reservedTitle,
    .circularReasons, .contradictoryRelations, .relationToItself, .idleArgument, .isolatedClaim,
    .keyWithoutBlank, .misspeltKey, .settingsWithoutKeys, .unknownSetting, .settingValue,
    .unknownCode, .errorSwitchedOff, .strengthExpected,
    .impliedWithoutWarrant, .missingAnchor,
    .sourceWithoutFile, .textEmpty, .anchorChanged, .phraseEmpty, .stanceWithoutAnchor,
    .blockUncovered, .skipUnknownBlock, .skipAnchored, .sourceChanged,
    .cueHedging, .cueNegation, .cueAttribution, .cueConcession, .cueCondition, .cueQuantifier,
    .cueTime, .cueListMissing, .lockIncomplete,
    .unknownKind, .unknownRelation, .graphElementLeftOut, .openInference, .brokenRecord,
    .argumentDeclaredTwice,
  ]
}
