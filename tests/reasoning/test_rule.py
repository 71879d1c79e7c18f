"""What a rule is: a duty bound to numbers, and which of them ask more."""

from collections.abc import Iterable
from dataclasses import FrozenInstanceError

import pytest

from restraint_rules.calendar import units
from restraint_rules.findings.verdict import Status, Verdict, failed, not_applicable, passed, pending, unknown
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.rule import recommended, rule
from restraint_rules.rules.reports_and_notices.written_notices import parent_told_in_writing

VERDICTS: dict[Status, Verdict] = {
    "pass": passed("length.within"),
    "fail": failed("determination.none"),
    "pending": pending("determination.pending"),
    "unknown": unknown("length.unknown", missing=("interventions[r1].ended",)),
    "not_applicable": not_applicable("determination.not_needed"),
}


@rule("incident", readings=("window",), at_most="less")
def counted(subject: Status, _context: Context, *, at_most: int, topic: str) -> Iterable[Verdict]:
    """No more than so many of a topic."""
    yield VERDICTS[subject]._replace(params={"at_most": at_most, "topic": topic})


BOUND = counted(at_most=2, topic="holds")
NOWHERE: Context = None  # type: ignore[assignment] # the rule above does not look at it


def test_it_knows_its_name_its_numbers_and_its_readings() -> None:
    assert (BOUND.name, BOUND.subject, BOUND.readings) == ("test_rule.counted", "incident", ("window",))
    assert BOUND.parameters == {"at_most": 2, "topic": "holds"}
    assert BOUND.documentation == "No more than so many of a topic."


def test_nothing_of_it_is_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        BOUND.readings = ()  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue] # refused
    with pytest.raises(TypeError):
        BOUND.parameters["at_most"] = 3  # type: ignore[index]  # pyright: ignore[reportIndexIssue] # refused

    assert (BOUND.readings, BOUND.parameters["at_most"]) == (("window",), 2)


def test_it_says_which_of_them_ask_more_and_of_the_rest_nothing() -> None:
    assert BOUND.stricter == {"at_most": "less"}


def test_a_rule_that_says_nothing_has_nothing_a_child_could_change() -> None:
    @rule("incident")
    def plain(_subject: Status, _context: Context) -> Iterable[Verdict]:
        """A duty without a number."""
        yield VERDICTS["pass"]

    assert plain().stricter == {}
    assert [verdict.status for verdict in plain().verdicts("pass", NOWHERE)] == ["pass"]


@pytest.mark.parametrize("status", VERDICTS)
def test_only_a_failure_is_weighed_less_where_the_text_recommends(status: Status) -> None:
    (commanded,) = BOUND.verdicts(status, NOWHERE)
    (advised,) = recommended(BOUND).verdicts(status, NOWHERE)

    assert commanded.level == "error"
    assert advised == commanded._replace(level="warning" if status == "fail" else "error")


def test_a_recommendation_is_the_same_rule_with_the_same_numbers() -> None:
    advised = recommended(BOUND)

    assert (advised.name, advised.parameters, advised.stricter) == (
        BOUND.name,
        BOUND.parameters,
        BOUND.stricter,
    )


@pytest.mark.parametrize(
    ("within", "expected"),
    [
        pytest.param(
            units.hours(24), ("notified_when", "form_clock", "notice_covers"), id="hours count no days"
        ),
        pytest.param(
            units.school_days(3),
            ("notified_when", "form_clock", "notice_covers", "after_last_day", "summer_sessions"),
            id="school days do",
        ),
        pytest.param(
            units.earlier_of(units.hours(24), units.school_days(1)),
            ("notified_when", "form_clock", "notice_covers", "after_last_day", "summer_sessions"),
            id="the earlier of both too",
        ),
    ],
)
def test_a_rule_depends_on_readings_of_what_its_lengths_count(
    within: units.Unit, expected: tuple[str, ...]
) -> None:
    told = parent_told_in_writing(within=within, giving_report=False)

    assert told.readings == expected
