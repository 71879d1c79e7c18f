"""How long a browser takes to the first answer: the plugin's page beside the plain way of loading.

    poe bench-plugin

Both are served from this machine and opened by the installed browser, in turns. Prints seconds and the ratio.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "browser"))

from page import opened, served  # noqa: E402 - found by the line above

ROUNDS = 3

PLAIN = """
import { loadPyodide } from "./pyodide.mjs";
const python = await loadPyodide({ indexURL: "./" });
for (const name of await (await fetch("wheels.json")).json())
  python.unpackArchive(await (await fetch(name)).arrayBuffer(), "wheel");
python.runPython("from restraint_rules import evaluate_json");
window.judge = (request) => ({ answer: python.globals.get("evaluate_json")(request) });
window.readyAfter = 1;
"""


def request_text() -> str:
    """The quickstart's incident."""
    stories = ROOT / "examples" / "incidents"
    parts = {name: json.loads((stories / f"{name}.json").read_bytes()) for name in ("calendar", "setting")}
    incident = json.loads((stories / "past-fifteen-minutes.json").read_bytes())["incident"]
    return json.dumps(
        {**parts, "policy": "sprague", "as_of": "2026-03-16T09:00:00-04:00", "incident": incident}
    )


def first_and_later(folder: Path, name: str, asked: str) -> tuple[float, float]:
    """Seconds to the first answer, and of a later one."""
    with served(folder) as address, opened() as page:
        began = perf_counter()
        page.goto(f"{address}/{name}")
        page.wait_for_function("window.readyAfter", timeout=300_000)
        page.evaluate("(request) => window.judge(request)", asked)
        first = perf_counter() - began
        later: list[float] = []
        for _ in range(5):
            began = perf_counter()
            page.evaluate("(request) => window.judge(request)", asked)
            later.append(perf_counter() - began)
        return first, median(later)


def main() -> None:
    """Build the page, add the plain way beside it, and time both in turns."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        build = [sys.executable, str(ROOT / "examples" / "plugin" / "build.py"), str(folder)]
        subprocess.run(build, check=True, capture_output=True)
        wheels = sorted((ROOT / ".build" / "plugin-parts" / "wheels").glob("*.whl"))
        for wheel in wheels:
            shutil.copy(wheel, folder)
        (folder / "wheels.json").write_text(json.dumps([wheel.name for wheel in wheels]))
        (folder / "plain.html").write_text(f'<!doctype html><script type="module">{PLAIN}</script>')
        asked = request_text()
        found = [
            (first_and_later(folder, "index.html", asked), first_and_later(folder, "plain.html", asked))
            for _ in range(ROUNDS)
        ]
    page, plain = median(one[0][0] for one in found), median(one[1][0] for one in found)
    print(
        f"to the first answer: the page {page:.1f} s, the plain way {plain:.1f} s, ratio {page / plain:.2f}"
    )
    print(f"a later answer: {median(one[0][1] for one in found) * 1000:.0f} ms")


if __name__ == "__main__":
    main()
