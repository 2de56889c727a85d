#!/usr/bin/env python3
"""What must never slip, as checks of the source tree. Each guard takes the tree's root and returns its findings.

usage: guards.py NAME [ROOT]    (NAME: a key of GUARDS, or "all")
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HOUSE = ["core", "content", "platform", "qml"]  # each knows those before it
CPP = (".h", ".cpp")


def sources(root, folders, endings):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in endings and path.is_file():
                yield path


def find(root, paths, rules, strip_comments=True):
    """Findings of (regex, words) rules, line by line, as 'file:line: words: text'."""
    findings = []
    for path in paths:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            code = re.sub(r"(^|\s)//.*$", "", line) if strip_comments else line
            for pattern, words in rules:
                if re.search(pattern, code):
                    findings.append(f"{path.relative_to(root)}:{number}: {words}: {line.strip()}")
    return findings


def includes(root):
    """An include runs along core <- content <- platform <- qml, never backwards."""
    findings = []
    for place, folder in enumerate(HOUSE):
        known = set(HOUSE[: place + 1])
        for path in sources(root, [folder], CPP):
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                match = re.match(r'\s*#\s*include\s+"([^"/]+)/', line)
                if match and match.group(1) in HOUSE + ["tests"] and match.group(1) not in known:
                    findings.append(f"{path.relative_to(root)}:{number}: {folder} does not know {match.group(1)}")
                if re.match(r'\s*#\s*include\s+"\.\./', line):
                    findings.append(f"{path.relative_to(root)}:{number}: includes are written from the root")
        lists = root / folder / "CMakeLists.txt"
        if lists.exists():
            for above in HOUSE[place + 1:]:
                target = {"qml": "ui"}.get(above, above)
                if re.search(rf"nextrung_{target}\b|NextRung::{target}\b", lists.read_text(), re.IGNORECASE):
                    findings.append(f"{folder}/CMakeLists.txt: {folder} does not know {above}")
    return findings


NO_FILES = [
    (r"#\s*include\s+<(fstream|filesystem|cstdio|stdio\.h|iostream|unistd\.h|fcntl\.h)>", "no files or streams here"),
    (r"#\s*include\s+<(Q\w*|private/q\w*)", "no Qt here"),
    (r"#\s*include\s+<sqlite3\.h>", "no database here"),
]
NO_CLOCK = [
    (r"\b(system_clock|steady_clock|high_resolution_clock|utc_clock)\b", "no clock here: today is an argument"),
    (r"\b(std::time|::time|gettimeofday|clock_gettime|localtime|gmtime)\s*\(", "no clock here: today is an argument"),
    (r"#\s*include\s+<(ctime|time\.h)>", "no clock here: today is an argument"),
    (r"\b(getenv|random_device)\b", "core is pure"),
]


def purity(root):
    """Core knows no Qt, JSON, files or clock; content knows no Qt and opens no file."""
    json = [(r"#\s*include\s+<(nlohmann|valijson)/", "no JSON here")]
    core = find(root, sources(root, ["core"], CPP), NO_FILES + NO_CLOCK + json)
    return core + find(root, sources(root, ["content"], CPP), NO_FILES + NO_CLOCK[:3])


SIZE = (r"\b(width|height|implicitWidth|implicitHeight|minimumWidth|maximumWidth|minimumHeight|maximumHeight|"
        r"preferredWidth|preferredHeight|spacing|radius|padding|\w+Padding|margins|\w+Margin|border\.width|"
        r"pixelSize|pointSize|lineHeight|letterSpacing)\s*:\s*-?(?=[0-9.]*[1-9])[0-9.]+\s*(?:[;}]|$)")
THEME_QML = [
    (r"\"#[0-9a-fA-F]{3,8}\"", "a colour outside theme/"),
    (r"\bcolor\s*:\s*\"(?!transparent\")", "a colour outside theme/"),
    (r"\bQt\.(rgba|hsla|hsva)\s*\(", "a colour outside theme/"),
    (SIZE, "a size outside theme/"),
    (r"\b(duration|interval)\s*:\s*[0-9]*[1-9]", "a duration outside theme/"),
]
THEME_CPP = [
    (r"QColor\s*[({]\s*[\"0-9]", "a colour outside theme/"),
    (r"\"#[0-9a-fA-F]{6,8}\"", "a colour outside theme/"),
]


def theme(root):
    """No colour, size or duration outside qml/theme."""
    def outside(endings):
        return [path for path in sources(root, ["qml"], endings) if "theme" not in path.relative_to(root).parts]
    return find(root, outside((".qml",)), THEME_QML) + find(root, outside(CPP), THEME_CPP)


QML = [
    (r"(?<![\w.])Text\s*\{", "bare Text: NrText keeps every text plain"),
    (r"textFormat\s*:(?!\s*Text\.PlainText)", "every text is plain"),
    (r"\b(eval|XMLHttpRequest|createQmlObject)\b", "nothing runs or fetches from a string"),
    (r"https?://", "no address in QML: the engine cannot reach the network"),
    (r"pragma\s+(ComponentBehavior|FunctionSignatureBehavior|NativeMethodBehavior|ValueTypeBehavior)",
     "this pragma breaks on Qt 6.4"),
    (r"\bproperty\s+var\b", "properties are typed"),
]


def qml(root):
    """What Qt 6.4 punishes and qmllint does not see."""
    components = [path for path in sources(root, ["qml"], (".qml",)) if path.name != "NrText.qml"]
    findings = find(root, components, QML)
    screens = sources(root, ["qml/screens", "qml/app"], (".qml",))
    findings += find(root, screens, [(r"\b(text|title|placeholderText|Accessible\.name)\s*:\s*\"[^\"]*[A-Za-z]{2}",
                                      "a text that is not translated")])
    for path in components:
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > 200 and "theme" not in path.relative_to(root).parts:
            findings.append(f"{path.relative_to(root)}: {lines} lines; 200 at most")
        findings += repeaters_in_layouts(root, path)
    return findings


def repeaters_in_layouts(root, path):
    """A Repeater directly in a Layout is a use-after-free on a real backend of Qt 6.4."""
    findings, open_blocks = [], []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        code = re.sub(r"(^|\s)//.*$", "", line)
        for match in re.finditer(r"([A-Za-z_][\w.]*)?\s*(\{|\})", code):
            if match.group(2) == "}":
                if open_blocks:
                    open_blocks.pop()
                continue
            name = match.group(1) or ""
            if name == "Repeater" and open_blocks and open_blocks[-1] in ("RowLayout", "ColumnLayout", "GridLayout"):
                findings.append(f"{path.relative_to(root)}:{number}: a Repeater directly in a Layout")
            open_blocks.append(name)
    return findings


def secrets(root):
    """TLS errors are never ignored."""
    return find(root, sources(root, HOUSE, CPP + (".qml",)), [(r"ignoreSslErrors", "never ignore TLS errors")])


def readme(root):
    """Every path that the README names exists."""
    findings = []
    text = (root / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"\]\((?!https?:)([^)#\s]+)", text))
    named |= {word.rstrip("/") for word in re.findall(r"`([\w.\-]+(?:/[\w.\-]+)*/?)`", text)
              if word.split("/")[0] in HOUSE + ["tests", ".ci"] and not word.startswith("build")}
    for path in sorted(named):
        if not (root / path).exists():
            findings.append(f"README.md: {path} does not exist")
    if not named:
        findings.append("README.md: names no path at all; the guard would pass on anything")
    return findings


def tool(*names):
    for name in names:
        found = shutil.which(name)
        if found:
            return found
    raise SystemExit(f"needs one of {', '.join(names)}")


def formatting(root):
    """clang-format and qmlformat would change nothing."""
    files = [str(path) for path in sources(root, HOUSE + ["tests"], CPP)]
    run = subprocess.run([tool("clang-format-14", "clang-format"), "--dry-run", "-Werror", *files],
                         capture_output=True, text=True, cwd=root) if files else None
    findings = [line for line in run.stderr.splitlines() if "error:" in line] if run else []
    return findings + qml_formatting(root)


def qml_formatting(root):
    qmlformat = tool("/usr/lib/qt6/bin/qmlformat")
    findings = []
    # qmlformat has no check mode, so a copy is formatted and compared.
    with tempfile.TemporaryDirectory() as folder:
        for path in sources(root, ["qml", "tests"], (".qml",)):
            copy = Path(folder) / path.name
            shutil.copy(path, copy)
            run = subprocess.run([qmlformat, "--ignore-settings", "-i", "-l", "unix", "-w", "4", str(copy)],
                                 capture_output=True, text=True, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
            if run.returncode or copy.read_text(encoding="utf-8") != path.read_text(encoding="utf-8"):
                findings.append(f"{path.relative_to(root)}: qmlformat would change it")
    return findings


GUARDS = {"includes": includes, "purity": purity, "theme": theme, "qml": qml, "secrets": secrets, "readme": readme,
          "formatting": formatting}


def main():
    name = sys.argv[1] if len(sys.argv) > 1 else "all"
    root = Path(sys.argv[2] if len(sys.argv) > 2 else Path(__file__).resolve().parents[2]).resolve()
    if name != "all" and name not in GUARDS:
        raise SystemExit(f"no guard {name!r}; there are: {', '.join(GUARDS)}")
    findings = [line for key, guard in GUARDS.items() if name in ("all", key) for line in guard(root)]
    print("\n".join(findings) if findings else f"{name}: nothing found")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
