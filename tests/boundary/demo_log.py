# SPDX-License-Identifier: MPL-2.0
"""What the questions about the log, the sharing, the ways between actors, requests, cases, codes and findings answer,
recounted as demo_answers.py does it.
"""
from collections import Counter, defaultdict
from itertools import product

from demo_answers import Answers, text
from demo_counts import BASES, LOG_KINDS, TYPES, days_between, end_of, iso


class LogAnswers(Answers):
    # access_log.open

    def log(self, subject, at=None, actor=None, kind=None, basis=None, new=None, order=None, **dates):
        """`dates`: from, to. Rows as (time, row), for lines of one moment have no stated order."""
        lines = [line for line in self.lines_of(subject, at)
                 if (actor is None or actor in (line.who, line.source, line.target))
                 and (kind is None or line.kind == kind) and (basis is None or line.basis == basis)]
        if new:
            lines = [line for line in lines if line.at > self.demo.last_visit]
        if "from" in dates:
            lines = [line for line in lines if iso(line.at)[:10] >= dates["from"]]
        if "to" in dates:
            lines = [line for line in lines if line.at < end_of(dates["to"])]
        lines.sort(key=lambda line: line.at, reverse=True)
        if order == "unexplained":
            lines.sort(key=lambda line: line.basis != "none")
        kinds, bases = Counter(line.kind for line in lines), Counter(line.basis for line in lines)
        return {"total": len(lines), "byKind": {one: kinds[one] for one in LOG_KINDS},
                "byBasis": {one: bases[one] for one in BASES}, "rows": [self.log_row(line) for line in lines]}

    def log_row(self, line):
        things = Counter(item.thing for item in line.items)
        kinds = Counter(item.kind for item in line.items)
        first = line.items[0] if line.items else None
        types = {item.type for item in line.items} | ({line.type} if line.type else set())
        return {"kind": line.kind, "at": iso(line.at), "day": None, "ahead": False,
                "who": self.actor(line.who), "unit": self.actor(line.who),
                "from": self.actor(line.source), "to": self.actor(line.target), "role": line.role,
                "system": self.system_name(line.system), "types": [one for one in TYPES if one in types],
                "items": len(line.items),
                "what": None if not first else text(f"thing.{first.thing}", count=things[first.thing])
                if first.thing else text(f"kind.{first.kind}", count=kinds[first.kind]),
                "whose": self.actor(first.holder) if first else None, "basis": line.basis, "stated": line.stated,
                "text": self.line_text(line), "why": self.reason(line)}

    def line_text(self, line):
        if line.kind == "disclosure":
            return text("log.shared", **{"from": self.name(line.source), "to": self.name(line.target)})
        return text(f"log.{line.kind}", who=self.name(line.who))

    def reason(self, line):
        if line.basis == "law":
            return text("basis.law", law=self.demo.laws[line.stated])
        if line.basis != "stated":
            return text(f"basis.{line.basis}")
        # The only code that the demo states; a purpose in words stays as it is.
        if line.stated == "http://terminology.hl7.org/CodeSystem/v3-ActReason|PATADMIN":
            return text("basis.administration")
        return text("basis.stated", reason=line.stated)

    # actors.open, actor.open

    def actors(self, subject, at=None):
        """Everybody in the log; who did a line did it for itself here (no staff by name)."""
        lines = Counter(one for line in self.lines_of(subject, at) for one in {line.who, line.source, line.target} if one)
        rows = [{**self.actor(one), "lines": count} for one, count in lines.items()]
        return {"rows": sorted(rows, key=lambda row: row["name"])}

    def actor_view(self, subject, key, at=None):
        actor, lines = self.demo.actors[key], self.lines_of(subject, at)
        items = [item for item in self.items_of(subject, at) if item.holder == key]
        given = Counter(line.source for line in self.disclosures(subject, at))
        got = Counter(line.target for line in self.disclosures(subject, at))
        row = self.holder_row(key, items, got[key], at)
        described = {one: row[one] for one in ("sector", "contact", "phone", "outOfScope", "notes")}
        return {"actor": self.actor(key), **described,
                "sectorName": text(f"sector.{(actor.sector or 'unknown').replace('.', '_')}"),
                "holder": row if items else None,
                "looks": len([line for line in lines if line.kind == "look" and line.who == key]),
                "gave": given[key], "got": got[key], "answerWithin": None}

    # sharing.open

    def sharing(self, subject, at=None, **ends):
        """`ends`: from, to."""
        groups = defaultdict(list)
        lines = [line for line in self.disclosures(subject, at)
                 if ends.get("from", line.source) == line.source and ends.get("to", line.target) == line.target]
        for line in lines:
            types = {item.type for item in line.items} | ({line.type} if line.type else set())
            for data_type in types or [None]:
                if line.source and line.target:
                    groups[line.source, line.target, data_type].append(line)
        rows = []
        for (source, target, data_type), found in groups.items():
            bases = Counter(line.basis for line in found)
            times = sorted(line.at for line in found)
            rows.append({"from": self.actor(source), "to": self.actor(target), "type": data_type, "times": len(found),
                         "byBasis": {one: bases[one] for one in BASES}, "first": iso(times[0]), "last": iso(times[-1])})
        rows.sort(key=lambda row: (-row["times"], row["from"]["name"], row["to"]["name"],
                                   TYPES.index(row["type"]) if row["type"] else len(TYPES)))
        without = len([line for line in lines if not (line.source and line.target)])
        return {"rows": rows, "disclosures": len(lines), "withoutParties": without}

    # hops.open

    def neighbours(self, subject, at):
        pairs = {(line.source, line.target) for line in self.disclosures(subject, at)}
        pairs |= {(one["asker"], one["asked"]) for one in self.requests_until(subject, at)}
        near = defaultdict(set)
        for one, other in pairs:
            if one and other and one != other:
                near[one].add(other)
                near[other].add(one)
        return near

    @staticmethod
    def distances(near, start):
        steps, edge = {start: 0}, [start]
        while edge:
            edge = [other for one in edge for other in near[one] if other not in steps and
                    not steps.update({other: steps[one] + 1})]
        return steps

    def hops(self, subject, asker, at=None):
        near = self.neighbours(subject, at)
        steps = self.distances(near, asker)
        from_first = {first: self.distances(near, first) for first in near[asker]}
        rows = []
        for holder in {item.holder for item in self.items_of(subject, at) if item.holder}:
            hops = steps.get(holder)
            via = None
            if hops is not None and hops > 1:
                ways = [one for one in from_first if from_first[one].get(holder) == hops - 1]
                via = min(ways, key=self.name)
            rows.append({"holder": self.actor(holder), "hops": hops, "via": self.actor(via),
                         "text": self.hop_text(hops, via)})
        rows.sort(key=lambda row: (row["hops"] is None, row["hops"], row["holder"]["name"]))
        known = [row["hops"] for row in rows if row["hops"] is not None]
        return {"rows": rows, "furthest": max(known, default=0), "direct": len([one for one in known if one <= 1]),
                "withoutWay": len(rows) - len(known)}

    def hop_text(self, hops, via):
        if hops is None:
            return text("hops.none")
        if hops > 1:
            return text("hops.via", count=hops, who=self.name(via))
        return text("hops.direct" if hops else "hops.self")

    # requests.open, cases.open

    def requests_until(self, subject, at):
        day = self.day(at)
        return [one for one in self.demo.requests if one["item"].subject == subject and
                (day is None or (one["askedOn"] is not None and one["askedOn"] <= day))]

    def requests(self, subject, at=None):
        day, rows = self.day(at) or self.demo.today, []
        for one in self.requests_until(subject, at):
            received = one["receivedOn"] if one["receivedOn"] and one["receivedOn"] <= day else None
            days = days_between(one["askedOn"], received or day)
            late = max(0, days_between(one["awaitedBy"], received or day))
            key, count = ("request.received", days) if received else ("request.overdue", late) if late else (
                "request.waiting", days)
            rows.append({"asker": self.actor(one["asker"]), "asked": self.actor(one["asked"]), "code": one["code"],
                         "askedOn": one["askedOn"], "awaitedBy": one["awaitedBy"], "receivedOn": received,
                         "days": days, "overdueDays": late, "text": text(key, count=count)})
        return sorted(rows, key=lambda row: (row["receivedOn"] is not None, row["askedOn"]))

    def open_cases(self, subject, at):
        """The cases that are open on the day, one a number: (holder, from, to, coordinators)."""
        day, cases = self.day(at) or self.demo.today, {}
        for one in self.demo.cases:
            if one["item"].subject != subject or one["from"] > day or (one["to"] is not None and one["to"] < day):
                continue
            case = cases.setdefault(one["item"].identity or one["item"].ref,
                                    (one["item"].holder, one["from"], one["to"], []))
            if one["coordinator"] and one["coordinator"] not in case[3]:
                case[3].append(one["coordinator"])
        return sorted(cases.values(), key=lambda case: (case[1], self.name(case[0])))

    def cases(self, subject, at=None):
        return [{"holder": self.actor(holder), "from": start, "to": end,
                 "coordinators": [self.actor(one) for one in coordinators]}
                for holder, start, end, coordinators in self.open_cases(subject, at)]

    # codes.open

    def codes(self, subject, at=None):
        items = self.items_of(subject, at)
        unknown = Counter(item.unknown for item in items if item.unknown)
        rows = [{"system": system, "code": code, "text": words, "items": count}
                for (system, code, words), count in unknown.items()]
        rows.sort(key=lambda row: (-row["items"], row["system"], row["code"]))
        count = sum(unknown.values())
        return {"rows": rows, "items": len(items), "unmapped": count,
                "perMille": -(-count * 1000 // len(items)) if items else 0}

    # indicators.open

    def indicators(self, subject, at=None, asker=None):
        lines, sources = self.lines_of(subject, at), self.sources(subject, at)
        hops = self.hops(subject, asker, at) if asker else {"furthest": None, "withoutWay": None}
        return {"lines": len(lines), "explained": len([one for one in lines if one.basis in ("law", "consent")]),
                "furthestHops": hops["furthest"], "holdersWithoutWay": hops["withoutWay"],
                "medianAgeDays": sources["medianAgeDays"], "greatestAgeDays": sources["greatestAgeDays"]}

    # findings.open

    def findings(self, subject, at=None):
        """By kind of finding, each a list."""
        found = {"claims_differ": self.differing_claims(), "claims_sum": self.claim_sums(),
                 "same_item": self.same_items(subject, at), "birth_dates": self.birth_dates(subject),
                 "no_coordinator": [], "coordinators": [], "no_contact": []}
        for holder, _, _, coordinators in self.open_cases(subject, at):
            if not coordinators:
                found["no_coordinator"].append(self.actor(holder))
            elif len(coordinators) > 1:
                found["coordinators"].append((self.actor(holder), len(coordinators)))
        holders = {item.holder for item in self.items_of(subject, at) if item.holder}
        found["no_contact"] = sorted((self.actor(one) for one in holders if not self.demo.actors[one].contact),
                                     key=lambda actor: actor["name"])
        return found

    def needs(self, subject, unexplained):
        """All that there is to ask about now, most important first."""
        def need(kind, actor, key, **args):
            return {"kind": kind, "actor": actor, "text": text(key, **args)}
        found, rows = self.findings(subject), []
        if unexplained:
            doer = self.actor(unexplained[0].who) if len(unexplained) == 1 else None
            rows.append(need("unexplained", doer, "need.unexplained", count=len(unexplained)))
        rows += [need("overdue", row["asked"], "need.overdue", who=row["asked"]["name"], count=row["overdueDays"])
                 for row in self.requests(subject) if not row["receivedOn"] and row["overdueDays"]]
        if found["birth_dates"]:
            dates = {date for _, date in found["birth_dates"]}
            rows.append(need("birth_dates", None, "finding.birth_dates", count=len(dates)))
        rows += [need("coordinator", actor, "finding.no_coordinator", who=actor["name"])
                 for actor in sorted(found["no_coordinator"], key=lambda actor: actor["name"])]
        rows += [need("coordinator", actor, "finding.coordinators", who=actor["name"], count=count)
                 for actor, count in sorted(found["coordinators"], key=lambda one: one[0]["name"])]
        rows += [need("contact", actor, "finding.no_contact", who=actor["name"]) for actor in found["no_contact"]]
        silent = self.sources()["notAnswering"]
        return rows + ([need("source", None, "overview.not_answering", count=silent)] if silent else [])

    def differing_claims(self):
        groups = defaultdict(list)
        for claim in self.demo.directory["claims"]:
            groups[claim["about"], claim["subject"], claim["year"]].append(claim["count"])
        return sorted((subject, min(counts), max(counts), str(year))
                      for (_, subject, year), counts in groups.items() if len(set(counts)) > 1)

    def claim_sums(self):
        """Sums of one claim a vendor that are not the number of municipalities."""
        by_vendor = defaultdict(list)
        for claim in self.demo.directory["claims"]:
            if claim["about"] == "municipalities_by_vendor":
                by_vendor[claim["subject"]].append(claim["count"])
        expected = len(self.demo.directory["municipalities"])
        return sorted((sum(way), expected) for way in product(*by_vendor.values()) if sum(way) != expected)

    def same_items(self, subject, at):
        """A case in two systems is one case (requests.h), not a piece of information twice."""
        groups = defaultdict(dict)
        for item in self.items_of(subject, at):
            if item.identity and item.kind != "episode":
                groups[item.identity].setdefault(item.system, item)
        found = [[self.system_name(system) for system in group] for group in groups.values() if len(group) > 1]
        return sorted(found)

    def birth_dates(self, subject):
        """(system, date) of all that state one, where they differ."""
        stated = self.demo.birth_dates.get(subject, {})
        if len(set(stated.values())) < 2:
            return []
        return sorted((self.system_name(system), date) for system, date in stated.items())
