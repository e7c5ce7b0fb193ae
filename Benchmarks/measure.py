"""Runs a command and reads from the kernel what it cost."""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass, fields
from hashlib import sha256
from pathlib import Path
from statistics import median


@dataclass(frozen=True)
class Cost:
    """CPU and wall seconds and peak resident bytes of one run, all its processes and threads included."""

    user: float
    system: float
    wall: float
    memory: float

    @property
    def cpu(self) -> float:
        return self.user + self.system

    def then(self, next: "Cost") -> "Cost":
        """The cost of this command and another after it."""
        return Cost(self.user + next.user, self.system + next.system, self.wall + next.wall,
                    max(self.memory, next.memory))


def run(command: list[str | Path], log: Path) -> Cost:
    """Run to the end with all words into `log`; raises with its tail where the command fails.

    A process counts what its parent held when it was started, so that a small one of its own starts the command.
    """
    starter = [sys.executable, "-I", __file__, str(log), *map(str, command)]
    told = subprocess.run(starter, stdout=subprocess.PIPE, check=True).stdout
    code, *figures = json.loads(told)
    if code != 0:
        tail = "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-15:])
        raise SystemExit(f"{command[0]} ended with {code}:\n{tail}")
    return Cost(*figures)


def started(command: list[str], log: str) -> list[float]:
    """The exit code of a command and what it cost, in the order of `Cost`."""
    with open(log, "wb") as words:
        begin = time.monotonic()
        process = subprocess.Popen(command, stdout=words, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1 if os.uname().sysname == "Darwin" else 1024
    return [process.returncode, used.ru_utime, used.ru_stime, wall, used.ru_maxrss * unit]


@dataclass(frozen=True)
class Spread:
    """The median of some figures, and the smallest and largest of them."""

    middle: float
    least: float
    most: float

    @staticmethod
    def of(values: list[float]) -> "Spread":
        return Spread(median(values), min(values), max(values))


def spreads(costs: list[Cost]) -> dict[str, Spread]:
    """The spread of each part of the costs, user and system time together as `cpu`."""
    names = [field.name for field in fields(Cost)] + ["cpu"]
    return {name: Spread.of([getattr(cost, name) for cost in costs]) for name in names}


def content(folder: Path) -> dict[str, bytes]:
    """The digest of every file below the folder, by its path."""
    return {
        str(path.relative_to(folder)): sha256(path.read_bytes()).digest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def size(folder: Path) -> tuple[int, int, int]:
    """The number of files, of HTML files among them, and of bytes below the folder."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return len(files), sum(path.suffix == ".html" for path in files), sum(path.stat().st_size for path in files)


if __name__ == "__main__":
    print(json.dumps(started(sys.argv[2:], sys.argv[1])))
