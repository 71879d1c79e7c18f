"""Mutate modules of the package, run the tests of each, and keep how many mutants no test noticed.

    poe mutate rules/duration kleene
    poe mutate rules --sample 120
    poe mutate rules --survivors

A name is a module or a whole folder; of each, `--sample` draws so many mutants, the same for the same code.
First come the tests of the module that run the changed line, then those of its folder, then a share of the
others; a run of all the fast tests tells beforehand which runs which line.
It stops after fifty minutes (`--minutes 20`: sooner); `--go-on` runs the modules that are left, `--survivors`
only what survived and has no reason yet. What came of it is kept in tests/mutation/results.json, from which
`poe reference` writes a page: give a survivor its reason there, if nothing could notice it.
It needs a system that forks.
"""

import argparse
import sys
import time
from collections.abc import Sequence
from importlib import import_module

from tools.mutants import (
    ROOT,
    SOURCE,
    Mutant,
    folder_of,
    lines_changed,
    mirror_of,
    modules_of,
    mutants_drawn,
    mutants_of,
    mutated,
    text_of_module,
)
from tools.mutation_results import Results
from tools.noticing import Collected, LinesRun, Ran, codes_differing, dotted, fails_anew, run_all

LINES = ROOT / ".build" / "mutation" / "lines"
IMPORT = ""
"""Stands among the tests for what ran while all was imported."""

PAGES = ["tests/test_documents.py"]
"""What a policy or a layout says stands on the pages, which are compared."""

MOST, FEW, MOST_FILES = 150, 50, 12
"""So many tests of its folder may look at a mutant, and about so many others; or so many files anew."""


def noticed(mutant: Mutant, lines: LinesRun, collected: Collected) -> bool:
    """Whether a test that runs the line fails with the change; the nearest come first."""
    text, mirror, folder = mutated(mutant), mirror_of(mutant.module), folder_of(mutant.module)
    pairs = codes_differing(text_of_module(mutant.module), text, str(SOURCE / f"{mutant.module}.py"))
    running = lines.get(max((one for one in lines if one <= mutant.line), default=0), [*collected.items])
    new = [one for one in collected.new if within(one, [*mirror, *folder])]
    if pairs is not None and collected.fail(pairs, nearest([*new, *running], mirror, folder)):
        return True
    if pairs is not None and IMPORT not in running:
        return False
    some = files_of(nearest(tests_of(lines), mirror, folder))[:MOST_FILES]
    pages = PAGES if mutant.module.startswith(("policies/", "intake/layouts/")) else []
    places = dict.fromkeys(tuple(one) for one in (mirror, folder, some, pages) if one)
    return any(fails_anew(mutant.module, text, one) for one in places)


def nearest(tests: list[str], mirror: Sequence[str], folder: Sequence[str]) -> list[str]:
    """The tests in the order of how near they are to the module; of the farthest a share."""
    named = [one for one in tests if within(one, mirror)]
    beside = [one for one in tests if within(one, folder) and not within(one, mirror)]
    far = sorted({*tests} - {*named} - {*beside})
    return (named + beside)[:MOST] + far[:: 1 + len(far) // FEW]


def tests_of(lines: LinesRun) -> list[str]:
    """The tests that run a module, each once."""
    return sorted({test for tests in lines.values() for test in tests} - {IMPORT})


def files_of(tests: Sequence[str]) -> list[str]:
    """The files the tests stand in."""
    return list(dict.fromkeys(one.partition("::")[0] for one in tests))


def within(test: str, places: Sequence[str]) -> bool:
    """Whether a test stands in one of these files or folders."""
    return any(test.startswith((f"{one}::", f"{one}/")) for one in places)


def mutate(name: str, asked: argparse.Namespace, ran: Ran, collected: Collected, ends_at: float) -> bool:
    """Run the mutants a name stands for; whether none is left."""
    results = Results()
    there = {module: mutants_of(module) for module in modules_of(name)}
    for module, some in wanted(name, there, asked, results).items():
        if time.monotonic() > ends_at:
            print(f"== {module} and what comes after it in {name} are left: --go-on", flush=True)
            return False
        import_module(dotted(module))  # some are imported when first asked, too late for other code
        lines = ran.lines(module)
        living = [one for one in some if not noticed(one, lines, collected)]
        if asked.survivors:
            results.forget(
                module, {lines_changed(one) for one in some} - {lines_changed(one) for one in living}
            )
        else:
            results.keep(module, len(there[module]), some, living)
    return True


def wanted(
    name: str, there: dict[str, list[Mutant]], asked: argparse.Namespace, results: Results
) -> dict[str, list[Mutant]]:
    """The mutants to run now, by their modules."""
    if asked.survivors:
        known = {module: results.unexplained(module) for module in there}
        some = {
            module: [one for one in there[module] if lines_changed(one) in known[module]]
            for module in known
            if known[module]
        }
    else:
        some = {}
        for one in mutants_drawn([one for mutants in there.values() for one in mutants], asked.sample, name):
            some.setdefault(one.module, []).append(one)
    return {
        module: mutants
        for module, mutants in some.items()
        if not (asked.go_on and results.is_done(module, len(mutants)))
    }


def main() -> int:
    """Mutate the modules named; 1 where some mutants are not run yet."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="+", help="modules or folders, below src/restraint_rules")
    parser.add_argument("--sample", type=int, help="so many mutants of each name, drawn by chance")
    parser.add_argument("--minutes", type=float, default=50)
    again = parser.add_mutually_exclusive_group()
    again.add_argument("--go-on", action="store_true")
    again.add_argument("--survivors", action="store_true")
    asked = parser.parse_args()
    unknown = [name for name in asked.names if not modules_of(name)]
    if unknown:
        sys.exit(f"there is no {' or '.join(unknown)}")
    ends_at = time.monotonic() + asked.minutes * 60
    if not (asked.go_on or asked.survivors):
        run_all(LINES)
    ran, left = Ran(LINES), list[str]()

    def work(collected: Collected) -> None:
        collected.note_new(ran.tests())
        left.extend(name for name in asked.names if not mutate(name, asked, ran, collected, ends_at))

    Collected.from_folders(["tests"], work)
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
