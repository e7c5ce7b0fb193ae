"""Run the tests of booklets, or only those named: `run.py pdf formats`.

The last lines count each part's tests; a test that could not run is named with NOT RUN.
"""

import sys
import time
import unittest
from pathlib import Path

TESTS = Path(__file__).resolve().parent
sys.path.insert(0, str(TESTS))


def main(names: list[str]) -> int:
    known = sorted(path.stem.removeprefix("test_") for path in TESTS.glob("test_*.py"))
    passed_all = True
    summary = []
    for name in names or known:
        started = time.monotonic()
        suite = unittest.defaultTestLoader.loadTestsFromName(f"test_{name}")
        result = unittest.TextTestRunner(stream=sys.stdout, verbosity=0).run(suite)
        failed = len({getattr(test, "test_case", test).id() for test, _ in result.failures + result.errors})
        passed = result.testsRun - failed - len(result.skipped)
        summary.append(f"summary: {name}: {passed} passed, {failed} failed, {time.monotonic() - started:.0f} s")
        summary += [f"NOT RUN: {test.id()}: {reason}" for test, reason in result.skipped]
        passed_all = passed_all and result.wasSuccessful() and result.testsRun > 0
    print("\n".join(summary))
    return 0 if passed_all else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
