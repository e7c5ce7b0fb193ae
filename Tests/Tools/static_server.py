"""A plain web server for a built site: files, index.html for folders, 404.html for what is missing."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit


class SiteRequestHandler(SimpleHTTPRequestHandler):
    """Serves the folder under a prefix, as a server does where a site is not at the root of its host."""

    protocol_version = "HTTP/1.1"
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".webmanifest": "application/manifest+json",
        ".webp": "image/webp",
        ".wasm": "application/wasm",
    }

    def __init__(self, *arguments, root: Path, prefix: str, **options):
        self.prefix = prefix
        super().__init__(*arguments, directory=str(root), **options)

    def translate_path(self, path: str) -> str:
        inside = unquote(urlsplit(path).path)
        if not inside.startswith(self.prefix):
            return str(Path(self.directory) / "not" / "here")
        return super().translate_path("/" + inside[len(self.prefix) :])

    def list_directory(self, path):
        self.send_error(404)

    def send_error(self, code, message=None, explain=None):
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format, *arguments):
        pass


class SiteServer(ThreadingHTTPServer):
    """Says nothing of a browser that leaves before an answer is read."""

    daemon_threads = True

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def serve(root: Path, prefix: str = "/") -> Iterator[str]:
    """Serve `root` on a free port of 127.0.0.1; gives the address of the site, which ends with `prefix`."""
    handler = partial(SiteRequestHandler, root=root, prefix=prefix)
    server = SiteServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
