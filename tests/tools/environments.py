"""Run the fast tests elsewhere: under other Pythons, or with the lowest versions that are allowed.

    python tests/tools/environments.py pythons [interpreter ...]
    python tests/tools/environments.py lowest

An interpreter that is not installed is named, and the others run. What is made goes into ``.build``.
"""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
BUILD = ROOT / ".build" / "environments"
SUPPORTED = ("3.11", "3.12", "3.13", "3.14")
VERSION = "import sys; print('.'.join(map(str, sys.version_info[:3])))"


def version_of(interpreter: str) -> str:
    """The version of an interpreter; nothing if it does not run."""
    try:
        told = subprocess.run([interpreter, "-c", VERSION], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return told.stdout.strip()


def lowest() -> list[str]:
    """The run-time dependencies, each pinned to the lowest version that is allowed."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [re.sub(">=", "==", one) for one in project["dependencies"]]


def run_tests(interpreter: str, name: str, pins: Sequence[str] = ()) -> bool:
    """Install the package and its test tools anew, and run the fast tests; say if all passed."""
    home = BUILD / name
    subprocess.run([interpreter, "-m", "venv", "--clear", str(home)], check=True)
    python = str(home / "bin" / "python")
    subprocess.run([python, "-m", "pip", "install", "-q", f"{ROOT}[test]", *pins], check=True)
    command = [python, "-m", "pytest", "-q", "-n", "auto", "-m", "not slow", "-o", f"cache_dir={home}/cache"]
    command.append("--ignore=tests/browser")  # pages are the same whichever Python wrote them
    return subprocess.run(command, check=False, cwd=ROOT).returncode == 0


def under_each(interpreters: Iterable[str]) -> bool:
    """Run the tests under each interpreter that is there, and say which those were."""
    told: list[str] = []
    passed = True
    for interpreter in interpreters:
        version = version_of(interpreter)
        if version:
            fine = run_tests(interpreter, f"python-{version}")
            passed = passed and fine
            told.append(f"{version}: {'passed' if fine else 'FAILED'}")
        else:
            told.append(f"{interpreter}: not installed, not run")
    print("\n".join(told))
    return passed


def main(task: str, *interpreters: str) -> bool:
    """Run one of the tasks."""
    if task == "lowest":
        pins = lowest()
        print("with", ", ".join(pins), flush=True)
        return run_tests(sys.executable, "lowest", pins)
    return under_each(interpreters or [f"python{version}" for version in SUPPORTED])


if __name__ == "__main__":
    sys.exit(not main(*sys.argv[1:]))
