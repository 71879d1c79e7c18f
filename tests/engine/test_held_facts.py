"""A fact that clauses wait for and no incident has is named once, for the whole."""

import pytest
from builders import CALENDAR, LATER, at, judge, restraint
from school_builders import district, record, school, use_on

from restraint_rules.engine import evaluate
from restraint_rules.models import Incident, School
from restraint_rules.models.base import Subject
from restraint_rules.policies import SPRAGUE

DAYS = ("2026-03-05", "2026-03-06")
RESPONDED = ("crisis_team_responded",)


def never(subject: Subject) -> list[tuple[str, ...]]:
    """The facts named as never recorded."""
    return [one.paths for one in judge(subject).data if one.code == "data.never_recorded"]


def lacking(*days: str, responded: bool | None = None) -> list[Incident]:
    """Incidents of which it is not recorded if the crisis team responded."""
    return [use_on(day, crisis_team_responded=responded) for day in days]


def school_of(*incidents: Incident) -> School:
    return school(records=[record(*incidents)])


def test_by_any_incident() -> None:
    assert never(school_of(*lacking(*DAYS))) == [RESPONDED]


def test_what_one_incident_has_is_recorded() -> None:
    assert never(school_of(*lacking(*DAYS), use_on("2026-03-09"))) == []


@pytest.mark.parametrize("value", [False, True])
def test_a_no_is_recorded(*, value: bool) -> None:
    assert never(school_of(*lacking("2026-03-05"), *lacking("2026-03-06", responded=value))) == []


def test_an_empty_list_is_recorded() -> None:
    assert never(school_of(*(use_on(day, injuries=None) for day in DAYS))) == [("injuries",)]
    assert never(school_of(use_on("2026-03-05", injuries=None), use_on("2026-03-06", injuries=[]))) == []


def test_of_a_single_incident_never_says_nothing() -> None:
    assert never(school_of(*lacking("2026-03-05"))) == []


def test_one_incident_delivered_twice_is_one() -> None:
    assert never(school_of(*lacking("2026-03-05", "2026-03-05"))) == []


def test_what_no_clause_waits_for_is_not_named() -> None:
    assert never(school_of(*(use_on(day, school=None, attestations=()) for day in DAYS))) == []


def test_a_judgement_nobody_attested_is_a_question_and_no_gap() -> None:
    assert never(school_of(*(use_on(day, all_alternatives_explored=None) for day in DAYS))) == []


def test_parts_are_named_without_their_ids() -> None:
    uses = {
        day: restraint(
            f"{day}T10:00", f"{day}T10:08", id=f"r-{day}", by=None, monitoring={"throughout": True}
        )
        for day in DAYS
    }
    assert never(school_of(*(use_on(day, uses=(use,)) for day, use in uses.items()))) == [
        ("interventions[].by",),
        ("interventions[].monitoring.mode",),
    ]


def test_nothing_standing_is_named() -> None:
    found = evaluate(school_of(*map(use_on, DAYS)), policy=SPRAGUE, calendar=CALENDAR, as_of=at(LATER))
    assert [one for one in found if any(path.startswith("setting.") for path in one.missing)]
    assert not [one for one in found.data if "setting" in "".join(one.paths)]


def test_once_for_a_district_over_all_its_schools() -> None:
    schools = [school(id=name, records=[record(one)]) for name, one in zip("ab", lacking(*DAYS), strict=True)]
    assert never(district(schools=schools)) == [RESPONDED]
    schools.append(school(id="c", records=[record(use_on("2026-03-09"))]))
    assert never(district(schools=schools)) == []


def test_not_of_a_student_alone() -> None:
    assert never(record(*lacking(*DAYS))) == []
