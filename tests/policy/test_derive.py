"""A policy that stands on another may ask more, never less."""

import re
from datetime import date

import pytest
from builders import determination, incident, judge, only, restraint
from clauses import clauses_under

from restraint_rules.calendar import calendar_days, hours, minutes, school_days
from restraint_rules.errors import DanglingClauseError, LoosenedClauseError
from restraint_rules.models.people import DeciderRole
from restraint_rules.policies import SPRAGUE
from restraint_rules.policies.connecticut_terms import EXCLUSIONS, EXTENSION_DECIDERS, PLACES
from restraint_rules.policies.terms import LIMBS_HEAD_OR_CARRIED, RESTRAINT
from restraint_rules.policy import Clause
from restraint_rules.rules.conditions_of_use import conditions_of_use
from restraint_rules.rules.counts_and_publication import publication
from restraint_rules.rules.definitions import definitions
from restraint_rules.rules.duration import duration_limits
from restraint_rules.rules.reports_and_notices import documentation, notification_deadlines

ADMINISTRATORS: frozenset[DeciderRole] = frozenset({"administrator", "administrator_designee"})
OTHERS: frozenset[DeciderRole] = frozenset({"bcba", "other"})
TOLD_IN_12 = notification_deadlines.parent_notified(within=hours(12))
TEN = {
    "III.H.1.b": duration_limits.ends_within(limit=minutes(10), unless="III.H.2"),
    "III.H.2": duration_limits.continuation_determined(after=minutes(10), by=ADMINISTRATORS),
}


class TestStricterValues:
    CHILD = SPRAGUE.derive(id="child", title="Ten minutes", replace=TEN, in_force=date(2024, 7, 1))

    def test_it_stands_on_its_parent_and_takes_over_the_rest(self) -> None:
        changed = {
            one.citation for one, old in zip(self.CHILD.clauses, SPRAGUE.clauses, strict=True) if one != old
        }

        assert (self.CHILD.parent, self.CHILD.title, self.CHILD.authority) == (
            "sprague", "Ten minutes", SPRAGUE.authority,
        )  # fmt: skip
        assert changed == set(TEN)
        assert self.CHILD.readings == SPRAGUE.readings

    @pytest.mark.parametrize(
        ("end", "expected"), [("10:10", "pass"), ("10:10:01", "fail"), ("10:15", "fail")]
    )
    def test_it_judges_by_them(self, end: str, expected: str) -> None:
        assert only(judge(incident(restraint(end=end)), policy=self.CHILD), "III.H.1.b").status == expected
        assert only(judge(incident(restraint(end=end))), "III.H.1.b").status == "pass"

    def test_a_child_of_its_own_may_ask_still_more(self) -> None:
        grandchild = self.CHILD.derive(id="grandchild", replace={"IX.B.1": TOLD_IN_12})

        assert grandchild.parent == "child"
        assert [one.parameters for one in clauses_under(grandchild, "IX.B.1", "parent_notified")] == [
            {"within": hours(12)}
        ]

    def test_the_other_rule_under_the_citation_stays(self) -> None:
        child = SPRAGUE.derive(id="child", replace={"IX.B.1": TOLD_IN_12})

        assert clauses_under(child, "IX.B.1", "immediate_attempt") == clauses_under(
            SPRAGUE, "IX.B.1", "immediate_attempt"
        )

    def test_two_rules_of_one_citation_are_told_apart_by_their_names(self) -> None:
        places = (*PLACES, "at_the_office")
        child = SPRAGUE.derive(
            id="child",
            replace={
                "XII.B/updated_after_revision": publication.updated_after_revision(within=calendar_days(30)),
                "XII.B/update_made_available": publication.update_made_available(places=places),  # type: ignore[arg-type] # a place no text names yet
            },
        )

        assert [one.parameters for one in clauses_under(child, "XII.B")] == [
            {"within": calendar_days(30)}, {"places": places},
        ]  # fmt: skip

    def test_the_same_values_are_strict_enough(self) -> None:
        same = {"IX.A": documentation.report_completed(within=school_days(1))}

        assert clauses_under(SPRAGUE.derive(id="child", replace=same), "IX.A")[0].parameters == {
            "within": school_days(1)
        }

    def test_a_rule_on_uses_may_speak_of_every_kind(self) -> None:
        every = {"III.D/never_as_discipline": conditions_of_use.never_as_discipline()}

        assert (
            clauses_under(SPRAGUE.derive(id="child", replace=every), "III.D", "discipline")[0].parameters
            == {}
        )

    def test_a_rule_that_speaks_of_every_kind_is_narrowed_by_none(self) -> None:
        every = SPRAGUE.derive(
            id="every", replace={"III.D/never_as_discipline": conditions_of_use.never_as_discipline()}
        )
        narrowed = {"III.D/never_as_discipline": conditions_of_use.never_as_discipline().of(RESTRAINT)}

        with pytest.raises(LoosenedClauseError, match=r"of physical restraint asks less than every III\.D"):
            every.derive(id="child", replace=narrowed)

    def test_hours_may_stand_for_a_school_day(self) -> None:
        child = SPRAGUE.derive(id="child", replace={"IX.A": documentation.report_completed(within=hours(24))})

        assert clauses_under(child, "IX.A")[0].parameters == {"within": hours(24)}

    def test_a_definition_may_cover_more(self) -> None:
        wider = definitions.physical_restraint(
            restricting=(*LIMBS_HEAD_OR_CARRIED, "restricts_torso"),
            excluding=EXCLUSIONS - {"escort"},
            mechanical=True,
        )
        holds = [
            {"technique": "standing-hold", "immobilizes": False, "carries": False, "restricts_torso": True}
        ]
        child = SPRAGUE.derive(id="child", replace={"I.D": wider})
        held = incident(restraint(holds=holds))

        assert only(judge(held), "III.A").status == "not_applicable"
        assert only(judge(held, policy=child), "III.A").status == "pass"


