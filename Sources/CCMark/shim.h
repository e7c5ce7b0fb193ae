#include <cmark.h>

/// The length in bytes of a string of libcmark's, without its closing zero.
static inline long cmark_literal_length(const char *literal) {
    return (long)__builtin_strlen(literal);
}
