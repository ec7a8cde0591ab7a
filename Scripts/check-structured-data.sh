#!/bin/sh
# The pages' JSON-LD keeps to the schema.org vocabulary.
#
#   Scripts/check-structured-data.sh [OUTPUT]
#
# The checker is not part of this repository: SCHEMAORG_CHECK names it. Without it nothing is checked.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
output=${1:-$root/Output}
checker=${SCHEMAORG_CHECK:-$root/../shared/tools/schemaorg_check.py}

if [ ! -f "$checker" ]; then
  echo "skipped: no schema.org checker at $checker"
  exit
fi
python3 "$checker" "$output"
