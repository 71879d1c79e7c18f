"""What changed in a text between two days."""

from datetime import date, timedelta

import pytest

from restraint_rules import law_changes
from restraint_rules.analysis import ClauseChange
from restraint_rules.calendar import minutes
from restraint_rules.errors import BeforeAnyLawError, UnsuitableSubjectError
from restraint_rules.policies import CONNECTICUT, SPRAGUE
from restraint_rules.policy import Clause, Policy
from restraint_rules.rules.duration import duration_limits
from restraint_rules.rules.prohibited_holds import prohibited_holds

BEGAN, CHANGE = date(2020, 7, 1), date(2021, 7, 1)
ONE_DAY = timedelta(days=1)
AMENDED = date(2018, 7, 1)
FIRST = date(2015, 7, 1)


def clause_decided(after: int) -> Clause:
    """A clause whose number changed."""
    roles = frozenset({"administrator"})
    rule = duration_limits.continuation_determined(after=minutes(after), by=roles)  # type: ignore[arg-type] # a literal
    return Clause("1", "Decided", rule)


def policy(*clauses: Clause) -> Policy:
    return Policy(
        id="small",
        title="A small policy",
        authority="A small district",
        jurisdiction="US-CT",
        setting="school",
        binding="district",
        source="invented",
        in_force=BEGAN,
        clauses=clauses,
    )


def versions() -> Policy:
    """One clause with another number, one new, one ended, one that stays."""
    old, new = clause_decided(20), clause_decided(10)
    holds = prohibited_holds.no_life_threatening_restraint()
    return policy(
        Clause("1", "Decided", old.binds, until=CHANGE),
        Clause("1", "Decided", new.binds, since=CHANGE, act="Resolution 7"),
        Clause(
            "2",
            "No such hold",
            holds,
            since=CHANGE,
            act="Resolution 7",
            change="It is forbidden.",
            verified=False,
        ),
        Clause("3", "Advice", not_judged="It permits.", until=CHANGE, ended_by="Resolution 7"),
        Clause("4", "Advice", not_judged="It permits."),
    )


def test_each_change_with_the_values_it_touches() -> None:
    assert list(law_changes(versions(), BEGAN, CHANGE)) == [
        ClauseChange(
            CHANGE,
            "changed",
            "1",
            "Decided",
            "",
            "after: 20 min",
            "after: 10 min",
            "Resolution 7",
            verified=True,
        ),
        ClauseChange(
            CHANGE, "new", "2", "No such hold", "It is forbidden.", "", "", "Resolution 7", verified=False
        ),
        ClauseChange(CHANGE, "ended", "3", "Advice", "", "", "", "Resolution 7", verified=True),
    ]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [(True, True, True), (True, False, False), (False, True, False), (False, False, False)],
)
def test_a_change_is_verified_if_both_versions_are(before: bool, after: bool, expected: bool) -> None:
    changed = policy(
        Clause("1", "Decided", clause_decided(20).binds, until=CHANGE, verified=before),
        Clause("1", "Decided", clause_decided(10).binds, since=CHANGE, verified=after),
    )
    (found,) = law_changes(changed, BEGAN, CHANGE)

    assert found.verified is expected


def test_in_words() -> None:
    assert str(law_changes(versions(), BEGAN, CHANGE)).splitlines()[:6] == [
        "A small policy: changes from Wed 1 Jul 2020 to Thu 1 Jul 2021: 3",
        "",
        "Thu 1 Jul 2021, Resolution 7: 3",
        "- 1 Decided: Changed. Before: after: 20 min. Now: after: 10 min.",
        "- 2 No such hold [not verified]: New. It is forbidden.",
        "- 3 Advice: No longer in force.",
    ]


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [
        pytest.param(CHANGE - ONE_DAY, CHANGE - ONE_DAY, 0, id="before"),
        pytest.param(CHANGE - ONE_DAY, CHANGE, 3, id="to the day itself"),
        pytest.param(CHANGE, CHANGE + ONE_DAY, 0, id="from the day itself"),
        pytest.param(BEGAN, CHANGE - ONE_DAY, 0, id="until the day before"),
    ],
)
def test_the_first_day_is_left_out_and_the_last_is_not(first: date, last: date, count: int) -> None:
    assert len(list(law_changes(versions(), first, last))) == count


def test_days_before_the_first_text_are_refused() -> None:
    with pytest.raises(BeforeAnyLawError, match="2020-07-01"):
        law_changes(versions(), BEGAN - ONE_DAY, CHANGE)


def test_the_first_day_does_not_lie_after_the_last() -> None:
    with pytest.raises(UnsuitableSubjectError, match="2021-07-01, lies after the last, 2020-07-01"):
        law_changes(versions(), CHANGE, BEGAN)


def test_a_text_that_did_not_change() -> None:
    found = law_changes(SPRAGUE, date(2018, 12, 12), date(2026, 11, 22))

    assert found.changes == ()
    assert repr(found) == "<LawChanges of sprague from 2018-12-12 to 2026-11-22: 0>"


class TestConnecticut:
    def test_what_the_act_of_2018_brought(self) -> None:
        found = law_changes(CONNECTICUT, AMENDED - ONE_DAY, AMENDED)
        kinds = {(change.clause, change.kind) for change in found}

        assert {change.act for change in found} == {"P.A. 18-51"}
        assert kinds >= {
            ("10-236b(a)(3)", "changed"),
            ("10-236b(a)(5)", "changed"),
            ("10-236b(a)(7)", "new"),
            ("10-236b(d)(1)", "changed"),
            ("10-236b(d)(3)", "new"),
            ("10-76b-8.use", "ended"),
        }

    def test_carrying_is_named_in_words(self) -> None:
        text = str(law_changes(CONNECTICUT, FIRST, AMENDED))

        assert "Carrying or forcibly moving a student is named." in text

    def test_everything_that_changed_says_by_what(self) -> None:
        found = law_changes(CONNECTICUT, FIRST, date(2026, 11, 22))

        assert [change.clause for change in found if not change.act] == []
        assert {change.day for change in found} == {
            date(2017, 7, 1),
            AMENDED,
            date(2019, 1, 1),
            date(2022, 7, 1),
        }

    def test_as_records(self) -> None:
        (first, *_) = law_changes(CONNECTICUT, FIRST, AMENDED).to_records()

        assert first["policy"] == "connecticut"
        assert set(first) == {"policy", *ClauseChange._fields}
