"""The site as `sinew build` writes it, to compare the preview with."""

import re
import subprocess

DECORATIONS = re.compile(
    rb'<link rel="stylesheet" href="/\.sinew/preview\.css" data-sinew>'
    rb'<script src="/\.sinew/preview\.js" type="module" data-sinew data-version="[^"]*"></script>'
    rb'|<aside class="sinew-strip" [^>]*data-sinew>.*?</aside>'
    rb'| data-sinew-marks="[^"]*" data-sinew-note="[^"]*"',
    re.DOTALL,
)


def build(sinew, site, output, *options):
    """The files that a build writes, by their address."""
    subprocess.run([sinew, "build", "--output", output, *options], cwd=site.root, check=True,
                   capture_output=True, timeout=60)
    paths = [path for path in output.rglob("*") if path.is_file()]
    files = {str(path.relative_to(output)): path.read_bytes() for path in paths}
    return {path: bytes for path, bytes in files.items() if not path.startswith(".sinew/")}


def undecorated(bytes):
    return DECORATIONS.sub(b"", bytes)
