/// FNV-1a with 32 bits: short, good enough for fingerprints, and the same in a browser with `Math.imul`.
/// Source: Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm" (IETF draft).
func fnv1a(_ bytes: [UInt8], from seed: UInt32 = 0x811C_9DC5) -> UInt32 {
    var hash = seed
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash
}

/// The hash of two syllables that follow one another, of their own hashes; order matters.
/// The finalizer is MurmurHash3's (Austin Appleby, public domain).
@inline(__always)
func pairHash(_ first: UInt32, _ second: UInt32) -> UInt32 {
    var hash = (first ^ (second << 15 | second >> 17)) &* 0x9E37_79B1 &+ second
    hash = (hash ^ hash >> 16) &* 0x85EB_CA6B
    hash = (hash ^ hash >> 13) &* 0xC2B2_AE35
    return hash ^ hash >> 16
}

/// Which of `buckets` a pair lies in, and its fingerprint of 16 bits there; both rise with the hash.
@inline(__always)
func bucketPlace(_ hash: UInt32, of buckets: Int) -> (bucket: Int, fingerprint: Int) {
    let scaled = UInt64(hash) * UInt64(buckets)
    return (Int(scaled >> 32), Int(scaled >> 16 & 0xFFFF))
}

/// Twelve bits that tell the spellings of one folded syllable apart.
func spellingMark(_ exactHash: UInt32) -> UInt32 { pairHash(exactHash, 0) >> 20 }

/// Eight bits that tell the spellings of one folded pair apart.
@inline(__always)
func pairSpellingMark(_ first: UInt32, _ second: UInt32) -> UInt32 { pairHash(first, second) >> 24 }
