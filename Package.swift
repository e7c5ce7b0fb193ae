// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target: members are visible only where the file itself imports their module.
///
/// A release build specialises and inlines across modules, and leaves out the checks of exclusive access at run time, which
/// every debug build and test makes.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(
        ["-cross-module-optimization", "-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

/// Settings of targets in which no time is spent that anybody notices: a release makes them small.
let compact = strict + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

let package = Package(
    name: "bantin",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "bantin", targets: ["bantin"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
        // File paths, as swift-subprocess takes them; part of the system on macOS.
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        // Only the preview's server.
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    ],
    targets: [
        // System libraries, each imported by one file only.
        .systemLibrary(
            name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(
            name: "CUTF8Proc", pkgConfig: "libutf8proc", providers: [.apt(["libutf8proc-dev"]), .brew(["utf8proc"])]),

        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

        // Styles, scripts and icons inside the command.
        .target(name: "CAssets"),

        // Leaves: they know nothing of the rest.
        .target(name: "CThreadValue"),
        .target(name: "HTML", dependencies: ["CThreadValue"], swiftSettings: strict),
        .target(name: "Vietnamese", dependencies: ["CUTF8Proc"], swiftSettings: strict),
        .target(name: "CPlatform"),
        .target(
            name: "Platform",
            dependencies: [
                "CPlatform",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.linux])),
            ],
            swiftSettings: strict),

        // content/ becomes a checked site.
        .target(
            name: "Bulletin", dependencies: ["CCMark", "CYAML", "HTML", "Vietnamese", "Platform"],
            swiftSettings: strict),
        .target(name: "Search", dependencies: ["Vietnamese"], exclude: ["FORMAT.md"], swiftSettings: strict),
        .target(
            name: "Templates", dependencies: ["Bulletin", "HTML", "Vietnamese"], path: "templates",
            exclude: ["assets", "booklet"], swiftSettings: strict),
        .target(
            name: "Publishing",
            dependencies: ["Bulletin", "CAssets", "HTML", "Platform", "Search", "Templates", "Vietnamese"],
            swiftSettings: strict),
        // A selection of a site's entries as a book: model, PDF by Typst, e-book, word processor's file.
        .target(
            name: "Booklet",
            dependencies: [
                "Bulletin", "CAssets", "CZlib", "HTML", "Platform", "Publishing", "Search", "Templates", "Vietnamese",
            ],
            swiftSettings: compact),
        .target(
            name: "Preview",
            dependencies: [
                "Booklet", "Bulletin", "CAssets", "HTML", "Platform", "Publishing", "Search", "Templates", "Vietnamese",
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
            ],
            swiftSettings: compact),
        .executableTarget(
            name: "bantin",
            dependencies: [
                "Booklet", "Bulletin", "HTML", "Platform", "Preview", "Publishing", "Search", "Templates",
                "Vietnamese",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: compact),

        .testTarget(name: "HTMLTests", dependencies: ["HTML", "RandomTesting"], swiftSettings: strict),
        .testTarget(name: "VietnameseTests", dependencies: ["Vietnamese", "RandomTesting"], swiftSettings: strict),
        // What several test targets share.
        .target(name: "RandomTesting", path: "Tests/RandomTesting", swiftSettings: strict),
        .target(name: "FileTesting", dependencies: ["Platform"], path: "Tests/FileTesting", swiftSettings: strict),
        .testTarget(name: "PlatformTests", dependencies: ["Platform", "FileTesting"], swiftSettings: strict),
        .testTarget(
            name: "BulletinTests", dependencies: ["Bulletin", "Vietnamese", "HTML", "FileTesting", "RandomTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "TemplatesTests", dependencies: ["Templates", "Bulletin", "HTML", "Vietnamese"],
            swiftSettings: strict),
        .testTarget(
            name: "SearchTests", dependencies: ["Search", "Vietnamese", "RandomTesting"], exclude: ["Vectors"],
            swiftSettings: strict),
        .testTarget(
            name: "PublishingTests",
            dependencies: ["Publishing", "Bulletin", "Platform", "Vietnamese", "FileTesting", "RandomTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "SiteTests", dependencies: ["Booklet", "Publishing", "Bulletin", "Platform", "Vietnamese"],
            swiftSettings: strict),
        .testTarget(
            name: "PreviewTests",
            dependencies: [
                "Preview", "Booklet", "Bulletin", "CAssets", "HTML", "Platform", "Publishing", "Vietnamese",
                "FileTesting",
            ],
            swiftSettings: strict),
        .testTarget(name: "BookletTests", dependencies: ["Booklet", "HTML"], swiftSettings: strict),
        .target(
            name: "Fuzzing",
            dependencies: ["Bulletin", "HTML", "Publishing", "RandomTesting", "Search", "Templates", "Vietnamese"],
            path: "Tests/Fuzzing",
            swiftSettings: strict),
        .executableTarget(
            name: "fuzz", dependencies: ["Fuzzing"], path: "Tests/FuzzCommand", swiftSettings: strict),
        .testTarget(
            name: "FuzzTests", dependencies: ["Bulletin", "Fuzzing"], exclude: ["Finds"], swiftSettings: strict),
        .testTarget(
            name: "CommandTests", dependencies: ["bantin", "Booklet", "FileTesting", "RandomTesting"],
            swiftSettings: strict),
    ]
)

// Only the benchmark of the search needs it; Benchmarks/search/compare.py says how it is built.
if Context.environment["BANTIN_BENCHMARKS"] != nil {
    package.targets.append(
        .executableTarget(
            name: "search-benchmark", dependencies: ["Search"], path: "Benchmarks/search/Tool",
            swiftSettings: strict))
}

// Only `scripts/fuzz` needs it, where the toolchain has libFuzzer.
if Context.environment["BANTIN_GUIDED_FUZZING"] != nil {
    package.targets.append(
        .executableTarget(
            name: "guided-fuzz", dependencies: ["Fuzzing"], path: "Tests/GuidedFuzzCommand", swiftSettings: strict))
}
