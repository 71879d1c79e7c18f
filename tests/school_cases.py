"""For each message code on schools and districts, facts that bring it about."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from builders import LATER
from cases import Case
from school_builders import (
    YEAR,
    district,
    maybe_on,
    member,
    people,
    plan,
    record,
    school,
    team,
    use_on,
    used,
)

from restraint_rules.models import StudentRecord
from restraint_rules.policies import SPRAGUE
from restraint_rules.rules.training_and_teams.training import plan_implemented

__all__ = ["CASES_OF_SCHOOLS"]

OVER = "2026-08-01T12:00"
"""When the school year 2025-26 is over."""
LONG_OVER = "2027-08-01T12:00"
"""When the year after is, by whose end it had to be compiled."""
BY_YEAR: Mapping[str, str] = {"recertification": "each_school_year"}


def case_at_school(as_of: str = LATER, **facts: Any) -> Case:
    """The school of which this is recorded."""
    return Case(school(**facts), {"as_of": as_of})


def case_in_district(as_of: str = LATER, **facts: Any) -> Case:
    """The district of which this is recorded."""
    return Case(district(**facts), {"as_of": as_of})


def case_reviewed(*entries: dict[str, Any], as_of: str = OVER) -> Case:
    """A use in March, and these reviews."""
    return Case(used("2026-03-05", monthly_reviews=entries), {"as_of": as_of})


def review_data(when: str | None = None, **facts: Any) -> dict[str, Any]:
    """A review of March."""
    return {"month": "2026-03"} | ({"at": when} if when else {}) | facts


def case_teamed(as_of: str = OVER, **facts: Any) -> Case:
    """The school's team of 2025-26, of which this is recorded."""
    return case_at_school(as_of, crisis_teams=[team(**facts)])


def case_compiled(when: str | None = None, *, as_of: str = LONG_OVER, **facts: Any) -> Case:
    """A compilation of 2025-26."""
    whole = {"school_year": YEAR, "contents": ["instances", "nature", "per_iep"]}
    return case_in_district(as_of, compilations=[whole | ({"at": when} if when else {}) | facts])


def case_certified(*credentials: dict[str, Any], as_of: str = LATER, **arguments: Any) -> Case:
    """A team of one member with these credentials."""
    return Case(school(), {"as_of": as_of, "setting": people(credentials=credentials)} | arguments)


def case_overviewed(as_of: str = OVER, **facts: Any) -> Case:
    """An overview of 2025-26."""
    return case_in_district(as_of, overviews=[{"school_year": YEAR} | facts])


def case_planned(record: dict[str, Any] | None) -> Case:
    """The plan for training in the proper means."""
    return case_in_district(proper_means_plan=record)


def case_updated(update: dict[str, Any] | None, *, as_of: str = LATER, **facts: Any) -> Case:
    """What the district made of a change of the state's regulations in January."""
    changed = {"id": "one", "adopted": "2026-01-15", "update": update}
    return case_in_district(as_of, state_revisions=[changed | facts])


def case_stated(*records: StudentRecord, **totals: int) -> Case:
    """A school with these records that states these totals."""
    return case_at_school(records=records, stated_totals=[{"school_year": YEAR} | totals])


PLAN_TO_COME = replace(
    SPRAGUE,
    clauses=tuple(
        replace(one, binds=plan_implemented(plan="proper_means_plan", by=date(2026, 6, 30)))
        if one.citation == "XI.A.3"
        else one
        for one in SPRAGUE.clauses
    ),
)
ELIGIBLE = [{"since": "2024-07-01", "status": "eligible"}]
NO_NOTICES = [use_on(day, notices=None) for day in ("2026-03-05", "2026-03-06")]

