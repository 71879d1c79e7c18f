"""Audit stored reports: does each follow from the facts, the text then in force and the readings it names?

A district stored three reports on one incident, of which the copy to the parent is not recorded. The first is
as it was made. In the second somebody took out the finding that the copy is missing. The third was made under
the district's own text, first without and then with its document at hand. Last, the facts have been corrected
since. Run it from anywhere:

    python examples/verify_report.py
"""

import json
from datetime import date

from restraint_rules import Incident, Policy, Report, evaluate, policies, testing, verify

CALENDAR, SETTING = testing.calendar(), testing.setting()
AS_OF = testing.at("09:00", date(2026, 3, 16))

INCIDENT = testing.incident(report_copy=None)
CORRECTED = INCIDENT.model_copy(update={"report_copy": testing.incident().report_copy})

DISTRICT = policies.SPRAGUE.derive(id="mill-river", title="Mill River's own policy")


def main() -> None:
    """Verify each report, and print what an auditor reads."""
    stored = made(policies.SPRAGUE)
    own = made(DISTRICT)

    audit("As it was made", stored)
    audit("Altered", without(stored, "IX.B.3"))
    audit("The district's own, its document not given", own)
    audit("The district's own, with its document", own, policy=DISTRICT)
    audit("The facts corrected since", stored, incident=CORRECTED)


def made(policy: Policy) -> str:
    """The report as the district stored it."""
    report = evaluate(INCIDENT, policy=policy, calendar=CALENDAR, setting=SETTING, as_of=AS_OF)
    return report.to_json()


def without(stored: str, clause: str) -> str:
    """The same with a finding taken out and the counts made to fit, as one would who wants it unnoticed."""
    report = json.loads(stored)
    (gone,) = [one for one in report["findings"] if one["clause"] == clause]
    report["findings"].remove(gone)
    report["counts"][gone["status"]] -= 1
    report["outcome"] = "no breach found"
    return json.dumps(report)


def audit(title: str, stored: str, *, policy: Policy | None = None, incident: Incident = INCIDENT) -> None:
    """Read a stored report, judge again, and say what came of it."""
    report = Report.from_json(stored)
    found = verify(report, incident, calendar=CALENDAR, setting=SETTING, policy=policy)
    print(f"# {title}: {found.follows}")
    print(found, end="\n\n")


if __name__ == "__main__":
    main()
