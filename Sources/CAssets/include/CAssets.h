#ifndef CASSETS_H
#define CASSETS_H

#include <stddef.h>

/// A file of `templates/assets` inside the command.
typedef struct {
    /// The file's name, in UTF-8.
    const char *_Nonnull name;
    const unsigned char *_Nonnull bytes;
    size_t count;
} CAsset;

/// All files, in the order of their names.
const CAsset *_Nonnull cassets_all(void);

/// How many there are.
size_t cassets_count(void);

/// The files of the booklets' theme, `main.typ`, `fonts/NotoSans-Bold.ttf.gz`, in the order of their names.
const CAsset *_Nonnull cassets_booklet(void);

/// How many there are.
size_t cassets_booklet_count(void);

/// What the preview adds to pages, `preview.js`, in the order of their names.
const CAsset *_Nonnull cassets_preview(void);

/// How many there are.
size_t cassets_preview_count(void);

#endif
