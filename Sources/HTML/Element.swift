/// The elements whose contents or attributes are not read like those of all the others.
enum Element: UInt8, Sendable, Equatable {
    /// Every element that is not named here.
    case ordinary
    case script, style
    /// Escapable raw text: references count, tags do not.
    case title, textarea
    /// Raw text in which no value is of use.
    case iframe, xmp, noembed, noframes
    /// Takes in all the rest of the page.
    case plaintext
    /// Its `content` is an address if its `http-equiv` says refresh.
    case meta
    /// SVG's animations may set any attribute of another element, `href` and `onclick` among them.
    case animate, set, animateMotion, animateTransform

    /// The element of a tag's name, without regard to case. Length and first letter leave one candidate.
    init(name: Range<Int>, in bytes: Span<UInt8>) {
        let candidate: Element
        switch (name.count, bytes[name.lowerBound].asciiLowercased) {
        case (3, UInt8(ascii: "s")): candidate = .set
        case (3, UInt8(ascii: "x")): candidate = .xmp
        case (4, UInt8(ascii: "m")): candidate = .meta
        case (5, UInt8(ascii: "s")): candidate = .style
        case (5, UInt8(ascii: "t")): candidate = .title
        case (6, UInt8(ascii: "i")): candidate = .iframe
        case (6, UInt8(ascii: "s")): candidate = .script
        case (7, UInt8(ascii: "a")): candidate = .animate
        case (7, UInt8(ascii: "n")): candidate = .noembed
        case (8, UInt8(ascii: "n")): candidate = .noframes
        case (8, UInt8(ascii: "t")): candidate = .textarea
        case (9, UInt8(ascii: "p")): candidate = .plaintext
        case (13, UInt8(ascii: "a")): candidate = .animateMotion
        case (16, UInt8(ascii: "a")): candidate = .animateTransform
        default: candidate = .ordinary
        }
        self = candidate != .ordinary && bytes.matches(candidate.tagName, in: name) ? candidate : .ordinary
    }

    /// The length of the shortest name of them.
    static let shortestName = 3

    /// Its name in lower case.
    var tagName: StaticString {
        switch self {
        case .ordinary: "element"
        case .script: "script"
        case .style: "style"
        case .title: "title"
        case .textarea: "textarea"
        case .iframe: "iframe"
        case .xmp: "xmp"
        case .noembed: "noembed"
        case .noframes: "noframes"
        case .plaintext: "plaintext"
        case .meta: "meta"
        case .animate: "animate"
        case .set: "set"
        case .animateMotion: "animatemotion"
        case .animateTransform: "animatetransform"
        }
    }

    /// Whether tags inside of it are not tags: only its own end tag ends it.
    var hasRawText: Bool {
        switch self {
        case .script, .style, .title, .textarea, .iframe, .xmp, .noembed, .noframes: true
        default: false
        }
    }

    /// Whether references are read inside of it, so that escaped text is text.
    var hasEscapableRawText: Bool { self == .title || self == .textarea }

    /// Whether its attributes may name and set any attribute.
    var isAnimation: Bool {
        switch self {
        case .animate, .set, .animateMotion, .animateTransform: true
        default: false
        }
    }
}
