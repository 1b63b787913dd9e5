# SPDX-License-Identifier: MPL-2.0
"""The demo family, counted twice: by the core, and from its FHIR files alone by demo_counts.py, demo_answers.py and
demo_log.py. Every row of every question, for all four persons, now and on three days.

Needs: INDSIGT_COMMAND, the native command, built with the category table and directory that are in assets/.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True  # no folder of compiled modules beside the sources

from demo_core import COMMAND, REPO, Core, moments_apart, without_ids
from demo_counts import BASES, FIELDS, LOG_KINDS, SECTORS, TYPES, Demo, at_path, is_withheld, read_json
from demo_log import LogAnswers

DAYS = [None, "2026-06-01", "2025-03-01", "2024-11-20"]
NOAH, MOTHER, LIV = (f"urn:indsigt:demo:person|{name}" for name in ("noah", "mor", "liv"))
ASKER = "urn:indsigt:demo:actor|familieafdelingen"


class World:
    """One folder, read by both."""

    def __init__(self, folder):
        self.folder = folder
        self.demo = Demo(folder, REPO)
        self.answers = LogAnswers(self.demo)
        self.core = Core(folder)

    def arguments(self, subject, at=None, **more):
        day = {} if at is None else {"at": at}
        return {"subject": self.core.persons[self.demo.persons[subject]], **day, **more}

    def actor_id(self, key):
        actor = self.answers.actor(key)
        return self.core.actors[actor["name"], actor["partOf"]]


def setUpModule():
    global HOME, WORLD
    HOME = tempfile.TemporaryDirectory()
    WORLD = World(shutil.copytree(REPO / "assets/demo", pathlib.Path(HOME.name, "demo")))


def tearDownModule():
    print(f"\n{len(WORLD.demo.items)} items and {len(WORLD.demo.log)} log lines counted twice, "
          f"{WORLD.core.commands} questions")
    HOME.cleanup()


def everyone():
    return [(subject, day) for subject in WORLD.demo.persons for day in DAYS]


class Comparison(unittest.TestCase):
    maxDiff = 4000

    def same(self, counted, replied, *place):
        """Lists row by row, so that a difference names its row."""
        if isinstance(counted, list) and isinstance(replied, list):
            for number, (one, other) in enumerate(zip(counted, replied)):
                self.assertEqual(one, other, (*place, number))
            self.assertEqual(len(counted), len(replied), place)
        self.assertEqual(counted, replied, place)

    def same_lists(self, question, wanted, limit=200):
        """Each of `wanted` is (counted, subject, at, arguments); counted: rows, or {rows, …} with what is beside."""
        counts = [counted if isinstance(counted, dict) else {"rows": counted} for counted, *_ in wanted]
        views = WORLD.core.lists(question, [
            (len(counted["rows"]), WORLD.arguments(subject, at, **arguments))
            for counted, (_, subject, at, arguments) in zip(counts, wanted)], limit)
        for counted, view, (_, *place) in zip(counts, views, wanted):
            with self.subTest(question=question, place=place):
                self.same(counted["rows"], view["rows"])
                self.same({"total": len(counted["rows"]), **counted}, view)
        return views

    def same_for_everyone(self, question, count, *filters):
        """`count(subject, at, **filter)` against the core, for everyone on every day."""
        return self.same_lists(question, [(count(subject, day, **one), subject, day, one)
                                          for subject, day in everyone() for one in filters or [{}]])


class Overview(Comparison):
    def test_r4_r26_r58_the_first_screen_of_everyone_on_every_day(self):
        for subject, day in everyone():
            with self.subTest(subject=subject, day=day):
                view, = WORLD.core.ask(("overview.open", WORLD.arguments(subject, day)))
                self.same(WORLD.answers.overview(subject, day), view)

    def test_the_command_says_the_same_about_everyone(self):
        for day in DAYS:
            at = ["--at", day] if day else []
            done = subprocess.run([COMMAND, "overview", *at, WORLD.folder], capture_output=True, text=True)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            views = [json.loads(line)["view"] for line in done.stdout.splitlines()]
            names = {view["subject"]["name"]: without_ids(view) for view in views}
            self.same({name: WORLD.answers.overview(one, day) for one, name in WORLD.demo.persons.items()}, names, day)

    def test_r1_r2_r4_what_the_story_promises_of_noah_now(self):
        view, other = WORLD.core.ask(("overview.open", WORLD.arguments(NOAH)), ("overview.open", {}))
        self.assertEqual((view["holders"], view["systems"]), (29, 45))
        self.assertEqual((view["seen"]["total"], view["seen"]["withoutReason"]), (6, 1))
        self.assertEqual(WORLD.demo.first_subject, NOAH)
        self.same(view, other)

    def test_r58_a_day_from_today_on_is_now(self):
        for day in (WORLD.demo.today, "2027-01-01"):
            for question in ("overview.open", "holders.open", "coverage.open", "indicators.open", "requests.open"):
                now, later = WORLD.core.ask((question, WORLD.arguments(NOAH)), (question, WORLD.arguments(NOAH, day)))
                self.same(now, later, question, day)

    def test_r58_the_past_holds_less(self):
        now, *before = [WORLD.answers.overview(NOAH, day) for day in DAYS]
        for view in before:
            for count in ("holders", "systems", "items"):
                self.assertLess(view[count], now[count], view["at"])


class Holders(Comparison):
    def test_r1_r11_r15_every_row_on_every_day(self):
        self.same_for_everyone("holders.open", WORLD.answers.holders)

    def test_pages_are_the_list(self):
        self.same_lists("holders.open", [(WORLD.answers.holders(one), one, None, {}) for one in WORLD.demo.persons], 7)

    def test_r7_each_sector_takes_its_parts(self):
        self.same_for_everyone("holders.open", WORLD.answers.holders, *[{"sector": sector} for sector in SECTORS])
        self.assertGreater(len(WORLD.answers.holders(NOAH, sector="health")["rows"]),
                           len(WORLD.answers.holders(NOAH, sector="health.regional")["rows"]))

    def test_search_by_name_organisation_and_system(self):
        words = ("fjordby kommune", "MOSEVIG", "sapa", "børne", "BØRNE", "psyk", "region", "nobody at all")
        self.same_for_everyone("holders.open", WORLD.answers.holders, *[{"search": one} for one in words],
                               *[{"search": one, "sector": "health"} for one in words])

    def test_r1_r11_29_actors_with_sector_and_contact(self):
        rows = WORLD.core.list("holders.open", 29, **WORLD.arguments(NOAH))["rows"]
        self.assertEqual(len(rows), 29)
        self.assertEqual([row["name"] for row in rows if row["sector"] is None], [])
        missing = [row["name"] for row in rows if row["contact"] is None]
        self.assertEqual(len(missing), 1)  # on purpose, and a finding
        for field in ("employment", "social", "health", "education", "justice", "economy"):
            self.assertEqual(any(row["sector"].startswith(field) for row in rows), field != "employment", field)

    def test_r2_actors_and_systems_are_many_to_many(self):
        rows = WORLD.core.list("holders.open", 29, **WORLD.arguments(NOAH))["rows"]
        systems = [system for row in rows for system in row["systems"]]
        self.assertTrue(any(len(row["systems"]) > 1 for row in rows))
        self.assertTrue(any(systems.count(system) > 1 for system in systems))
        sources = WORLD.core.list("sources.open", len(WORLD.demo.systems), **WORLD.arguments(NOAH))["rows"]
        self.assertTrue(any(len(row["owners"]) > 1 for row in sources))
        self.assertEqual({row["vendor"] for row in sources}, {None})

    def test_r15_out_of_scope_is_shown_as_such(self):
        rows = WORLD.core.list("holders.open", 29, **WORLD.arguments(NOAH))["rows"]
        outside = [row for row in rows if row["outOfScope"]]
        self.assertTrue(outside)
        for row in outside:
            self.assertIn({"key": "holder.out_of_scope", "args": {}}, row["notes"])


class Items(Comparison):
    def test_r5_r10_every_row_over_all_actors_on_every_day(self):
        for view in self.same_for_everyone("items.open", WORLD.answers.items):
            dates = [row["date"] or "" for row in view["rows"]]
            self.assertEqual(dates, sorted(dates, reverse=True))
        self.same_lists("items.open", [(WORLD.answers.items(NOAH), NOAH, None, {})], 7)

    def test_r7_r8_by_type_and_field(self):
        self.same_for_everyone("items.open", WORLD.answers.items, *[{"type": one} for one in TYPES],
                               *[{"field": one} for one in FIELDS], {"type": "status", "field": "health"})
        counts = [len(WORLD.answers.items(NOAH, type=data_type)) for data_type in TYPES]
        self.assertEqual(sum(counts), len(WORLD.answers.items(NOAH)))

    def test_by_system_and_by_holder(self):
        self.same_for_everyone("items.open", WORLD.answers.items, *[{"system": one} for one in WORLD.demo.systems])
        self.same_lists("items.open", [
            (WORLD.answers.items(subject, day, holder=holder), subject, day, {"holder": WORLD.actor_id(holder)})
            for subject, day in everyone()
            for holder in {item.holder for item in WORLD.answers.items_of(subject) if item.holder}])

    def test_r10_cv_and_case_summary_have_an_owner_and_a_version(self):
        for subject, word in ((MOTHER, "cv"), (NOAH, "case_summary")):
            found = [item for item in WORLD.demo.items if item.subject == subject and (
                item.type == word or word in at_path(item.resource, "type.coding.code"))]
            self.assertTrue(len(found) == 1 if word == "cv" else found, word)
            view = WORLD.core.list("items.open", len(WORLD.answers.items(subject)), **WORLD.arguments(subject))
            for item in found:
                self.assertTrue(item.holder and item.version, item.ref)
                self.assertIn(WORLD.answers.item_row(item), view["rows"])

    def test_r9_codes_that_the_table_lacks(self):
        self.same_for_everyone("codes.open", WORLD.answers.codes)
        self.assertGreater(WORLD.answers.codes(NOAH)["unmapped"], 0)

    def test_r7_r8_every_cell_on_every_day(self):
        for subject, day in everyone():
            view, = WORLD.core.ask(("coverage.open", WORLD.arguments(subject, day)))
            for counted, row in zip(WORLD.answers.coverage(subject, day)["rows"], view["rows"]):
                self.same(counted["cells"], row["cells"], subject, day, row["field"])
            self.same(WORLD.answers.coverage(subject, day), view)
        states = {cell["state"] for row in WORLD.answers.coverage(NOAH)["rows"] for cell in row["cells"]}
        self.assertEqual(states, {"held", "shared", "not_held", "unknown"})


class Log(Comparison):
    def same_logs(self, wanted, limit=200):
        """Each of `wanted` is (subject, at, filters); an actor in them is the demo's own."""
        counts = [WORLD.answers.log(subject, day, **filters) for subject, day, filters in wanted]
        sent = [{**filters, "actor": WORLD.actor_id(filters["actor"])} if "actor" in filters else filters
                for _, _, filters in wanted]
        views = WORLD.core.lists("access_log.open", [
            (counted["total"], WORLD.arguments(subject, day, **filters))
            for counted, (subject, day, _), filters in zip(counts, wanted, sent)], limit)
        for counted, view, place in zip(counts, views, wanted):
            with self.subTest(place=place):
                self.same([row["at"] for row in counted["rows"]], [row["at"] for row in view["rows"]])
                self.same(moments_apart(counted.pop("rows")), moments_apart(view["rows"]))
                self.same(counted, {name: one for name, one in view.items() if name != "rows"})
        return views

    def test_r6_r17_every_line_on_every_day(self):
        self.same_logs([(subject, day, {}) for subject, day in everyone()])

    def test_pages_of_seven(self):
        self.same_logs([(subject, None, {}) for subject in WORLD.demo.persons], 7)

    def test_r6_every_look_is_shown_apart_from_copies_and_changes(self):
        looks = [line for line in WORLD.demo.log if line.subject == NOAH and line.kind == "look"]
        view, = self.same_logs([(NOAH, None, {"kind": "look"})])
        self.assertEqual(view["total"], len(looks))
        self.assertEqual({row["kind"] for row in view["rows"]}, {"look"})
        self.assertTrue(all(row["from"] is None and row["to"] is None for row in view["rows"]))

    def test_r17_filters_by_kind_basis_and_order(self):
        filters = [*[{"kind": one} for one in LOG_KINDS], *[{"basis": one} for one in BASES], {"order": "unexplained"},
                   {"order": "newest"}, {"kind": "disclosure", "basis": "consent", "order": "unexplained"}]
        self.same_logs([(subject, day, one) for subject, day in everyone() for one in filters])

    def test_filters_by_dates_and_since_the_last_visit(self):
        periods = [{"from": start, "to": end} for start, end in (
            ("2025-03-01", "2025-03-31"), ("2025-10-26", "2025-10-26"), ("2026-03-29", "2026-06-01"),
            ("2026-11-18", "2026-11-18"), ("2026-06-01", "2026-05-01"))]
        filters = [{"new": 1}, {"new": 1, "kind": "look", "basis": "none"}, {"from": "2026-11-01"},
                   {"to": "2024-12-31"}, *periods, *[{**one, "order": "unexplained"} for one in periods]]
        self.same_logs([(subject, day, one) for subject in WORLD.demo.persons for day in DAYS[:2] for one in filters])

    def test_filter_by_every_actor(self):
        wanted = []
        for subject, day in everyone():
            actors = {one for line in WORLD.demo.log if line.subject == subject
                      for one in (line.who, line.source, line.target) if one}
            wanted += [(subject, day, {"actor": actor}) for actor in sorted(actors | {ASKER})]
        self.same_logs(wanted)

    def test_r17_who_shares_with_whom(self):
        self.same_for_everyone("sharing.open", WORLD.answers.sharing)
        self.same_lists("sharing.open", [(WORLD.answers.sharing(NOAH), NOAH, None, {})], 7)


    def test_r17_sharing_by_sender_and_recipient(self):
        wanted = []
        for subject, day in everyone():
            lines = WORLD.answers.disclosures(subject, day)
            for source, target in [(None, None), *{(line.source, line.target) for line in lines}]:
                for ends in ({"from": source or ASKER}, {"to": target or ASKER},
                             {"from": source or ASKER, "to": target or ASKER}):
                    sent = {name: WORLD.actor_id(key) for name, key in ends.items()}
                    wanted.append((WORLD.answers.sharing(subject, day, **ends), subject, day, sent))
        self.same_lists("sharing.open", wanted)

    def test_r17_everybody_in_the_log_with_the_lines_of_their_filter(self):
        self.same_for_everyone("actors.open", WORLD.answers.actors)
        self.same_lists("actors.open", [(WORLD.answers.actors(NOAH), NOAH, None, {})], 7)

    def test_r11_every_actor_whether_it_holds_something_or_not(self):
        named = {one for line in WORLD.demo.log for one in (line.who, line.source, line.target) if one}
        keys = sorted(named | {item.holder for item in WORLD.demo.items if item.holder})
        for subject, day in everyone():
            views = WORLD.core.ask(*[("actor.open", WORLD.arguments(subject, day, actor=WORLD.actor_id(key)))
                                     for key in keys])
            for key, view in zip(keys, views):
                self.same(WORLD.answers.actor_view(subject, key, day), view, subject, day, key)
        views = [WORLD.answers.actor_view(subject, key) for subject in WORLD.demo.persons for key in keys]
        self.assertTrue([one for one in views if one["looks"] and one["phone"] and not one["holder"]])


