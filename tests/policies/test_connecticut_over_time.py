"""Which text judges on which day: every version of every clause, on both sides of each boundary."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from builders import only
from state_builders import (
    CARRIED,
    escort,
    escort_then_seclusion,
    held_on,
    on_day,
    report_of_state,
    shut_in,
    status_and_code,
)

from restraint_rules.errors import BeforeAnyLawError
from restraint_rules.policies import ALL, CONNECTICUT, CONNECTICUT_MODEL_FORM
from restraint_rules.policy import Clause, Policy
from restraint_rules.testing import at, time_out

ONE_DAY = timedelta(days=1)
FIRST, TEAMS, AMENDED = date(2015, 7, 1), date(2017, 7, 1), date(2018, 7, 1)
TIME_OUT = date(2019, 1, 1)
MEETINGS = date(2022, 7, 1)

TEXT_FROM_2017 = """
    10-236b(o) 10-236b(o).overview 10-236b(o).prevention 10-236b(o).means
    10-236b(o).means.de-escalation 10-236b(o).means.prevention 10-236b(o).means.types 10-236b(o).means.threat
    10-236b(o).means.pain 10-236b(o).means.monitoring 10-236b(o).means.recording
"""
TEXT_FROM_2018 = """
    10-236b(a)(3)(F) 10-236b(a)(7) 10-236b(d)(3)
"""
TEXT_FROM_2019 = """
    10-236b(t)(1) 10-236b(t)(2) 10-236b(t)(3) 10-236b(t)(4) 10-236b(t)(5)
