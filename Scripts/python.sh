#!/bin/sh
# Runs a command of the checks' own Python environment, .venv, which it makes when needed.
#
#   Scripts/python.sh python -c 'import feedparser'
set -eu

scripts=$(cd "$(dirname "$0")" && pwd)
venv=$scripts/../.venv
wanted=$scripts/requirements.txt

if ! cmp -s "$wanted" "$venv/installed.txt"; then
  python3 -c 'import ensurepip, venv' 2>/dev/null ||
    sh "$scripts/install.sh" 'the checks of the site run in Python' python3 python3-venv >&2
  python3 -m venv --clear "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$wanted" >&2
  cp "$wanted" "$venv/installed.txt"
fi

command=$1
shift
exec "$venv/bin/$command" "$@"
