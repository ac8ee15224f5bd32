#!/usr/bin/env python3
"""Feeds mutated cases to the built saisei and holds its answers against what must always be true.

    scripts/fuzzcheck/fuzzcheck.py [--inputs N] [--minutes M] [--seed S] [--jobs J] [--keep DIR] PROGRAM

The same seed gives the same inputs on every machine. For each input: no crash, one well-formed
answer, at most a second of processor time, and never `accept` for a case that lacks what the law
asks for (mandatory.py). What fails is kept in DIR, one file each, to be fed again by hand.
"""

import argparse
import collections
import json
import os
import pathlib
import random
import select
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import mandatory  # noqa: E402
import mutations  # noqa: E402

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = ["toranomon/application", "individual/application", "two-methods/application"]
DEFICIENT = "deficient"
AS_OF = "2027-01-20"
# Processor time after which a program counts as hanging, and what a busy machine may make of it.
PATIENCE, LONGEST_WAIT = 30.0, 600.0
ENVIRONMENT = {"LANG": "C.UTF-8", "PATH": os.environ.get("PATH", "/usr/bin:/bin")}

KINDS = {
    "structure, as JSON": 24, "structure, as YAML": 24, "text": 20, "bytes": 20, "line of a stream": 10,
    "harmless": 2,
}


class Failure(Exception):
    """What the program may never do."""


def texts():
    return {
        name: (REPOSITORY / f"examples/{name}.yaml").read_text("utf-8")
        for name in [*EXAMPLES, DEFICIENT]
    }


