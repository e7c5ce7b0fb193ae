#include "CAssets.h"

// The preprocessor reads each file as it is; the build notices when one changes.
static const unsigned char style_css[] = {
#embed "../../templates/assets/style.css"
};

static const CAsset assets[] = {
    {"style.css", style_css, sizeof style_css},
};

const CAsset *cassets_all(void) { return assets; }

size_t cassets_count(void) { return sizeof assets / sizeof assets[0]; }
