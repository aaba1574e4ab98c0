// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "dissoi-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "dissoi", path: "..")],
  targets: [
    .executableTarget(
      name: "Benchmarks", dependencies: [.product(name: "Dissoi", package: "dissoi")],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ]
)
