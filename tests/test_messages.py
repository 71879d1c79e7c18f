"""The catalogue of messages and the codes in use are the same: none is lacking, none is left over."""

import ast
import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from string import Formatter

import pytest
from builders import at, judge
from messages_cases import CASES

import restraint_rules
from restraint_rules.findings import ENGLISH
from restraint_rules.report import Report

SOURCE = Path(restraint_rules.__file__).parent
CODES = ENGLISH.messages
FOR_ALL_OF_A_KIND = {"unknown", "review", "data"}
"""Steps that serve where a code has none of its own."""

ANYTHING = r"[a-z_.]+"

SAYING = {"passed", "failed", "pending", "unknown", "review", "not_applicable", "follow", "DataFinding"}
"""What takes a code as its first argument or as ``code``."""

SUFFIXES = {
    "attested": ("attested", "denied", "question"),
    "plain": ("yes", "no", "unknown"),
    "watch_verdict": ("yes", "no", "unknown"),
}
"""What takes the stem of codes, with the ends it puts to it."""


@cache
def report_of_code(code: str) -> Report:
    subject, arguments = CASES[code]
    return judge(subject, **arguments)


def codes_of(report: Report) -> set[str]:
    advice = {code for finding in report for code in finding.verdict.advice}
    return {finding.code for finding in report} | advice | {found.code for found in report.data}


def test_there_is_a_case_for_every_code() -> None:
    assert sorted(CASES) == sorted(CODES)


@pytest.mark.parametrize("code", CODES)
def test_facts_bring_about_the_code(code: str) -> None:
    assert code in codes_of(report_of_code(code))


@pytest.mark.parametrize("code", CODES)
def test_everything_said_of_the_facts_is_whole(code: str) -> None:
    report = report_of_code(code)
    said = [text for one in report for text in (one.message, one.remedy, one.explanation, *one.advice)]
    said += [found.message for found in report.data]
    assert not [
        text for text in said if "{" in text or "_" in re.sub(r"[\w.]+\[.*?\][\w.]*|\w+\.\w+", "", text)
    ]
    assert all(one.message.endswith(("." if one.status != "review" else "?",)) for one in report)


@pytest.mark.parametrize("code", CODES)
def test_what_is_open_or_wrong_names_a_next_step(code: str) -> None:
    steps = {one.code: one.remedy for one in report_of_code(code) if not one.follows}
    open_or_wrong = {one.code for one in report_of_code(code) if one.status not in {"pass", "not_applicable"}}
    assert not [one for one in open_or_wrong & steps.keys() if not steps[one]]


def test_what_is_met_or_does_not_apply_names_none() -> None:
    findings = [one for code in CASES for one in report_of_code(code) if not one.follows]
    assert not [one for one in findings if one.status in {"pass", "not_applicable"} and one.remedy]


def test_every_step_belongs_to_a_code_or_a_status() -> None:
    assert not ENGLISH.steps.keys() - CODES.keys() - FOR_ALL_OF_A_KIND


def test_a_step_uses_no_placeholder_that_its_message_lacks() -> None:
    def names(text: str) -> set[str]:
        return {name for _, name, _, _ in Formatter().parse(text) if name}

    assert not [
        code for code, step in ENGLISH.steps.items() if code in CODES and names(step) - names(CODES[code])
    ]


# ------------------------------------------------------------------------------- how values are written


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (date(2026, 3, 5), "Thu 5 Mar 2026"),
        (date(2026, 11, 1), "Sun 1 Nov 2026"),
        (at("2026-03-05T09:05"), "09:05 on Thu 5 Mar 2026"),
        (timedelta(minutes=8), "8 min"),
        (timedelta(minutes=15, seconds=1), "15 min 1 s"),
        (timedelta(seconds=0.5), "0 min 0.5 s"),
        (timedelta(hours=3), "180 min"),
        (timedelta(hours=3, minutes=1), "181 min"),
        (timedelta(hours=4), "4 hours"),
        (timedelta(hours=24), "24 hours"),
        (("prior_steps", "duration"), "the steps taken before, the duration"),
        ("seclusion", "seclusion"),
        ("physical_restraint", "physical restraint"),
        ("no-such-word", "no-such-word"),
        (3, "3"),
    ],
)
def test_a_value_is_written_as_people_write_it(value: object, said: str) -> None:
    assert ENGLISH.write(value) == said


