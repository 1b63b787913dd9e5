# SPDX-License-Identifier: MPL-2.0
"""The native command about a folder, for comparing: replies without the session's own ids, lists put together again
from their pages.

Needs: INDSIGT_COMMAND, the native command.
"""
import itertools
import json
import os
import pathlib
import subprocess

REPO = pathlib.Path(__file__).resolve().parents[2]
COMMAND = os.environ.get("INDSIGT_COMMAND", str(REPO / "build/clang/core/indsigt"))
MOST_ROWS = 200  # of a page


def without_ids(value):
    if isinstance(value, list):
        return [without_ids(one) for one in value]
    if isinstance(value, dict):
        return {name: without_ids(one) for name, one in value.items() if name != "id"}
    return value


def moments_apart(rows):
    """Log rows with those of one moment in an order of their own: the documents give them none."""
    groups = itertools.groupby(rows, key=lambda row: row["at"])
    return [row for _, group in groups for row in sorted(group, key=lambda row: json.dumps(row, sort_keys=True))]


class Core:
    """Each call is a session of its own. Ids are a session's own too, given out in the order in which somebody is
    named: one that is asked about an actor begins with the questions of the session in which its id was learnt."""

    def __init__(self, folder):
        self.folder = str(folder)
        self.commands = 0
        self.first = []
        overview = self.run(self.first)[0]
        self.persons = {row["name"]: row["id"] for row in overview["subjects"]}
        self.first = [(question, {"subject": person, "limit": MOST_ROWS})
                      for person in self.persons.values() for question in ("holders.open", "sharing.open", "access_log.open")]
        self.first += [(question, {**arguments, "offset": offset})  # some are named in old log lines only
                       for (question, arguments), view in zip(self.first, self.run(self.first))
                       for offset in range(MOST_ROWS, view["total"], MOST_ROWS)]
        self.actors = {}
        for view in self.run(self.first):
            for row in view.get("rows", []):
                for actor in [row, *row.values()]:
                    if isinstance(actor, dict) and str(actor.get("id", "")).startswith("a"):
                        self.actors[actor["name"], actor["partOf"]] = actor["id"]

    def run(self, commands):
        """Their views, in a session that begins with the overview, by which persons have their ids."""
        every = [("overview.open", {}), *commands]
        lines = [json.dumps({"v": 1, "id": number, "type": question, "args": arguments})
                 for number, (question, arguments) in enumerate(every)]
        done = subprocess.run([COMMAND, "session", self.folder], input="\n".join(lines) + "\n", capture_output=True,
                              text=True, encoding="utf-8")
        assert done.returncode == 0 and not done.stderr, (done.returncode, done.stderr)
        # R5: what the resources say is marked with that word, and leaves the index in no reply of any question.
        assert "KANARIE" not in done.stdout
        replies = [json.loads(line) for line in done.stdout.splitlines()]
        assert [reply["id"] for reply in replies] == list(range(len(every)))
        for reply, command in zip(replies, every):
            assert "view" in reply, (command, reply)
        return [reply["view"] for reply in replies][1 if commands else 0:]

    def ask(self, *commands):
        """Views without ids, one for each (question, arguments)."""
        named = {"sharing.open": {"from", "to"}}
        names_actor = any(named.get(question, {"actor", "holder", "asker"}) & arguments.keys()
                          for question, arguments in commands)
        before = self.first if names_actor else []
        self.commands += len(commands)
        return [without_ids(view) for view in self.run([*before, *commands])[len(before):]]

    def lists(self, question, wanted, limit=MOST_ROWS):
        """Whole lists with what stands beside them, for each (expected, arguments). `expected` is how many rows there
        should be; one page more is asked for, which must be empty."""
        commands = [(question, {**arguments, "offset": page * limit, "limit": limit})
                    for expected, arguments in wanted for page in range(expected // limit + 2)]
        views = iter(self.ask(*commands))
        return [join([next(views) for _ in range(expected // limit + 2)], limit, (question, arguments))
                for expected, arguments in wanted]

    def list(self, question, expected, **arguments):
        return self.lists(question, [(expected, arguments)])[0]


def join(pages, limit, place):
    """Pages as one list: each full but the last, and with the same beside it."""
    total, rows = pages[0]["total"], []
    besides = [{name: one for name, one in page.items() if name not in ("rows", "offset")} for page in pages]
    for number, page in enumerate(pages):
        assert page["offset"] == number * limit and besides[number] == besides[0], place
        assert len(page["rows"]) == max(0, min(limit, total - number * limit)), (*place, number)
        rows += page["rows"]
    return {**besides[0], "rows": rows}
