#!/bin/sh
# Makes sure that Sinew can be built here. Says nothing when all is there.
#
#   Scripts/setup.sh           what a build needs
#   Scripts/setup.sh --tests   and what the tests can use
set -eu

scripts=$(dirname "$0")

has_cmark() {
  command -v pkg-config >/dev/null && pkg-config --exists libcmark-gfm &&
    [ -f "$(pkg-config --variable=includedir libcmark-gfm)/cmark-gfm-core-extensions.h" ]
}

if ! command -v swift >/dev/null; then
  echo "Missing: Swift 6.3 or newer. Get it from https://www.swift.org/install/ and try again." >&2
  exit 1
fi

if ! has_cmark; then
  if [ "$(uname)" = Darwin ]; then
    echo "Missing: cmark-gfm and pkg-config (Sinew reads Markdown with cmark-gfm)" >&2
    echo "Install them with this command and try again:" >&2
    echo >&2
    echo "  brew install cmark-gfm pkgconf" >&2
    exit 1
  fi
  sh "$scripts/install.sh" 'Sinew reads Markdown with cmark-gfm, and SwiftPM finds it through pkg-config' \
    libcmark-gfm-dev libcmark-gfm-extensions-dev pkg-config
fi

specification=/usr/share/doc/cmark-gfm/spec.txt.gz
if [ "${1:-}" = --tests ] && [ ! -f "$specification" ]; then
  # Optional, so that the tests also run where the package cannot be had.
  if command -v apt-get >/dev/null; then
    sh "$scripts/install.sh" 'the tests run the examples of its specification' cmark-gfm || true
  fi
  [ -f "$specification" ] ||
    echo "Without $specification the tests leave out the examples of the GFM specification."
fi
