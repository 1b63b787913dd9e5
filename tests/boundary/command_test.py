# SPDX-License-Identifier: MPL-2.0
"""The command `indsigt`: its lines, its exit codes, and its sentences in three languages.

Needs: INDSIGT_COMMAND, the native command; INDSIGT_SHARED, the folder of real-world data, for the decision cases
(skipped where it is absent).
"""
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

REPO = pathlib.Path(__file__).resolve().parents[2]
CASES = pathlib.Path(os.environ.get("INDSIGT_SHARED", str(REPO.parent / "shared"))) / "data/rules/decision_cases.json"
PACK = REPO / "assets/jurisdictions/dk.json"
FACTS = {"subject_age": 8, "custody": "joint", "requester": "custody_holder", "domain": "social",
         "action": "withdraw_share", "flags": ["high_conflict"]}
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
        done = run("import", self.file('{"resourceType":"Library"}', 'a "quoted" \\ name.json'))
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


class Decide(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def decide(self, *lines, pack=PACK):
        text = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
        done = run("decide", "--pack", str(pack), text=text)
        return done, [json.loads(line) for line in done.stdout.splitlines()]

    def changed(self, change):
        pack = json.loads(PACK.read_text(encoding="utf-8"))
        change(pack)
        path = pathlib.Path(self.folder.name, "changed.json")
        path.write_text(json.dumps(pack, ensure_ascii=False), encoding="utf-8")
        return path

    def test_a_line_of_facts_is_a_line_with_exactly_these_members(self):
        done, (decision,) = self.decide(FACTS)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        hook = decision.pop("hook")
        self.assertIn("Forvaltningsloven", hook)
        self.assertEqual(decision, {
            "outcome": "allowed", "needs_also": [], "mode": None, "human_review": True, "notify": ["recipients"],
            "redact": [], "expiry": None, "route": "case_worker", "rule": "dk.withdraw.any",
            "overlays": ["dk.o.conflict", "dk.o.silent"], "confidence": "medium", "covered": True, "pack": "dk",
            "pack_version": "0.4-draft"})

    def test_what_is_no_facts_is_named_and_costs_no_other_line(self):
        done, lines = self.decide("{", "", {**FACTS, "flags": ["secret"]}, "  ", {**FACTS, "subject_age": None}, FACTS)
        self.assertEqual(done.returncode, 1)
        self.assertEqual([line["error"]["place"] for line in lines[:3]], ["byte:1", "/flags/0", "/subject_age"])
        self.assertEqual({line["error"]["code"] for line in lines[:3]}, {"facts.shape"})
        self.assertEqual(lines[3]["outcome"], "allowed")

    def test_a_pack_without_a_signature_decides_and_says_so_once(self):
        done, lines = self.decide(FACTS, FACTS, pack=self.changed(lambda pack: pack.update(signature=None)))
        self.assertEqual(done.returncode, 0)
        self.assertEqual([line["outcome"] for line in lines], ["allowed", "allowed"])
        self.assertEqual(done.stderr.count("not signed"), 1)

    def test_a_pack_set_out_anew_is_still_signed(self):
        done, _ = self.decide(FACTS, pack=self.changed(lambda pack: None))
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_a_wrong_signature_denies_everything(self):
        def other_key(pack):
            pack["signature"]["key"] = "0" * 64
        for change in [lambda pack: pack["rules"].pop(), lambda pack: pack.update(version="9"), other_key,
                       lambda pack: pack.update(signature={"key": "x"})]:
            done, (decision,) = self.decide(FACTS, pack=self.changed(change))
            self.assertEqual(done.returncode, 1)
            self.assertIn("signature is wrong", done.stderr)
            self.assertEqual((decision["outcome"], decision["rule"], decision["hook"], decision["overlays"]),
                             ("denied", "pack.invalid", None, []))

    def test_a_pack_that_cannot_be_read_decides_nothing(self):
        done, lines = self.decide(FACTS, pack=self.changed(lambda pack: pack.update(default="allowed")))
        self.assertEqual((done.returncode, lines), (1, []))
        self.assertIn("pack.shape /default", done.stderr)
        self.assertEqual(self.decide(pack=self.folder.name + "/missing")[0].returncode, 2)
        for arguments in [("decide",), ("decide", "--pack"), ("decide", str(PACK)), ("decide", "--pack", "a", "b")]:
            self.assertEqual(run(*arguments).returncode, 2, arguments)

    @unittest.skipUnless(CASES.is_file(), f"no decision cases at {CASES}")
    def test_the_decision_cases_are_decided_as_expected_on_every_field(self):
        cases = json.loads(CASES.read_text(encoding="utf-8"))["cases"]
        for jurisdiction in {case["jurisdiction"] for case in cases}:
            chosen = [case for case in cases if case["jurisdiction"] == jurisdiction]
            done, lines = self.decide(*[case["facts"] for case in chosen],
                                      pack=REPO / f"assets/jurisdictions/{jurisdiction.lower()}.json")
            self.assertEqual(done.returncode, 0, done.stderr)
            for case, decision in zip(chosen, lines, strict=True):
                self.assertEqual({name: decision[name] for name in case["expected"]}, case["expected"], case["id"])


if __name__ == "__main__":
    unittest.main(verbosity=1)
