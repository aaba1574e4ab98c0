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

extension GraphLayout {
  /// The nodes one beside the other in rows, for viewers that would else put all on one place.
  static func grid(of graph: DebateGraph) -> GraphLayout {
    let (width, height, gap) = (200.0, 60.0, 40.0)
    let columns = max(1, Int(Double(graph.nodes.count).squareRoot().rounded(.up)))
    let rows = (graph.nodes.count + columns - 1) / columns
    let total = Double(rows) * (height + gap)
    var boxes: [String: Box] = [:]
    for (place, node) in graph.nodes.enumerated() {
      let (row, column) = (Double(place / columns), Double(place % columns))
      boxes[node.id] = Box(
        x: column * (width + gap) + width / 2, y: total - row * (height + gap) - height / 2,
        width: width, height: height)
    }
    return GraphLayout(width: Double(columns) * (width + gap), height: total, boxes: boxes)
  }
}
