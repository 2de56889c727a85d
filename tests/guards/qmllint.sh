#!/usr/bin/env bash
# Fails on every warning of qmllint on the QML module. What the compiler of 6.4 cannot compile ahead (Info) is no fault.
# usage: qmllint.sh BUILD_DIR
set -euo pipefail

said=$(cmake --build "${1:?a build folder}" --target all_qmllint 2>&1) || { printf '%s\n' "$said"; exit 1; }
if printf '%s\n' "$said" | grep -E '^(Warning|Error):'; then
    exit 1
fi
echo "qmllint: nothing found"
