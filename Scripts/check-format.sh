#!/bin/sh
# Every Swift file is formatted and documented as .swift-format says.
set -eu
cd "$(dirname "$0")/.."

swift format lint --strict --parallel --recursive \
  Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources
