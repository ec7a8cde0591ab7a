#!/bin/sh
# Makes sure that there is a Chromium; CHROMIUM can name one.
#
#   Scripts/browser.sh 'why it is needed'
set -eu

[ -n "${CHROMIUM:-}" ] || command -v chromium >/dev/null ||
  sh "$(dirname "$0")/install.sh" "$1" chromium
