"""Whether the tests notice a mutant: each is tried in a fork of a process in which all is imported already.

Where the text of a function differs, the fork puts the other code into the functions there are.
Where what a module does at its import differs, a Python of its own imports the other text.
No file is changed.
"""

import gc
import importlib
import importlib.machinery
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

import coverage
import pytest
from tools.mutants import ROOT, SOURCE

__all__ = ["Collected", "LinesRun", "Ran", "answer_of", "codes_differing", "dotted", "fails_anew", "run_all"]

QUIET = ["-s", "-q", "-m", "not slow", "-p", "no:randomly", "-p", "no:xdist", "-p", "no:pytest_cov"]
FOR_A_TEST, FOR_ALL, SECONDS = 15, 120, 180
"""What takes more seconds of the processor never ends, nor what waits so much longer by a clock."""

NO_ANSWER = 255
"""Beyond the places of the tests that one fork runs."""

MEMORY = 4 << 30
"""A mutant that never ends must not take the machine with it."""

CodePair = tuple[CodeType, CodeType]
"""A function's code, and the other one."""

LinesRun = dict[int, list[str]]
"""The tests that run each line of a module; one named "" is the import."""


def answer_of(tried: Callable[[], int]) -> int:
    """What it answers in a fork, silently and within bounds; another number if it comes to no answer."""
    sys.stdout.flush()
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    answer = NO_ANSWER
    try:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
        answer = tried()
    finally:
        os._exit(answer)  # whatever a mutant raises, the fork ends here


def allow_more(seconds: int) -> None:
    """From here on the process may take so many seconds of the processor, and longer of a clock."""
    signal.alarm(SECONDS + seconds)
    used = resource.getrusage(resource.RUSAGE_SELF)
    most = int(used.ru_utime + used.ru_stime) + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (most, resource.RLIM_INFINITY))


def codes(code: CodeType) -> Iterator[CodeType]:
    """The codes that stand in one, the outermost first."""
    yield code
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield from codes(one)


def codes_differing(before: str, after: str, file: str) -> list[CodePair] | None:
    """The codes of functions that differ, each with the other; nothing where the import itself differs."""
    try:
        compile(after, file, "exec")
    except SyntaxError:
        return None
    old, new = (list(codes(compile(text, file, "exec", dont_inherit=True))) for text in (before, after))
    if len(old) != len(new):
        return None
    found = [pair for pair in zip(old, new, strict=True) if own_part(pair[0]) != own_part(pair[1])]
    if any(not one.co_flags & 2 for one, _ in found):  # CO_NEWLOCALS: a function's, not a module's or class's
        return None
    return [pair for pair in zip(old, new, strict=True) if pair[0] != pair[1] and pair[0].co_flags & 2]


def own_part(code: CodeType) -> tuple[object, ...]:
    """What a code does, without the codes that stand in it."""
    constants = [repr(one) for one in code.co_consts if not isinstance(one, CodeType)]
    return (
        code.co_code,
        code.co_names,
        code.co_varnames,
        code.co_freevars,
        code.co_cellvars,
        tuple(constants),
    )


def dotted(module: str) -> str:
    """A module's name for Python."""
    return ".".join(("restraint_rules", *Path(module).parts))


def exchange_codes(pairs: Sequence[CodePair]) -> None:
    """Give the functions that have a code the other one."""
    other = {(old.co_filename, old.co_qualname, old.co_firstlineno): new for old, new in pairs}
    for one in gc.get_objects():
        if type(one) is FunctionType:
            code = one.__code__
            new = other.get((code.co_filename, code.co_qualname, code.co_firstlineno))
            if new is not None:
                one.__code__ = new


