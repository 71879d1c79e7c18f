"""Turn a second district's regulation into a policy, and judge one incident by the state's law and by it.

The district is invented. Its regulation takes up the law and asks more: a report and a written notice within
24 hours, and an administrator (or designee) who decides on continuing past 15 minutes. So does the state's
incident form, as Litchfield's schools publish it; only its opening could be read. Run it from anywhere:

    python examples/second_district.py
"""

from datetime import date, datetime, timedelta

from restraint_rules import Incident, Report, evaluate, policies, testing
from restraint_rules.calendar import business_days, hours, minutes
from restraint_rules.errors import LoosenedClauseError
from restraint_rules.models.people import DeciderRole
from restraint_rules.policies.connecticut_sources import FORM
from restraint_rules.policy import Clause, Policy, Reference
from restraint_rules.rules.duration import duration_limits
from restraint_rules.rules.reports_and_notices import (
    documentation,
    notification_deadlines,
    report_copies,
    written_notices,
)

PARAGRAPHS = ("1", "2.1", "2.2", "3.1", "3.2", "4", "Appendix A")
"""The regulation's own numbers: each gets a clause."""

ADMINISTRATORS: frozenset[DeciderRole] = frozenset({"administrator", "administrator_designee"})

READ = date(2026, 3, 2)
HERE = "examples/second_district.py"
TEXT = Reference("alder-falls", "Alder Falls, regulation 5144.1 (invented)", HERE, READ)
LETTER = Reference("letter", "A letter to parents (invented)", HERE, READ, secondary=True)
AS_THE_FORM = "As in the state's form, of which only the opening could be read."

# fmt: off
ALDER_FALLS = policies.CONNECTICUT.derive(
    id="alder-falls",
    title="Physical Restraint and Seclusion",
    authority="Alder Falls School District (invented)",
    binding="district",
    source="Regulation 5144.1 (invented)",
    in_force=date(2025, 7, 1),
    revisions=(date(2025, 7, 1),),
    references=(TEXT, FORM, LETTER),
    replace={
        "10-236b(f)": Clause("2.1", "Continuing past 15 minutes: by administrators", note=AS_THE_FORM,
            binds=duration_limits.continuation_determined(after=minutes(15), by=ADMINISTRATORS)),
        "10-236b(f).anew": Clause("2.2", "Decided anew every 20 minutes",
            duration_limits.continuation_redetermined(
                first_after=minutes(15), every=minutes(20), by=ADMINISTRATORS)),
        # The clauses on the report's contents point to this one, so it keeps the law's number.
        "10-76b-11": Clause("10-76b-11", "Report within 24 hours", note=AS_THE_FORM,
            binds=documentation.report_completed(within=hours(24))),
        # The appendix itself could not be had; a letter tells of it.
        "10-236b(s)": Clause("Appendix A", "Copy within 1 business day", verified=False, read_in="letter",
            binds=report_copies.copy_sent(within=business_days(1), report_within=hours(24))),
    },
    add=(
        Clause("1", "State law", incorporates="connecticut"),
        Clause("3.1", "Report within 24 hours", judged_in="10-76b-11"),
        Clause("3.2", "Parent told in writing within 24 hours", note=AS_THE_FORM,
            binds=written_notices.parent_told_in_writing(within=hours(24), giving_report=True)),
        Clause("4", "Staff meet each spring", not_judged="It names no fact a record could show."),
    ),
)
# fmt: on

PLACED = testing.at("10:00")  # Thursday 5 March 2026


def incident(reported: datetime) -> Incident:
    """Make a restraint of 22 minutes that a nurse let go on, and that was told by telephone."""
    decision = testing.determination(testing.at("10:12"), role="school_health")
    held = testing.lawful_restraint(PLACED, 22, determinations=[decision])
    told = {"at": testing.at("10:30"), "method": "telephone", "outcome": "reached", "by": "staff-1"}
    report = {
        "at": reported, "final": True, "in_educational_file": True, "emergency": "recorded",
        "prior_steps": "recorded", "description": "recorded", "duration": 22, "plan_effect": "recorded",
    }  # fmt: skip
    copy = {"at": testing.at("15:00", date(2026, 3, 6))}
    return testing.incident(interventions=[held], notices=[told], report=report, report_copy=copy)


def judged(subject: Incident, policy: Policy) -> Report:
    """Judge it in April, when nothing is due any more."""
    as_of = testing.at("12:00", date(2026, 4, 1))
    return evaluate(
        subject, policy=policy, calendar=testing.calendar(), setting=testing.setting(), as_of=as_of
    )


def main() -> None:
    """Judge the incident by both texts, try the number's two sides, and try to loosen."""
    friday = testing.at("14:00", date(2026, 3, 6))
    for policy in (policies.CONNECTICUT, ALDER_FALLS):
        report = judged(incident(friday), policy)
        print(f"{policy.id}: {report.outcome}")
        for one in report.failures:
            print(f"  {one.clause} {one.source.title}: {one.message}")

    end = PLACED + timedelta(minutes=22)
    for late in (timedelta(), timedelta(seconds=1)):
        (found,) = judged(incident(end + timedelta(hours=24) + late), ALDER_FALLS).of("10-76b-11")
        print(f"Reported 24 hours and {late.seconds} s after the last use: {found.status}")

    print("No clause yet:", set(PARAGRAPHS) - {clause.citation for clause in ALDER_FALLS.clauses} or "none")

    looser = {"10-236b(h)/parent_notified": notification_deadlines.parent_notified(within=hours(48))}
    try:
        ALDER_FALLS.derive(id="looser", replace=looser)
    except LoosenedClauseError as refused:
        print("Refused:", refused)


if __name__ == "__main__":
    main()
