# SPDX-License-Identifier: MPL-2.0
"""A folder of FHIR files as the design texts read it, with Python's own JSON reader and nothing of the core: who the
actors and persons are, which pieces of information there are, and what was done with them.

A second opinion: it follows core/api/WIRE.md, core/sources/fhir_item_table.h and definitions D2, D4, D8 and D9. It
knows what a demo holds (one Bundle a system, references by fullUrl, no staff by name) and reads no other files. What
the questions answer is recounted in demo_answers.py and demo_log.py.
"""
import datetime
import json
import pathlib
import re
from dataclasses import dataclass, field

TYPES = "case_summary referral status attest journal_note registration overview plan consent".split()
FIELDS = "employment social health education justice economy".split()
SECTORS = ("employment social social.family social.misuse social.psychiatry health health.regional health.municipal "
           "health.private education justice economy").split()
KINDS = ("allergy appointment bill care_team condition consent device document encounter episode goal list medication "
         "message observation other plan procedure questionnaire referral report task vaccination").split()
LOG_KINDS = ["look", "disclosure", "change", "other", "attempt"]
BASES = ["law", "consent", "stated", "none", "emergency"]
RESOURCE_TYPES = "http://hl7.org/fhir/resource-types"
WITHHELD = {"http://terminology.hl7.org/CodeSystem/v3-ActCode|TABOO",
            "http://terminology.hl7.org/CodeSystem/v3-ActCode|NOPAT"}
# Of a status: it does not come.
OFF = ["cancelled", "completed", "entered-in-error", "noshow", "on-hold", "revoked", "stopped"]
UTC = datetime.timezone.utc

# Of core/sources/fhir_item_table.h, which is a document here: it is read as text.
COLUMNS = "kind subject organizations parties encounter dates since codes".split()


def item_table(header):
    """The rows of the table by type: each has nine columns, the second is a name and the others are texts."""
    body = header[header.index("kItemTable[] = {"):]
    body = body[:body.index("};")]
    rows = {}
    for row in re.findall(r'\{("\w+",\s*k\w+(?:,\s*"[^"]*")+)\}', body):
        name, kind, *rest = re.findall(r'"([^"]*)"|k(\w+)', row)
        kind = re.sub(r"(?<!^)([A-Z])", r"_\1", kind[1]).lower()
        rows[name[0]] = dict(zip(COLUMNS, [kind] + [cell[0] for cell in rest], strict=True))
    return rows


def last_sunday(year, month):
    day = datetime.datetime(year, month, 31, 1, tzinfo=UTC)
    return day - datetime.timedelta(days=(day.weekday() + 1) % 7)


def central(moment):
    """Central European time by the European daylight rule (D9)."""
    summer = last_sunday(moment.year, 3) <= moment < last_sunday(moment.year, 10)
    return moment.astimezone(datetime.timezone(datetime.timedelta(hours=2 if summer else 1)))


def instant(text):
    return datetime.datetime.fromisoformat(text).astimezone(UTC) if text else None


def iso(moment):
    return central(moment).replace(microsecond=0).isoformat() if moment else None


def civil(text):
    """A civil date as precise as the text states it: "2026", "2026-11" or "2026-11-19"."""
    if text and "T" in text:
        return central(instant(text)).date().isoformat()
    return text


def moment(text):
    """The time of day, in Central European time, where the text states one."""
    return iso(instant(text)) if text and "T" in text else None


def first_day(date):
    return (date + "-01-01"[len(date) - 4:])[:10] if len(date) < 10 else date


