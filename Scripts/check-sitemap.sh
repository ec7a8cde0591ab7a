#!/bin/sh
# The sitemap keeps to the sitemap protocol.
#
#   Scripts/check-sitemap.sh [OUTPUT]
set -eu

scripts=$(cd "$(dirname "$0")" && pwd)
output=${1:-$scripts/../Output}

command -v xmllint >/dev/null ||
  sh "$scripts/install.sh" 'xmllint checks the sitemap' libxml2-utils

xmllint --noout --nonet --schema "$scripts/sitemap.xsd" "$output/sitemap.xml"
