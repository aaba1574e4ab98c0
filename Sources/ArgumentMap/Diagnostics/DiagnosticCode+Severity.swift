extension DiagnosticCode {
  /// How grave what it tells of is.
  public var severity: Diagnostic.Severity { Self.warnings.contains(self) ? .warning : .error }

  /// What can be taken as it stands, but is probably not what was meant; the rest are errors.
  private static let warnings: Set<DiagnosticCode> = [
    .readTwice,
    .byteOrderMark, .controlCharacter, .bidirectionalControl, .zeroWidthCharacter,
    .slashesInAddress, .commentAtEndOfFile, .unclosedComment, .backslashAtLineEnd,
    .unclosedEmphasis, .bracesInText, .titleSpansBrackets,
    .blankLineAfterFrontMatter, .underline, .emptyDocument, .emptyText,
    .mixedIndentation, .undercutOfStatement, .relationInProse, .lostRelation,
    .undefinedStatement, .undefinedArgument, .unknownMention, .similarTitles, .lookalikeTitles,
    .sameLetters, .reservedTitle,
    .circularReasons, .contradictoryRelations, .relationToItself, .idleArgument, .isolatedClaim,
    .keyWithoutBlank, .misspeltKey, .unknownCode, .errorSwitchedOff,
    .impliedWithoutWarrant, .missingAnchor,
    .sourceWithoutFile, .textEmpty, .anchorChanged, .phraseEmpty, .stanceWithoutAnchor,
    .blockUncovered, .skipUnknownBlock, .skipAnchored, .sourceChanged,
    .cueHedging, .cueNegation, .cueAttribution, .cueConcession, .cueCondition, .cueQuantifier,
    .cueTime, .cueListMissing, .lockIncomplete,
  ]
}
