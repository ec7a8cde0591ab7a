#!/bin/sh
# Every link inside the site, with its fragment, leads somewhere.
#
#   Scripts/check-links.sh [OUTPUT]
set -eu

scripts=$(cd "$(dirname "$0")" && pwd)
output=$(cd "${1:-$scripts/../Output}" && pwd)

"$scripts/python.sh" lychee --offline --include-fragments --index-files index.html \
  --root-dir "$output" --no-progress "$output/**/*.html"
