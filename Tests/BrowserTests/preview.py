"""A running `sinew preview`."""

import os
import queue
import re
import signal
import subprocess
import threading
import time

from client import Client

PATIENCE = 10
"""Seconds after which something that was waited for is held to be missing."""


class Preview:
    """Started in the folder of the site, so that messages have short paths."""

    def __init__(self, sinew, root, port=0, options=()):
        self.process = subprocess.Popen(
            [sinew, "preview", "--site", ".", "--port", str(port), *options],
            cwd=root, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, bufsize=1, env=os.environ | {"NO_COLOR": "1"},
        )
        self.errors = []
        self.lines = queue.Queue()
        for stream, take in ((self.process.stdout, self.lines.put),
                             (self.process.stderr, self.errors.append)):
            threading.Thread(target=_pass_lines, args=(stream, take), daemon=True).start()
        found = self.line(r"Open (http://localhost:(\d+)(/\S*)) \(Ctrl-C ends the preview\)")
        self.address, self.port, self.base = found[1], int(found[2]), found[3]
        self.client = Client(self.port)

    def warned(self, text):
        """Waits until this is on standard error, which is read on its own."""
        deadline = time.monotonic() + PATIENCE
        while text not in "\n".join(self.errors):
            assert time.monotonic() < deadline, f"no {text!r} in {self.errors}"
            time.sleep(0.01)

    def url(self, path):
        """Where a page such as `symptoms/x/` is."""
        return self.address + path.removeprefix("/")

    def line(self, pattern):
        """Waits for a line on standard output that is like this."""
        seen = []
        while True:
            try:
                line = self.lines.get(timeout=PATIENCE)
            except queue.Empty:
                raise AssertionError(f"no line {pattern!r} but {seen}, {self.errors}") from None
            if found := re.search(pattern, line):
                return found
            seen.append(line)

    def end(self, number=signal.SIGTERM):
        """Sends a signal; the status within two seconds."""
        self.process.send_signal(number)
        return self.process.wait(timeout=2)

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    @property
    def resident_kilobytes(self):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as file:
            return int(re.search(r"^VmRSS:\s+(\d+) kB", file.read(), re.MULTILINE)[1])


def _pass_lines(stream, take):
    with stream:
        for line in stream:
            take(line.rstrip("\n"))