class SourcesAndWays(Comparison):
    def test_r26_r48_how_new_each_source_is(self):
        self.same_for_everyone("sources.open", WORLD.answers.sources)
        states = {row["state"]["key"] for row in WORLD.answers.sources(NOAH)["rows"]}
        self.assertEqual(states, {"source.silent", "source.not_ready", "source.stale", "source.ready"})

    def test_r12_how_far_it_is_to_each_holder(self):
        asker = WORLD.actor_id(ASKER)
        self.same_lists("hops.open", [(WORLD.answers.hops(subject, ASKER, day), subject, day, {"asker": asker})
                                      for subject, day in everyone()])

    def test_indicators(self):
        for subject, day in everyone():
            alone, asked = WORLD.core.ask(
                ("indicators.open", WORLD.arguments(subject, day)),
                ("indicators.open", WORLD.arguments(subject, day, asker=WORLD.actor_id(ASKER))))
            self.same(WORLD.answers.indicators(subject, day), alone, subject, day)
            self.same(WORLD.answers.indicators(subject, day, ASKER), asked, subject, day)

    def test_r13_requests_for_attests(self):
        self.same_for_everyone("requests.open", WORLD.answers.requests)
        keys = [row["text"]["key"] for row in WORLD.answers.requests(MOTHER)]
        self.assertEqual(sorted(keys), ["request.overdue", "request.received", "request.waiting"])

    def test_r11_cases_and_their_coordinators(self):
        self.same_for_everyone("cases.open", WORLD.answers.cases)
        self.assertIn(0, [len(case["coordinators"]) for case in WORLD.answers.cases(LIV)])
        self.assertIn(2, [len(case["coordinators"]) for case in WORLD.answers.cases(NOAH)])

    def test_r14_systems_and_r48_municipalities(self):
        directory = WORLD.demo.directory
        systems = WORLD.core.list("systems.open", len(directory["systems"]))["rows"]
        self.same([{"system": one["system"], "name": one["name"], "vendor": None, "asOf": one["as_of"]}
                   for one in directory["systems"]], systems)
        for slug in ("dubu", "sapa", "sundhedsplatformen", "flis", "ky", "pro-data", "vum-ffb"):
            self.assertIn(f"urn:indsigt:system:{slug}", [row["system"] for row in systems])
        unknown = {"m1": None, "m2a": None, "m2b": None}
        places = WORLD.core.list("municipalities.open", 98)
        self.assertEqual(places["total"], 98)
        self.same([{"code": one["code"], "name": one["name"], "vendor": None, "readiness": unknown}
                   for one in directory["municipalities"]], places["rows"])


