"""A local web server that compresses as hosts do, keeps connections open, and answers a browser's request for an icon."""

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

TYPES = {".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css",
         ".json": "application/json", ".wasm": "application/wasm"}


@cache
def packed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), 6)


class Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "local"
    # Bytes and answers sent since the start, headers included: what workers load is not seen by a page's DevTools session.
    sent = [0, 0]
    sys_version = ""

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        if self.path == "/favicon.ico" or not path.is_file():
            self.send_response(204 if self.path == "/favicon.ico" else 404)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        body = packed(path)
        self.send_response(200)
        self.send_header("Content-Type", TYPES.get(path.suffix, "application/octet-stream"))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=3600")
        self.end_headers()
        self.sent[0] += len(body)
        self.sent[1] += 1
        self.wfile.write(body)

    def flush_headers(self):
        self.sent[0] += sum(map(len, getattr(self, "_headers_buffer", [])))
        super().flush_headers()

    def log_message(self, format, *arguments):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """A browser that leaves early is no error."""


@contextmanager
def serve(root: Path) -> Iterator[str]:
    server = Server(("127.0.0.1", 0), partial(Handler, directory=str(root)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
