"""Schools and districts over time, as plain data: some students, and what was done for months and years."""

from typing import Any

from hypothesis import strategies as st
from property.histories import DAYS, record_drawn
from property.strategies import Data, Strategy, sparse
from pydantic import BaseModel

from restraint_rules.models import (
    Compilation,
    CrisisTeam,
    MonthlyReview,
    Publication,
    StateRevision,
    TrainingPlan,
    YearlyAct,
)

YEARS = ["2024-25", "2025-26"]
MONTHS = ["2026-01", "2026-02", "2026-03"]
MEMBERS = [None, [], [{"staff": "staff-1", "designated_by_principal": True, "direct_contact": True}]]


def tidied(data: Any) -> Any:
    """The data without a time of what was not done."""
    if isinstance(data, list):
        return [tidied(item) for item in data]
    if not isinstance(data, dict):
        return data
    left_out = {"at"} if data.get("done") is False else set[str]()
    return {name: tidied(value) for name, value in data.items() if name not in left_out}


def some(model: type[BaseModel], **facts: list[Any]) -> Strategy:
    """A record of one model, some of whose facts are drawn from lists."""
    pools = {name: st.sampled_from(pool) for name, pool in facts.items()}
    return st.builds(lambda data, drawn: tidied(data | drawn), sparse(model), st.fixed_dictionaries(pools))


def each_once(items: Strategy, name: str) -> Strategy:
    """Not recorded, or a list in which no two speak of the same."""
    lists = st.lists(items, max_size=2).map(lambda found: [*{item[name]: item for item in found}.values()])
    return st.none() | lists


def among(*values: Any) -> Strategy:
    return st.sampled_from(values)


def school_drawn(school_id: str) -> st.SearchStrategy[Data]:
    students = (f"{school_id}-1", f"{school_id}-2")
    some_students = st.one_of(st.tuples(record_drawn(students[0])), st.tuples(*map(record_drawn, students)))
    return st.fixed_dictionaries(
        {
            "id": st.just(school_id),
            "records_from": st.none() | DAYS,
            "records": st.one_of(some_students, some_students, among(None, ())),
            "reviewers": among(None, [], ["staff-1"]),
            "monthly_reviews": each_once(some(MonthlyReview, month=MONTHS), "month"),
            "crisis_teams": each_once(some(CrisisTeam, school_year=YEARS, members=MEMBERS), "school_year"),
        }
    )


def districts() -> st.SearchStrategy[Data]:
    some_schools = st.one_of(
        st.tuples(school_drawn("north")), st.tuples(school_drawn("north"), school_drawn("south"))
    )
    return st.fixed_dictionaries(
        {
            "id": st.just("district"),
            "schools": st.one_of(some_schools, some_schools, some_schools, among(None, ())),
            "team_lists": among(None, [], ["north"], ["north", "south"]),
            "compilations": each_once(some(Compilation, school_year=YEARS), "school_year"),
            "overviews": each_once(some(YearlyAct, school_year=YEARS), "school_year"),
            "prevention_plan": st.none() | some(TrainingPlan),
            "proper_means_plan": st.none() | some(TrainingPlan),
            "publication": st.none() | some(Publication),
            "state_revisions": each_once(some(StateRevision), "id"),
        }
    )
