#include "CAssets.h"

// #embed is of C23; the compiler takes it in older C too.
#pragma clang diagnostic ignored "-Wc23-extensions"

// The preprocessor reads each file as it is; the build notices when one changes.
static const unsigned char icon_svg[] = {
#embed "../../templates/assets/icon.svg"
};
static const unsigned char icon_180_png[] = {
#embed "../../templates/assets/icon-180.png"
};
static const unsigned char icon_192_png[] = {
#embed "../../templates/assets/icon-192.png"
};
static const unsigned char icon_512_png[] = {
#embed "../../templates/assets/icon-512.png"
};
static const unsigned char preferences_js[] = {
#embed "../../templates/assets/preferences.js"
};
// One file for the search page: its parts follow one another in the order in which they need each other.
static const unsigned char search_js[] = {
#embed "../../templates/assets/search-tokens.js"
    ,
#embed "../../templates/assets/search-index.js"
    ,
#embed "../../templates/assets/search-ranking.js"
    ,
#embed "../../templates/assets/search-snippets.js"
    ,
#embed "../../templates/assets/search.js"
};
static const unsigned char search_leftovers_js[] = {
#embed "../../templates/assets/search-leftovers.js"
};
static const unsigned char search_css[] = {
#embed "../../templates/assets/search.css"
};
static const unsigned char site_js[] = {
#embed "../../templates/assets/site.js"
    ,
#embed "../../templates/assets/search-box.js"
};
static const unsigned char style_css[] = {
#embed "../../templates/assets/style.css"
    ,
#embed "../../templates/assets/registers.css"
};
static const unsigned char tables_js[] = {
#embed "../../templates/assets/tables.js"
};

static const CAsset assets[] = {
    {"icon-180.png", icon_180_png, sizeof icon_180_png},
    {"icon-192.png", icon_192_png, sizeof icon_192_png},
    {"icon-512.png", icon_512_png, sizeof icon_512_png},
    {"icon.svg", icon_svg, sizeof icon_svg},
    {"preferences.js", preferences_js, sizeof preferences_js},
    {"search-leftovers.js", search_leftovers_js, sizeof search_leftovers_js},
    {"search.css", search_css, sizeof search_css},
    {"search.js", search_js, sizeof search_js},
    {"site.js", site_js, sizeof site_js},
    {"style.css", style_css, sizeof style_css},
    {"tables.js", tables_js, sizeof tables_js},
};

const CAsset *cassets_all(void) { return assets; }

size_t cassets_count(void) { return sizeof assets / sizeof assets[0]; }
