"""Build the wheel, install it alone in a bare environment, and use it there as a stranger would.

What an editable install hides: a module left out of the wheel, a tool's dependency the package itself needs,
a public name without a type.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
DIST = ROOT / ".build" / "dist"

# Run with -I: neither this folder, nor the environment's variables, nor the user's packages are seen.
IMPORT_CHECK = """
import importlib.metadata, importlib.resources, pathlib, sys
import restraint_rules

home = pathlib.Path(restraint_rules.__file__)
assert home.is_relative_to(sys.prefix), f"imported from {home}, not from the wheel"
assert importlib.resources.files(restraint_rules).joinpath("py.typed").is_file(), "py.typed is missing"
names = restraint_rules.__all__
absent = [name for name in names if not hasattr(restraint_rules, name)]
assert not absent, f"in __all__ but not there: {absent}"
print(f"{importlib.metadata.version('restraint-rules')} imports, with its {len(names)} public names")
"""


def run(*command: str | Path, cwd: Path, path: str = os.environ["PATH"]) -> None:
    """Run one command, which must succeed."""
    subprocess.run([str(part) for part in command], check=True, cwd=cwd, env=os.environ | {"PATH": path})


def built_wheel() -> Path:
    """Build the wheel into an emptied folder."""
    shutil.rmtree(DIST, ignore_errors=True)
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", DIST, cwd=ROOT)
    (wheel,) = DIST.glob("*.whl")
    return wheel


def strays(wheel: Path) -> list[str]:
    """Name what the wheel holds beside the package and its metadata."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    return [name for name in names if name.split("/")[0] != "restraint_rules" and ".dist-info/" not in name]


def use_away(wheel: Path, away: Path) -> None:
    """Install and use the wheel away from the checkout, whose sources must not be found instead."""
    venv.create(away / "bare", with_pip=True)
    scripts = away / "bare" / ("Scripts" if sys.platform == "win32" else "bin")
    python = scripts / "python"
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel, cwd=away)
    run(python, "-I", "-c", IMPORT_CHECK, cwd=away)
    # Every public name has a known type. With --verifytypes pyright ignores --pythonpath and measures what
    # the first python on the path has installed; an editable install would count as untyped.
    verify = ("--verifytypes", "restraint_rules", "--ignoreexternal")
    run(sys.executable, "-m", "pyright", *verify, cwd=away, path=f"{scripts}{os.pathsep}{os.environ['PATH']}")


def main() -> int:
    """Go through the steps; the first that fails ends the run."""
    wheel = built_wheel()
    if found := strays(wheel):
        print(f"the wheel holds more than the package: {found}")
        return 1
    with tempfile.TemporaryDirectory() as away:
        use_away(wheel, Path(away))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except subprocess.CalledProcessError as failure:
        sys.exit(f"failed: {' '.join(failure.cmd[:4])} ...")
