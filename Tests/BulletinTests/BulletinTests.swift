import Testing

@testable import Bulletin
