"""usage: batch.py PEER TABLE COUNT FOLDER FONTS: draws certificates in one process, prints one line of JSON."""
import importlib, json, resource, sys, time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent))
import data

began = time.perf_counter()
peer = importlib.import_module(sys.argv[1] + "_peer")
rows = data.read(sys.argv[2])
count, folder, fonts = int(sys.argv[3]), Path(sys.argv[4]), Path(sys.argv[5])
prepared = peer.prepare(folder, fonts)
ready = time.perf_counter()
processor = time.process_time()
size = 0
for index in range(count):
    row = rows[index % len(rows)]
    path = folder / f"certificate-{index}.pdf"
    peer.draw(prepared, row, data.lines(row), data.sentence, path)
    size += path.stat().st_size
wall = time.perf_counter() - ready
scale = 1 / 1024 if sys.platform == "darwin" else 1
print(json.dumps({"count": count, "bytes": size, "wall": wall * 1000,
                  "cpu": (time.process_time() - processor) * 1000, "prepare": (ready - began) * 1000,
                  "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale}))
