#!/bin/sh
# Nothing in the code switches off what the compiler checks.
#
# At the boundary to C there may be no other way; a comment `C boundary: why` on the same line or the
# one above says so.
set -eu
cd "$(dirname "$0")/.."

find Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources -name '*.swift' \
  -exec awk '
    FNR == 1 { above = "" }
    {
      code = $0
      sub(/(^|[ \t])\/\/.*/, "", code)
      if (code ~ /@unchecked Sendable|nonisolated\(unsafe\)|(^|[^[:alnum:]_])(try|as)!/ &&
          (above $0) !~ /C boundary: [^ ]/) {
        printf "%s:%d: error: %s\n", FILENAME, FNR, $0
        found = 1
      }
      above = $0
    }
    END { exit found }
  ' {} +
