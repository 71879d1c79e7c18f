"""A large report at a glance."""

from builders import judge
from student_builders import FOUR, incident_on, record, school_day

from restraint_rules.findings import ENGLISH
from restraint_rules.report.content.fact_paths import without_ids
from restraint_rules.report.display.overview import clause_totals


def test_a_path_without_its_ids() -> None:
    path = "schools[S].records[st-1].incidents[I-1].report.at"

    assert without_ids(path) == "schools[].records[].incidents[].report.at"
    assert without_ids("publication") == "publication"


def test_each_clause_once_breaches_first_the_gravest_for_the_child_before_others() -> None:
    unheard = [incident_on(school_day(day), notices=[], crisis_team_responded=True) for day in (8, 9)]
    alone = incident_on(school_day(10), notices=None, crisis_team_responded=False)
    findings = [
        one
        for one in judge(record(*FOUR, *unheard, alone))
        if one.clause in {"IX.B.1", "VIII.B", "VII.A.1"} and not one.rule.endswith("immediate_attempt")
    ]
    told = [(line.clause, line.text) for line in clause_totals(findings, ENGLISH)]

    assert told == [
        ("VIII.B", "breach 1, not known 4"),
        ("IX.B.1", "breach 2, not known 5"),
        ("VII.A.1", "due 1"),
    ]


def test_what_is_settled_or_follows_another_is_not_counted() -> None:
    assert clause_totals(judge().findings, ENGLISH) == ()