class Collected:
    """The tests of some folders, collected once, to be run in forks."""

    def __init__(self, session: pytest.Session) -> None:
        self.session = session
        self.items = {one.nodeid: one for one in session.items}
        self.new: list[str] = []
        self.sound, self.unsound = set[str](), set[str]()

    def note_new(self, known: set[str]) -> None:
        """Note the tests of which it is not known what they run."""
        self.new = [one for one in self.items if known and one not in known]

    @classmethod
    def from_folders(cls, tests: Sequence[str], work: Callable[["Collected"], None]) -> None:
        """Collect the tests, and do the work with them instead of running them."""

        class Instead:
            def pytest_runtestloop(self, session: pytest.Session) -> bool:
                work(cls(session))
                return True

        pytest.main([*QUIET, *tests], plugins=[Instead()])

    def fail(self, pairs: Sequence[CodePair], tests: Sequence[str]) -> bool:
        """Whether one of the tests, which without the change passes, fails with the other codes."""
        while True:
            asked = [one for one in tests if one in self.items and one not in self.unsound]
            answer = answer_of(lambda: self.first_failing(pairs, asked))  # noqa: B023  # it is asked at once
            if answer == 0:
                return False
            if not 0 < answer <= len(asked) or self.is_sound(asked[answer - 1]):
                return True
            self.unsound.add(asked[answer - 1])

    def is_sound(self, test: str) -> bool:
        """Whether a test passes in a fork where nothing is changed."""
        if test not in self.sound and answer_of(lambda: self.first_failing([], [test])) == 0:
            self.sound.add(test)
        return test in self.sound

    def first_failing(self, pairs: Sequence[CodePair], tests: Sequence[str]) -> int:
        """The place of the first test that fails, from 1; or 0. For good: it is done in a fork."""
        exchange_codes(pairs)
        there = [self.items[one] for one in tests]
        for place, (one, following) in enumerate(zip(there, [*there[1:], None], strict=True), start=1):
            allow_more(FOR_A_TEST)
            one.config.hook.pytest_runtest_protocol(item=one, nextitem=following)
            if self.session.testsfailed:
                return place
        return 0


class Changed(importlib.machinery.PathFinder):
    """Finds one module with another text than its file has."""

    def __init__(self, name: str, text: str) -> None:
        self.name, self.text = name, text

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> Any:  # type: ignore[override] # wider than its base
        """Find the module like any other, and give it the text."""
        spec = super().find_spec(fullname, path, target) if fullname == self.name else None
        if spec and isinstance(spec.loader, importlib.machinery.SourceFileLoader):
            code = compile(self.text, str(spec.origin), "exec")
            spec.loader.get_code = lambda fullname: code  # type: ignore[method-assign]  # noqa: ARG005  # its name is kept
        return spec


def fails_anew(module: str, text: str, tests: Sequence[str]) -> bool:
    """Whether one of the tests fails in a Python that imports the module with this text."""
    call = [sys.executable, "-m", "tools.noticing", module, *tests]
    return subprocess.run(call, cwd=ROOT, input=text, text=True, check=False).returncode != 0


class Ran:
    """Which tests ran which line, as far as that was asked."""

    def __init__(self, data: Path) -> None:
        self.kept = coverage.CoverageData(str(data))
        self.files: dict[Path, str] = {}
        if data.is_file():
            self.kept.read()
            self.files = {(ROOT / one).resolve(): one for one in self.kept.measured_files()}

    def tests(self) -> set[str]:
        """All the tests that ran."""
        return {one.rpartition("|")[0] for one in self.kept.measured_contexts()} if self.files else set()

    def lines(self, module: str) -> LinesRun:
        """The tests that ran each line of a module."""
        file = self.files.get(SOURCE / f"{module}.py")
        by_line = self.kept.contexts_by_lineno(file) if file else {}
        return {line: sorted({one.rpartition("|")[0] for one in ran}) for line, ran in by_line.items()}


def run_all(data: Path) -> None:
    """Run all fast tests once as they are, which must pass, and keep which run which line."""
    data.parent.mkdir(parents=True, exist_ok=True)
    asked = ["--cov=restraint_rules", "--cov-context=test", "--cov-report=", "--cov-fail-under=0"]
    call = [sys.executable, "-m", "pytest", "-q", "-n", "auto", "-m", "not slow", *asked, "tests"]
    done = subprocess.run(call, cwd=ROOT, env=os.environ | {"COVERAGE_FILE": str(data)}, check=False)
    if done.returncode:
        sys.exit("some tests fail without any mutant")


def main() -> int:
    """Run tests with a module's text from the standard input."""
    module, *tests = sys.argv[1:]
    sys.meta_path.insert(0, Changed(dotted(module), sys.stdin.read()))

    def tried() -> int:
        allow_more(FOR_ALL)
        return int(pytest.main(["-x", *QUIET, *tests]))

    return 0 if answer_of(tried) == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
