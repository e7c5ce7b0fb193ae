#include "CAssets.h"

// #embed is of C23; the compiler takes it in older C too.
#pragma clang diagnostic ignored "-Wc23-extensions"

// What the preview adds to the pages of a site. None of it is ever published.
static const unsigned char pages_css[] = {
#embed "../../templates/assets/preview/pages.css"
};
static const unsigned char panel_css[] = {
#embed "../../templates/assets/preview/panel.css"
};
static const unsigned char booklet_js[] = {
#embed "../../templates/assets/preview/booklet.js"
};
static const unsigned char preview_js[] = {
#embed "../../templates/assets/preview/page-patch.js"
    ,
#embed "../../templates/assets/preview/views.js"
    ,
#embed "../../templates/assets/preview/panel.js"
    ,
#embed "../../templates/assets/preview/live.js"
};

static const CAsset assets[] = {
    {"booklet.js", booklet_js, sizeof booklet_js},
    {"pages.css", pages_css, sizeof pages_css},
    {"panel.css", panel_css, sizeof panel_css},
    {"preview.js", preview_js, sizeof preview_js},
};

const CAsset *cassets_preview(void) { return assets; }

size_t cassets_preview_count(void) { return sizeof assets / sizeof assets[0]; }