# The word of a finding where it is not the name of its sentence.
WORDS = {"no_coordinator": "coordinator", "coordinators": "coordinator", "no_contact": "contact"}


class Findings(Comparison):
    def found(self, subject, day):
        """The reply by kind of finding, in the form of LogAnswers.findings()."""
        rows = WORLD.core.list("findings.open", 30, **WORLD.arguments(subject, day))["rows"]
        found = {kind: [] for kind in WORLD.answers.findings(subject, day)}
        order = []
        for row in rows:
            arguments, kind = row["text"]["args"], row["text"]["key"].removeprefix("finding.")
            order.append(list(found).index(kind))
            self.assertEqual(row["kind"], WORDS.get(kind, kind))
            if kind == "claims_differ":
                found[kind].append(tuple(arguments[name] for name in ("name", "low", "high", "year")))
            elif kind == "claims_sum":
                self.assertEqual(sum(claim["count"] for claim in row["claims"]), arguments["total"])
                found[kind].append((arguments["total"], arguments["expected"]))
            elif kind == "same_item":
                self.assertEqual(arguments["count"], len(row["systems"]))
                found[kind].append(row["systems"])
            elif kind == "birth_dates":
                self.assertEqual(arguments["count"], len(set(row["dates"])))
                found[kind] = list(zip(row["systems"], row["dates"], strict=True))
            else:
                found[kind].append((row["actor"], arguments["count"]) if kind == "coordinators" else row["actor"])
        self.assertEqual(order, sorted(order))
        return found

    def test_r47_what_does_not_fit_together(self):
        for subject, day in everyone():
            counted, replied = WORLD.answers.findings(subject, day), self.found(subject, day)
            for kind in counted:
                with self.subTest(subject=subject, day=day, kind=kind):
                    self.same(sorted(counted[kind], key=str), sorted(replied[kind], key=str))

    def test_r47_the_date_that_fewest_systems_state_comes_first(self):
        stated = self.found(NOAH, None)["birth_dates"]
        dates = [date for _, date in stated]
        self.assertEqual(dates.count(dates[0]), min(map(dates.count, dates)))

    def test_r47_44_versus_46(self):
        self.assertIn(("KMD", 44, 46, "2012"), self.found(NOAH, None)["claims_differ"])