@pytest.mark.parametrize("number", range(1, 13))
def test_every_month_and_weekday_has_its_name(number: int) -> None:
    day = date(2026, number, number)
    assert ENGLISH.write(day) == f"{day:%a} {number} {day:%b} 2026"


AFTER_THURSDAY = "after the last use on Thu 5 Mar 2026, which does not count"


@pytest.mark.parametrize(
    ("code", "clause", "said"),
    [
        ("report.late", "IX.A", f"1 school day {AFTER_THURSDAY}: by Fri 6 Mar 2026"),
        ("notice.late", "IX.B.1", "24 hours after the initial placement at 10:00 on Thu 5 Mar 2026"),
        (
            "copy.late",
            "IX.B.3",
            f"2 business days {AFTER_THURSDAY} (skipping 2 other days): by Mon 9 Mar 2026",
        ),
    ],
)
def test_a_deadline_explains_its_counting(code: str, clause: str, said: str) -> None:
    assert said in {one.explanation for one in report_of_code(code).of(clause)}


# ---------------------------------------------------------------------------------- what the source says


@cache
def syntax() -> list[ast.AST]:
    """The syntax of every module that names codes."""
    folders = ("rules", "reasoning", "report", "policies", "calendar", "engine")
    paths = [path for folder in folders for path in (SOURCE / folder).rglob("*.py")]
    return [node for path in paths for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))]


def calls_in_source() -> Iterator[ast.Call]:
    yield from (node for node in syntax() if isinstance(node, ast.Call))


@cache
def texts() -> frozenset[str]:
    """Every text in the source."""
    values = (node.value for node in syntax() if isinstance(node, ast.Constant))
    return frozenset(value for value in values if isinstance(value, str))


@cache
def patterns() -> tuple[re.Pattern[str], ...]:
    """What the texts put together in the source can be."""
    return tuple({re.compile(pattern(node)) for node in syntax() if isinstance(node, ast.JoinedStr)})


def in_source(text: str) -> bool:
    """Whether the text stands in the source, or can be put together with a fixed beginning."""
    return text in texts() or any(
        one.fullmatch(text) for one in patterns() if not one.pattern.startswith(ANYTHING)
    )


def pattern(node: ast.JoinedStr) -> str:
    """What a text put together can be: its fixed parts, and words between."""
    parts = (
        re.escape(str(part.value)) if isinstance(part, ast.Constant) else ANYTHING for part in node.values
    )
    return "".join(parts)


def name_called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def code_arguments(call: ast.Call) -> Iterator[ast.expr]:
    yield from call.args[:1]
    yield from (keyword.value for keyword in call.keywords if keyword.arg == "code")


def alternatives(node: ast.expr) -> Iterator[ast.expr]:
    """Both branches of a choice, else the expression."""
    if isinstance(node, ast.IfExp):
        yield from alternatives(node.body)
        yield from alternatives(node.orelse)
    else:
        yield node


def test_every_code_named_in_the_source_is_in_the_catalogue() -> None:
    named = [
        node
        for call in calls_in_source()
        if name_called(call) in SAYING
        for argument in code_arguments(call)
        for node in alternatives(argument)
    ]
    plain = {str(node.value) for node in named if isinstance(node, ast.Constant)}
    built = {pattern(node) for node in named if isinstance(node, ast.JoinedStr)}
    assert len(plain) > 100
    assert not plain - CODES.keys()
    assert not [one for one in built if not any(re.fullmatch(one, code) for code in CODES)]


def test_every_stem_named_in_the_source_has_all_its_codes() -> None:
    stems = [
        f"{node.value!s}.{end}"
        for call in calls_in_source()
        for end in SUFFIXES.get(name_called(call), ())
        for node in call.args[:1]
        if isinstance(node, ast.Constant)
    ]
    assert len(stems) > 20
    assert not set(stems) - CODES.keys()


def test_all_advice_named_in_the_source_is_in_the_catalogue() -> None:
    advice = {text for text in texts() if re.fullmatch(r"(advice|data)\.\w+", text)}
    assert advice == {code for code in CODES if code.startswith(("advice.", "data."))}


@pytest.mark.parametrize("code", CODES)
def test_the_source_can_build_the_code(code: str) -> None:
    """As a whole, or of a stem and an end that both stand in the source."""
    stems = [code[: dot.start()] for dot in re.finditer(r"\.", code)]
    ends = [one for one in patterns() if one.pattern.startswith(ANYTHING) and one.fullmatch(code)]
    assert in_source(code) or (ends and any(in_source(stem) for stem in stems))
