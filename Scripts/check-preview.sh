#!/bin/sh
# The preview does in a real browser what Tests/BrowserTests say.
#
#   Scripts/check-preview.sh [PYTEST-OPTION…]
#
# SINEW names another binary than the release build, CHROMIUM another browser than `chromium`.
set -eu

scripts=$(cd "$(dirname "$0")" && pwd)

sh "$scripts/browser.sh" 'the preview is tried out in a browser'
"$scripts/python.sh" pytest --quiet -p no:cacheprovider "$@" "$scripts/../Tests/BrowserTests"
