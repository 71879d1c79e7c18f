"""Put the plugin's page together, everything self-hosted, ready to be served from one folder.

The page runs the library in the browser, by Pyodide. This script fetches Pyodide from the npm registry and
the wheels from the Python index, compiles them for Pyodide's own Python, takes a snapshot of the started
interpreter, and copies the page beside them:

    python examples/plugin/build.py .build/plugin
    python -m http.server --directory .build/plugin --bind 127.0.0.1 8000

It needs Node.js with npm, and pip.
"""

import json
import shutil
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from restraint_rules import SchoolCalendar
from restraint_rules.calendar.business_days import legal_holidays

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PYODIDE = "314.0.7"
PLATFORM = ("--platform", "pyemscripten_2026_0_wasm32", "--python-version", "3.14", "--implementation", "cp")
NEEDED = ("pydantic>=2.14", "python-dateutil", "tzdata")
CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
PAGE = ("index.html", "page.js", "worker.js", "style.css")

LEFT_OUT = ("pydantic/v1/", "pydantic/deprecated/", "pydantic/mypy", "dateutil/tz/", "dateutil/zoneinfo/")
ZONES = ("tzdata/zoneinfo/America/", "tzdata/zoneinfo/US/", "tzdata/zoneinfo/Etc/", "tzdata/zoneinfo/UTC")
"""What a page of one district never asks for makes up half of what it would unpack."""


def run(*command: str, cwd: Path) -> None:
    """Run a command, and stop where it fails."""
    program = shutil.which(command[0])
    if program is None:
        sys.exit(f"{command[0]} is needed, and not installed")
    subprocess.run([program, *command[1:]], cwd=cwd, check=True)  # noqa: S603 - the commands written below


def fetch(work: Path) -> None:
    """Fetch Pyodide and the wheels, and build the library's own."""
    work.mkdir(parents=True, exist_ok=True)
    if not (work / "node_modules" / "pyodide").is_dir():
        (work / "package.json").write_text('{"private": true}')
        run("npm", "install", "--silent", "--no-audit", "--no-fund", f"pyodide@{PYODIDE}", cwd=work)
    wheels = work / "wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    pip = (sys.executable, "-m", "pip")
    abi = ("--abi", "cp314", "--abi", "none")
    download = ("download", "--quiet", "--only-binary=:all:", *PLATFORM, *abi, "--dest", "wheels")
    run(*pip, *download, *NEEDED, cwd=work)
    run(*pip, "wheel", "--quiet", "--no-deps", "--wheel-dir", "wheels", str(ROOT), cwd=work)


def wanted(name: str) -> bool:
    """Whether the page may ever need a file of a wheel."""
    if name.startswith("tzdata/zoneinfo/"):
        return name.startswith(ZONES) or name.endswith("__init__.py")
    return not any(part in name for part in (".dist-info/", "__pycache__", "/testing/", *LEFT_OUT))


def unpack(work: Path) -> Path:
    """Lay the wheels' files side by side."""
    site = work / "site"
    shutil.rmtree(site, ignore_errors=True)
    for wheel in sorted((work / "wheels").glob("*.whl")):
        with ZipFile(wheel) as opened:
            opened.extractall(site, [name for name in opened.namelist() if wanted(name)])
    return site


def pack(site: Path, target: Path) -> None:
    """Put the compiled files into one archive."""
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for path in sorted(site.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(site))


def school_year(today: date) -> SchoolCalendar:
    """A plain calendar around a day: closed on legal holidays and in the last days of December."""
    first = date(today.year if today.month > 6 else today.year - 1, 7, 1)
    last = date(first.year + 1, 6, 30)
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    holidays = legal_holidays("US-CT", first.year) | legal_holidays("US-CT", last.year)
    closed = [
        day for day in days if day.weekday() < 5 and (day in holidays or (day.month == 12 and day.day > 23))
    ]
    begins, ends = date(first.year, 8, 27), date(last.year, 6, 12)
    within = [day for day in closed if begins <= day <= ends]
    return SchoolCalendar.from_closures(
        id="this-year", zone="America/New_York", first_day=begins, last_day=ends, closures=within
    )


def main(folder: Path) -> None:
    """Build the page into a folder."""
    work = ROOT / ".build" / "plugin-parts"
    fetch(work)
    site = unpack(work)
    run("node", str(HERE / "compile.mjs"), str(work), cwd=work)
    folder.mkdir(parents=True, exist_ok=True)
    pack(site, folder / "site.zip")
    for name in CORE:
        shutil.copy(work / "node_modules" / "pyodide" / name, folder)
    shutil.copy(work / "snapshot.bin.gz", folder)
    for name in PAGE:
        shutil.copy(HERE / name, folder)
    calendar = school_year(date.today())  # noqa: DTZ011 - the machine's day will do for a page to try out
    (folder / "calendar.json").write_text(calendar.model_dump_json(exclude_unset=True))
    setting = json.loads((ROOT / "examples" / "incidents" / "setting.json").read_bytes())
    (folder / "setting.json").write_text(json.dumps(setting))
    size = sum(path.stat().st_size for path in folder.iterdir())
    print(f"{folder}: {size / 1e6:.1f} MB to serve")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build" / "plugin"))