class Stream:
    """A running `saisei check --ndjson -`, asked one line at a time."""

    def __init__(self, program):
        self.program = program
        self.process = None

    def start(self):
        self.process = subprocess.Popen(
            [self.program, "check", "--ndjson", "--as-of", AS_OF, "-"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=ENVIRONMENT)
        os.set_blocking(self.process.stdout.fileno(), False)

    def stop(self):
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None

    def ask(self, line):
        """The answer to a line and the seconds of processor time that it took."""
        if self.process is None:
            self.start()
        before, begun = self.used(), time.monotonic()
        try:
            self.process.stdin.write(line + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            raise self.death() from None
        answer = bytearray()
        while not answer.endswith(b"\n"):
            if not select.select([self.process.stdout], [], [], 1)[0]:
                used, waited = self.used() - before, time.monotonic() - begun
                if used < PATIENCE and waited < LONGEST_WAIT:
                    continue
                self.stop()
                raise Failure(f"no answer in {used:.0f} s of processor time, {waited:.0f} s in all")
            chunk = self.process.stdout.read(1 << 20)
            if chunk == b"":
                raise self.death()
            answer += chunk or b""
        return bytes(answer), self.used() - before

    def used(self):
        """Processor time so far; where the system does not tell, the time of day."""
        try:
            with open(f"/proc/{self.process.pid}/stat") as stat:
                fields = stat.read().rpartition(")")[2].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        except OSError:
            return time.monotonic()

    def death(self):
        status = self.process.wait()
        self.process = None
        return Failure(f"the program ended with status {status}")


def read_answer(answer, identity):
    """The verdict of a line of output that is whole and agrees with itself."""
    try:
        record = json.loads(answer.decode("utf-8"))
        keys = ("id", "verdict", "findings", "summary", "error")
        missing = [key for key in keys if key not in record]
    except ValueError as error:
        raise Failure(f"the answer is no JSON: {error}") from None
    if missing:
        raise Failure(f"the answer has no {missing[0]!r}")
    if answer.count(b"\n") != 1:
        raise Failure("the answer is not one line")
    if identity is not None and record["id"] != identity:
        raise Failure(f"the answer is to {record['id']!r}, not {identity!r}")
    verdict, findings = record["verdict"], record["findings"]
    if record["summary"] != count(findings):
        raise Failure("the summary does not count the findings")
    check_verdict(verdict, findings, record["error"] is not None)
    return verdict


def count(findings):
    def is_judged(finding):
        return finding["severity"] == "human" and "judgement" in finding

    counts = {
        weight: sum(f["severity"] == weight and not is_judged(f) for f in findings)
        for weight in ["error", "warning", "human", "note"]
    }
    return counts | {"judged": sum(map(is_judged, findings))}


def check_verdict(verdict, findings, has_error):
    errors = any(finding["severity"] == "error" for finding in findings)
    if verdict not in ("accept", "reject", "unchecked"):
        raise Failure(f"the verdict is {verdict!r}")
    if verdict == "accept" and (errors or has_error):
        raise Failure("accepted with an error")
    if verdict == "reject" and not errors or verdict == "unchecked" and not (errors or has_error):
        raise Failure(f"{verdict} without a reason")


def check_file(program, data, folder):
    """The verdict on a file of its own, and the seconds of processor time."""
    path = os.path.join(folder, "case.yaml")
    with open(path, "wb") as file:
        file.write(data)
    output = os.path.join(folder, "out")
    with open(output, "wb") as out:
        process = subprocess.Popen(
            [program, "check", "--format", "json", "--as-of", AS_OF, path], stdout=out,
            stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ENVIRONMENT)
        late = threading.Timer(LONGEST_WAIT, process.kill)
        late.start()
        _, status, usage = os.wait4(process.pid, 0)
        late.cancel()
    process.returncode = code = os.waitstatus_to_exitcode(status)
    used = usage.ru_utime + usage.ru_stime
    if code not in (0, 1, 2):
        raise Failure(f"the program ended with status {code}")
    try:
        report = json.loads(pathlib.Path(output).read_bytes().decode("utf-8"))
    except ValueError as error:
        raise Failure(f"the report is no JSON: {error}") from None
    check_verdict(report["verdict"], report["findings"], False)
    if code != {"accept": 0, "reject": 1, "unchecked": 2}[report["verdict"]]:
        raise Failure(f"status {code} for {report['verdict']}")
    return report["verdict"], used


def json_line(identity, member, value, dice):
    record = {"id": identity, member: value}
    return json.dumps(record, ensure_ascii=dice.random() < 0.5).encode("utf-8", "surrogatepass")


def broken_bytes(data):
    """The judgement on a file by its bytes; UTF-16 with its mark is a text, too."""
    for codec in ["utf-16"] if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ["utf-8-sig"]:
        try:
            return mandatory.broken_text(data.decode(codec))
        except UnicodeError:
            return "not Unicode"


def broken_line(line):
    """The judgement on a line of the stream; None also where it is none of JSON's business."""
    def record(pairs):
        if len({key for key, _ in pairs}) != len(pairs):
            raise mandatory.Twice
        return dict(pairs)

    try:
        value = json.loads(
            line.decode("utf-8"), object_pairs_hook=record, parse_int=str, parse_float=str)
    except (mandatory.Twice, ValueError, RecursionError):
        return "no JSON"
    if not isinstance(value, dict) or ("case" in value) == ("yaml" in value):
        return "no case"
    if "case" in value:
        return mandatory.broken(value["case"])
    return mandatory.broken_text(value["yaml"]) if isinstance(value["yaml"], str) else "no text"


def harmless(text, dice):
    """The same case written otherwise; it must be accepted as the original is."""
    kind = dice.randrange(5)
    if kind == 0:
        return "\ufeff" + text
    if kind == 1:
        return text.replace("\n", "\r\n")
    if kind == 2:
        lines = text.split("\n")
        return "\n".join(line for one in lines for line in (one, "# 注") if one or line != "# 注")
    tree = mandatory.tree_of(mandatory.yaml.compose(text, Loader=mandatory.Loader))
    keys = list(tree)
    dice.shuffle(keys)
    return "\n".join(mutations.yaml_lines({key: tree[key] for key in keys}))


def spoilt_line(line, dice):
    """A line of the stream that is broken as JSON, or strange as JSON may be."""
    kind = dice.randrange(5)
    if kind == 0:
        deep = dice.choice([10, 500, 511, 512, 513, 600, 10_000])
        return b'{"id":' + b"[" * deep + b"]" * deep + b',"case":{}}'
    if kind == 1:
        strange = [b"\\ud800", b"\\udc00\\ud800", b"\\u0000", b"\\ud83d\\ude00", b"\\/", b"\\u000a"]
        cut = line.find(b'": "') + 4
        return line[:cut] + dice.choice(strange) + line[cut:] if cut > 3 else line
    if kind == 2:
        number = dice.choice([b"1e400", b"-0", b"1E+9", b"0.1e-7", b"123456789012345678901234567890"])
        return line.replace(b'"2"', number, 1)
    return mutations.binary(line, line, dice).replace(b"\n", b" ").replace(b"\r", b" ")


def make(kind, index, sources, dice):
    """An input: how it is fed, its bytes, its id, and why it may not be accepted (None: it may)."""
    name = dice.choice(EXAMPLES)
    text = sources[name]
    if kind == "harmless":
        return "stream", json_line(index, "yaml", harmless(text, dice), dice), index, None
    if kind.startswith("structure"):
        tree = mutations.clone(sources["trees"][name])
        for _ in range(dice.choice([1, 1, 1, 2, 4])):
            if tree:
                dice.choice(mutations.STRUCTURAL)(tree, dice)
        reason = mandatory.broken(tree)
        if kind.endswith("JSON"):
            return "stream", json_line(index, "case", tree, dice), index, reason
        text = "\n".join(mutations.yaml_lines(tree)) + "\n"
        return "stream", json_line(index, "yaml", text, dice), index, reason
    other = sources[dice.choice([*EXAMPLES, DEFICIENT])]
    if kind == "text":
        text = mutations.textual(text, other, dice)
        return "stream", json_line(index, "yaml", text, dice), index, mandatory.broken_text(text)
    if kind == "bytes":
        data = mutations.binary(text.encode("utf-8"), other.encode("utf-8"), dice)
        return "file", data, None, broken_bytes(data)
    line = spoilt_line(json_line(index, "case", sources["trees"][name], dice), dice)
    return "stream", line, None, broken_line(line)


def examine(index):
    """Makes and feeds the input of a number; None when the time is up."""
    state = own()
    if state["end"] is not None and time.monotonic() > state["end"]:
        return None
    dice = random.Random(f"{state['seed']}/{index}")
    kind = dice.choices(list(KINDS), KINDS.values())[0]
    way, data, identity, reason = make(kind, index, state["sources"], dice)
    verdict, used = "none", 0.0
    try:
        if way == "file":
            verdict, used = check_file(state["program"], data, state["folder"].name)
        else:
            answer, used = state["stream"].ask(data)
            # Of a line beyond the limit not even the id is read.
            verdict = read_answer(answer, identity if len(data) <= 8 << 20 else None)
        if verdict == "accept" and reason:
            raise Failure(f"accepted although {reason}")
        if verdict != "accept" and kind == "harmless":
            raise Failure(f"{verdict}, but nothing was changed in what it says")
        if used > state["limit"]:
            raise Failure(f"{used:.2f} s of processor time")
        failure = None
    except Failure as error:
        failure = str(error)
        name = f"{state['seed']}-{index}." + ("yaml" if way == "file" else "ndjson")
        pathlib.Path(state["keep"], name).write_bytes(data)
    return kind, verdict, reason is not None, used, failure, index


def begin(arguments):
    """What all threads share."""
    sources = texts()
    sources["trees"] = {
        name: mandatory.tree_of(mandatory.yaml.compose(sources[name], Loader=mandatory.Loader))
        for name in EXAMPLES
    }
    examine.shared = {
        "seed": arguments.seed, "program": arguments.program, "keep": arguments.keep,
        "limit": arguments.limit, "sources": sources, "opened": [],
        "end": time.monotonic() + 60 * arguments.minutes if arguments.minutes else None,
    }
    examine.local = threading.local()


def own():
    """The same with the program and the folder of this thread."""
    local = examine.local
    if not hasattr(local, "state"):
        shared = examine.shared
        local.state = {
            **shared, "stream": Stream(shared["program"]),
            "folder": tempfile.TemporaryDirectory(prefix="saisei-fuzz-"),
        }
        shared["opened"].append(local.state)
    return local.state


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=20261201)
    parser.add_argument("--first", type=int, default=0, help="number of the first input")
    parser.add_argument("--minutes", type=float, help="begin no input after this time")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--limit", type=float, default=1.0, help="seconds of processor time for one")
    parser.add_argument("--keep", default=str(REPOSITORY / ".build/fuzz"))
    arguments = parser.parse_args()
    os.makedirs(arguments.keep, exist_ok=True)
    numbers = range(arguments.first, arguments.first + arguments.inputs)
    begin(arguments)
    # The reader of JSON takes a level of the stack for each level of nesting.
    threading.stack_size(256 << 20)
    with ThreadPoolExecutor(arguments.jobs) as pool:
        results = [result for result in pool.map(examine, numbers) if result]
    for state in examine.shared["opened"]:
        state["stream"].stop()
        state["folder"].cleanup()
    print(table(results))
    failures = [result for result in results if result[4]]
    for kind, _, _, _, failure, index in failures[:50]:
        print(f"FAILED {index} ({kind}): {failure}", file=sys.stderr)
    print(
        f"{len(results)} inputs from {arguments.first}, seed {arguments.seed}, "
        f"{len(failures)} failures")
    return 1 if failures else 0


def table(results):
    """The figures as a table in Markdown."""
    lines = ["| kind | inputs | broken | accept | reject | unchecked | slowest |", "|---|--:|--:|--:|--:|--:|--:|"]
    for kind in [*KINDS, "all"]:
        own = [result for result in results if kind in (result[0], "all")]
        verdicts = collections.Counter(result[1] for result in own)
        lines.append(
            f"| {kind} | {len(own)} | {sum(result[2] for result in own)} | "
            + " | ".join(str(verdicts[verdict]) for verdict in ["accept", "reject", "unchecked"])
            + f" | {max((result[3] for result in own), default=0):.2f} s |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
