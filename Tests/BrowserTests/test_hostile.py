"""Pages of other sites and broken clients get nothing, and do no harm."""

import socket

import pytest

from preview import Preview
from site_folder import SiteFolder

PAGE = "/symptoms/sit-bone-pain/"
EVENTS = "/.sinew/events?page=/"


@pytest.fixture(scope="module")
def preview(sinew, tmp_path_factory):
    """One for all of these, so that each also shows that the one before did no harm."""
    preview = Preview(sinew, SiteFolder(tmp_path_factory.mktemp("hostile") / "site").root)
    yield preview
    preview.kill()


@pytest.fixture(autouse=True)
def unharmed(preview):
    yield
    assert preview.process.poll() is None
    assert preview.client.get(PAGE).status == 200


@pytest.mark.parametrize("hosts", [
    ["evil.example"], ["evil.example:{port}"], ["127.0.0.1"], ["localhost"], ["localhost:{other}"],
    ["localhost.evil.example:{port}"], ["evil.example@localhost:{port}"], ["127.0.0.2:{port}"],
    ["0.0.0.0:{port}"], ["localhost.:{port}"], ["localhost:{port}.evil.example"], ["2130706433:{port}"],
    ["localhost:{port}", "localhost:{port}"], ["localhost:{port}", "evil.example"],
    ["localhost:{port}, evil.example"], [""], [],
])
@pytest.mark.parametrize("path", [PAGE, EVENTS, "/.sinew/preview.js", "/nothing/"])
def test_another_host_is_refused(preview, hosts, path):
    port = preview.port
    lines = ["Host: " + host.format(port=port, other=port + 1) for host in hosts]
    answer = preview.client.ask(f"GET {path} HTTP/1.1", *lines)
    assert answer.status == 403
    assert "Hamstring" not in answer.text


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST", "127.0.0.1", "[::1]"])
def test_the_names_of_this_machine_are_accepted(preview, host):
    answer = preview.client.ask(f"GET {PAGE} HTTP/1.1", f"Host: {host}:{preview.port}")
    assert answer.status == 200


@pytest.mark.parametrize("header", [
    "Origin: https://evil.example", "Origin: http://evil.example:{port}", "Origin: null",
    "Origin: http://localhost", "Origin: http://localhost:{other}",
    "Origin: https://localhost:{port}", "Origin: http://localhost:{port}.evil.example",
    "Origin:", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site",
])
def test_pages_of_other_sites_cannot_listen(preview, header):
    header = header.format(port=preview.port, other=preview.port + 1)
    answer = preview.client.get(EVENTS, header)
    assert answer.status == 403
    assert "edition" not in answer.text


def test_a_page_of_another_site_learns_nothing(preview, page):
    address = preview.address
    page.route("http://evil.example/", lambda route: route.fulfill(
        content_type="text/html", body="<!doctype html><title>Evil</title>"))
    page.goto("http://evil.example/")
    tries = page.evaluate("""async (address) => {
      const fetched = await fetch(address).then(() => "read", () => "refused");
      const heard = await new Promise((done) => {
        const source = new EventSource(address + ".sinew/events?page=/");
        source.onmessage = () => done("heard");
        source.onerror = () => { source.close(); done("refused"); };
      });
      const loaded = await new Promise((done) => {
        const script = document.createElement("script");
        script.onload = () => done("ran");
        script.onerror = () => done("refused");
        script.src = address + ".sinew/preview.js";
        document.head.append(script);
      });
      return [fetched, heard, loaded];
    }""", address)
    assert tries == ["refused"] * 3


@pytest.mark.parametrize("method", [
    "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "JUNK", "get", "PRI", "G" * 5000,
])
@pytest.mark.parametrize("path", [PAGE, EVENTS])
def test_other_methods_are_refused(preview, method, path):
    answer = preview.client.get(path, method=method)
    assert (answer.status, answer.headers["allow"]) == (405, "GET, HEAD")


def test_it_is_no_proxy(preview):
    host = f"Host: {preview.client.host}"
    assert preview.client.ask("CONNECT evil.example:443 HTTP/1.1", host).status == 405
    for target in ("http://evil.example/", "https://evil.example/", "evil.example", "*"):
        assert preview.client.ask(f"GET {target} HTTP/1.1", host).status == 400


def test_there_are_no_events_for_no_page(preview):
    for query in ("", "?page=", "?page=x", "?page=%00", "?page=%zz", "?other=/"):
        assert preview.client.get("/.sinew/events" + query).status == 400
    assert preview.client.get(EVENTS, method="HEAD").status == 405


