#!/bin/sh
# The same input gives the same bytes: a second build into the same folder, another folder, one job,
# another time zone, language and day.
#
#   Scripts/check-determinism.sh [SITE]
#
# SITE is a folder with Content/ and Templates/; the default is this one.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
site=$(cd "${1:-$root}" && pwd)
sinew=$root/.build/release/sinew
[ -x "$sinew" ] || { echo "error: no $sinew; run 'make site' first" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() {
  "$sinew" build "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
}

same() {
  diff -r "$work/first" "$1" || { echo "error: $2 changes the site" >&2; exit 1; }
}

build --site "$site" --output "$work/first"
cp -R "$work/first" "$work/kept"
build --site "$site" --output "$work/first"
same "$work/kept" 'a second build'

mkdir "$work/elsewhere"
cp -R "$site/Content" "$site/Templates" "$work/elsewhere"
cd "$work/elsewhere"
build --output "$work/elsewhere/Output"
same "$work/elsewhere/Output" 'another folder'

build --output "$work/one" --jobs 1
same "$work/one" 'another number of jobs'

TZ=Pacific/Kiritimati LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 build --output "$work/abroad" \
  --clock 2031-05-05
same "$work/abroad" 'another time zone, language or day'

echo "$(find "$work/first" -type f | wc -l) files the same in 5 builds"
