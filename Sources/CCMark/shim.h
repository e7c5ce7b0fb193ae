#include <cmark.h>

/// The length in bytes of a string of libcmark's, without its closing zero.
static inline long cmark_literal_length(const char *literal) {
    return (long)__builtin_strlen(literal);
}

/// Whether U+FFFE or U+FFFF may be in a string of libcmark's: whether a byte is in it that they begin with.
static inline int cmark_literal_may_have_noncharacter(const char *literal) {
    return __builtin_strchr(literal, 0xEF) != 0;
}