LOOSER = [
    pytest.param(
        {"IX.B.1": notification_deadlines.parent_notified(within=hours(25))},
        "child IX.B.1: within 25 hours asks less than sprague IX.B.1: within 24 hours",
        id="more hours",
    ),
    pytest.param(
        {"III.H.2": duration_limits.continuation_determined(after=minutes(16), by=EXTENSION_DECIDERS)},
        "child III.H.2: after 16 min asks less than sprague III.H.2: after 15 min",
        id="a longer limit",
    ),
    pytest.param(
        {"III.H.2": duration_limits.continuation_determined(after=minutes(15), by=OTHERS)},
        "child III.H.2: by bcba, other cannot be compared with sprague III.H.2: by administrator, "
        "administrator designee, bcba, school health, school mental health",
        id="other deciders",
    ),
    pytest.param(
        {"IX.A": documentation.report_completed(within=calendar_days(2))},
        "child IX.A: within 2 calendar days cannot be compared with sprague IX.A: within 1 school day",
        id="other days",
    ),
    pytest.param(
        {"III.H.1.b": duration_limits.ends_within(limit=minutes(10), unless="III.H.3")},
        "child III.H.1.b: unless III.H.3 must stay as it is in sprague III.H.1.b: unless III.H.2",
        id="another pointer",
    ),
    pytest.param(
        {"I.F": definitions.seclusion(involuntary=True)},
        "child I.F: involuntary yes asks less than sprague I.F: involuntary no",
        id="a narrower definition",
    ),
    pytest.param(
        {"III.D/never_as_discipline": conditions_of_use.never_as_discipline().of(RESTRAINT)},
        "child III.D: of physical restraint asks less than sprague III.D: of physical restraint, seclusion",
        id="fewer kinds",
    ),
    pytest.param(
        {"IX.A": Clause("IX.A", "Soon", documentation.report_completed(within=hours(24)), should=True)},
        "child IX.A: recommends what sprague IX.A commands",
        id="only recommended",
    ),
    pytest.param(
        {"IX.B.1": Clause("7.2", "Told", notification_deadlines.parent_notified(within=hours(48)))},
        "child 7.2: within 48 hours asks less than sprague IX.B.1: within 24 hours",
        id="under a number of its own",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("replacing", "message"), LOOSER)
def test_a_looser_value_is_refused_with_both_values_and_citations(
    replacing: dict[str, Clause], message: str
) -> None:
    with pytest.raises(LoosenedClauseError, match=f"^{re.escape(message)}$"):
        SPRAGUE.derive(id="child", replace=replacing)


@pytest.mark.parametrize(
    ("replacing", "message"),
    [
        ({"IX.C": TOLD_IN_12}, "sprague does not bind notification_deadlines.parent_notified under IX.C"),
        ({"99": TOLD_IN_12}, "does not bind notification_deadlines.parent_notified under 99"),
        ({"IX.B.1/method_recorded": TOLD_IN_12}, "under IX.B.1/method_recorded"),
        ({"VI.E": TOLD_IN_12}, "under VI.E"),  # a paragraph no rule judges
        ({"I.D": definitions.seclusion(involuntary=False)}, "sprague does not bind seclusion under I.D"),
        ({"VI.E": Clause("VI.E", "Length", not_judged="It permits.")}, "does not bind nothing under VI.E"),
    ],
    ids=["another rule", "no such citation", "another function", "not judged", "another word", "no rule"],
)
def test_what_the_parent_does_not_bind_there_is_refused(replacing: dict[str, Clause], message: str) -> None:
    with pytest.raises(DanglingClauseError, match=re.escape(message)):
        SPRAGUE.derive(id="child", replace=replacing)


@pytest.mark.parametrize(
    ("minutes_long", "expected"),
    [(10, "pass"), (11, "fail"), (15, "fail"), (16, "fail")],
)
def test_a_limit_before_anyone_may_let_it_go_on_is_broken(minutes_long: int, expected: str) -> None:
    """Past ten minutes the limit is broken; only from fifteen on can a decision let it go on."""
    stricter = SPRAGUE.derive(id="child", replace={"III.H.1.b": TEN["III.H.1.b"]})
    found = judge(incident(restraint(end=f"10:{minutes_long}", determinations=[])), policy=stricter)

    assert only(found, "III.H.1.b").status == expected


@pytest.mark.parametrize(("minutes_long", "expected"), [(10, "pass"), (12, "fail"), (16, "pass")])
def test_a_decision_past_fifteen_minutes_lifts_the_limit(minutes_long: int, expected: str) -> None:
    stricter = SPRAGUE.derive(id="child", replace={"III.H.1.b": TEN["III.H.1.b"]})
    decided = restraint(end=f"10:{minutes_long}", determinations=[determination("10:09")])

    assert only(judge(incident(decided), policy=stricter), "III.H.1.b").status == expected


@pytest.mark.parametrize(
    ("least", "most", "expected"),
    [
        ("PT8M", "PT10M", "pass"),
        ("PT8M", "PT11M", "unknown"),  # the decision is asked past fifteen minutes only: nothing else decides
        ("PT10M", "PT11M", "unknown"),
        ("PT11M", "PT12M", "fail"),
    ],
)
def test_a_length_that_may_lie_beyond_the_limit_is_not_known(least: str, most: str, expected: str) -> None:
    stricter = SPRAGUE.derive(id="child", replace={"III.H.1.b": TEN["III.H.1.b"]})
    roughly = restraint(end=None, duration={"least": least, "most": most}, ongoing=False)
    found = only(judge(incident(roughly), policy=stricter), "III.H.1.b")

    assert found.status == expected
    assert found.missing == (("interventions[r1].duration",) if expected == "unknown" else ())
