"""The program as a clerk runs it: on a day, with what it must answer."""
import os
import subprocess
from dataclasses import dataclass


class Differs(Exception):
    """Something is not as it must be."""


@dataclass
class Reply:
    status: int
    out: str
    error: str


class Program:
    """Runs the program under a clock that stands still at ten in the morning, and keeps a journal."""

    def __init__(self, path, folder):
        self.path = os.path.abspath(path)
        self.journal = open(folder / "やりとり.txt", "w", encoding="utf-8")
        self.calls = 0
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LANG": "ja_JP.UTF-8", "TZ": "Asia/Tokyo",
            "SAISEI_RECORDER": "記録花子", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}

    def __call__(self, day, *arguments, status=None, says=None, complains=None):
        self.calls += 1
        run = subprocess.run(
            ["faketime", "-f", f"{day.isoformat()} 10:00:00", self.path, *arguments],
            capture_output=True, env=self.environment)
        reply = Reply(run.returncode, run.stdout.decode("utf-8"), run.stderr.decode("utf-8"))
        words = " ".join(arguments)
        self.journal.write(f"\n### {day} saisei {words}\n{reply.out}{reply.error}=> {reply.status}\n")
        self.journal.flush()
        if status is not None and reply.status != status:
            raise Differs(f"{day}: saisei {words}: status {reply.status}, not {status}\n"
                          f"{reply.out}{reply.error}")
        if says is not None and says not in reply.out:
            raise Differs(f"{day}: saisei {words} does not say {says}\n{reply.out}{reply.error}")
        if complains is not None and complains not in reply.out + reply.error:
            raise Differs(f"{day}: saisei {words} does not complain of {complains}\n"
                          f"{reply.out}{reply.error}")
        return reply
