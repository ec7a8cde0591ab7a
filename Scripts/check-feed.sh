#!/bin/sh
# A feed reader accepts the site's Atom feed.
#
#   Scripts/check-feed.sh [OUTPUT]
set -eu

scripts=$(cd "$(dirname "$0")" && pwd)
output=${1:-$scripts/../Output}

"$scripts/python.sh" python - "$output/feed.xml" <<'END'
import sys
import feedparser

path = sys.argv[1]
with open(path, "rb") as file:
    feed = feedparser.parse(file)
if feed.bozo:
    sys.exit(f"{path}: error: {feed.bozo_exception}")
if not feed.version.startswith("atom"):
    sys.exit(f"{path}: error: not an Atom feed")
missing = [
    f"{path}: error: '{entry.get('title', '')}' has no {key}"
    for entry in feed.entries
    for key in ("id", "title", "link", "updated_parsed")
    if not entry.get(key)
]
if missing:
    sys.exit("\n".join(missing))
print(f"{len(feed.entries)} feed entries")
END
