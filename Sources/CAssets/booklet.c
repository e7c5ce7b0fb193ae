#include "CAssets.h"

// #embed is of C23; the compiler takes it in older C too.
#pragma clang diagnostic ignored "-Wc23-extensions"

// The theme of the booklets and its fonts.
static const unsigned char blocks_typ[] = {
#embed "../../templates/booklet/blocks.typ"
};
static const unsigned char cover_typ[] = {
#embed "../../templates/booklet/cover.typ"
};
static const unsigned char drawing_typ[] = {
#embed "../../templates/booklet/drawing.typ"
};
static const unsigned char impose_typ[] = {
#embed "../../templates/booklet/impose.typ"
};
static const unsigned char official_typ[] = {
#embed "../../templates/booklet/official.typ"
};
static const unsigned char main_typ[] = {
#embed "../../templates/booklet/main.typ"
};
static const unsigned char parts_typ[] = {
#embed "../../templates/booklet/parts.typ"
};
static const unsigned char report_typ[] = {
#embed "../../templates/booklet/report.typ"
};
static const unsigned char theme_typ[] = {
#embed "../../templates/booklet/theme.typ"
};
static const unsigned char liberationserif_bold[] = {
#embed "../../templates/booklet/fonts/LiberationSerif-Bold.ttf.gz"
};
static const unsigned char liberationserif_bolditalic[] = {
#embed "../../templates/booklet/fonts/LiberationSerif-BoldItalic.ttf.gz"
};
static const unsigned char liberationserif_italic[] = {
#embed "../../templates/booklet/fonts/LiberationSerif-Italic.ttf.gz"
};
static const unsigned char liberationserif_regular[] = {
#embed "../../templates/booklet/fonts/LiberationSerif-Regular.ttf.gz"
};
static const unsigned char notosans_bold[] = {
#embed "../../templates/booklet/fonts/NotoSans-Bold.ttf.gz"
};
static const unsigned char notosans_bolditalic[] = {
#embed "../../templates/booklet/fonts/NotoSans-BoldItalic.ttf.gz"
};
static const unsigned char notosans_italic[] = {
#embed "../../templates/booklet/fonts/NotoSans-Italic.ttf.gz"
};
static const unsigned char notosans_regular[] = {
#embed "../../templates/booklet/fonts/NotoSans-Regular.ttf.gz"
};
static const unsigned char notoserif_bold[] = {
#embed "../../templates/booklet/fonts/NotoSerif-Bold.ttf.gz"
};
static const unsigned char notoserif_bolditalic[] = {
#embed "../../templates/booklet/fonts/NotoSerif-BoldItalic.ttf.gz"
};
static const unsigned char notoserif_italic[] = {
#embed "../../templates/booklet/fonts/NotoSerif-Italic.ttf.gz"
};
static const unsigned char notoserif_regular[] = {
#embed "../../templates/booklet/fonts/NotoSerif-Regular.ttf.gz"
};

static const CAsset files[] = {
    {"blocks.typ", blocks_typ, sizeof blocks_typ},
    {"cover.typ", cover_typ, sizeof cover_typ},
    {"drawing.typ", drawing_typ, sizeof drawing_typ},
    {"fonts/LiberationSerif-Bold.ttf.gz", liberationserif_bold, sizeof liberationserif_bold},
    {"fonts/LiberationSerif-BoldItalic.ttf.gz", liberationserif_bolditalic, sizeof liberationserif_bolditalic},
    {"fonts/LiberationSerif-Italic.ttf.gz", liberationserif_italic, sizeof liberationserif_italic},
    {"fonts/LiberationSerif-Regular.ttf.gz", liberationserif_regular, sizeof liberationserif_regular},
    {"fonts/NotoSans-Bold.ttf.gz", notosans_bold, sizeof notosans_bold},
    {"fonts/NotoSans-BoldItalic.ttf.gz", notosans_bolditalic, sizeof notosans_bolditalic},
    {"fonts/NotoSans-Italic.ttf.gz", notosans_italic, sizeof notosans_italic},
    {"fonts/NotoSans-Regular.ttf.gz", notosans_regular, sizeof notosans_regular},
    {"fonts/NotoSerif-Bold.ttf.gz", notoserif_bold, sizeof notoserif_bold},
    {"fonts/NotoSerif-BoldItalic.ttf.gz", notoserif_bolditalic, sizeof notoserif_bolditalic},
    {"fonts/NotoSerif-Italic.ttf.gz", notoserif_italic, sizeof notoserif_italic},
    {"fonts/NotoSerif-Regular.ttf.gz", notoserif_regular, sizeof notoserif_regular},
    {"impose.typ", impose_typ, sizeof impose_typ},
    {"main.typ", main_typ, sizeof main_typ},
    {"official.typ", official_typ, sizeof official_typ},
    {"parts.typ", parts_typ, sizeof parts_typ},
    {"report.typ", report_typ, sizeof report_typ},
    {"theme.typ", theme_typ, sizeof theme_typ},
};

const CAsset *cassets_booklet(void) { return files; }

size_t cassets_booklet_count(void) { return sizeof files / sizeof files[0]; }
