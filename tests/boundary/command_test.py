# SPDX-License-Identifier: MPL-2.0
"""The command `indsigt`: its lines, its exit codes, and its sentences in three languages.

Needs: INDSIGT_COMMAND, the native command.
"""
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

REPO = pathlib.Path(__file__).resolve().parents[2]
COMMAND = os.environ.get("INDSIGT_COMMAND", str(REPO / "build/clang/core/indsigt"))


def run(*arguments, text=""):
    return subprocess.run([COMMAND, *arguments], input=text, capture_output=True, text=True)


class Command(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def file(self, text, name="file.json"):
        path = pathlib.Path(self.folder.name, name)
        path.write_text(text, encoding="utf-8")
        return str(path)

    def test_a_sound_file_is_one_line_and_exit_0(self):
        done = run("import", self.file('{"resourceType":"Claim"}', 'a "quoted" \\ name.json'))
        self.assertEqual(done.returncode, 0)
        line = json.loads(done.stdout)
        self.assertEqual(line["file"], os.path.join(self.folder.name, 'a "quoted" \\ name.json'))
        self.assertEqual((line["ok"], line["resources"], line["kept"], line["problems"]), (True, 1, 1, []))

    def test_problems_and_refusals_are_exit_1_and_cost_no_other_file(self):
        sound = self.file('{"resourceType":"Claim"}', "sound.json")
        broken = self.file('{"resourceType":', "broken.json")
        odd = self.file('{"resourceType":"Condition","recordedDate":"x"}', "odd.json")
        done = run("import", broken, odd, sound)
        self.assertEqual(done.returncode, 1)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual([line["ok"] for line in lines], [False, True, True])
        self.assertEqual(lines[0]["problems"][0]["code"], "json.syntax")
        self.assertEqual(lines[1]["problems"][0]["place"], "/recordedDate")

    def test_usage_is_exit_2(self):
        sound = self.file('{"resourceType":"Claim"}')
        for arguments in [(), ("import",), ("roundtrip", sound), ("import", "--out", "x", sound), ("nothing", sound),
                          ("import", "--lang", "xx", sound), ("import", sound + ".missing"),
                          ("roundtrip", "--out", self.folder.name + "/missing", sound)]:
            self.assertEqual(run(*arguments).returncode, 2, arguments)

    def test_overview_of_a_folder_is_one_line_a_person(self):
        self.file(json.dumps({"resourceType": "Bundle", "type": "collection", "entry": [
            {"fullUrl": "urn:uuid:1", "resource": {"resourceType": "Patient", "name": [{"text": "Noah"}]}},
            {"fullUrl": "urn:uuid:2", "resource": {"resourceType": "Organization", "name": "Skolen"}},
            {"fullUrl": "urn:uuid:3", "resource": {
                "resourceType": "Condition", "recordedDate": "2026-05-01", "recorder": {"reference": "urn:uuid:2"},
                "subject": {"reference": "urn:uuid:1"}}}]}))
        self.file("not read", "letter.txt")
        done = run("overview", self.folder.name)
        self.assertEqual(done.returncode, 0, done.stderr)
        (view,) = [json.loads(line)["view"] for line in done.stdout.splitlines()]
        self.assertEqual((view["subject"]["name"], view["items"], view["sources"]), ("Noah", 1, 1))
        before = json.loads(run("overview", "--at", "2026-04-30", self.folder.name).stdout)["view"]
        self.assertEqual((before["at"], before["items"]), ("2026-04-30", 0))

    def test_overview_says_what_a_manifest_promised_and_did_not_bring(self):
        self.file('{"manifest":1,"sources":[{"system":"urn:a","name":"Aula","state":"ready","file":"aula.json"}]}',
                  "manifest.json")
        self.file('{"resourceType":"Patient"}', "loose.json")
        done = run("overview", self.folder.name)
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("aula.json", done.stderr)
        self.file('{"resourceType":"Patient"}', "aula.json")
        self.assertEqual(run("overview", self.folder.name).returncode, 0)
        self.file('{"now":"noon"}', "clock.json")
        self.assertEqual(run("overview", self.folder.name).returncode, 1)

    def test_usage_of_overview_is_exit_2(self):
        for arguments in [("overview",), ("overview", self.folder.name + "/missing"),
                          ("overview", "--at", "today", self.folder.name), ("overview", "--on", "x", self.folder.name),
                          ("overview", self.folder.name, self.folder.name)]:
            self.assertEqual(run(*arguments).returncode, 2, arguments)
        self.file('{"resourceType":"Patient","name":[{"text":"Noah"}]}')
        self.assertEqual(run("overview", "--at", "2026-02-30", self.folder.name).returncode, 2)

    def test_a_copy_of_a_copy_is_the_same(self):
        text = '{"resourceType":"Observation","valueQuantity":{"value":66.899999999999991},"x":[1E400,-0,"\\u0000"]}\n'
        first, second = (os.path.join(self.folder.name, name) for name in ("1", "2"))
        os.mkdir(first)
        os.mkdir(second)
        run("roundtrip", "--out", first, self.file(text))
        run("roundtrip", "--out", second, first + "/file.json")
        copy = pathlib.Path(first, "file.json").read_text()
        self.assertIn("66.899999999999991", copy)
        self.assertEqual(copy, pathlib.Path(second, "file.json").read_text())

    def test_every_error_has_its_sentence_in_three_languages(self):
        keys = re.findall(r'^  X\(\w+, "([a-z0-9._]+)"\)', (REPO / "core/base/error.h").read_text(), re.M)
        self.assertGreater(len(keys), 20)
        broken = self.file('{"resourceType":')
        for language in ("da", "sv", "en"):
            locale = (REPO / f"assets/locales/core.{language}.ftl").read_text(encoding="utf-8")
            sentences = dict(re.findall(r"^error-([a-z0-9_-]+) = (.+)$", locale, re.M))
            self.assertEqual(sorted(sentences), sorted(key.replace(".", "-") for key in keys))
            problem = json.loads(run("import", "--lang", language, broken).stdout)["problems"][0]
            self.assertEqual(problem["text"], sentences["json-syntax"])
        # The command has them built in: none of its three lists is short.
        with open(COMMAND, "rb") as program:
            binary = program.read()
        for language in ("da", "sv", "en"):
            locale = (REPO / f"assets/locales/core.{language}.ftl").read_text(encoding="utf-8")
            for sentence in re.findall(r"^error-[a-z0-9_-]+ = (.+)$", locale, re.M):
                self.assertTrue(sentence.encode() in binary, (language, sentence))


if __name__ == "__main__":
    unittest.main(verbosity=1)
