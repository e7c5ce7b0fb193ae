"""`bantin serve` on a copy of the sample bulletin, for tests that edit it."""

import re
import shutil
import signal
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sample_site import REPOSITORY, command


@dataclass
class Preview:
    """A running preview: its address without a slash at the end, its folder, its process, and what it said."""

    address: str
    folder: Path
    process: subprocess.Popen
    words: list[str] = field(default_factory=list)

    @property
    def memory(self) -> int:
        """Resident bytes of the process."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="utf-8")
        return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) * 1024


@contextmanager
def preview(
    *options: str, site: Path | None = None, binary: Path | None = None, environment: dict[str, str] | None = None
) -> Iterator[Preview]:
    """Serve a copy of the sample bulletin's content, or the folder `site` itself, until the block ends."""
    made = None
    if site is None:
        made = Path(tempfile.mkdtemp(prefix="bantin-preview-"))
        shutil.copytree(REPOSITORY / "content", made / "content")
    folder = site or made
    # In the background shells have Ctrl-C ignored, and so would the preview; what is handled here is not ignored there.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(
        [binary or command(), "serve", "--site", folder, "--port", "8700", *options],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment)
    try:
        words: list[str] = []
        for line in process.stdout:
            words.append(line)
            if found := re.search(r"http://[^/\s]+", line):
                break
        else:
            raise RuntimeError("bantin serve ended:\n" + "".join(words))
        # What it says later is read too, or it would wait for a reader.
        threading.Thread(target=lambda: words.extend(process.stdout), daemon=True).start()
        yield Preview(found[0], folder, process, words)
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
        if made:
            shutil.rmtree(made, ignore_errors=True)
