#!/usr/bin/env bash
# clang-tidy over C++ files of the tree, two at a time.
# usage: lint.sh BUILD_DIR [--since REVISION] [--within SECONDS]
#        without --since: every file; with it: those that the commits since then touch.
#        --within: stop after so long and say which files were not reached (for a checker that must end in time).
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=${1:?a build folder with compile_commands.json}; shift
since="" within=0
while [ $# -gt 0 ]; do
    case "$1" in
        --since) since=$2; shift 2 ;;
        --within) within=$2; shift 2 ;;
        *) echo "unknown argument: $1" >&2; exit 2 ;;
    esac
done

cd "$top"
if [ -n "$since" ]; then
    listed=$(git diff --name-only --diff-filter=d "$since" -- '*.cpp')
else
    listed=$(git ls-files '*.cpp')
fi
# Only what this build compiles can be read; core first, since it decides the most.
mapfile -t files < <(for file in $listed; do
    grep -q "\"file\": \"$top/$file\"" "$build/compile_commands.json" && echo "$file"
done | sort)

started=$SECONDS
done_count=0
status=0
for ((i = 0; i < ${#files[@]}; i += 4)); do
    if [ "$within" -gt 0 ] && [ $((SECONDS - started)) -ge "$within" ]; then
        echo "not reached in ${within} s: ${files[*]:i}"
        break
    fi
    batch=("${files[@]:i:4}")
    printf '%s\0' "${batch[@]}" | xargs -0 -P 2 -n 1 clang-tidy-14 -p "$build" --quiet 2>/dev/null || status=1
    done_count=$((done_count + ${#batch[@]}))
done
echo "clang-tidy: ${done_count} of ${#files[@]} files read"
exit "$status"
