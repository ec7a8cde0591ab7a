"""HTTP over a bare socket, so that requests can be as wrong as they like."""

import json
import socket

PATIENCE = 10


class Answer:
    """What came back; every answer has the headers that keep other sites out."""

    def __init__(self, status, headers, body=b""):
        self.status, self.headers, self.body = status, headers, body
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cross-origin-resource-policy"] == "same-origin"
        assert not [name for name in headers if name.startswith("access-control-")]

    @property
    def text(self):
        return self.body.decode()


class Client:
    def __init__(self, port):
        self.port = port
        self.host = f"localhost:{port}"

    def connect(self):
        return socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE)

    def get(self, path="/", *headers, method="GET"):
        """Asks as it should be done, on a connection of its own."""
        lines = [f"{method} {path} HTTP/1.1", f"Host: {self.host}", *headers, "Connection: close"]
        return self.send(("\r\n".join(lines) + "\r\n\r\n").encode(), method)

    def ask(self, *lines):
        """Sends these lines and nothing else."""
        return self.send(("\r\n".join(lines) + "\r\n\r\n").encode("latin-1"))

    def send(self, request, method="GET"):
        """Sends bytes; the answer to them, or None when the server just closes."""
        with self.connect() as connection:
            try:
                connection.sendall(request)
            except (BrokenPipeError, ConnectionResetError):
                pass  # The server need not read all of a request that it refuses.
            with connection.makefile("rb") as stream:
                return read_answer(stream, method)

    def listen(self, page="/"):
        return Listener(self, page)


class Listener:
    """Listens for changes, as an open page does."""

    def __init__(self, client, page):
        self.socket = client.connect()
        self.socket.sendall(
            f"GET /.sinew/events?page={page} HTTP/1.1\r\nHost: {client.host}\r\n\r\n".encode())
        self.stream = self.socket.makefile("rb")
        status, headers = read_head(self.stream)
        self.answer = Answer(status, headers)

    def state(self):
        """The next state, which is waited for."""
        while line := self.stream.readline():
            if line.startswith(b"data: "):
                return json.loads(line[6:])
        raise AssertionError("the server has ended the stream")

    def until(self, condition):
        while not condition(state := self.state()):
            pass
        return state

    def close(self):
        self.stream.close()
        self.socket.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def read_answer(stream, method="GET"):
    try:
        status, headers = read_head(stream)
        has_body = method != "HEAD" and status != 304
        length = int(headers["content-length"]) if has_body else 0
        body = stream.read(length)
    except ConnectionResetError:
        return None
    except EOFError:
        return None
    assert len(body) == length
    return Answer(status, headers, body)


def read_head(stream):
    line = stream.readline()
    if not line:
        raise EOFError
    version, status, _ = line.decode("ascii").split(" ", 2)
    assert version == "HTTP/1.1"
    headers = {}
    while (line := stream.readline()) not in (b"\r\n", b""):
        name, value = line.decode("ascii").split(":", 1)
        assert name.lower() not in headers
        headers[name.lower()] = value.strip()
    return int(status), headers
