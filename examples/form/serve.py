"""Serve the form, and answer what it asks: the service that ``examples/vendor/openapi.json`` describes.

    python examples/form/serve.py .build/form

Only for this machine: a real service bounds the size of what it reads, and asks who is asking.
"""

import functools
import sys
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from restraint_rules import evaluate_json

__all__ = ["Service"]

MOST = 1_000_000
"""Bytes of a request that are read."""


class Service(SimpleHTTPRequestHandler):
    """Hands out the form's files, and judges at ``/evaluate``."""

    def do_POST(self) -> None:
        """Answer a request of ``evaluate_json``: 200 with a report, 422 with why there is none."""
        length = int(self.headers.get("Content-Length", 0))
        if self.path != "/evaluate" or length > MOST:
            self.send_error(404 if length <= MOST else 413)
            return
        answer = evaluate_json(self.rfile.read(length))
        self.send_response(200 if answer.startswith('{"report"') else 422)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(answer.encode())

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - as the base class has it
        """Say nothing."""


if __name__ == "__main__":
    handler = functools.partial(Service, directory=sys.argv[1])
    server = ThreadingHTTPServer(("127.0.0.1", 8000), handler)
    print(f"http://127.0.0.1:{server.server_port}")
    server.serve_forever()
