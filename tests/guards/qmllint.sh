#!/usr/bin/env bash
# Fails on anything that qmllint says of the QML module.
# usage: qmllint.sh BUILD_DIR
set -euo pipefail

said=$(cmake --build "${1:?a build folder}" --target all_qmllint 2>&1) || { printf '%s\n' "$said"; exit 1; }
if printf '%s\n' "$said" | grep -E '^(Warning|Info|Error):'; then
    exit 1
fi
echo "qmllint: nothing found"
