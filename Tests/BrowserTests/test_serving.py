"""The preview serves as any good static host, on this machine only, and writes nothing."""

import os
import re
import signal
import socket
import sys
import time

import pytest

from preview import PATIENCE

PAGE = "/symptoms/sit-bone-pain/"
IMAGE = "/figures/hamstring-hammock.svg"


def test_a_folder_is_its_page(preview):
    answer = preview.client.get(PAGE)
    assert answer.status == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "<h1>Pain at the sit bone</h1>" in answer.text
    assert preview.client.get(PAGE + "index.html").body == answer.body


def test_a_folder_without_its_slash_leads_to_it(preview):
    answer = preview.client.get("/symptoms/sit-bone-pain?a=b")
    assert (answer.status, answer.headers["location"]) == (301, PAGE + "?a=b")


@pytest.mark.parametrize("path", ["/nothing/", "/nothing", "/symptoms/x.html", "/.sinew/manifest"])
def test_what_is_not_there_is_answered_with_the_page_for_it(preview, path):
    answer = preview.client.get(path)
    assert answer.status == 404
    assert "<h1>Page not found</h1>" in answer.text
    assert "/.sinew/preview.js" in answer.text


@pytest.mark.parametrize("path", ["/", PAGE, IMAGE, "/symptoms", "/nothing/", "/feed.xml"])
def test_a_head_request_gets_the_same_headers_and_no_body(preview, path):
    head, get = preview.client.get(path, method="HEAD"), preview.client.get(path)
    assert (head.status, head.headers, head.body) == (get.status, get.headers, b"")


def test_the_client_of_what_has_not_changed_is_told_so(preview, site):
    tag = preview.client.get(PAGE).headers["etag"]
    for known in (tag, f"W/{tag}", f'"x", {tag}', "*"):
        answer = preview.client.get(PAGE, f"If-None-Match: {known}")
        assert (answer.status, answer.headers["etag"], answer.body) == (304, tag, b"")
    assert preview.client.get(PAGE, 'If-None-Match: "x"').status == 200
    with preview.client.listen(PAGE) as listener:
        edition = listener.state()["edition"]
        site.append("Content/symptoms/sit-bone-pain.md", "\nNew.\n")
        listener.until(lambda state: state["edition"] > edition)
    answer = preview.client.get(PAGE, f"If-None-Match: {tag}")
    assert answer.status == 200 and "New." in answer.text
    assert answer.headers["etag"] != tag
    assert answer.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("asked, first, last", [
    ("0-9", 0, 9), ("10-", 10, None), ("-10", -10, None), ("0-99999999", 0, None),
])
def test_a_part_is_sent_of_a_file(preview, asked, first, last):
    whole = preview.client.get(IMAGE).body
    part = whole[first:] if last is None else whole[first:last + 1]
    start = first % len(whole)
    answer = preview.client.get(IMAGE, f"Range: bytes={asked}")
    assert (answer.status, answer.body) == (206, part)
    place = f"bytes {start}-{start + len(part) - 1}/{len(whole)}"
    assert answer.headers["content-range"] == place


def test_a_part_that_is_not_there_is_refused(preview):
    size = len(preview.client.get(IMAGE).body)
    answer = preview.client.get(IMAGE, f"Range: bytes={size}-")
    assert (answer.status, answer.headers["content-range"]) == (416, f"bytes */{size}")


def test_a_part_of_another_edition_is_not_sent(preview):
    answer = preview.client.get(IMAGE, "Range: bytes=0-9", 'If-Range: "x"')
    assert answer.status == 200 and len(answer.body) > 10


@pytest.mark.parametrize("pattern, type", [
    (r'href="(/assets/site\.\w+\.css)"', "text/css; charset=utf-8"),
    (r'src="(/assets/a-to-z\.\w+\.js)"', "text/javascript; charset=utf-8"),
    (r'href="(/assets/icon\.\w+\.svg)"', "image/svg+xml; charset=utf-8"),
    (r'href="(/feed\.xml)"', "application/xml; charset=utf-8"),
    (r'src="(/\.sinew/preview\.js)"', "text/javascript; charset=utf-8"),
    (r'href="(/\.sinew/preview\.css)"', "text/css; charset=utf-8"),
])
def test_files_have_their_type(preview, pattern, type):
    path = re.search(pattern, preview.client.get("/").text)[1]
    answer = preview.client.get(path)
    assert (answer.status, answer.headers["content-type"]) == (200, type)


