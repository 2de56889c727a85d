#!/usr/bin/env python3
"""Seeds for the fuzzers from the documents that ship, and a dictionary of their words.

usage: seeds.py TREE SEEDS DICTIONARY
"""
import json
import pathlib
import sys


def words_of(value, found):
    """Keys, and texts that look like names: what a reader compares with."""
    if isinstance(value, dict):
        for key, inner in value.items():
            found.add(key)
            words_of(inner, found)
    elif isinstance(value, list):
        for inner in value:
            words_of(inner, found)
    elif isinstance(value, str) and len(value) <= 24 and " " not in value:
        found.add(value)


def mark(pack, document):
    return f"=== {pack.name}/{document.relative_to(pack).as_posix()}\n".encode() + document.read_bytes() + b"\n"


def main():
    tree, seeds, dictionary = (pathlib.Path(argument) for argument in sys.argv[1:])
    for reader in ("pack", "profile", "answers", "json"):
        (seeds / reader).mkdir(parents=True, exist_ok=True)
    words = set()
    sample = tree / "content/samples/dani.json"
    for pack in sorted((tree / "content/packs").iterdir()):
        manifest = mark(pack, pack / "pack.json")
        documents = sorted(pack.rglob("*.json"))
        for document in documents:
            words_of(json.loads(document.read_bytes()), words)
            name = f"{pack.name}-{document.relative_to(pack).as_posix().replace('/', '-')}"
            (seeds / "pack" / name).write_bytes(manifest + mark(pack, document))
            (seeds / "json" / name).write_bytes(document.read_bytes())
        (seeds / "pack" / pack.name).write_bytes(b"".join(mark(pack, document) for document in documents))
    profile = json.loads(sample.read_bytes())
    words_of(profile, words)
    (seeds / "profile" / "dani.json").write_bytes(sample.read_bytes())
    for person in sorted((tree / "tests/core/profiles").glob("*.json")):
        document = json.loads(person.read_bytes())
        words_of(document, words)
        (seeds / "answers" / person.name).write_text(json.dumps({"answers": document.get("answers", {})}))
    (seeds / "answers" / "dani.json").write_text(json.dumps({"answers": profile.get("answers", {})}))
    escaped = sorted(word for word in words if word.isascii() and word.isprintable() and word)
    dictionary.write_text("".join(
        '"' + json.dumps(word)[1:-1].replace("\\\"", "\\x22") + '"\n' for word in escaped))


main()
