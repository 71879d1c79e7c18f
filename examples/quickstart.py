"""Judge one incident: a restraint that became a seclusion and went on past fifteen minutes.

The facts are in incidents/past-fifteen-minutes.json, told there as a story. Run it from anywhere:

    python examples/quickstart.py
"""

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from restraint_rules import Incident, SchoolCalendar, Setting, evaluate, policies

INCIDENTS = Path(__file__).parent / "incidents"


def main() -> None:
    """Read the facts, judge them, show what was found."""
    # What the school knows once and for all: its school days, its staff and rooms.
    calendar = SchoolCalendar.model_validate_json((INCIDENTS / "calendar.json").read_bytes())
    setting = Setting.model_validate_json((INCIDENTS / "setting.json").read_bytes())

    # What happened on Thursday 5 March 2026. A blank stays blank: it is neither "no" nor "yes".
    story = json.loads((INCIDENTS / "past-fifteen-minutes.json").read_bytes())
    incident = Incident.model_validate(story["incident"])

    # The library has no clock: whoever asks says as of when. What is recorded for later does not count yet.
    as_of = datetime(2026, 3, 16, 9, 0, tzinfo=ZoneInfo("America/New_York"))

    report = evaluate(incident, policy=policies.SPRAGUE, calendar=calendar, setting=setting, as_of=as_of)

    print(report)
    print()
    for failure in report.failures:
        print(f"{failure.clause}: {failure.message} {failure.explanation}")
    for fact in report.missing:
        print(f"Not recorded: {fact.path}, which would settle {', '.join(fact.clauses)}")


if __name__ == "__main__":
    main()
