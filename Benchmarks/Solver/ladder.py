#!/usr/bin/env python3
"""Times `dissoi solve` on a folder of frameworks in i23, beside clingo, and prints a Markdown table.

    python3 Benchmarks/Solver/ladder.py FOLDER [--limit SECONDS] [--only NAME,NAME]

Times are CPU seconds (user and system) of the whole process, reading and writing included; T is no
answer in the limit (wall clock). The argument asked about is the first. clingo is fetched from PyPI
into a temporary folder; without it its column is left out.
"""
import argparse, os, resource, subprocess, sys, tempfile
from pathlib import Path

TASKS = ["DC-CO", "DS-PR", "SE-ST", "SE-PR", "SE-SST", "SE-ID"]
ROOT = Path(__file__).resolve().parents[2]
DISSOI = ROOT / ".build/release/dissoi"

CONFLICT_FREE = "{in(X)} :- arg(X). :- in(X), in(Y), att(X,Y). out(X) :- in(Y), att(Y,X).\n"
COMPLETE = CONFLICT_FREE + (
    ":- in(X), att(Y,X), not out(Y). held(X) :- arg(X), out(Y) : att(Y,X). :- held(X), not in(X).\n")
ENCODINGS = {
    "DC-CO": (COMPLETE + ":- not in(1).\n", []),
    "SE-ST": (CONFLICT_FREE + ":- arg(X), not in(X), not out(X).\n", []),
    # Sets are chosen as large as can be, so that the first is greatest.
    "SE-PR": (COMPLETE + "#heuristic in(X) : arg(X). [1,true]\n",
              ["--heuristic=Domain", "--enum-mode=domRec"]),
}


def timed(command, limit, environment=None):
    """The CPU seconds of a process, or T."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    try:
        run = subprocess.run(command, capture_output=True, timeout=limit, env=environment)
    except subprocess.TimeoutExpired:
        return "T"
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if not run.stdout:
        return "E"
    seconds = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return f"{seconds:.2f}"


def facts(path, folder):
    """The framework as facts for clingo."""
    target = folder / (path.stem + ".lp")
    with open(path) as source, open(target, "w") as sink:
        for line in source:
            words = line.split()
            if line.startswith("p"):
                sink.write(f"arg(1..{words[2]}).\n")
            elif words and not line.startswith("#"):
                sink.write(f"att({words[0]},{words[1]}).\n")
    return target


def clingo_environment(folder):
    """The environment in which clingo runs; None if it can't be had."""
    fetched = subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(folder / "clingo"),
         "clingo"], capture_output=True)
    return dict(os.environ, PYTHONPATH=str(folder / "clingo")) if fetched.returncode == 0 else None


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=float, default=10)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    names = [name for name in options.only.split(",") if name]
    paths = [p for p in sorted(options.folder.glob("*.i23")) if not names or p.stem in names]
    print("| framework | " + " | ".join(TASKS) + " |")
    print("| --- |" + " --- |" * len(TASKS))
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        environment = clingo_environment(folder)
        for path in paths:
            cells = []
            for task in TASKS:
                command = [str(DISSOI), "solve", "-p", task, "-f", str(path)]
                cell = timed(command + (["-a", "1"] if task[0] == "D" else []), options.limit)
                if environment and task in ENCODINGS:
                    text, flags = ENCODINGS[task]
                    program = folder / "program.lp"
                    program.write_text(text)
                    command = [sys.executable, "-m", "clingo", "1", *flags, str(program),
                               str(facts(path, folder))]
                    cell += " / " + timed(command, options.limit, environment)
                cells.append(cell)
            print(f"| {path.stem} | " + " | ".join(cells) + " |", flush=True)


main()
