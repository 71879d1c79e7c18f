"""A child's own clauses in the place of its parent's, and clauses of which there are several versions."""

from dataclasses import replace
from datetime import date

import pytest
from builders import incident, judge, only, restraint
from clauses import clauses_under

from restraint_rules.calendar import hours, minutes
from restraint_rules.errors import (
    ClauseVersionsError,
    DanglingClauseError,
    LoosenedClauseError,
    UnknownClauseError,
)
from restraint_rules.models.people import DeciderRole
from restraint_rules.policies import CONNECTICUT, CONNECTICUT_MODEL_FORM, SPRAGUE
from restraint_rules.policies.connecticut_terms import EXCLUSIONS
from restraint_rules.policies.terms import LIMBS_HEAD_OR_CARRIED, SECLUSION
from restraint_rules.policy import Clause, Reference
from restraint_rules.rules.conditions_of_use import conditions_of_use
from restraint_rules.rules.definitions import definitions
from restraint_rules.rules.duration import duration_limits
from restraint_rules.rules.reports_and_notices import notification_deadlines

ADMINISTRATORS: frozenset[DeciderRole] = frozenset({"administrator", "administrator_designee"})
TOLD_IN_12 = notification_deadlines.parent_notified(within=hours(12))
TEN = {
    "III.H.1.b": duration_limits.ends_within(limit=minutes(10), unless="III.H.2"),
    "III.H.2": duration_limits.continuation_determined(after=minutes(10), by=ADMINISTRATORS),
}


class TestItsOwnWords:
    """A clause in the place of another brings number, title, and where it was read."""

    TEXT = Reference("child", "The child's regulation", "https://example.org", date(2026, 1, 2))
    CHILD = SPRAGUE.derive(
        id="child",
        references=(TEXT,),
        replace={
            "III.H.1.b": Clause(
                "4.1", "Not over 10 minutes", TEN["III.H.1.b"], verified=False, note="Page 2 only."
            ),
            "III.H.2": TEN["III.H.2"],
            "IX.B.3": Clause("4.9", "Copy", clauses_under(SPRAGUE, "IX.B.3")[0].binds, read_in="sprague"),
        },
    )

    def test_findings_name_them(self) -> None:
        found = only(judge(incident(restraint(end="10:12")), policy=self.CHILD), "4.1")

        assert (found.source.title, found.status, found.source.verified) == (
            "Not over 10 minutes",
            "fail",
            False,
        )
        with pytest.raises(UnknownClauseError):
            judge(policy=self.CHILD).of("III.H.1.b")

    def test_what_it_gives_was_read_in_its_own_reference(self) -> None:
        read = {one.citation: one.read_in for one in self.CHILD.clauses if one.read_in}

        assert read == {"4.1": "child", "III.H.2": "child", "4.9": "sprague"}

    def test_a_recommendation_may_become_a_command(self) -> None:
        rule = clauses_under(CONNECTICUT_MODEL_FORM, "Form.header.report")[0].binds
        child = CONNECTICUT_MODEL_FORM.derive(
            id="child", replace={"Form.header.report": Clause("9", "Report within 24 hours", rule)}
        )

        assert [one.should for one in clauses_under(child, "9")] == [False]

    def test_what_was_judged_there_is_judged_under_the_new_number(self) -> None:
        child = SPRAGUE.derive(
            id="child", replace={"I.F": Clause("1.6", "Seclusion", definitions.seclusion(involuntary=False))}
        )

        assert {one.judged_in for one in child.clauses if one.citation in {"I.F.i", "I.F.ii"}} == {"1.6"}

    def test_a_clause_that_others_point_to_keeps_its_number(self) -> None:
        with pytest.raises(DanglingClauseError, match=r"IX\.B lets IX\.B\.1/parent_notified decide"):
            SPRAGUE.derive(id="child", replace={"IX.B.1": Clause("7.2", "Told", TOLD_IN_12)})

    @pytest.mark.parametrize("days", [{"since": date(2026, 7, 1)}, {"until": date(2026, 7, 1)}], ids=str)
    def test_it_stands_on_the_days_of_what_it_replaces(self, days: dict[str, date]) -> None:
        clause = replace(Clause("III.H.2", "Ten", TEN["III.H.2"]), **days)  # type: ignore[arg-type] # only dates

        with pytest.raises(ClauseVersionsError, match=r"child III\.H\.2: what replaces a clause stands on"):
            SPRAGUE.derive(id="child", replace={"III.H.2": clause})


