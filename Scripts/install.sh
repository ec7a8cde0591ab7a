#!/bin/sh
# Installs Debian packages, or says how to and stops.
#
#   Scripts/install.sh 'why they are needed' PACKAGE…
set -eu

reason=$1
shift
packages=$*
command="apt-get update && apt-get install -y --no-install-recommends $packages"

if ! command -v apt-get >/dev/null; then
  echo "Missing: $packages ($reason)" >&2
  echo "Install them, under the names that your system gives them, and try again." >&2
  exit 1
fi

if [ "$(id -u)" = 0 ]; then
  as_root=''
elif sudo -n true 2>/dev/null; then
  as_root='sudo -n'
else
  echo "Missing: $packages ($reason)" >&2
  echo "Install them with this command and try again:" >&2
  echo >&2
  echo "  sudo sh -c '$command'" >&2
  exit 1
fi

echo "Installing $packages ($reason)"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! $as_root env DEBIAN_FRONTEND=noninteractive sh -c "$command" </dev/null >"$log" 2>&1; then
  cat "$log" >&2
  exit 1
fi
