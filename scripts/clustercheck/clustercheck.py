#!/usr/bin/env python3
"""Shows that the stream of cases may be cut anywhere: the lines of one process, of GNU parallel and
of Apache Spark are the same.

usage: clustercheck.py [--cases N] PROGRAM     (default: 120 cases)
exit:  0 all the same, 1 a difference, 2 a tool is missing

PROGRAM is the built saisei. Spark is the PyPI wheel pyspark in local mode, kept in
.build/clustercheck; it needs a Java of 17 or later. GNU parallel comes from the system.
"""
import argparse, fcntl, json, os, random, shutil, subprocess, sys, tempfile, venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
HOME = ROOT / ".build" / "clustercheck"
WHEEL = "pyspark==4.0.1"


def prepare():
    HOME.mkdir(parents=True, exist_ok=True)
    with open(HOME / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (HOME / "ready").exists():
            venv.create(HOME / "venv", with_pip=True)
            subprocess.run([HOME / "venv/bin/pip", "install", "-q", "--disable-pip-version-check",
                            WHEEL], check=True)
            (HOME / "ready").touch()


def cases(count):
    """Records of every kind: whole cases, cases with a line cut out or doubled, broken lines."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").rglob("*.yaml"))]
    chance = random.Random(1)
    for number in range(count):
        lines = texts[number % len(texts)].splitlines()
        kind = number % 5
        place = chance.randrange(len(lines))
        if kind == 1:
            del lines[place]
        elif kind == 2:
            lines.insert(place, lines[place])
        elif kind == 3:
            lines[place] = lines[place].replace("：", ":")[:20] + "𠮷"
        if kind == 4:
            yield chance.choice(['{"id": 1', "[]", '{"id": "空"}', '{"id": "o", "case": {"手続": "新規許可"}}'])
        else:
            yield json.dumps({"id": f"事案{number}", "yaml": "\n".join(lines) + "\n"},
                             ensure_ascii=number % 2 == 0)


def serial(command, source):
    # 1 and 2 say that cases were deficient or unreadable, as they are meant to be here.
    with open(source, "rb") as lines:
        done = subprocess.run(command, stdin=lines, capture_output=True)
    if done.returncode not in (0, 1, 2) or done.stderr:
        sys.exit(f"serial run failed with {done.returncode}: {done.stderr.decode()}")
    return done.stdout.decode().splitlines()


def parallel(command, source, block):
    tool = shutil.which("parallel")
    if tool is None:
        sys.exit("clustercheck: GNU parallel is missing (Debian: apt-get install parallel)")
    with open(source, "rb") as lines:
        done = subprocess.run([tool, "--pipe", "-k", "-j2", "--block", block, *command],
                              stdin=lines, capture_output=True)
    return done.stdout.decode().splitlines()


SPARK = """
import json, shlex, sys
from pyspark import SparkConf, SparkContext
conf = (SparkConf().setMaster("local[2]").setAppName("saisei").set("spark.ui.enabled", "false")
        .set("spark.driver.bindAddress", "127.0.0.1").set("spark.driver.host", "127.0.0.1"))
context = SparkContext(conf=conf)
context.setLogLevel("ERROR")
command, source, parts, target = json.loads(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4]
lines = open(source, encoding="utf-8").read().splitlines()
# checkCode stays off: the exit status says that cases have errors, not that the program failed.
answers = context.parallelize(lines, parts).pipe(shlex.join(command)).collect()
open(target, "w", encoding="utf-8").write("".join(line + "\\n" for line in answers))
context.stop()
"""


def spark(command, source, parts, folder):
    target = folder / f"spark-{parts}.ndjson"
    script = folder / "spark.py"
    script.write_text(SPARK, encoding="utf-8")
    environment = dict(os.environ, PYTHONUTF8="1", LC_ALL="C.UTF-8")
    environment.pop("SPARK_HOME", None)
    done = subprocess.run([HOME / "venv/bin/python", script, json.dumps(command), source, str(parts),
                           target], capture_output=True, text=True, env=environment)
    if done.returncode != 0:
        sys.exit(f"clustercheck: Spark failed: {done.stderr[-3000:]}")
    return target.read_text(encoding="utf-8").splitlines()


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--cases", type=int, default=120)
    arguments.add_argument("program")
    options = arguments.parse_args()
    prepare()
    command = [str(Path(options.program).resolve()), "check", "--ndjson", "-", "--as-of", "2026-12-01"]
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        source = folder / "cases.ndjson"
        source.write_text("".join(line + "\n" for line in cases(options.cases)), encoding="utf-8")
        expected = serial(command, source)
        if len(expected) != options.cases:
            sys.exit(f"clustercheck: {options.cases} lines in, {len(expected)} out")
        runs = {
            "GNU parallel, blocks of 100 kB": parallel(command, source, "100k"),
            "GNU parallel, blocks of 1 MB": parallel(command, source, "1M"),
            "Spark, 2 partitions": spark(command, source, 2, folder),
            "Spark, 7 partitions": spark(command, source, 7, folder),
        }
        verdicts = [json.loads(line)["verdict"] for line in expected]
        print(f"serial: {len(expected)} lines, " + ", ".join(
            f"{verdict} {verdicts.count(verdict)}" for verdict in ("accept", "reject", "unchecked")))
        failed = False
        for name, lines in runs.items():
            same = lines == expected
            failed |= not same
            print(f"{name}: {'the same lines' if same else f'DIFFERENT ({len(lines)} lines)'}")
        sys.exit(1 if failed else 0)


main()