class TestDatedVersions:
    """Connecticut's definitions were amended on 1 July 2018."""

    AMENDED = date(2018, 7, 1)
    TORSO = definitions.physical_restraint(
        restricting=(*LIMBS_HEAD_OR_CARRIED, "restricts_torso"), excluding=EXCLUSIONS, mechanical=True
    )
    CARRIED = definitions.physical_restraint(
        restricting=LIMBS_HEAD_OR_CARRIED, excluding=EXCLUSIONS, mechanical=True
    )

    def test_each_version_is_replaced(self) -> None:
        child = CONNECTICUT.derive(id="child", replace={"10-236b(a)(3)": self.TORSO})
        old = [(one.since, one.until, one.act) for one in clauses_under(CONNECTICUT, "10-236b(a)(3)")]

        assert [(one.since, one.until, one.act) for one in clauses_under(child, "10-236b(a)(3)")] == old
        assert len(old) == 2
        assert [one.binds for one in clauses_under(child, "10-236b(a)(3)")] == [self.TORSO] * 2

    def test_it_must_be_strict_enough_for_each(self) -> None:
        only_limbs = definitions.physical_restraint(
            restricting=("immobilizes",), excluding=EXCLUSIONS, mechanical=True
        )

        with pytest.raises(LoosenedClauseError, match=r"restricting immobilizes asks less than .* carries$"):
            CONNECTICUT.derive(id="child", replace={"10-236b(a)(3)": only_limbs})

    def test_a_version_that_ended_before_the_child_began_is_left_out(self) -> None:
        """The older definition goes by a reading; the newer one does not, and may be replaced."""
        wider = {"10-236b(a)(5)": definitions.seclusion(involuntary=False)}
        child = CONNECTICUT.derive(id="child", replace=wider, in_force=self.AMENDED)
        (living,) = clauses_under(child, "10-236b(a)(5)")

        assert living.parameters["involuntary"] is False
        assert "manner_of_preventing" not in {reading.name for reading in child.readings}
        with pytest.raises(LoosenedClauseError, match="by_order never must stay as it is"):
            CONNECTICUT.derive(id="child", replace=wider)

    def test_what_only_an_ended_version_bound_is_not_there_to_be_replaced(self) -> None:
        planned = conditions_of_use.only_in_emergency_or_by_iep(of=SECLUSION, grounds=frozenset())

        assert CONNECTICUT.derive(id="child", replace={"10-236b(d)(1)": planned}).parent == "connecticut"
        with pytest.raises(DanglingClauseError, match="does not bind conditions_of_use"):
            CONNECTICUT.derive(id="child", replace={"10-236b(d)(1)": planned}, in_force=self.AMENDED)

    def test_a_number_of_its_own_serves_each_version(self) -> None:
        child = CONNECTICUT.derive(
            id="child", replace={"10-236b(a)(3)": Clause("1.4", "Restraint", self.TORSO)}
        )

        assert [(one.since, one.until) for one in clauses_under(child, "1.4")] == [
            (None, self.AMENDED),
            (self.AMENDED, None),
        ]

    def test_the_version_in_force_decides(self) -> None:
        child = CONNECTICUT.derive(id="child", replace={"10-236b(a)(3)": self.CARRIED})
        before, after = (policy.edition(date(2016, 3, 1), {}).definitions for policy in (CONNECTICUT, child))

        assert before.periods["physical_restraint"] is not after.periods["physical_restraint"]
