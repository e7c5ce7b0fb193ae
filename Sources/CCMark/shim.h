#include <cmark.h>

/// The length in bytes of a string of libcmark's, without its closing zero.
static inline long cmark_literal_length(const char *literal) {
    return (long)__builtin_strlen(literal);
}

/// Whether a character may be in a string of libcmark's that no page may hold: delete, a C1 control, U+FFFE or U+FFFF.
/// Tells whether a byte is in it that these begin with.
static inline int cmark_literal_may_have_forbidden(const char *literal, long length) {
    int found = 0;
    for (long index = 0; index < length; index++) {
        unsigned char byte = (unsigned char)literal[index];
        found |= (byte == 0x7F) | (byte == 0xC2) | (byte == 0xEF);
    }
    return found;
}
