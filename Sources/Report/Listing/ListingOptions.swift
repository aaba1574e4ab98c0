/// What a listing of a comparison is to say besides the comparison, and of what.
public struct ListingOptions: Hashable, Sendable {
  /// Which rows to list.
  public var filter: ListingFilter
  /// How far the review of the claims against the sources has come, such as *3 of 40 reviewed*.
  public var reviewed: String?

  /// Lists everything, unless told otherwise.
  public init(filter: ListingFilter = ListingFilter(), reviewed: String? = nil) {
    self.filter = filter
    self.reviewed = reviewed
  }
}
