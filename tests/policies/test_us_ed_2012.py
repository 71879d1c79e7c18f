"""The fifteen principles of 2012: the table against its list, the days, and what an incident comes to."""

from datetime import date

import pytest
from guidance_builders import (
    again,
    failing,
    incident_of_restraint,
    incident_of_seclusion,
    report_of_guidance,
    review_meeting,
)

from restraint_rules.errors import BeforeAnyLawError
from restraint_rules.models.base import Subject
from restraint_rules.policies import CONNECTICUT, US_ED_2012
from restraint_rules.testing import (
    agent,
    at,
    incident,
    lawful_restraint,
    lawful_seclusion,
    record,
    setting,
    time_out,
)

# Principle and duty by duty, in the order of the text; what follows the full stop is our name for a part.
LIST_OF_PRINCIPLES = """
    1
    2.mechanical 2.drug
    3.danger 3.alternatives 3.ended
    4 5
    6.discipline 6.coercion 6.retaliation 6.convenience
    7.breathing 7.prone 7.harm
    8.child 8.classroom 8.individual
    9 10 11 12 13 14
    15.written 15.data
"""

LIST_OF_DEFINITIONS = """
    Definitions.restraint
    Definitions.escort Definitions.medical Definitions.falls Definitions.self-injury Definitions.vehicle
    Definitions.seclusion Definitions.time-out
"""

PRINCIPLES, DEFINITIONS = LIST_OF_PRINCIPLES.split(), LIST_OF_DEFINITIONS.split()

NOT_JUDGED = {"1", "4", "8.classroom", "8.individual", "9", "12", "14", "15.data"}

READ = {"1", "2.mechanical", "2.drug", "3.danger", "3.alternatives", "3.ended", "4", "5", "6.discipline"}
READ |= {"8.child", "8.classroom", "8.individual"}
"""What could be read in copies of the text: principles 1 to 5, the beginning of 6, and 8."""

NOT_SERIOUS = {"grounds": ["imminent_injury_to_others"], "serious_physical_harm": False}


class TestTable:
    """Every principle, in order, treated as what it is."""

    def test_holds_every_principle_in_order(self) -> None:
        assert [clause.citation for clause in US_ED_2012.clauses] == DEFINITIONS + PRINCIPLES

    def test_holds_fifteen(self) -> None:
        numbers = [citation.partition(".")[0] for citation in PRINCIPLES]

        assert list(dict.fromkeys(numbers)) == [str(number) for number in range(1, 16)]

    def test_says_what_is_not_judged_and_why(self) -> None:
        reasons = {one.citation: one.not_judged for one in US_ED_2012.clauses if one.not_judged}

        assert reasons.keys() == NOT_JUDGED
        assert all(reason.endswith(".") for reason in reasons.values())

    def test_recommends(self) -> None:
        assert US_ED_2012.binding == "guidance"
        assert all(clause.should for clause in US_ED_2012.clauses if clause.treatment == "judged")

    def test_says_what_was_not_read(self) -> None:
        verified = {one.citation for one in US_ED_2012.clauses if one.verified}

        assert verified == READ

    def test_names_where_it_was_read(self) -> None:
        listed = {one.id: one for one in US_ED_2012.references}
        definitions = [one for one in US_ED_2012.clauses if one.citation.startswith("Definitions")]

        assert US_ED_2012.references[0].id == "principles"
        assert all(listed[one.read_in].secondary for one in definitions)
        assert not any(one.read_in for one in US_ED_2012.clauses if one not in definitions)

    @pytest.mark.parametrize("name", ["repeated_use", "use_counting", "notified_when"])
    def test_its_readings_bear_on_principles(self, name: str) -> None:
        assert US_ED_2012.bearing_on(name)
        assert {one.name for one in US_ED_2012.readings} == {"repeated_use", "use_counting", "notified_when"}


class TestDays:
    """From the day of the Secretary's letter on."""

    def test_judges_nothing_before(self) -> None:
        with pytest.raises(BeforeAnyLawError, match="2012-05-15"):
            report_of_guidance(incident(date(2012, 5, 14)))

    @pytest.mark.parametrize("day", [date(2012, 5, 15), date(2012, 5, 16), date(2026, 3, 5)])
    def test_judges_from_then_on(self, day: date) -> None:
        report = report_of_guidance(incident(day))

        assert len(list(report)) == 25
        assert report.receipt.revision == "2012-05-15"


