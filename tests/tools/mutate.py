"""Mutate modules of the package, run the tests that mirror each, and name the mutants that survive.

    poe mutate rules/duration/duration_limits kleene

A module `rules/x.py` is tested by `tests/rules/test_x.py`. The work is done on a copy, for the mutants are
written into the files themselves. The settings are in tests/mutation/cosmic-ray.toml.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
COPY = ROOT / ".build" / "mutation"
TEMPLATE = ROOT / "tests" / "mutation" / "cosmic-ray.toml"


def fresh_copy() -> None:
    """Copy what the tests need."""
    shutil.rmtree(COPY, ignore_errors=True)
    for folder in ("src", "tests", "docs", "examples"):
        if (ROOT / folder).is_dir():
            shutil.copytree(ROOT / folder, COPY / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("pyproject.toml", "README.md", "CHANGELOG.md"):
        if (ROOT / file).is_file():
            shutil.copy(ROOT / file, COPY)


def tool(name: str, *arguments: str) -> str:
    """Run one of cosmic-ray's commands on the copy, which the tests then import instead of the original."""
    command = shutil.which(name)
    if command is None:
        sys.exit(f"{name} is not installed")
    seen = os.environ | {"PYTHONPATH": str(COPY / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    call = [command, *arguments]
    done = subprocess.run(call, cwd=COPY, env=seen, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{name} {arguments[0]} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def mutate(module: str) -> bool:
    """Report on one module; true if no mutant survived."""
    source = Path("src", "restraint_rules", f"{module}.py")
    mirror = Path("tests", module).parent / f"test_{Path(module).name}.py"
    for file in (source, mirror):
        if not (ROOT / file).is_file():
            sys.exit(f"there is no {file}")
    config, session = f"{Path(module).name}.toml", f"{Path(module).name}.sqlite"
    text = TEMPLATE.read_text().replace("MODULE", source.as_posix()).replace("TESTS", mirror.as_posix())
    (COPY / config).write_text(text)
    tool("cosmic-ray", "init", "--force", config, session)
    tool("cr-filter-operators", session, config)
    tool("cosmic-ray", "baseline", config)
    tool("cosmic-ray", "exec", config, session)
    report = tool("cr-report", "--surviving-only", "--show-diff", session)
    print(f"== {module}\n{report}")
    return "surviving mutants: 0 " in report


def main(modules: list[str]) -> int:
    """Mutate each module named."""
    if not modules:
        sys.exit(__doc__)
    fresh_copy()
    results = [mutate(module) for module in modules]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
