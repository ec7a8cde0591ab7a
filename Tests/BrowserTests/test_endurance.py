"""A long day of work, and many clients at once."""

import random
import re
import resource
import socket
import time

from finished_site import build, undecorated
from site_folder import SYMPTOM

PAGE = "/symptoms/sit-bone-pain/"
EDITS = 1000
WARM = 300
"""Edits after which everything has been used, and memory must not grow any more."""


class Editor:
    """Makes one random change after the other, always the same ones."""

    def __init__(self, site):
        self.site = site
        self.random = random.Random(1)
        self.articles = {
            path: site.read(path)
            for path in sorted(str(path.relative_to(site.root))
                               for path in (site / "Content").glob("[acst]*/*.md"))
            if not path.endswith("index.md")
        }
        self.style = site.read("Templates/assets/site.css")
        self.template = site.read("Templates/symptom.mustache")
        self.broken = set()
        self.added = []
        self.count = 0

    def edit(self):
        self.count += 1
        self.random.choice([
            self.append, self.append, self.retitle, self.spoil, self.change_style,
            self.change_template, self.add, self.delete,
        ])()

    def append(self):
        path = self.random.choice(list(self.articles))
        save = self.random.choice([self.site.write, self.site.write_by_rename,
                                   self.site.write_as_vim])
        save(path, self.articles[path] + f"\nEdit number {self.count}.\n")
        self.broken.discard(path)

    def retitle(self):
        path = self.random.choice(list(self.articles))
        lines = self.articles[path].split("\n")
        lines[1] = f"title: Title number {self.count}"
        self.site.write(path, "\n".join(lines))
        self.broken.discard(path)

    def spoil(self):
        """Breaks an article, or mends all."""
        if self.broken:
            return self.mend()
        path = self.random.choice(list(self.articles))
        self.site.write(path, self.articles[path] + f"\n[Edit {self.count}](nowhere.md)\n")
        self.broken.add(path)

    def mend(self):
        for path in self.broken:
            self.site.write(path, self.articles[path] + f"\nMended by edit {self.count}.\n")
        self.broken.clear()

    def change_style(self):
        self.site.write("Templates/assets/site.css", f"{self.style}\n/* Edit {self.count} */\n")

    def change_template(self):
        self.site.write("Templates/symptom.mustache",
                        self.template.replace("What can help", f"What can help {self.count}"))

    def add(self):
        path = f"Content/symptoms/added-{self.count}.md"
        self.site.write(path, SYMPTOM.format(title=f"Symptom number {self.count}"))
        self.added.append(path)

    def delete(self):
        if not self.added:
            return self.add()
        path = self.added.pop(self.random.randrange(len(self.added)))
        (self.site / path).unlink()


def test_memory_is_flat_and_nothing_is_forgotten_after_a_thousand_edits(
        preview, site, sinew, tmp_path):
    editor = Editor(site)
    with preview.client.listen(PAGE) as listener:
        edition = listener.state()["edition"]
        for _ in range(EDITS):
            editor.edit()
            edition = listener.until(lambda state: state["edition"] > edition)["edition"]
            preview.client.get(PAGE)
            if editor.count == WARM:
                warm = preview.resident_kilobytes
        grown = preview.resident_kilobytes
        # An edit in several steps can make several editions: only this one is known to be the last.
        editor.mend()
        site.append("Content/pages/about.md", "\nThe very last edit.\n")
        listener.until(lambda _: "The very last edit." in preview.client.get("/about/").text)

    assert grown <= 1.25 * warm, f"{warm} kB after {WARM} edits, {grown} kB after {EDITS}"
    files = build(sinew, site, tmp_path / "output")
    for path, bytes in files.items():
        assert undecorated(preview.client.get("/" + path).body) == bytes, path
    print(f"{warm} kB after {WARM} edits, {grown} kB after {EDITS}")


def test_a_thousand_listeners_and_fifty_slow_clients_keep_nobody_waiting(preview, site):
    allow_many_sockets()
    listeners = [preview.client.listen(PAGE) for _ in range(1000)]
    assert {listener.state()["edition"] for listener in listeners} == {1}
    request = f"GET {PAGE} HTTP/1.1\r\nHost: {preview.client.host}\r\n\r\n".encode()
    writers = [preview.client.connect() for _ in range(25)]
    readers = [slow_reader(preview, request * 20) for _ in range(25)]
    for second in range(3):
        for connection in writers:
            connection.sendall(request[second:second + 1])
        for connection in readers:
            assert connection.recv(1) == b"HTTP"[second:second + 1]
        text = f"Second number {second}."
        site.append("Content/symptoms/sit-bone-pain.md", f"\n{text}\n")
        states = [listener.until(lambda state: state["edition"] == second + 2)
                  for listener in listeners]
        answer = preview.client.get(PAGE)
        assert text in answer.text
        version = re.search('data-version="([^"]+)"', answer.text)[1]
        assert {state["version"] for state in states} == {version}
        time.sleep(1)  # This is what makes the slow clients slow.
    for connection in writers:
        connection.sendall(request[3:])
        assert connection.recv(15) == b"HTTP/1.1 200 OK"
    for client in listeners + writers + readers:
        client.close()


def allow_many_sockets():
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def slow_reader(preview, requests):
    """A client that asks for more than fits between it and the server."""
    connection = preview.client.connect()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
    connection.sendall(requests)
    return connection