class Apart(Comparison):
    """What must not meet."""

    def names_in(self, subject):
        """Every actor in any row about a person, now."""
        questions = {"holders.open": {}, "access_log.open": {}, "sharing.open": {}, "hops.open": {
            "asker": WORLD.actor_id(ASKER if subject == NOAH else "urn:indsigt:demo:actor|jobcentret")}}
        names = set()
        for question, more in questions.items():
            for row in WORLD.core.list(question, 4000, **WORLD.arguments(subject, **more))["rows"]:
                names |= {(one["name"], one["partOf"]) for one in [row, *row.values()]
                          if isinstance(one, dict) and "partOf" in one}
        return names

    def test_the_jobcentre_case_never_mixes_with_noahs(self):
        about = {}
        for item in WORLD.demo.items:
            if item.holder and item.subject:
                about.setdefault(item.holder, set()).add((item.subject, WORLD.demo.field_of(item)))
        work = {key for key, cells in about.items()
                if {one for one, _ in cells} == {MOTHER} and any(field == "employment" for _, field in cells)}
        noahs = {key for key, cells in about.items() if {one for one, _ in cells} == {NOAH}}
        self.assertIn("urn:indsigt:demo:actor|jobcentret", work)
        self.assertTrue(noahs)
        for actors, other in ((work, NOAH), (noahs, MOTHER)):
            named = {tuple(WORLD.answers.actor(key).values()) for key in actors}
            self.assertEqual(named & self.names_in(other), set(), other)
        fields = {WORLD.demo.field_of(item) for item in WORLD.answers.items_of(NOAH)}
        self.assertNotIn("employment", fields)

    def test_r5_what_is_withheld_leaves_no_trace(self):
        """A delivery without it gives the same answers. (Core.run holds KANARIE out of every reply.)"""
        with tempfile.TemporaryDirectory() as folder:
            copy = shutil.copytree(WORLD.folder, pathlib.Path(folder, "demo"))
            removed = change_bundles(copy, lambda entry: not is_withheld(entry["resource"]))
            self.assertGreater(removed, 1)
            self.assertEqual(removed, WORLD.demo.withheld)
            without = World(copy)
            for question in ("overview.open", "holders.open", "items.open", "access_log.open", "actors.open", "sharing.open",
                             "coverage.open",
                             "sources.open", "requests.open", "cases.open", "codes.open", "findings.open",
                             "indicators.open"):
                views = [world.core.ask(*[(question, world.arguments(*one)) for one in everyone()])
                         for world in (WORLD, without)]
                self.same(*views, question)

    def test_the_comparison_can_fail(self):
        """One item less, or one look less, is seen by both, and by the comparison."""
        for kind, question, count in (
                ("DocumentReference", "items.open", "total"), ("DocumentReference", "overview.open", "items"),
                ("AuditEvent", "access_log.open", "total"), ("AuditEvent", "overview.open", "seen")):
            with tempfile.TemporaryDirectory() as folder, self.subTest(kind=kind, question=question):
                copy = shutil.copytree(WORLD.folder, pathlib.Path(folder, "demo"))
                remove_last(copy, kind)
                other = World(copy)
                views = [world.core.ask((question, world.arguments(NOAH)))[0][count] for world in (WORLD, other)]
                self.assertNotEqual(*views)
                counted = [world.answers.overview(NOAH) for world in (WORLD, other)]
                self.assertNotEqual(*counted)
                view, = other.core.ask(("overview.open", other.arguments(NOAH)))
                self.same(counted[1], view)
                with self.assertRaises(AssertionError):
                    self.same(counted[0], view)


