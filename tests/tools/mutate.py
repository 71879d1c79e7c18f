"""Mutate modules of the package, run the tests of each, and keep how many mutants no test noticed.

    poe mutate rules/duration kleene
    poe mutate rules/duration --go-on

A name is a module or a whole folder. It stops after fifty minutes (`--minutes 20`: sooner); `--go-on` runs
what is left. The work is done on a copy, for the mutants are written into the files themselves; the settings
are in tests/mutation/cosmic-ray.toml. What came of it is kept in tests/mutation/results.json, from which
`poe reference` writes a page: give each survivor its reason there.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
COPY = ROOT / ".build" / "mutation"
SOURCE = Path("src", "restraint_rules")
TEMPLATE = ROOT / "tests" / "mutation" / "cosmic-ray.toml"
RESULTS = ROOT / "tests" / "mutation" / "results.json"

ELSEWHERE = {
    "frozen": ["tests/test_handed_out.py", "tests/policy"],
    "limits": ["tests/models", "tests/intake"],
    "page": ["tests/handed_over"],
    "version": ["tests/test_engine.py"],
}
"""Tests of what has neither a file of its own nor a folder."""


def modules_of(name: str) -> list[str]:
    """The modules a name stands for: itself, or all of a folder."""
    place = ROOT / SOURCE / name
    files = sorted(place.rglob("*.py")) if place.is_dir() else [place.with_suffix(".py")]
    names = [file.relative_to(ROOT / SOURCE).with_suffix("") for file in files if file.is_file()]
    return [one.as_posix() for one in names if one.name != "__init__"]


def mirror_of(module: str) -> list[str]:
    """The tests of a module: those named for it, else all of its folder, or of the folder above."""
    mirror = Path("tests", module)
    named = [*(ROOT / mirror.parent).glob(f"test_{mirror.name}.py")]
    named += (ROOT / mirror.parent).glob(f"test_{mirror.name}_*.py")
    if named:
        return sorted(one.relative_to(ROOT).as_posix() for one in named)
    for place in mirror.parents[:-2]:
        if (ROOT / place).is_dir():
            return [place.as_posix()]
    return ELSEWHERE.get(module.partition("/")[0], [])


def fresh_copy() -> None:
    """Copy what the tests need."""
    shutil.rmtree(COPY, ignore_errors=True)
    for folder in ("src", "tests", "docs", "examples"):
        if (ROOT / folder).is_dir():
            shutil.copytree(ROOT / folder, COPY / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("pyproject.toml", "README.md", "CHANGELOG.md"):
        if (ROOT / file).is_file():
            shutil.copy(ROOT / file, COPY)


def tool(name: str, *arguments: str, within: float | None = None) -> str:
    """Run one of cosmic-ray's commands on the copy, which the tests then import instead of the original."""
    command = shutil.which(name)
    if command is None:
        sys.exit(f"{name} is not installed")
    seen = os.environ | {"PYTHONPATH": str(COPY / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    call = [command, *arguments]
    done = subprocess.run(
        call, cwd=COPY, env=seen, capture_output=True, text=True, check=False, timeout=within
    )
    if done.returncode != 0:
        sys.exit(f"{name} {arguments[0]} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def mutate(module: str, ends_at: float) -> bool:
    """Run the mutants of one module that were not run yet; whether none is left."""
    config, session = (f"{module.replace('/', '.')}{ending}" for ending in (".toml", ".sqlite"))
    source = SOURCE / f"{module}.py"
    if not (COPY / session).is_file():
        tests = " ".join(mirror_of(module))
        text = TEMPLATE.read_text().replace("MODULE", source.as_posix()).replace("TESTS", tests)
        (COPY / config).write_text(text)
        tool("cosmic-ray", "baseline", config)
        tool("cosmic-ray", "init", "--force", config, session)
        tool("cr-filter-operators", session, config)
    try:
        tool("cosmic-ray", "exec", config, session, within=max(1.0, ends_at - time.monotonic()))
    except subprocess.TimeoutExpired:
        shutil.copy(ROOT / source, COPY / source)  # one mutant may still stand in it
    results = outcomes(session)
    if None in results:
        print(f"== {module}: {results.count(None)} of {len(results)} mutants are left: --go-on", flush=True)
        return False
    keep(module, [one for one in results if one])
    return True


def outcomes(session: str) -> list[dict[str, Any] | None]:
    """What came of each mutant that is not left out; nothing where it was not run yet."""
    lines = [json.loads(line) for line in tool("cosmic-ray", "dump", session).splitlines()]
    results: list[dict[str, Any] | None] = [
        result and {"line": work["mutations"][0]["start_pos"][0], **result} for work, result in lines
    ]
    return [one for one in results if one is None or one["worker_outcome"] != "skipped"]


def keep(module: str, results: list[dict[str, Any]]) -> None:
    """Keep a module's numbers and survivors; one that survived before has its reason still."""
    kept: dict[str, Any] = json.loads(RESULTS.read_text()) if RESULTS.is_file() else {}
    before = {one["change"]: one["reason"] for one in kept.get(module, {}).get("survivors", ())}
    survivors = []
    for one in results:
        if one["test_outcome"] == "survived":
            change = changed_lines(one["diff"])
            survivors.append({"line": one["line"], "change": change, "reason": before.get(change, "")})
    kept[module] = {"mutants": len(results), "survivors": survivors}
    RESULTS.write_text(json.dumps(dict(sorted(kept.items())), indent=1) + "\n")
    print(f"== {module}: {len(results) - len(survivors)} of {len(results)} mutants killed", flush=True)
    for one in survivors:
        print(f"line {one['line']}\n{one['change']}")


def changed_lines(diff: str) -> str:
    """The lines of a difference that differ."""
    lines = [line for line in diff.splitlines() if line[:1] in {"-", "+"} and line[:3] not in {"---", "+++"}]
    return "\n".join(f"{line[0]} {line[1:].strip()}" for line in lines if line[1:].strip())


def main() -> int:
    """Mutate the modules named; 1 where some mutants are not run yet."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="+", help="modules or folders, below src/restraint_rules")
    parser.add_argument("--minutes", type=float, default=50)
    parser.add_argument("--go-on", action="store_true")
    asked = parser.parse_args()
    ends_at = time.monotonic() + asked.minutes * 60
    if not asked.go_on:
        fresh_copy()
    modules = [module for name in asked.names for module in modules_of(name)]
    if not modules:
        sys.exit(f"there is no {' or '.join(asked.names)}")
    done = [mutate(module, ends_at) for module in modules if time.monotonic() < ends_at]
    return 0 if len(done) == len(modules) and all(done) else 1


if __name__ == "__main__":
    sys.exit(main())