@pytest.mark.parametrize("path", [
    "/../site.yml", "/../../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd",
    "/symptoms/../index.html", "/symptoms/%2e/", "/./", "//", "//evil.example/", "//evil.example",
    "/%2fevil.example/", "/%2f%2fevil.example", "/\\evil.example/", "/%5cevil.example/",
    "/..\\site.yml", "/%00", "/index.html%00.png", "/%", "/%f", "/%zz", "/%ff%fe", "/%c0%ae%c0%ae/",
    "/%252e%252e/", "/symptoms//sit-bone-pain/", "/index.html/", "/.sinew/", "/.sinew",
    "/.sinew/manifest", "/.sinew/../index.html", "/.SINEW/preview.js", "/symptoms/.sinew/preview.js",
    "/Content/site.yml", "/site.yml", "/Templates/home.mustache", "/.git/config", "/\x7f", "/\xe4",
    "/#fragment", "/" + "a/" * 4000, "/" + "x" * 9000, "/?" + "x" * 9000, "/%0d%0aX-Evil:1",
])
def test_paths_that_lead_nowhere_lead_nowhere(preview, path):
    answer = preview.client.ask(f"GET {path} HTTP/1.1", f"Host: {preview.client.host}")
    assert answer.status in (400, 404, 414)
    assert "location" not in answer.headers and "x-evil" not in answer.headers
    assert "evil" not in answer.text and "root:" not in answer.text


@pytest.mark.parametrize("lines, status", [
    (["GET / HTTP/1.1", "{host}", "X: " + "x" * 1_000_000], 431),
    (["GET / HTTP/1.1", "{host}", *["X: 1"] * 10_000], 431),
    (["GET / HTTP/1.1", "{host}", *["X: 1"] * 100], 431),
    (["GET /" + "x" * 1_000_000 + " HTTP/1.1", "{host}"], 414),
    (["GET / HTTP/1.1", "{host}", "Content-Length: 5"], 413),
    (["GET / HTTP/1.1", "{host}", "Content-Length: 99999999999999999999"], 413),
    (["GET / HTTP/1.1", "{host}", "Content-Length: -1"], 400),
    (["GET / HTTP/1.1", "{host}", "Content-Length: 0", "Content-Length: 5"], 400),
    (["GET / HTTP/1.1", "{host}", "Transfer-Encoding: chunked"], 400),
    (["GET / HTTP/1.1", "{host}", " folded: line"], 400),
    (["GET / HTTP/1.1", "{host}", "Name : value"], 400),
    (["GET / HTTP/1.1", "{host}", "no colon"], 400),
    (["GET / HTTP/1.1", "{host}", "X: a\x00b"], 400),
    (["GET  / HTTP/1.1", "{host}"], 400),
    (["GET /", "{host}"], 400),
    (["GET / HTTP/2.0", "{host}"], 505),
    (["GET / HTTQ/1.1", "{host}"], 400),
    (["\x16\x03\x01\x02\x00\x01"], 400),
    (["\xff\xfe\x00"], 400),
])
def test_what_is_no_request_is_refused(preview, lines, status):
    host = f"Host: {preview.client.host}"
    answer = preview.client.ask(*(line.replace("{host}", host) for line in lines))
    assert answer.status == status


def test_a_body_is_never_taken_for_a_request(preview):
    inner = f"GET {PAGE} HTTP/1.1\r\nHost: {preview.client.host}\r\n\r\n".encode()
    head = f"POST / HTTP/1.1\r\nHost: {preview.client.host}\r\nContent-Length: {len(inner)}\r\n\r\n"
    with preview.client.connect() as connection:
        connection.sendall(head.encode() + inner)
        connection.shutdown(socket.SHUT_WR)
        received = b"".join(iter(lambda: connection.recv(65536), b""))
    assert received.startswith(b"HTTP/1.1 405 ") and received.count(b"HTTP/1.1 ") == 1


def test_clients_that_stop_halfway_do_no_harm(preview):
    request = f"GET {PAGE} HTTP/1.1\r\nHost: {preview.client.host}\r\n\r\n".encode()
    for length in range(len(request)):
        with preview.client.connect() as connection:
            connection.sendall(request[:length])
    with preview.client.connect() as connection:
        connection.sendall(request[:-1])
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(1) == b""


def test_clients_that_leave_amid_an_answer_do_no_harm(preview):
    request = f"GET {PAGE} HTTP/1.1\r\nHost: {preview.client.host}\r\n\r\n".encode()
    reset = bytes([1, 0, 0, 0, 0, 0, 0, 0])
    for _ in range(100):
        with preview.client.connect() as connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, reset)
            connection.sendall(request * 50)


def test_a_request_that_never_ends_is_ended(preview):
    with preview.client.connect() as connection:
        connection.sendall(b"GET / HT")
        connection.settimeout(60)
        received = b"".join(iter(lambda: connection.recv(65536), b""))
    assert received.startswith(b"HTTP/1.1 408 ")
