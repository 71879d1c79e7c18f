"""Versions of a clause over time: what stood under a citation is always clear."""

from dataclasses import replace
from datetime import date

import pytest

from restraint_rules import policies
from restraint_rules.calendar import hours, minutes
from restraint_rules.errors import ClauseVersionsError
from restraint_rules.policies import SPRAGUE
from restraint_rules.policy import Clause, Policy
from restraint_rules.policy.versions import refuse_unclear_versions
from restraint_rules.rules.conditions_of_use import conditions_of_use
from restraint_rules.rules.definitions import definitions
from restraint_rules.rules.duration import duration_limits
from restraint_rules.rules.reports_and_notices import notification_deadlines

FIRST, NEXT, LAST = date(2020, 7, 1), date(2021, 7, 1), date(2022, 7, 1)
TOLD = Clause("1", "Parent told", notification_deadlines.parent_notified(within=hours(24)))
OTHER = Clause("1", "Attempt", notification_deadlines.immediate_attempt(decided_by="1/parent_notified"))
SECLUSION = Clause("2", "Seclusion", definitions.seclusion(involuntary=True))


def clear(*clauses: Clause) -> bool:
    """Whether a table that judges from the first day on is accepted."""
    refuse_unclear_versions(clauses, FIRST, "small")
    return True


@pytest.mark.parametrize(
    "clauses",
    [
        pytest.param([TOLD], id="always"),
        pytest.param([TOLD, OTHER], id="two rules under one citation"),
        pytest.param([replace(TOLD, until=NEXT), replace(TOLD, since=NEXT)], id="one after the other"),
        pytest.param([replace(TOLD, since=NEXT), replace(TOLD, until=NEXT)], id="the newer one first"),
        pytest.param([replace(TOLD, until=NEXT), replace(OTHER, since=NEXT)], id="another rule after it"),
        pytest.param([replace(TOLD, since=NEXT, act="an act")], id="brought by an act"),
        pytest.param([replace(TOLD, until=NEXT, ended_by="an act")], id="ended by an act"),
        pytest.param([replace(TOLD, since=FIRST)], id="from the first day"),
        pytest.param([replace(TOLD, until=FIRST)], id="ended before the table begins"),
        pytest.param(
            [replace(TOLD, until=NEXT, ended_by="an act"), replace(TOLD, since=LAST, act="another")],
            id="a gap between two acts",
        ),
        pytest.param(
            [
                SECLUSION,
                replace(SECLUSION, citation="3", binds=definitions.exclusionary_time_out(qualities=())),
            ],
            id="two words defined",
        ),
    ],
)
def test_a_clear_table_is_accepted(clauses: list[Clause]) -> None:
    assert clear(*clauses)


@pytest.mark.parametrize(
    ("clauses", "message"),
    [
        pytest.param([TOLD, TOLD], "small 1: two versions are in force on one day", id="the same twice"),
        pytest.param(
            [TOLD, replace(TOLD, since=NEXT, act="an act")],
            "small 1: two versions",
            id="the old one never ends",
        ),
        pytest.param(
            [replace(TOLD, until=LAST), replace(TOLD, since=NEXT)],
            "small 1: two versions",
            id="a year of both",
        ),
        pytest.param(
            [Clause("4", "a", not_judged="It permits."), Clause("4", "b", not_judged="It permits.")],
            "small 4: two versions",
            id="not judged twice",
        ),
        pytest.param(
            [replace(TOLD, until=NEXT), replace(TOLD, since=LAST, act="an act")],
            "small 1: nothing after 2021-07-01, and no act ended it",
            id="a gap without an end",
        ),
        pytest.param(
            [replace(TOLD, until=NEXT, ended_by="an act"), replace(TOLD, since=LAST)],
            "small 1: nothing before 2022-07-01, and no act brought it",
            id="a gap without a beginning",
        ),
        pytest.param(
            [replace(TOLD, since=NEXT)], "nothing before 2021-07-01, and no act", id="begins without an act"
        ),
        pytest.param(
            [replace(TOLD, until=NEXT)], "nothing after 2021-07-01, and no act", id="ends without an act"
        ),
        pytest.param(
            [SECLUSION, replace(SECLUSION, citation="3")],
            "small 2: two versions are in force on one day, one under 3",
            id="one word defined under two citations",
        ),
    ],
)
def test_an_unclear_table_is_refused(clauses: list[Clause], message: str) -> None:
    with pytest.raises(ClauseVersionsError, match=message):
        clear(*clauses)


def test_one_word_may_move_to_another_citation() -> None:
    moved = replace(SECLUSION, citation="3", since=NEXT, act="an act")

    assert clear(replace(SECLUSION, until=NEXT, ended_by="an act"), moved)


def test_a_policy_refuses_such_a_table() -> None:
    limit = Clause("III.H.1.b", "Ten", duration_limits.ends_within(limit=minutes(10), unless="III.H.2"))

    with pytest.raises(ClauseVersionsError, match=r"sprague III\.H\.1\.b: two versions"):
        replace(SPRAGUE, clauses=(*SPRAGUE.clauses, limit))


@pytest.mark.parametrize("policy", policies.ALL, ids=lambda policy: policy.id)
def test_every_policy_of_the_library_is_clear(policy: Policy) -> None:
    refuse_unclear_versions(policy.clauses, policy.first_day, policy.id)


def test_of_what_was_never_in_force_no_clause_begins_unmeant() -> None:
    bill = replace(SPRAGUE, in_force=None, clauses=(Clause("1", "a", conditions_of_use.trained_before()),))

    assert bill.first_day == date.min
