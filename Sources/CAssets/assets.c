#include "CAssets.h"

// The preprocessor reads each file as it is; the build notices when one changes.
static const unsigned char icon_svg[] = {
#embed "../../templates/assets/icon.svg"
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
static const unsigned char site_js[] = {
#embed "../../templates/assets/site.js"
    ,
#embed "../../templates/assets/search-box.js"
};
static const unsigned char style_css[] = {
#embed "../../templates/assets/style.css"
};

static const CAsset assets[] = {
    {"icon.svg", icon_svg, sizeof icon_svg},
    {"preferences.js", preferences_js, sizeof preferences_js},
    {"search.js", search_js, sizeof search_js},
    {"site.js", site_js, sizeof site_js},
    {"style.css", style_css, sizeof style_css},
};

const CAsset *cassets_all(void) { return assets; }

size_t cassets_count(void) { return sizeof assets / sizeof assets[0]; }
