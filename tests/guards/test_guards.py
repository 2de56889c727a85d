#!/usr/bin/env python3
"""Each guard is shown to fail on a planted fault, and to pass without it."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import guards  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
QMLLINT = "/usr/lib/qt6/bin/qmllint"

# Guard, file, what a clean tree holds there, what the fault looks like.
PLANTED = [
    ("includes", "core/a.h", '#include "core/b.h"\n', '#include "content/b.h"\n'),
    ("includes", "content/a.h", '#include "core/b.h"\n', '#include "platform/b.h"\n'),
    ("includes", "platform/a.cpp", '#include "content/b.h"\n', '#include "qml/b.h"\n'),
    ("includes", "core/a.h", '#include "core/b.h"\n', '#include "../core/b.h"\n'),
    ("includes", "core/CMakeLists.txt", "add_library(nextrung_core a.cpp)\n",
     "target_link_libraries(nextrung_core NextRung::Content)\n"),
    ("purity", "core/a.cpp", "#include <vector>\n", "#include <QString>\n"),
    ("purity", "core/a.cpp", "#include <vector>\n", "#include <nlohmann/json.hpp>\n"),
    ("purity", "core/a.cpp", "#include <vector>\n", "#include <fstream>\n"),
    ("purity", "core/a.cpp", "#include <chrono>\n", "auto now = std::chrono::system_clock::now();\n"),
    ("purity", "core/a.cpp", "int timeout();\n", "auto now = std::time(nullptr);\n"),
    ("purity", "core/a.cpp", "#include <vector>\n", "#include <sqlite3.h>\n"),
    ("purity", "content/a.cpp", "#include <nlohmann/json.hpp>\n", "#include <QString>\n"),
    ("purity", "content/a.cpp", "#include <nlohmann/json.hpp>\n", "#include <filesystem>\n"),
    ("theme", "qml/screens/A.qml", "color: Theme.ink\n", 'color: "#1B2726"\n'),
    ("theme", "qml/screens/A.qml", 'color: "transparent"\n', 'color: "red"\n'),
    ("theme", "qml/components/A.qml", "color: Theme.ink\n", "color: Qt.rgba(1, 0, 0, 1)\n"),
    ("theme", "qml/components/A.qml", "width: Theme.space16\n", "width: 16\n"),
    ("theme", "qml/components/A.qml", "spacing: 0\n", "spacing: 12\n"),
    ("theme", "qml/components/A.qml", "font.pixelSize: Theme.bodySize\n", "font.pixelSize: 16\n"),
    ("theme", "qml/components/A.qml", "duration: Theme.duration(Theme.fast)\n", "duration: 200\n"),
    ("theme", "qml/components/a.cpp", "QColor colour = ink;\n", 'QColor colour("#1B2726");\n'),
    ("qml", "qml/components/A.qml", "NrText {\n}\n", "Text {\n}\n"),
    ("qml", "qml/components/A.qml", "textFormat: Text.PlainText\n", "textFormat: Text.RichText\n"),
    ("qml", "qml/components/A.qml", "property int count\n", "property var count\n"),
    ("qml", "qml/components/A.qml", "Item {\n}\n", 'source: "http://example.org/a.png"\n'),
    ("qml", "qml/screens/A.qml", 'text: qsTr("Next")\n', 'text: "Next"\n'),
    ("qml", "qml/screens/A.qml", "Row {\n    Repeater {\n    }\n}\n", "RowLayout {\n    Repeater {\n    }\n}\n"),
    ("qml", "qml/screens/A.qml", "\n" * 200, "\n" * 201),
    ("secrets", "platform/a.cpp", "reply->abort();\n", "reply->ignoreSslErrors();\n"),
    ("readme", "README.md", "Start in `core/` and [read](core/a.h).\n", "Start in `core/nowhere/`.\n"),
    ("readme", "README.md", "Start in `core/`.\n", "[The map](core/map.md)\n"),
    ("formatting", "core/a.cpp", "int a() {\n    return 1;\n}\n", "int  a( ){return 1;}\n"),
    ("formatting", "qml/screens/A.qml", "import QtQuick\n\nItem {\n    id: root\n}\n",
     "import QtQuick\n\nItem {\n  id:   root\n}\n"),
]


def tree(folder, file, text):
    root = Path(folder)
    (root / ".clang-format").write_text((ROOT / ".clang-format").read_text())
    for made in ("core/a.h", "README.md"):
        (root / made).parent.mkdir(parents=True, exist_ok=True)
        (root / made).write_text("")
    (root / file).parent.mkdir(parents=True, exist_ok=True)
    (root / file).write_text(text)
    return root


class Guards(unittest.TestCase):
    def test_plantedFault_isFound(self):
        for guard, file, clean, fault in PLANTED:
            with self.subTest(guard=guard, file=file, fault=fault[:60]):
                with tempfile.TemporaryDirectory() as folder:
                    self.assertTrue(guards.GUARDS[guard](tree(folder, file, fault)), "the fault was not found")
                with tempfile.TemporaryDirectory() as folder:
                    self.assertEqual(guards.GUARDS[guard](tree(folder, file, clean)), [])

    def test_everyGuard_hasAPlantedFault(self):
        self.assertEqual({row[0] for row in PLANTED}, set(guards.GUARDS))

    def test_qmllint_unqualifiedAccess_fails(self):
        for text, passes in (("import QtQuick\n\nItem {\n    id: root\n\n    width: root.height\n}\n", True),
                             ("import QtQuick\n\nItem {\n    id: root\n\n    width: nowhere\n}\n", False)):
            with self.subTest(text=text), tempfile.TemporaryDirectory() as folder:
                (Path(folder) / ".qmllint.ini").write_text((ROOT / ".qmllint.ini").read_text())
                (Path(folder) / "A.qml").write_text(text)
                run = subprocess.run([QMLLINT, str(Path(folder) / "A.qml")], capture_output=True, text=True)
                self.assertEqual(run.stdout + run.stderr == "", passes, run.stdout + run.stderr)


if __name__ == "__main__":
    unittest.main()
