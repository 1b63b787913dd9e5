# SPDX-License-Identifier: MPL-2.0
"""What the questions about holders, items, sources and cells answer, recounted from demo_counts.Demo.

Answers have the form of core/api/WIRE.md, an actor without its id (those are the session's own). What is counted and
in which order is what the headers core/records/<question>.h say. `at` is a civil date, None: now.
"""
import datetime
from collections import Counter, defaultdict

from demo_counts import (FIELDS, KINDS, SECTORS, TYPES, central, days_between, end_of, first_day, iso, last_day)

ONE_MILLISECOND = datetime.timedelta(milliseconds=1)  # the last moment of a day is that long before the next
STATES = ["silent", "not_ready", "stale", "ready"]  # in the order of the list


def text(key, **args):
    return {"key": key, "args": args}


def fold(words):
    """Latin-1 letters in lower case, nothing else."""
    return "".join(c.lower() if c < "\u0100" else c for c in words)


class Answers:
    def __init__(self, demo):
        self.demo = demo

    # What the questions share.

    def day(self, at):
        """The day asked for; None for now, which every day from today on is."""
        return None if at is None or at >= self.demo.today else at

    def actor(self, key):
        if key is None:
            return None
        actor = self.demo.actors[key]
        return {"name": actor.name or None, "partOf": actor.part_of or None}

    def name(self, key):
        return self.demo.actors[key].name if key else ""

    def system_name(self, uri):
        return self.demo.systems[uri].name

    def span(self, item):
        """The first and the last day on which an item can have come; None: any day."""
        came = item.since or item.date
        if came:
            return first_day(came), last_day(came)
        complete = self.demo.systems[item.system].complete
        return None, central(complete).date().isoformat() if complete else None

    def surely(self, item, at):
        day = self.day(at)
        return day is None or (self.span(item)[1] is not None and self.span(item)[1] <= day)

    def maybe(self, item, at):
        day, (first, _) = self.day(at), self.span(item)
        return day is not None and not self.surely(item, at) and (first is None or first <= day)

    def items_of(self, subject, at=None):
        return [item for item in self.demo.items if item.subject == subject and self.surely(item, at)]

    def lines_of(self, subject, at=None):
        day = self.day(at)
        return [line for line in self.demo.log if line.subject == subject and
                (day is None or (line.at is not None and line.at < end_of(day)))]

    def disclosures(self, subject, at=None):
        return [line for line in self.lines_of(subject, at) if line.kind == "disclosure"]

    def newest_of(self, items, at):
        """(date, item) of the newest that is not later than the day; of equal ones the first sent."""
        limit = self.day(at) or self.demo.today
        dated = [(date, item) for item in items for date in (item.date, item.since)
                 if date and first_day(date) <= limit]
        return min(dated, key=lambda one: (-int(one[0].replace("-", "").ljust(8, "0")), one[1].ref), default=None)

    # holders.open

    def holders(self, subject, at=None, sector=None, search=None):
        """The rows; the sectors and the recipients beside them."""
        held = defaultdict(list)
        for item in self.items_of(subject, at):
            held[item.holder].append(item)
        received = Counter(line.target for line in self.disclosures(subject, at))
        recipients = len([actor for actor in received if actor not in held])
        held.pop(None, None)
        rows = {key: self.holder_row(key, items, received[key], at) for key, items in held.items()}
        if search:
            rows = {key: row for key, row in rows.items() if self.is_found(row, fold(search))}
        counts = Counter(row["sector"] for row in rows.values())
        sectors = [{"sector": one, "holders": counts[one],
                    "name": text(f"sector.{(one or 'unknown').replace('.', '_')}")}
                   for one in [*SECTORS, None] if counts[one]]
        if sector:
            rows = {key: row for key, row in rows.items()
                    if row["sector"] and (row["sector"] == sector or row["sector"].startswith(sector + "."))}
        ordered = sorted(rows.values(), key=lambda row: (-row["items"], row["name"]))
        return {"rows": ordered, "sectors": sectors, "recipients": recipients}

    def holder_row(self, key, items, received, at):
        actor = self.demo.actors[key]
        kinds, types = Counter(item.kind for item in items), Counter(item.type for item in items)
        newest = self.newest_of(items, at)
        notes = [text("holder.out_of_scope")] if actor.out_of_scope else []
        if actor.formerly:
            notes.append(text("holder.formerly", name=actor.formerly))
        return {
            **self.actor(key), "sector": actor.sector or None, "contact": actor.contact or None,
            "phone": actor.phone or None, "outOfScope": actor.out_of_scope, "items": len(items),
            "types": [{"type": one, "items": types[one]} for one in TYPES if types[one]],
            "systems": sorted({self.system_name(item.system) for item in items}), "received": received,
            "since": min((item.since for item in items if item.since), default=None),
            "what": [text(f"kind.{one}", count=kinds[one])
                     for one in sorted(kinds, key=lambda one: (-kinds[one], KINDS.index(one)))],
            "newest": text("holder.newest", date=newest[0]) if newest else None, "notes": notes}

    @staticmethod
    def is_found(row, words):
        return any(words in fold(one) for one in [row["name"], row["partOf"] or "", *row["systems"]])

    # items.open

    def items(self, subject, at=None, holder=None, system=None, type=None, field=None):
        chosen = [item for item in self.items_of(subject, at)
                  if (holder is None or item.holder == holder) and (system is None or item.system == system)
                  and (type is None or item.type == type) and (field is None or self.demo.field_of(item) == field)]
        rows = [self.item_row(item, at) for item in chosen]
        dated = sorted((row for row in rows if row["date"]), key=lambda row: row["date"], reverse=True)
        return dated + [row for row in rows if not row["date"]]

    def date_then(self, item, at):
        """A change that came after the day had not come."""
        day = self.day(at)
        later = day is not None and item.date and first_day(item.date) > day
        return item.since if later else item.date

    def item_row(self, item, at=None):
        unknown = item.unknown and dict(zip(("system", "code", "text"), item.unknown))
        return {"name": self.item_name(item), "kind": text(f"kind.{item.kind}", count=1), "type": item.type,
                "field": self.demo.field_of(item) or None, "holder": self.actor(item.holder), "byPerson": False,
                "system": self.system_name(item.system), "since": item.since,
                "date": self.date_then(item, at), "version": item.version, "withCare": False, "unknownCode": unknown}

    @staticmethod
    def item_name(item):
        return text(f"thing.{item.thing}" if item.thing else f"kind.{item.kind}", count=1)

    # sources.open

    def age(self, system, at):
        if system.complete is None:
            return None
        return max(0, days_between(central(system.complete).date().isoformat(), self.day(at) or self.demo.today))

    def covers_day(self, system, at):
        """Whether a source says that it is complete up to the end of the day or later."""
        return system.complete is not None and system.complete >= end_of(self.day(at)) - ONE_MILLISECOND

    def state(self, system, at):
        if system.state not in ("ready", "stale"):
            return system.state
        if system.promised and not system.delivered:
            return "silent"
        if self.day(at) and self.covers_day(system, at):
            return "ready"
        age = self.age(system, at)
        return "stale" if age is not None and age > system.stale_after else system.state

    def sources(self, subject=None, at=None):
        systems = self.demo.systems.values()
        states = {system.uri: self.state(system, at) for system in systems}
        items = Counter(item.system for item in self.items_of(subject, at)) if subject else Counter()
        ages = sorted(age for age in (self.age(system, at) for system in systems) if age is not None)
        ready = [system.complete for system in systems if states[system.uri] == "ready" and system.complete]
        ordered = sorted(systems, key=lambda s: (STATES.index(states[s.uri]), s.name, s.uri))
        rows = [{"system": s.uri, "name": s.name, "owners": s.owners, "vendor": None,
                 "state": text(f"source.{states[s.uri]}"), "completeUpTo": iso(s.complete),
                 "ageDays": self.age(s, at), "items": items[s.uri]} for s in ordered]
        counts = Counter(states.values())
        return {"rows": rows, "completeUpTo": iso(min(ready, default=None)),
                "medianAgeDays": ages[(len(ages) - 1) // 2] if ages else None,
                "greatestAgeDays": ages[-1] if ages else None,
                "notAnswering": counts["silent"] + counts["not_ready"], "stale": counts["stale"]}

    # coverage.open

    def is_complete(self, system, at):
        if system.state not in ("ready", "stale") or not system.delivered:
            return False
        return self.covers_day(system, at) if self.day(at) else self.state(system, at) == "ready"

    def cells_of_line(self, line):
        cells = {(self.demo.field_of(item), item.type) for item in line.items}
        return cells | ({(line.field, line.type)} if line.type else set())

    def coverage(self, subject, at=None):
        items = Counter((self.demo.field_of(item), item.type) for item in self.items_of(subject, at))
        shared = Counter(cell for line in self.disclosures(subject, at) for cell in self.cells_of_line(line))
        rows = []
        for field in FIELDS:
            cells = []
            for data_type in TYPES:
                cell = (field, data_type)
                may = [s for s in self.demo.systems.values() if s.covers is None or cell in s.covers]
                complete = [s for s in may if self.is_complete(s, at)]
                state = "unknown"
                if items[cell]:
                    state = "shared" if shared[cell] else "held"
                elif (any(s.covers is not None for s in complete) and len(complete) == len(may)
                      and not shared[cell] and not self.may_belong(subject, cell, at)):
                    state = "not_held"
                cells.append({"state": state, "items": items[cell], "disclosures": shared[cell]})
            rows.append({"field": field, "cells": cells})
        without = sum(count for (field, _), count in items.items() if not field)
        return {"types": TYPES, "rows": rows, "withoutField": without}

    def may_belong(self, subject, cell, at):
        """Whether an item may belong to a cell, its date or its field not being known well enough."""
        for item in self.demo.items:
            if item.subject != subject or item.type != cell[1]:
                continue
            field = self.demo.field_of(item)
            if self.surely(item, at) and not field or self.maybe(item, at) and field in (None, "", cell[0]):
                return True
        return False

    # overview.open

    def subjects(self):
        counts = Counter(item.subject for item in self.demo.items if item.subject)
        return [{"name": self.demo.persons[one], "items": counts[one]}
                for one in sorted(self.demo.persons, key=lambda one: (-counts[one], self.demo.persons[one]))]

    def overview(self, subject, at=None):
        day, items = self.day(at), self.items_of(subject, at)
        visit, lines = None if day else self.demo.last_visit, self.lines_of(subject, at)
        seen = [line for line in lines if line.kind in ("look", "disclosure")
                and (visit is None or line.at > visit)]
        unexplained = [line for line in seen if line.basis == "none"]
        answer = text("overview.seen_ever", count=len(seen)) if lines else text("overview.no_log")
        if day and lines:
            answer = text("overview.seen_until", count=len(seen), date=day)
        if visit and lines:
            answer = text("overview.seen", count=len(seen), date=central(visit).date().isoformat())
        holders = {item.holder for item in items if item.holder}
        held = text("overview.holders", count=len(holders), person=self.demo.persons[subject])
        if day:
            held = text("overview.held", count=len(holders), person=self.demo.persons[subject], date=day)
        needs = [] if day else self.needs(subject, unexplained)
        return {
            "sources": self.demo.files, "at": day, "subject": {"name": self.demo.persons[subject]},
            "subjects": self.subjects(), "holders": len(holders), "systems": len({item.system for item in items}),
            "items": len(items), "newItems": self.new_items(items) if visit else 0,
            "answer": held,
            "notes": self.notes(subject, at),
            # Nobody is anything to anybody without a family.
            "allowed": None, "viewer": None,
            "seen": {"since": iso(visit), "total": len(seen), "withoutReason": len(unexplained),
                     "answer": answer,
                     "reasons": text("overview.unexplained", count=len(unexplained)) if unexplained else None},
            "freshness": self.freshness(at), "needs": needs[:3], "needsTotal": len(needs),
            "next": [] if day else self.next(subject)}

    def next(self, subject):
        coming = sorted(((date, item.ref, self.planned_row(date, item, thing, holder, moment))
                         for date, item, thing, holder, moment in self.demo.planned
                         if item.subject == subject and first_day(date) > self.demo.today),
                        key=lambda one: one[:2])
        return [row for _, _, row in coming[:3]]

    def planned_row(self, date, item, thing, holder, moment):
        name = text(f"thing.{thing}" if thing else f"kind.{item.kind}", count=1)
        return {"name": name, "date": date, "at": moment, "holder": self.actor(holder)}

    def new_items(self, items):
        visit = central(self.demo.last_visit).date().isoformat()
        return len([item for item in items
                    if any(date and visit < first_day(date) <= self.demo.today for date in (item.since, item.date))])

    def notes(self, subject, at):
        items = self.items_of(subject, at)
        notes = [text("overview.files", count=self.demo.files),
                 text("overview.systems_held" if self.day(at) else "overview.systems", count=len({item.system for item in items}))]
        newest = self.newest_of([item for item in items if item.holder], at)
        if newest:
            notes.append(text("overview.newest", date=newest[0], holder=self.name(newest[1].holder)))
        for key, count in [
                ("overview.unstated", len([item for item in items if not item.holder])),
                ("overview.maybe", len([i for i in self.demo.items if i.subject == subject and self.maybe(i, at)])),
                ("overview.no_subject", len([item for item in self.demo.items if not item.subject]))]:
            if count:
                notes.append(text(key, count=count))
        return notes

    def freshness(self, at):
        answer = self.sources(None, at)
        silent = [row["name"] for row in answer["rows"] if row["state"]["key"] in ("source.silent", "source.not_ready")]
        notes = [text("overview.not_answering", count=len(silent))] if silent else []
        if answer["stale"]:
            notes.append(text("overview.stale", count=answer["stale"]))
        if answer["completeUpTo"]:
            notes.append(text("overview.complete", date=answer["completeUpTo"][:10]))
        return {"notAnswering": silent, "notes": notes, "completeUpTo": answer["completeUpTo"],
                "medianAgeDays": answer["medianAgeDays"], "greatestAgeDays": answer["greatestAgeDays"]}
