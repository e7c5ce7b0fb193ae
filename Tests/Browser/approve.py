"""Take the approved pictures of the main pages anew, all or those whose names hold one of the words given."""

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[1] / "Tools")]

from page_pictures import save, taken  # noqa: E402
from sample_site import sample_site  # noqa: E402
from site_test import reached  # noqa: E402
from test_pictures import APPROVED, LOOKS  # noqa: E402

with reached(sample_site(), "root") as base:
    for look in LOOKS:
        if len(sys.argv) == 1 or any(word in look.name for word in sys.argv[1:]):
            save(taken(base, look), APPROVED / look.name)
            print(APPROVED / look.name)