def change_bundles(folder, keep):
    """Leaves out every entry that `keep` refuses; gives how many."""
    removed = 0
    for path in sorted(pathlib.Path(folder, "bundles").glob("*.json")):
        bundle = read_json(path)
        entries = [entry for entry in bundle["entry"] if keep(entry)]
        removed += len(bundle["entry"]) - len(entries)
        path.write_text(json.dumps({**bundle, "entry": entries}, ensure_ascii=False), encoding="utf-8")
    return removed


def remove_last(folder, kind):
    """Takes out Noah's newest look, or his newest document that has one, with the log lines that name it."""
    lines = [line for line in WORLD.demo.log if line.subject == NOAH and line.kind == "look" and line.items
             and line.items[0].kind == "document"]
    newest = max(lines, key=lambda line: line.at)
    row = [row for row in WORLD.demo.manifest if "file" in row][newest.ref[0]]
    path = pathlib.Path(folder, row["file"])
    bundle = read_json(path)
    gone = bundle["entry"][newest.ref[1] if kind == "AuditEvent" else newest.items[0].ref[1]]
    bundle["entry"] = [entry for entry in bundle["entry"] if entry is not gone and
                       gone["fullUrl"] not in at_path(entry["resource"], "entity.what.reference")]
    path.write_text(json.dumps(bundle, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    unittest.main(verbosity=1)
