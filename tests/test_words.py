"""The words of the tests: each is defined once, and one name of a helper stands for one type."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import builders

TESTS = Path(__file__).parent
PAGE = (TESTS.parent / "docs" / "contributing.md").read_text(encoding="utf-8")
_, _, SECTION = PAGE.partition("### The words of the tests\n")
TABLE = re.findall(r"^\| `.*$", SECTION, flags=re.MULTILINE)
WORDS = {word for row in TABLE for word in re.findall(r"`(\w+)\(", row)}
RETIRED = {"found", "said", "judged", "shown"}
PROGRAM = "main"  # where a program starts, which is no helper
NAMED = {"Report": "report", "Finding": "finding", "Told": "told", "Case": "case"}

Sources = Mapping[str, ast.Module]


@cache
def sources() -> Sources:
    """The files of the tests, by their paths."""
    files = sorted(TESTS.rglob("*.py"))
    return {str(one.relative_to(TESTS)): ast.parse(one.read_text(encoding="utf-8")) for one in files}


def helpers(module: ast.Module) -> Iterator[ast.FunctionDef]:
    """What a file defines that is no test."""
    for one in module.body:
        if isinstance(one, ast.FunctionDef) and not one.name.startswith("test_") and one.name != PROGRAM:
            yield one


def words_again(files: Sources) -> list[tuple[str, str]]:
    """Where one of the words, or of those that name no type, is defined: as a function or as a method."""
    return [
        (path, one.name)
        for path, module in files.items()
        for one in ast.walk(module)
        if isinstance(one, ast.FunctionDef) and one.name in WORDS | RETIRED
    ]


def names_of_two_types(files: Sources) -> dict[str, set[str]]:
    """Names of helpers that return one type in one file, and another in another."""
    types: defaultdict[str, set[str]] = defaultdict(set)
    for module in files.values():
        for one in helpers(module):
            types[one.name].add(ast.unparse(one.returns) if one.returns else "")
    return {name: found for name, found in types.items() if len(found) > 1}


def misnamed(files: Sources) -> list[tuple[str, str]]:
    """Helpers outside the kit whose names do not say that they return a report, a finding, …"""
    return [
        (path, one.name)
        for path, module in files.items()
        for one in helpers(module)
        if one.name not in WORDS and one.returns is not None
        if NAMED.get(ast.unparse(one.returns), "") not in one.name
    ]


def test_the_page_tells_the_words_that_there_are() -> None:
    defined = {one.name for one in helpers(sources()["builders.py"])}

    assert "told" in WORDS
    assert defined & WORDS == WORDS
    assert [word for word in WORDS if f"``{word}``" not in str(builders.__doc__)] == []
    assert all(f"*{word}*" in SECTION for word in RETIRED)


def test_no_other_file_defines_them() -> None:
    own = [("builders.py", word) for word in sorted(WORDS)]

    assert sorted(words_again(sources())) == own


def test_a_helper_s_name_stands_for_one_type() -> None:
    assert names_of_two_types(sources()) == {}


def test_a_helper_s_name_says_what_it_returns() -> None:
    assert misnamed(sources()) == []


INVENTED = """
def told() -> Finding: ...
def period() -> Period: ...
def main() -> int: ...
def test_it() -> str: ...
class TestThat:
    def judged(self) -> Report: ...
    def period(self) -> str: ...
def a_use() -> Use:
    def found() -> Finding: ...
def late() -> Finding: ...
def report_of_year() -> Report: ...
"""


def test_each_would_be_noticed() -> None:
    other = "def period() -> dict[str, Any]: ...\ndef main() -> None: ...\ndef a_use() -> Use: ..."
    files = {"test_a.py": ast.parse(INVENTED), "test_b.py": ast.parse(other)}

    assert [word for _, word in words_again(files)] == ["told", "judged", "found"]
    assert [word for _, word in misnamed(files)] == ["late"]
    assert names_of_two_types(files) == {"period": {"Period", "dict[str, Any]"}}