CASES_OF_SCHOOLS: Mapping[str, Case] = {
    # Monthly reviews
    "reviewers.determined": case_at_school(),
    "reviewers.unknown": case_at_school(reviewers=None),
    "reviewers.pending": case_at_school(reviewers=[]),
    "reviews.records_unknown": case_at_school(records=None),
    "reviews.no_use": case_at_school(),
    "review.in_time": case_reviewed(review_data("2026-04-10")),
    "review.late": case_reviewed(review_data("2026-05-10")),
    "review.pending": case_reviewed(as_of="2026-03-06T12:00"),
    "review.not_done": case_reviewed(),
    "review.not_recorded": case_reviewed(review_data()),
    "review.time_open": case_reviewed(review_data(done=True)),
    "review.out_of_order": case_reviewed(review_data("2026-03-10")),
    "review.perhaps_none": case_at_school(records=[record(maybe_on("2026-03-05"))]),
    # Crisis intervention teams
    "no_school_year": case_at_school(records_from="2026-01-10"),
    "no_school": case_in_district(schools=[]),
    "crisis_team.in_time": case_teamed(),
    "crisis_team.late": case_teamed(at="2026-07-15"),
    "crisis_team.pending": case_at_school(crisis_teams=[]),
    "crisis_team.not_done": case_at_school(OVER, crisis_teams=[]),
    "crisis_team.not_recorded": case_at_school(OVER, crisis_teams=None),
    "crisis_team.time_open": case_teamed(at=None, done=True),
    "crisis_team.out_of_order": case_teamed(at="2024-05-01"),
    "crisis_team.members_unknown": case_teamed(members=None),
    "crisis_team.members_unfit": case_teamed(members=[member(direct_contact=False)]),
    "crisis_team.schools_unknown": case_in_district(schools=None),
    "crisis_team.list_unknown": case_in_district(team_lists=None),
    "crisis_team.listed": case_in_district(),
    "crisis_team.not_listed": case_in_district(team_lists=[]),
    # Annual compilation
    "compilation.in_time": case_compiled("2026-09-02"),
    "compilation.late": case_compiled("2027-07-15"),
    "compilation.pending": case_compiled(as_of=LATER),
    "compilation.not_done": case_compiled(done=False),
    "compilation.not_recorded": case_compiled(),
    "compilation.time_open": case_compiled(done=True),
    "compilation.out_of_order": case_compiled("2026-05-01"),
    "compilation.contents_unknown": case_compiled("2026-09-02", contents=None),
    "compilation.left_out": case_compiled("2026-09-02", contents=["instances"]),
    # Training
    "training.team": case_certified({"at": "2025-08-25"}),
    "training.team_pending": case_certified(),
    "training.team_unknown": case_certified({}, as_of=OVER),
    "training.team_not_all": case_teamed(members=None, all_trained=False),
    "training.team_lacking": case_certified(as_of=OVER),
    "training.team_follows": case_at_school(crisis_teams=None),
    "training.no_team": case_at_school(OVER, crisis_teams=[]),
    "overview.in_time": case_overviewed(at="2025-08-26"),
    "overview.late": case_overviewed(at="2026-07-15"),
    "overview.pending": case_overviewed(LATER),
    "overview.not_done": case_overviewed(done=False),
    "overview.not_recorded": case_overviewed(),
    "overview.time_open": case_overviewed(done=True),
    "overview.out_of_order": case_overviewed(at="2025-05-01"),
    "plan.in_time": case_planned(plan()),
    "plan.late": case_planned(plan(at="2018-09-03")),
    "plan.pending": Case(district(proper_means_plan=None), {"policy": PLAN_TO_COME}),
    "plan.not_done": case_planned({"done": False}),
    "plan.not_recorded": case_planned(None),
    "plan.time_open": case_planned({"done": True}),
    "plan.topics_follow": case_planned(None),
    "plan.not_made": case_planned({"done": False}),
    "plan.topics_unknown": case_planned(plan(topics=None)),
    "plan.covers": case_planned(plan()),
    "plan.leaves_out": case_planned(plan(topics=[])),
    "no_team_now": case_at_school(crisis_teams=[]),
    "recertification.holds": case_certified({"at": "2025-08-25"}),
    "recertification.lapsed": case_certified({"at": "2024-08-26"}),
    "recertification.none": case_certified(),
    "recertification.unknown": case_certified({"done": True}),
    "recertification.team": case_certified({"at": "2025-08-25"}, readings=BY_YEAR),
    "recertification.team_pending": case_certified(readings=BY_YEAR),
    "recertification.team_unknown": case_at_school(crisis_teams=None),
    "recertification.team_lacking": case_certified(as_of=OVER, readings=BY_YEAR),
    # Publication
    "publication.made": case_in_district(),
    "publication.lacking": case_in_district(publication={"on_web_site": False}),
    "publication.unknown": case_in_district(publication=None),
    "update.in_time": case_updated({"at": "2026-02-10"}),
    "update.late": case_updated({"at": "2026-04-10"}),
    "update.pending": case_updated(None, as_of="2026-02-10T12:00"),
    "update.not_done": case_updated({"done": False}),
    "update.not_recorded": case_updated(None),
    "update.time_open": case_updated({"done": True}),
    "update.out_of_order": case_updated({"at": "2026-01-05"}),
    "update.revisions_unknown": case_in_district(state_revisions=None),
    "update.no_revision": case_in_district(),
    "update.none_yet": case_updated({"done": False}),
    "update.not_published": case_updated({"at": "2026-02-10"}, published={"on_web_site": False}),
    # Data findings
    "data.records_disagree": case_in_district(
        schools=[
            school(records=[record(use_on("2026-03-05"))]),
            school(id="school-2", records=[record(use_on("2026-03-06"), eligibility=ELIGIBLE)]),
        ]
    ),
    "data.only_zeros": case_at_school(),
    "data.more_students": case_stated(students=3, incidents=2),
    "data.totals_disagree": case_stated(record(use_on("2026-03-05")), students=1, incidents=2),
    "data.never_recorded": case_at_school(records=[record(*NO_NOTICES)]),
}
