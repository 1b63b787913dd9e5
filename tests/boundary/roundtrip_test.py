# SPDX-License-Identifier: MPL-2.0
"""What goes in comes out: every real file is imported and written again by the command, and the two are
compared by another JSON reader (Python's), with numbers as text and member order free.

Needs: INDSIGT_COMMAND, the native command; INDSIGT_SHARED, the folder of real-world data (skipped where it is
absent); node_modules of tests/ for FHIR's own examples.
"""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

REPO = pathlib.Path(__file__).resolve().parents[2]
COMMAND = os.environ.get("INDSIGT_COMMAND", str(REPO / "build/clang/core/indsigt"))
SHARED = pathlib.Path(os.environ.get("INDSIGT_SHARED", str(REPO.parent / "shared")))
EXAMPLES = REPO / "tests/node_modules/hl7.fhir.r4.examples"


class Number(str):
    """A number by its text: 6.0 is not 6, and -0 is not 0."""


def refuse_constant(name):
    raise ValueError(name)


def pairs(members):
    names = [name for name, _ in members]
    if len(names) != len(set(names)):
        raise ValueError("a name twice")
    return dict(members)


def read(text):
    return json.loads(text, parse_int=Number, parse_float=Number, parse_constant=refuse_constant,
                      object_pairs_hook=pairs)


def same(a, b):
    if type(a) is not type(b):
        return False
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[name], b[name]) for name in a)
    if isinstance(a, list):
        return len(a) == len(b) and all(map(same, a, b))
    return a == b


def differences(a, b, place=""):
    """Places where two documents differ."""
    if type(a) is type(b) and isinstance(a, dict) and a.keys() == b.keys():
        return [d for name in a for d in differences(a[name], b[name], f"{place}/{name}")]
    if type(a) is type(b) and isinstance(a, list) and len(a) == len(b):
        return [d for i, (x, y) in enumerate(zip(a, b)) for d in differences(x, y, f"{place}/{i}")]
    return [] if same(a, b) else [place]


class Comparison(unittest.TestCase):
    """The comparison itself: it must see what a careless one would miss."""

    def test_sees_every_kind_of_loss(self):
        for a, b in [("6.0", "6"), ("-0", "0"), ("1E2", "100"), ("66.899999999999991", "66.89999999999999"),
                     ("null", "false"), ("[]", "{}"), ("[1,2]", "[2,1]"), ('"a"', '"a "'), ('{"a":1}', '{"a":1,"b":null}'),
                     ('"1"', "1"), ("true", '"true"')]:
            self.assertNotEqual(differences(read(a), read(b)), [], (a, b))
            self.assertEqual(differences(read(a), read(a)), [])
        self.assertEqual(differences(read('{"a":[{"b":1.0}]}'), read('{"a":[{"b":1}]}')), ["/a/0/b"])
        self.assertEqual(differences(read('{"a":1,"b":2}'), read('{"b":2,"a":1}')), [])


class Roundtrip(unittest.TestCase):
    def check_all(self, files):
        """Imports and re-exports the files; gives the command's lines by file."""
        lines = {}
        for start in range(0, len(files), 200):
            with tempfile.TemporaryDirectory() as out:
                part = files[start:start + 200]
                names = {}
                for number, file in enumerate(part):  # two files may have one name
                    names[os.path.join(out, f"in-{number}-{file.name}")] = file
                for link, file in names.items():
                    os.symlink(file, link)
                target = os.path.join(out, "out")
                os.mkdir(target)
                done = subprocess.run([COMMAND, "roundtrip", "--out", target, *names], capture_output=True,
                                      text=True)
                self.assertIn(done.returncode, (0, 1), done.stderr)
                self.assertEqual(done.stderr, "")
                for line in map(json.loads, done.stdout.splitlines()):
                    file = names[line["file"]]
                    lines[file] = line
                    if not line["ok"]:
                        continue
                    before = read(file.read_text(encoding="utf-8"))
                    after = read(pathlib.Path(target, os.path.basename(line["file"])).read_text(encoding="utf-8"))
                    self.assertEqual(differences(before, after), [], file)
        self.assertEqual(len(lines), len(files))
        return lines

    @unittest.skipUnless((SHARED / "data/fhir").is_dir(), f"no real-world data at {SHARED}")
    def test_every_shared_fhir_file(self):
        files = sorted(file for file in (SHARED / "data/fhir").rglob("*") if file.is_file())
        lines = self.check_all(files)
        refused = {file for file, line in lines.items() if not line["ok"]}
        # Nothing is refused but what Python refuses too, or what is JSON but no resource.
        for file in sorted(refused):
            code = lines[file]["problems"][0]["code"]
            try:
                document = read(file.read_text(encoding="utf-8"))
                readable = isinstance(document, dict) and isinstance(document.get("resourceType"), str)
            except (ValueError, UnicodeDecodeError):
                readable = False
            self.assertFalse(readable and code != "json.duplicate_key", (file, code))
        print(f"\n{len(files)} shared files, {len(files) - len(refused)} read and written again, "
              f"{len(refused)} refused and named: {sorted({lines[f]['problems'][0]['code'] for f in refused})}")

    @unittest.skipUnless(EXAMPLES.is_dir(), "hl7.fhir.r4.examples is not installed")
    def test_every_example_of_the_standard(self):
        files = sorted(file for file in EXAMPLES.glob("*.json") if file.name not in ("package.json", ".index.json"))
        self.assertGreater(len(files), 1000)
        lines = self.check_all(files)
        refused = sorted(file.name for file, line in lines.items() if not line["ok"])
        self.assertEqual(refused, [])
        print(f"\n{len(files)} examples of the standard read and written again")


if __name__ == "__main__":
    unittest.main(verbosity=1)