def last_day(date):
    if len(date) == 4:
        return date + "-12-31"
    if len(date) == 10:
        return date
    year, month = map(int, date.split("-"))
    after = datetime.date(year + month // 12, month % 12 + 1, 1)
    return (after - datetime.timedelta(days=1)).isoformat()


def days_between(early, late):
    return (datetime.date.fromisoformat(late) - datetime.date.fromisoformat(early)).days


def end_of(date):
    """The first moment after a civil day in Central European time."""
    midnight = datetime.datetime.fromisoformat(date) + datetime.timedelta(days=1)
    for hours in (2, 1):
        moment = (midnight - datetime.timedelta(hours=hours)).replace(tzinfo=UTC)
        if central(moment).replace(tzinfo=None) == midnight:
            return moment
    raise ValueError(date)


def as_list(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def at_path(value, path):
    """All values that a path of element names reaches; arrays are entered."""
    values = as_list(value)
    for name in path.split("."):
        values = [one for value in values for one in as_list(value.get(name))]
    return values


def at_paths(value, paths):
    return [one for path in paths.split() for one in at_path(value, path)]


@dataclass
class Actor:
    name: str = ""
    part_of: str = ""
    sector: str = ""
    contact: str = ""
    phone: str = ""
    out_of_scope: bool = False
    formerly: str = ""

    def learn(self, **details):
        """What an earlier source gave stays; what it left empty is filled."""
        for name, value in details.items():
            if value and not getattr(self, name):
                setattr(self, name, value)


@dataclass
class System:
    uri: str
    name: str
    owners: list
    state: str
    complete: object
    stale_after: int
    covers: object  # None: may hold anything
    promised: bool
    delivered: bool = False


@dataclass
class Item:
    ref: tuple
    system: str
    kind: str
    type: str
    field: str       # "": not known
    subject: object
    holder: object
    date: object
    since: object
    version: object
    identity: object
    unknown: object  # (system, code, text)
    thing: str       # plain name; "": the kind says enough
    resource: dict


@dataclass
class Line:
    ref: tuple
    system: str
    kind: str
    subject: object
    at: object
    who: object
    source: object
    target: object
    role: object
    stated: object
    basis: str
    items: list = field(default_factory=list)
    type: object = None
    field: object = None


class Demo:
    """All that a folder says. `actors`, `systems`: by id; `items`, `log`: what is not withheld, as it was sent."""

    def __init__(self, folder, repo):
        self.folder = pathlib.Path(folder)
        repo = pathlib.Path(repo)
        self.table = item_table((repo / "core/sources/fhir_item_table.h").read_text(encoding="utf-8"))
        rows = read_json(repo / "assets/categories.json")["rows"]
        self.categories = {(row[0], row[1]): (row[2], row[3]) for row in rows}
        self.things = {(row[0], row[1]): row[6] for row in rows}
        self.directory = read_json(repo / "assets/directory.json")
        self.laws = {law["uri"]: law["name"] for law in self.directory["laws"]}
        clock = read_json(self.folder / "clock.json")
        self.now, self.last_visit = instant(clock["now"]), instant(clock["last_visit"])
        self.today = central(self.now).date().isoformat()
        self.first_subject = clock["subject"]
        self.actors, self.systems, self.persons = {}, {}, {}
        self.items, self.log, self.requests, self.cases, self.planned = [], [], [], [], []
        self.birth_dates = {}  # person: {system: date}
        self.files = self.withheld = 0
        self.read_manifest()
        for number, system in enumerate(s for s in self.manifest if "file" in s):
            Bundle(self, system["system"], number, read_json(self.folder / system["file"])).read()
            self.systems[system["system"]].delivered = True
            self.files += 1
        self.read_known_actors()

    def actor(self, key):
        return self.actors.setdefault(key, Actor())

    def read_manifest(self):
        self.manifest = read_json(self.folder / "manifest.json")["sources"]
        for row in self.manifest:
            covers = row.get("covers")
            self.systems[row["system"]] = System(
                row["system"], row["name"], [owner["name"] for owner in row["owners"]], row["state"],
                instant(row.get("complete_up_to")), row.get("stale_after_days", 30),
                None if covers is None else {tuple(cell.split("/")) for cell in covers}, "file" in row)
            for owner in row["owners"]:
                self.actor(f"{owner['system']}|{owner['value']}").learn(name=owner["name"])

    def read_known_actors(self):
        for row in self.directory["actors"]:
            actor = self.actors.get(f"{row['system']}|{row['value']}")
            if actor:
                actor.learn(sector=row.get("sector"), formerly=row.get("formerly"), name=row["name"],
                            out_of_scope=row.get("out_of_scope", False))

    def categorise(self, codings, default_type):
        """(type, field, unknown code) of a list of codings: the first one that the table gives a type."""
        for coding in codings:
            data_type, sector = self.categories.get((coding[0], coding[1]), ("", ""))
            if data_type:
                return data_type, sector.split(".")[0], None
        data_type, sector = self.categories.get((RESOURCE_TYPES, default_type), ("", ""))
        known = any((coding[0], coding[1]) in self.categories for coding in codings)
        unknown = codings[0] if codings and not known else None
        return data_type or "registration", sector.split(".")[0], unknown

    def thing_of(self, codings):
        """The plain name of the first code that the table gives a type."""
        typed = [coding[:2] for coding in codings if self.categories.get(coding[:2], ("", ""))[0]]
        return self.things[typed[0]] if typed else ""

    def class_of(self, stated):
        if not stated:
            return "none"
        if stated in self.laws:
            return "law"
        return "consent" if stated.startswith("urn:indsigt:consent:") else "stated"

    def field_of(self, item):
        """The field of its code, else of its holder."""
        return item.field or (self.actors[item.holder].sector.split(".")[0] if item.holder else "")


def read_json(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


def is_withheld(resource):
    labels = at_path(resource, "meta.security")
    return any(f"{label.get('system')}|{label.get('code')}" in WITHHELD for label in labels)


def codings_of(resource, paths):
    """Codings with what the source calls them; a concept without a coding is no code."""
    found = []
    for concept in at_paths(resource, paths):
        for coding in concept["coding"] if "coding" in concept else [concept]:
            if coding.get("system") and coding.get("code"):
                text = concept.get("text") or coding.get("display")
                found.append((coding["system"], coding["code"], text))
    return found


def identity_of(resource):
    """The smallest `system|value`; FHIR has one identifier in some types and a list in the others."""
    pairs = [f"{one['system']}|{one['value']}" for one in as_list(resource.get("identifier"))
             if one.get("system") and one.get("value") and "|" not in one["system"]]
    return min(pairs, key=str.encode) if pairs else None


class Bundle:
    """One source: its resources by address."""

    def __init__(self, demo, system, number, bundle):
        self.demo, self.system, self.number = demo, system, number
        self.entries = bundle["entry"]
        self.by_url = {entry["fullUrl"]: entry["resource"] for entry in self.entries}
        self.items = {}  # by fullUrl

    def read(self):
        for entry in self.entries:
            self.read_party(entry["fullUrl"], entry["resource"])
        for index, entry in enumerate(self.entries):
            if entry["resource"]["resourceType"] in self.demo.table:
                self.read_item(index, entry["fullUrl"], entry["resource"])
        for index, entry in enumerate(self.entries):
            if entry["resource"]["resourceType"] == "AuditEvent":
                self.read_event(index, entry["resource"])

    def target(self, reference, wanted):
        url = reference.get("reference")
        resource = self.by_url.get(url)
        return (url, resource) if resource and resource["resourceType"] in wanted else (None, None)

    def key(self, url, resource):
        return identity_of(resource) or f"{self.system}|{url}"

    def read_party(self, url, resource):
        demo = self.demo
        if resource["resourceType"] == "Patient":
            key, name = self.key(url, resource), resource["name"][0]
            demo.persons.setdefault(key, " ".join([*name["given"], name["family"]]))
            if resource.get("birthDate"):
                demo.birth_dates.setdefault(key, {})[self.system] = resource["birthDate"]
        elif resource["resourceType"] == "Organization":
            sectors = [demo.categories[coding[:2]][1] for coding in codings_of(resource, "type")
                       if coding[:2] in demo.categories]
            _, whole = self.target(resource.get("partOf", {}), ["Organization"])
            phones = [one["value"] for one in resource.get("telecom", []) if one["system"] == "phone"]
            demo.actor(self.key(url, resource)).learn(
                name=resource.get("name"), sector=sectors[0] if sectors else "",
                part_of=whole["name"] if whole else "", phone=phones[0] if phones else "",
                contact=next(iter(at_path(resource, "contact.name.text")), ""))

    def person(self, references):
        for reference in references:
            url, resource = self.target(reference, ["Patient"])
            if resource:
                return self.key(url, resource)
        return None

    def organization(self, reference):
        url, resource = self.target(reference, ["Organization", "PractitionerRole"])
        if resource and resource["resourceType"] == "PractitionerRole":
            url, resource = self.target(resource.get("organization", {}), ["Organization"])
        return self.key(url, resource) if resource else None

    def holder(self, row, resource):
        for reference in at_paths(resource, row["organizations"]) + at_paths(resource, row["parties"]):
            found = self.organization(reference)
            if found:
                return found
        for reference in at_paths(resource, row["encounter"]):
            _, encounter = self.target(reference, ["Encounter", "EpisodeOfCare"])
            if encounter:
                return self.holder(self.demo.table[encounter["resourceType"]], encounter)
        return None

    def read_item(self, index, url, resource):
        demo, kind = self.demo, resource["resourceType"]
        if is_withheld(resource):
            demo.withheld += 1
            return
        row = demo.table[kind]
        codings = codings_of(resource, row["codes"])
        data_type, sector, unknown = demo.categorise(codings, kind)
        date = civil(next(iter(at_paths(resource, row["dates"])), None))
        since = civil(next(iter(at_paths(resource, row["since"] or row["dates"])), None))
        version = resource.get("meta", {}).get("versionId")
        item = Item((self.number, index), self.system, row["kind"], data_type, sector,
                    self.person(at_paths(resource, row["subject"])), self.holder(row, resource), date, since,
                    int(version) if version else None, identity_of(resource), unknown, demo.thing_of(codings), resource)
        demo.items.append(item)
        self.items[url] = item
        if kind == "Task" and data_type == "attest":
            self.read_request(item, resource)
        if kind == "EpisodeOfCare":
            self.read_case(item, resource)
        if resource.get("status") not in OFF:
            self.read_planned(item, resource)

    def read_request(self, item, task):
        period = task.get("restriction", {}).get("period", {})
        self.demo.requests.append({
            "item": item, "asker": self.organization(task["requester"]), "asked": self.organization(task["owner"]),
            "code": codings_of(task, "code")[0][1], "askedOn": civil(task.get("authoredOn")),
            "awaitedBy": civil(period.get("end")),
            "receivedOn": civil(task.get("executionPeriod", {}).get("end"))})

    def read_planned(self, item, resource):
        """What begins some day: an appointment, a visit, a step of a plan."""
        demo, start = self.demo, {"Appointment": "start", "Encounter": "period.start"}.get(resource["resourceType"])
        for date in at_path(resource, start) if start else []:
            demo.planned.append((civil(date), item, item.thing, item.holder, moment(date)))
        for step in at_path(resource, "activity.detail") if resource["resourceType"] == "CarePlan" else []:
            own = [one for one in map(self.organization, step.get("performer", [])) if one]
            for date in at_paths(step, "scheduledPeriod.start scheduledTiming.event"):
                if step["status"] not in OFF and not step.get("doNotPerform"):
                    demo.planned.append((civil(date), item, "plan_step", (own or [item.holder])[0], moment(date)))

    def read_case(self, item, episode):
        manager = episode.get("careManager")
        coordinator = None
        if manager:
            url, role = self.target(manager, ["PractitionerRole"])
            coordinator = self.key(url, role)
            whole = self.demo.actors[self.organization(manager)]
            self.demo.actor(coordinator).learn(part_of=whole.name)
        self.demo.cases.append({"item": item, "coordinator": coordinator,
                                "from": civil(episode["period"].get("start")),
                                "to": civil(episode["period"].get("end"))})

    def read_event(self, index, event):
        if is_withheld(event):
            self.demo.withheld += 1
            return
        persons, items, codes = [], [], []
        for entity in event.get("entity", []):
            url = entity.get("what", {}).get("reference")
            resource = self.by_url.get(url)
            if resource is None:
                codes += codings_of(entity, "type")
            elif is_withheld(resource):
                self.demo.withheld += 1
                return
            elif resource["resourceType"] == "Patient":
                persons.append(self.key(url, resource))
            elif url in self.items:
                items.append(self.items[url])
        persons += [item.subject for item in items if item.subject]
        found = [self.demo.categories[code[:2]] for code in codes if code[:2] in self.demo.categories]
        data_type, sector = found[0] if found and found[0][0] else (None, "")
        for person in dict.fromkeys(persons) or [None]:
            line = self.line((self.number, index), person, event)
            line.items = [item for item in items if item.subject in (None, person)]
            line.type, line.field = data_type, sector.split(".")[0]
            self.demo.log.append(line)

    def line(self, ref, person, event):
        agents = {}
        for agent in event["agent"]:
            dcm = [code for system, code, _ in codings_of(agent, "type") if system.endswith("/DCM")]
            agents[dcm[0] if dcm else "who"] = agent
        who = next(agent for agent in event["agent"] if agent.get("requestor"))
        ends = [self.organization(agents[code]["who"]) if code in agents else None for code in ("110153", "110152")]
        reasons = at_path(who, "purposeOfUse")
        stated = next(iter(who.get("policy", [])), None)
        if not stated and reasons:
            coded = codings_of({"reason": reasons}, "reason")
            stated = f"{coded[0][0]}|{coded[0][1]}" if coded else reasons[0]["text"]
        change = event["action"] in ("C", "U", "D")
        kind = "disclosure" if all(ends) else "change" if change else "look" if event["action"] == "R" else "other"
        return Line(ref, self.system, kind, person, instant(event["recorded"]), self.organization(who["who"]),
                    *ends, next(iter(at_path(who, "role.text")), None), stated, self.demo.class_of(stated))
