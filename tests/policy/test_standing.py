"""What besides a value a policy may not change of the one it stands on."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from builders import DAY, incident, judge, restraint

from restraint_rules.calendar import hours, minutes
from restraint_rules.errors import BeforeAnyLawError, ClauseVersionsError, LoosenedClauseError
from restraint_rules.policies import CONNECTICUT, SPRAGUE
from restraint_rules.policy import Clause, Policy, Reading
from restraint_rules.reasoning.definition import Definition
from restraint_rules.rules.conditions_of_use import conditions_of_use
from restraint_rules.rules.definitions import definitions, scope
from restraint_rules.rules.duration import duration_limits
from restraint_rules.rules.prohibited_holds import prohibited_holds
from restraint_rules.rules.reports_and_notices import documentation

FIRST = date(2018, 12, 12)
BILL = replace(SPRAGUE, id="bill", binding="bill", in_force=None)


NONE, RESC = frozenset[str](), frozenset({"resc"})


class TestFirstDay:
    @pytest.mark.parametrize("first", [FIRST, FIRST + timedelta(days=1), date(2026, 7, 1)], ids=str)
    def test_it_may_begin_with_its_parent_or_later(self, first: date) -> None:
        assert SPRAGUE.derive(id="child", in_force=first).first_day == first

    def test_it_begins_with_its_parent_if_it_does_not_say(self) -> None:
        assert SPRAGUE.derive(id="child").first_day == FIRST

    @pytest.mark.parametrize("first", [FIRST - timedelta(days=1), None], ids=str)
    def test_it_has_nothing_to_stand_on_before(self, first: date | None) -> None:
        with pytest.raises(BeforeAnyLawError, match="sprague has no text before 2018-12-12"):
            SPRAGUE.derive(id="child", in_force=first)

    @pytest.mark.parametrize("first", [None, date(1990, 1, 1)], ids=str)
    def test_a_bill_has_no_first_day(self, first: date | None) -> None:
        assert BILL.derive(id="child", in_force=first).in_force == first


class TestHolidays:
    def test_other_holidays_are_refused(self) -> None:
        message = (
            "child: the holidays of US-MA cannot be compared with those of US-CT, by which sprague VII.A.1"
        )
        with pytest.raises(LoosenedClauseError, match=message):
            SPRAGUE.derive(id="child", jurisdiction="US-MA")

    def test_where_no_day_is_counted_by_them_they_do_not_matter(self) -> None:
        hold = Clause("1", "No such hold", prohibited_holds.no_life_threatening_restraint())
        parent = replace(SPRAGUE, clauses=(hold,), jurisdiction="US")

        assert parent.derive(id="child", jurisdiction="US-CT").jurisdiction == "US-CT"

    def test_the_same_may_be_said_again(self) -> None:
        assert SPRAGUE.derive(id="child", jurisdiction="US-CT").jurisdiction == "US-CT"


class TestReadings:
    OWN = Reading("own", "What?", "this", ("this", "that"), "It does not say.")

    def test_a_doubt_of_the_parents_stays_settled_as_it_was(self) -> None:
        other = tuple(
            one._replace(default="reached_only") if one.name == "notified_when" else one
            for one in SPRAGUE.readings
        )

        message = "child: reading notified_when must stay as it is in sprague: reached_or_sent"
        with pytest.raises(LoosenedClauseError, match=message):
            SPRAGUE.derive(id="child", readings=other)

    def test_one_that_asks_more_may_be_taken(self) -> None:
        stricter = tuple(
            one._replace(default="on_both") if one.name == "self_injury_devices" else one
            for one in SPRAGUE.readings
        )
        child = SPRAGUE.derive(id="child", readings=stricter)

        assert {one.name: one.default for one in child.readings}["self_injury_devices"] == "on_both"

    def test_none_may_be_left_out(self) -> None:
        with pytest.raises(LoosenedClauseError, match="reading limit_applies_to must stay"):
            SPRAGUE.derive(id="child", readings=())

    def test_one_of_its_own_may_be_added(self) -> None:
        assert SPRAGUE.derive(id="child", readings=(*SPRAGUE.readings, self.OWN)).readings[-1] is self.OWN


class TestAdditions:
    WITHOUT_WORDS = Policy(
        id="plain",
        title="Without definitions",
        authority="A state",
        jurisdiction="US-CT",
        setting="schools",
        binding="law",
        source="invented",
        in_force=FIRST,
        clauses=(
            Clause("1", "No such hold", prohibited_holds.no_life_threatening_restraint()),
            Clause("2", "Trained", conditions_of_use.trained_before()),
        ),
    )

    def test_a_clause_of_its_own(self) -> None:
        own = Clause("XIII", "Nobody but the trained", conditions_of_use.trained_before())

        child = SPRAGUE.derive(id="child", add=(own,))

        assert child.clauses == (*SPRAGUE.clauses, own)
        assert judge(policy=child).of("XIII")[0].status == "pass"

    def test_another_rule_may_stand_under_a_citation_of_the_parents(self) -> None:
        own = Clause("III.D", "No substitute", conditions_of_use.no_substitute(of=frozenset({"seclusion"})))

        assert len(judge(policy=SPRAGUE.derive(id="child", add=(own,))).of("III.D")) == 3

    @pytest.mark.parametrize(
        ("own", "message"),
        [
            (
                Clause("IX.A", "Report", documentation.report_completed(within=hours(12))),
                "IX.A: it decides other clauses of sprague; what is added needs a citation of its own",
            ),
            (
                Clause("III.H.1.b", "Ten", duration_limits.ends_within(limit=minutes(10), unless="III.H.2")),
                "child III.H.1.b: two versions are in force on one day",
            ),
            (
                Clause("I.F", "Seclusion", definitions.seclusion(involuntary=True)),
                "child I.F: two versions are in force on one day",
            ),
            (
                Clause("XIII", "Seclusion", definitions.seclusion(involuntary=True)),
                "child I.F: two versions are in force on one day, one under XIII",
            ),
        ],
        ids=["what decides others", "the same rule", "a word again", "a word under another number"],
    )
    def test_what_the_parent_says_is_not_said_again(self, own: Clause, message: str) -> None:
        with pytest.raises(ClauseVersionsError, match=message):
            SPRAGUE.derive(id="child", add=(own,))

    def test_a_second_rule_would_decide_the_clauses_that_point_there(self) -> None:
        own = Clause("III.H.2", "Trained", conditions_of_use.trained_before())

        with pytest.raises(ClauseVersionsError, match=r"child III\.H\.2: it decides other clauses"):
            SPRAGUE.derive(id="child", add=(own,))

    @pytest.mark.parametrize(
        ("own", "word"),
        [
            (definitions.seclusion(involuntary=True), "seclusion"),
            (scope.student(routes=frozenset({"public_k12"}), if_at_risk=frozenset()), "student"),
        ],
        ids=["a narrower word", "fewer students"],
    )
    def test_a_word_the_parent_leaves_open_is_not_narrowed(self, own: Definition, word: str) -> None:
        message = f"child 9: defines {word}, which plain does not; fewer facts may meet a definition"
        with pytest.raises(LoosenedClauseError, match=message):
            self.WITHOUT_WORDS.derive(id="child", add=(Clause("9", "A word", own),))

    def test_nor_for_the_days_on_which_it_did(self) -> None:
        """The state defined the word in 2018."""
        early = Clause(
            "9",
            "Student",
            scope.student(routes=NONE, if_at_risk=NONE),
            until=date(2020, 1, 1),
            ended_by="an act",
        )
        late = Clause(
            "8",
            "Student",
            scope.student(routes=RESC, if_at_risk=NONE),
            since=date(2020, 1, 1),
            act="an act",
        )
        parent = replace(self.WITHOUT_WORDS, clauses=(*self.WITHOUT_WORDS.clauses, late))

        with pytest.raises(LoosenedClauseError, match="child 9: defines student, which plain does not"):
            parent.derive(id="child", add=(early,))

    def test_a_ban_without_a_word_may_be_given_one(self) -> None:
        own = Clause("9", "Life-threatening", definitions.life_threatening_restraint())
        prone = incident(restraint(holds=[{"position": "prone", "immobilizes": True}]))
        child = self.WITHOUT_WORDS.derive(id="child", add=(own,))

        assert [one.status for one in judge(prone, policy=self.WITHOUT_WORDS).of("1")] == ["pass"]
        assert [one.status for one in judge(prone, policy=child).of("1")] == ["fail"]

    def test_it_may_begin_later_than_the_child_if_an_act_brought_it(self) -> None:
        own = Clause(
            "XIII", "Trained", conditions_of_use.trained_before(), since=date(2026, 9, 1), act="a vote"
        )
        child = SPRAGUE.derive(id="child", add=(own,))

        assert judge(policy=child).of("XIII") == ()
        assert child.edition(date(2026, 9, 1), {}).steps[-1].source.clause == "XIII"
        with pytest.raises(ClauseVersionsError, match="child XIII: nothing before 2026-09-01"):
            SPRAGUE.derive(id="child", add=(replace(own, act=""),))


@pytest.mark.parametrize("name", ["clauses", "parent"])
def test_clauses_and_parent_are_not_to_be_given(name: str) -> None:
    about: dict[str, Any] = {name: ()}
    with pytest.raises(TypeError, match=f"multiple values for keyword argument '{name}'"):
        SPRAGUE.derive(id="child", **about)


def test_a_child_that_changes_nothing_judges_as_its_parent() -> None:
    child = CONNECTICUT.derive(id="child")
    findings = [(one.clause, one.rule, one.path, one.status) for one in judge(policy=child)]

    assert findings == [(one.clause, one.rule, one.path, one.status) for one in judge(policy=CONNECTICUT)]
    assert date.fromisoformat(DAY) >= child.first_day
