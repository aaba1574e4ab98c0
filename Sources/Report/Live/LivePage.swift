/// The page that is served at the moment, and its number.
actor LivePage {
  private var page: [UInt8] = []
  /// Counts the pages; 0 for none yet.
  private(set) var version = 0
  private var isOver = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// Puts a new page in the place of the old one, and wakes everybody who waits for it.
  ///
  /// - Parameter make: Makes the page of its number.
  func replace(by make: (Int) throws -> [UInt8]) rethrows {
    page = try make(version + 1)
    version += 1
    wake()
  }

  /// The page that is served now.
  var current: [UInt8] { page }

  /// Waits until the page is another one than that of a number.
  func change(from number: Int) async -> Int {
    while number == version, !isOver {
      await withCheckedContinuation { waiting.append($0) }
    }
    return version
  }

  /// Lets everybody go who waits.
  func end() {
    isOver = true
    wake()
  }

  private func wake() {
    for continuation in waiting { continuation.resume() }
    waiting = []
  }
}
