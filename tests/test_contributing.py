"""The contributing page: every place it names is there, and an incident takes the way it tells."""

import json
import re
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from builders import CALENDAR, LATER, at, incident, setting
from tools.mutants import mirror_of, modules_of

from restraint_rules.interop import evaluate_json

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "restraint_rules"
PAGE = (ROOT / "docs" / "contributing.md").read_text(encoding="utf-8")
CODE = re.compile(r"`([^`\s]+)`")


def section_of_page(title: str) -> str:
    """What stands below a heading, up to the next."""
    _, found, rest = PAGE.partition(f"# {title}\n")
    assert found, f"the page has no part {title!r}"
    return re.split(r"^#+ ", rest, maxsplit=1, flags=re.MULTILINE)[0]


MAP = section_of_page("Which room for which change")
STEPS = re.findall(r"^\d+\. .*$", section_of_page("One incident's way through the house"), flags=re.MULTILINE)
WAY = [name for step in STEPS for name in CODE.findall(step)]
MADE = {".build/", ".venv/bin/"}  # what the tools write, which need not be there
PLACES = sorted(
    {name for name in CODE.findall(PAGE) if re.fullmatch(r"[\w./]+(/|\.(py|md|toml))", name)} - MADE
)


@pytest.mark.parametrize("place", PLACES)
def test_every_place_the_page_names_is_there(place: str) -> None:
    assert (PACKAGE / place).exists() or (ROOT / place).exists() or (ROOT / "docs" / place).exists()


def test_every_room_has_its_line_on_the_map() -> None:
    rooms = {f"{one.parent.name}/" for one in PACKAGE.glob("*/__init__.py")}
    files = {one.name for one in PACKAGE.glob("*.py")} - {"__init__.py"}

    assert rooms | files == set(CODE.findall(MAP)) & (rooms | files)


def test_every_module_has_tests_by_the_rule_the_page_gives() -> None:
    modules = modules_of("")

    assert modules
    assert [one for one in modules if not mirror_of(one)] == []


def test_every_file_with_slow_tests_says_what_they_buy() -> None:
    tests = ROOT / "tests"
    slow = {
        one.relative_to(ROOT).as_posix()
        for one in tests.rglob("test_*.py")
        if "pytest.mark.slow" in one.read_text(encoding="utf-8") and one != Path(__file__)
    }

    assert slow
    assert slow == set(CODE.findall(section_of_page("What each slow test buys"))) - {"slow"}


def test_every_task_the_page_names_is_one() -> None:
    tasks = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["poe"]["tasks"]
    named = re.findall(r"^\| `([\w-]+)` \|", section_of_page("One command runner"), flags=re.MULTILINE)

    assert named
    assert set(named) - set(tasks) == set()


def thing_named(name: str) -> Any:
    """What a name of the page stands for."""
    module, *inner = name.split(".")
    thing: Any = import_module(f"restraint_rules.{module}")
    for part in inner:
        if not hasattr(thing, part):
            import_module(f"{thing.__name__}.{part}")
        thing = getattr(thing, part)
    return thing


def called(thing: Any) -> str:
    """The name under which its calls are seen; a class is called where one is made."""
    made = vars(thing)["__init__"] if isinstance(thing, type) else thing
    return f"{made.__module__}.{made.__qualname__}"


@contextmanager
def calls_seen() -> Iterator[list[str]]:
    """Note each function by its first call, in order; what a function makes goes by its maker's name."""
    seen: dict[str, None] = {}
    before = sys.getprofile()

    def note(frame: FrameType, event: str, _: Any) -> None:
        if event == "call":
            name = frame.f_code.co_qualname.partition(".<locals>")[0]
            seen.setdefault(f"{frame.f_globals.get('__name__')}.{name}")

    noted: list[str] = []
    sys.setprofile(note)
    try:
        yield noted
    finally:
        sys.setprofile(before)
        noted += seen


def test_an_incident_takes_the_way_the_page_tells() -> None:
    asked = {
        "incident": incident().model_dump(mode="json"),
        "policy": "sprague",
        "calendar": CALENDAR.model_dump(mode="json"),
        "as_of": at(LATER).isoformat(),
        "setting": setting().model_dump(mode="json"),
    }
    wanted = [called(thing_named(name)) for name in WAY]

    with calls_seen() as noted:
        answer = json.loads(evaluate_json(json.dumps(asked)))

    assert answer["report"]["outcome"] == "no breach found"
    assert [name for name in noted if name in wanted] == wanted


def test_the_way_is_ten_steps_each_with_its_calls() -> None:
    assert len(STEPS) == 10
    assert all(CODE.search(step) for step in STEPS)