def test_a_connection_serves_many_requests(preview):
    request = f"GET {PAGE} HTTP/1.1\r\nHost: {preview.client.host}\r\n\r\n".encode()
    with preview.client.connect() as connection:
        connection.sendall(request * 20)
        connection.shutdown(socket.SHUT_WR)
        received = b"".join(iter(lambda: connection.recv(65536), b""))
    assert received.count(b"HTTP/1.1 200 OK\r\n") == 20


def test_a_site_can_live_in_a_folder(page, start, site):
    preview = start("--base-url", "https://h.example/folder/")
    assert preview.address == f"http://localhost:{preview.port}/folder/"
    for path, status, location in [
        ("/", 302, "/folder/"), ("/folder", 301, "/folder/"), ("/folder/", 200, None),
        ("/folder/symptoms", 301, "/folder/symptoms/"), ("/symptoms/", 404, None),
        ("/folderx/", 404, None),
    ]:
        answer = preview.client.get(path)
        assert (answer.status, answer.headers.get("location")) == (status, location), path
    with page.expect_response("**/.sinew/events?*"):
        page.goto(preview.url(PAGE))
    site.append("Content/symptoms/sit-bone-pain.md", "\nIn a folder.\n")
    page.get_by_text("In a folder.").wait_for()
    assert page.url == preview.url(PAGE)


def test_a_port_that_is_taken_makes_way_for_the_next_free_one(start):
    first = start()
    second = start(port=first.port)
    assert first.port < second.port <= first.port + 100
    second.warned(
        f"Port {first.port} is used by another program; this preview is at port {second.port}.")
    assert second.client.get("/").status == 200


@pytest.mark.parametrize("number, status", [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_it_at_once_whoever_listens(start, number, status):
    preview = start()
    with preview.client.listen() as listener:
        listener.state()
        assert preview.end(number) == status
    with pytest.raises(ConnectionRefusedError):
        preview.client.connect()


def test_nothing_is_written(preview, site):
    site.append("Content/pages/about.md", "\nMore.\n")
    preview.line(r"about\.md: .*changed")
    before = site.snapshot()
    for path in ("/", PAGE, IMAGE, "/nothing/"):
        preview.client.get(path)
    with preview.client.listen() as listener:
        listener.state()
    preview.end()
    assert site.snapshot() == before
    assert sorted(path.name for path in site.root.iterdir()) == ["Content", "Templates"]


def test_only_this_machine_can_reach_it(preview):
    addresses = set()
    for table in ("tcp", "tcp6"):
        with open(f"/proc/net/{table}", encoding="ascii") as file:
            for line in list(file)[1:]:
                _, local, _, state, *_ = line.split()
                address, port = local.split(":")
                if state == "0A" and int(port, 16) == preview.port:
                    addresses.add(address)
    v4, v6 = "0100007F", "00000000000000000000000001000000"
    assert addresses in ({v4}, {v4, v6})


def test_a_browser_is_opened_and_what_opens_it_stays_quiet(start, tmp_path, monkeypatch):
    opener = tmp_path / ("open" if sys.platform == "darwin" else "xdg-open")
    opened = tmp_path / "opened"
    opener.write_text(
        f'#!/bin/sh\necho noise >&2\necho "$1" >"{opened}.new"\nmv "{opened}.new" "{opened}"\n')
    opener.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    preview = start("--open")
    deadline = time.monotonic() + PATIENCE
    while not opened.exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert opened.read_text() == preview.address + "\n"
    assert "noise" not in preview.errors


def test_without_a_browser_the_address_is_there_all_the_same(start, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    preview = start("--open")
    assert preview.client.get("/").status == 200
