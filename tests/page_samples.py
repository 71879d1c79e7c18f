"""A page of every kind of part."""

from chart_samples import CALENDAR, SAMPLES, judge_open, open_incidents, sample
from test_examples import report_of_story

from restraint_rules import annual_compilation, compare, coverage, docket, evaluate, policies, testing, verify
from restraint_rules.page import page

SPECIAL = "Who is <near> & 'why'"
LEAD = "For the board; judged as of 10 March 2026."


def whole_page() -> str:
    """A page with a report, a docket, counts, a comparison, every picture and a sentence."""
    incident = testing.incident()
    compared = compare(
        incident, (policies.SPRAGUE, policies.CONNECTICUT), calendar=CALENDAR, as_of=testing.AS_OF
    )
    counted = annual_compilation(
        testing.district(), 2025, policy=policies.SPRAGUE, calendar=CALENDAR, as_of=testing.AS_OF
    )
    report = evaluate(incident, policy=policies.SPRAGUE, calendar=CALENDAR, as_of=testing.AS_OF)
    return page(
        "Restraint and seclusion, 2025-26",
        {
            "What is wrong": report_of_story("past-fifteen-minutes"),
            "What is due": [sample("docket"), docket(map(judge_open, open_incidents()))],
            SPECIAL: ["Nobody is.", sample("student")],
            "All pictures": [sample(name) for name in SAMPLES],
            "The law": compared,
            "The year, counted": counted,
            "What is recorded": coverage([report, report_of_story("past-fifteen-minutes")]),
            "Whether it follows": verify(report, testing.incident(report=None), calendar=CALENDAR),
        },
        lead=LEAD,
    )
