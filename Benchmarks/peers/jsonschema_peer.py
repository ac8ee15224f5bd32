"""PyYAML and jsonschema over the cases of a folder, warm: what each takes, without its start.

usage: jsonschema_peer.py c|pure SCHEMA FOLDER COUNT
"""
import json, resource, sys, time
from pathlib import Path

import jsonschema, yaml

kind, schema, folder, count = sys.argv[1], sys.argv[2], Path(sys.argv[3]), int(sys.argv[4])
loader = yaml.CSafeLoader if kind == "c" else yaml.SafeLoader
rules = json.loads(Path(schema).read_text(encoding="utf-8"))
validator = jsonschema.validators.validator_for(rules)(rules)
files = sorted(folder.rglob("*.yaml"))


def check(file):
    return sum(1 for _ in validator.iter_errors(yaml.load(file.read_bytes(), Loader=loader)))


check(files[0])
start, cpu = time.perf_counter(), time.process_time()
errors = sum(check(files[index % len(files)]) for index in range(count))
print(json.dumps({"count": count, "wall": time.perf_counter() - start, "cpu": time.process_time() - cpu,
                  "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, "errors": errors}))