"""
FROM_2022 = ["10-236c"]
FROM_2017, FROM_2018 = TEXT_FROM_2017.split(), TEXT_FROM_2018.split()
FROM_2019 = TEXT_FROM_2019.split()
UNTIL_2017 = ["10-236b(o).phased"]
UNTIL_2018 = ["10-76b-7.time-out", "10-76b-8.use"]
NOT_ALWAYS = {*FROM_2017, *FROM_2018, *FROM_2019, *FROM_2022, *UNTIL_2017, *UNTIL_2018}
ALWAYS = {one.citation for one in CONNECTICUT.clauses} - NOT_ALWAYS


def around(boundary: date) -> list[date]:
    return [boundary - ONE_DAY, boundary, boundary + ONE_DAY]


def live(policy: Policy, day: date) -> list[Clause]:
    return [
        one
        for one in policy.clauses
        if (one.since or policy.first_day) <= day and (one.until is None or day < one.until)
    ]


@pytest.mark.parametrize(
    ("day", "stood"),
    [
        *[(day, [*UNTIL_2017, *UNTIL_2018]) for day in (FIRST, FIRST + ONE_DAY, TEAMS - ONE_DAY)],
        *[(day, [*FROM_2017, *UNTIL_2018]) for day in (TEAMS, TEAMS + ONE_DAY, AMENDED - ONE_DAY)],
        *[(day, [*FROM_2017, *FROM_2018]) for day in (AMENDED, AMENDED + ONE_DAY, TIME_OUT - ONE_DAY)],
        *[(day, [*FROM_2017, *FROM_2018, *FROM_2019]) for day in (TIME_OUT, date(2022, 6, 30))],
        *[(day, [*FROM_2017, *FROM_2018, *FROM_2019, *FROM_2022]) for day in (MEETINGS, date(2026, 11, 22))],
    ],
    ids=str,
)
def test_which_paragraphs_stand_on_a_day(day: date, stood: list[str]) -> None:
    assert {one.citation for one in live(CONNECTICUT, day)} == ALWAYS.union(stood)
    bound = {(one.citation, one.rule.name) for one in live(CONNECTICUT, day) if one.rule}
    steps = CONNECTICUT.edition(day, {}).steps
    assert {(one.source.clause, one.source.rule) for one in steps} == bound


@pytest.mark.parametrize(
    ("citation", "before", "after"),
    [
        ("10-236b(a)(3)", ("immobilizes",), ("immobilizes", "carries")),
        ("10-236b(a)(5)", "by_reading", "never"),
    ],
)
def test_a_definition_is_worded_anew(citation: str, before: object, after: object) -> None:
    name = "restricting" if citation.endswith("(3)") else "by_order"
    worded = [
        one.parameters[name]
        for day in around(AMENDED)
        for one in live(CONNECTICUT, day)
        if one.citation == citation
    ]

    assert worded == [before, after, after]


@pytest.mark.parametrize(
    ("day", "revision"),
    [
        (FIRST, FIRST),
        (FIRST + ONE_DAY, FIRST),
        (TEAMS - ONE_DAY, FIRST),
        (TEAMS, TEAMS),
        (TEAMS + ONE_DAY, TEAMS),
        (AMENDED - ONE_DAY, TEAMS),
        (AMENDED, AMENDED),
        (AMENDED + ONE_DAY, AMENDED),
    ],
    ids=str,
)
def test_an_incident_is_judged_by_the_text_of_its_day(day: date, revision: date) -> None:
    report = report_of_state(on_day(day, shut_in(day)))

    assert {one.source.revision for one in report} == {str(revision)} == {report.receipt.revision}
    rules = [one.rule.partition(".")[2] for one in report.of("10-236b(d)(1)")]
    of_then, of_now = "only_in_emergency_or_by_iep", "only_in_emergency"
    assert rules[0] == (of_then if day < AMENDED else of_now)
    assert bool(report.of("10-236b(d)(3)")) is (day >= AMENDED)
    assert report.outcome == "no breach found"


@pytest.mark.parametrize(
    ("policy", "first"), [(CONNECTICUT, FIRST), (CONNECTICUT_MODEL_FORM, AMENDED)], ids=["law", "form"]
)
def test_before_the_first_text_an_error_names_the_first_day(policy: Policy, first: date) -> None:
    day_before, first_day, day_after = around(first)

    with pytest.raises(BeforeAnyLawError, match=str(first)):
        report_of_state(on_day(day_before, held_on(day_before)), policy=policy)
    for day in (first_day, day_after):
        assert report_of_state(on_day(day, held_on(day)), policy=policy).receipt.revision == str(first)


@pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.id)
class TestIntervalsByHand:
    """What the library checks when it makes a policy, counted again in another way."""

    def intervals(self, policy: Policy, clauses: Iterable[Clause]) -> list[tuple[date, date]]:
        whole = [(max(one.since or date.min, policy.first_day), one.until or date.max) for one in clauses]
        return sorted((start, end) for start, end in whole if start < end)

    def test_no_day_has_two_versions(self, policy: Policy) -> None:
        versions: dict[tuple[str, str], list[Clause]] = {}
        for one in policy.clauses:
            says = one.definition.defines if one.definition else one.rule.name if one.rule else one.treatment
            versions.setdefault(("" if one.definition else one.citation, says), []).append(one)
        assert versions
        for same in versions.values():
            for (_, end), (start, _) in pairwise(self.intervals(policy, same)):
                assert end <= start, same

    def test_no_day_has_none_unless_an_act_is_named(self, policy: Policy) -> None:
        by_citation: dict[str, list[Clause]] = {}
        for one in policy.clauses:
            by_citation.setdefault(one.citation, []).append(one)
        assert by_citation
        for citation, same in by_citation.items():
            stretches = self.intervals(policy, same)
            for start, end in stretches:
                if start > policy.first_day and all(other != start for _, other in stretches):
                    assert [one.act for one in same if one.since == start] != [""], citation
                if end < date.max and all(other != end for other, _ in stretches):
                    assert all(one.ended_by for one in same if one.until == end), citation


class TestForcibleEscort:
    """Carrying or forcibly moving is named from 1 July 2018 on."""

    @pytest.mark.parametrize(
        ("day", "restraint", "watched"),
        [
            (AMENDED - ONE_DAY, ("fail", "definition.label_refuted"), ("not_applicable", "no_restraint")),
            (AMENDED, ("not_applicable", "definition.met"), ("pass", "monitoring.continual.yes")),
            (AMENDED + ONE_DAY, ("not_applicable", "definition.met"), ("pass", "monitoring.continual.yes")),
        ],
        ids=str,
    )
    def test_an_escort_into_a_seclusion(self, day: date, restraint: Any, watched: Any) -> None:
        report = report_of_state(escort_then_seclusion(day))

        assert status_and_code(report, "10-236b(a)(3)") == restraint
        assert status_and_code(report, "10-236b(m)", "continually") == watched
        assert status_and_code(report, "10-236b(a)(5)") == ("not_applicable", "definition.met")
        assert status_and_code(report, "10-236b(d)(1)", "no_substitute")[0] == "pass"
        assert report.outcome == "no breach found"

    def test_before_what_is_not_recorded_leaves_the_label_standing(self) -> None:
        day = AMENDED - ONE_DAY
        report = report_of_state(
            on_day(day, escort(day, holds=[CARRIED | {"immobilizes": None}]), shut_in(day))
        )

        one = only(report, "10-236b(a)(3)")
        assert (one.status, one.code) == ("unknown", "definition.label_stands")
        assert one.missing == ("interventions[r1].holds[h1].immobilizes",)
        assert status_and_code(report, "10-236b(m)", "continually")[0] == "pass"

    def test_after_it_does_not_matter_whether_movement_was_reduced(self) -> None:
        report = report_of_state(on_day(AMENDED, escort(AMENDED, holds=[CARRIED | {"immobilizes": None}])))

        assert status_and_code(report, "10-236b(a)(3)") == ("not_applicable", "definition.met")


@pytest.mark.parametrize("day", [date(2015, 9, 1), date(2017, 7, 3), AMENDED - ONE_DAY], ids=str)
class TestTimeOutBefore2018:
    """No definition of its own: by the regulations what one can leave, and nothing else."""

    @pytest.mark.parametrize(
        ("facts", "kind"),
        [
            ({}, "exclusionary_time_out"),
            ({"physically_prevented": True, "involuntary": True}, "seclusion"),
            ({"physically_prevented": None, "locked": True, "involuntary": True}, "seclusion"),
            ({"physically_prevented": True, "involuntary": False}, "none"),
            ({"physically_prevented": True}, "open"),
        ],
        ids=["free to leave", "held in", "locked in", "of own will", "not recorded if willing"],
    )
    def test_what_it_is(self, day: date, facts: dict[str, Any], kind: str) -> None:
        report = report_of_state(on_day(day, time_out(at("10:00", day), 8, **facts)))

        assert status_and_code(report, "10-76b-7.time-out")[1] == (
            "definition.met" if kind == "exclusionary_time_out" else "definition.label_refuted"
        )
        watched = {"seclusion": "monitoring.frequent.unknown", "open": "definition.may_be"}
        assert status_and_code(report, "10-236b(m)", "frequently")[1] == watched.get(kind, "no_seclusion")
        assert report.of("10-236b(t)(1)") == ()
