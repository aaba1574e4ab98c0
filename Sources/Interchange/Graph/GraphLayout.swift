/// Where the nodes of a drawing lie, in points (1/72 inch), y upwards from the lower edge.
public struct GraphLayout: Hashable, Sendable {
  /// A node's place: its middle and its size.
  public struct Box: Hashable, Sendable {
    /// The middle, from the left edge.
    public var x: Double
    /// The middle, from the lower edge.
    public var y: Double
    /// The width.
    public var width: Double
    /// The height.
    public var height: Double

    /// Places a node.
    public init(x: Double, y: Double, width: Double, height: Double) {
      self.x = x
      self.y = y
      self.width = width
      self.height = height
    }
  }

  /// The width of the whole drawing.
  public var width: Double
  /// The height of the whole drawing.
  public var height: Double
  /// The places by node id.
  public var boxes: [String: Box]

  /// Makes a layout.
  public init(width: Double, height: Double, boxes: [String: Box]) {
    self.width = width
    self.height = height
    self.boxes = boxes
  }
}