class TestOrdinaryIncident:
    """What is fully recorded leaves nothing open."""

    @pytest.mark.parametrize(
        ("subject", "expected"),
        [
            (incident(), {"pass": 16, "not_applicable": 9}),
            (incident(interventions=[lawful_seclusion()]), {"pass": 13, "not_applicable": 12}),
            (
                incident(interventions=[lawful_restraint(), lawful_seclusion(at("10:10"))]),
                {"pass": 23, "not_applicable": 9},
            ),
            (incident(interventions=[agent()]), {"pass": 1, "not_applicable": 24}),
            (incident(interventions=[time_out()]), {"not_applicable": 25}),
            (record(), {"pass": 16, "not_applicable": 10}),
        ],
        ids=["restraint", "seclusion", "both", "agent", "time-out", "record"],
    )
    def test_passes_or_does_not_apply(self, subject: Subject, expected: dict[str, int]) -> None:
        report = report_of_guidance(subject)

        assert {status: count for status, count in report.counts.items() if count} == expected
        assert report.outcome == ("no breach found" if "pass" in expected else "nothing judged")

    def test_the_principles_come_in_their_order(self) -> None:
        seen = list(dict.fromkeys(one.clause for one in report_of_guidance()))

        assert seen == [one for one in DEFINITIONS + PRINCIPLES if one not in NOT_JUDGED | {"8.child"}]

    def test_what_a_short_form_leaves_open(self) -> None:
        """A form of which only the times, the ground and the parent's notice are known."""
        bare = {
            "kind": "physical_restraint",
            "id": "r1",
            "started": at("10:00"),
            "ended": at("10:10"),
        }
        one = incident().model_dump() | {"interventions": [bare]}
        subject = incident().model_validate(
            {name: one[name] for name in ("id", "day", "student", "interventions", "notices")}
        )
        statuses: dict[str, set[str]] = {}
        for finding in report_of_guidance(subject):
            statuses.setdefault(finding.status, set()).add(finding.clause)

        assert statuses["review"] == {"3.alternatives", "3.ended", "5"}
        assert "pending" not in statuses
        assert statuses["unknown"] == {
            "15.written",
            "Definitions.restraint",
            "2.mechanical",
            "3.danger",
            "6.discipline",
            "6.coercion",
            "6.retaliation",
            "6.convenience",
            "7.breathing",
            "7.prone",
            "7.harm",
            "10",
            "11",
        }
        assert statuses["pass"] == {"13"}


class TestNotFollowed:
    """A principle not followed is a warning, and no breach."""

    def test_lawful_in_connecticut_and_not_as_recommended(self) -> None:
        subject = incident(emergency=NOT_SERIOUS | {"warning_signs": True})
        connecticut, guidance = report_of_guidance(subject, policy=CONNECTICUT), report_of_guidance(subject)

        assert failing(connecticut) == {}
        assert {one.status for one in connecticut.of("10-236b(b)")} <= {"pass", "not_applicable"}
        assert failing(guidance) == {"3.danger": "warning"}
        assert guidance.outcome == connecticut.outcome == "no breach found"
        assert "Incident I-1: recommendations not followed: 1" in guidance.to_text()
        assert "3.danger Only against imminent serious physical harm" in guidance.to_text()

    @pytest.mark.parametrize(
        ("subject", "clause"),
        [
            (incident_of_restraint(mechanical=True), "2.mechanical"),
            (incident(interventions=[agent(lawfully_administered=False)]), "2.drug"),
            (incident(emergency={"grounds": ["noncompliance"]}), "3.danger"),
            (incident(alternatives_ineffective=False), "3.alternatives"),
            (incident_of_restraint(ended_when_danger_passed=False), "3.ended"),
            (incident(treated_with_dignity=False), "5"),
            (incident_of_restraint(as_discipline=True), "6.discipline"),
            (incident_of_seclusion(as_coercion=True), "6.coercion"),
            (incident_of_seclusion(as_retaliation=True), "6.retaliation"),
            (incident_of_restraint(as_convenience=True), "6.convenience"),
            (
                incident_of_restraint(holds=[{"technique": "standing-hold", "restricts_air_flow": True}]),
                "7.breathing",
            ),
            (incident_of_restraint(holds=[{"technique": "prone-hold"}]), "7.prone"),
            (incident(injuries=[{"person": "student"}]), "7.harm"),
            (
                incident_of_seclusion(monitoring={"mode": "direct", "throughout": False, "frequent": True}),
                "11",
            ),
            (incident(notices=[{"at": at("16:00"), "outcome": "reached"}], immediate_attempt=False), "13"),
        ],
        ids=lambda one: one if isinstance(one, str) else "",
    )
    def test_one_fact_is_one_warning(self, subject: Subject, clause: str) -> None:
        report = report_of_guidance(subject)

        assert failing(report) == {clause: "warning"}
        assert report.outcome == "no breach found"

    def test_untrained_staff(self) -> None:
        untrained = setting(staff=[setting().staff[0].model_copy(update={"credentials": ()})])

        assert failing(report_of_guidance(setting=untrained)) == {"10": "warning"}

    def test_every_failure_is_a_warning(self) -> None:
        worst = lawful_seclusion(
            as_discipline=True,
            as_coercion=True,
            as_retaliation=True,
            as_convenience=True,
            ended_when_danger_passed=False,
            monitoring={"mode": "none"},
        )
        report = report_of_guidance(incident(interventions=[worst], emergency={"grounds": ["unclear"]}))

        assert len(failing(report)) == 7
        assert set(failing(report).values()) == {"warning"}
        assert report.failures
        assert {one.level for one in report.failures} == {"warning"}

    def test_what_is_due_of_a_record(self) -> None:
        due, reviewed = (
            report_of_guidance(again()),
            report_of_guidance(again(meetings=[review_meeting(behavior_plan="done")])),
        )

        assert [one.clause for one in due.pending] == ["8.child"]
        assert due.outcome == "due"
        assert reviewed.outcome == "no breach found"
