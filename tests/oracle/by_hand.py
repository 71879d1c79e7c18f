"""Seven clauses of the Sprague regulation judged a second time, by hand.

Written from the text alone. It shares no code with the library and reads plain data: the more slowly and
literally it goes about it, the more an agreement says.
"""

from typing import Any

from oracle.acts import SchoolYear, judge_copy, judge_injury, judge_notice, judge_report
from oracle.clockwork import instant
from oracle.lengths import judge_length

LENGTH_CLAUSES = ("III.H.1.b", "III.H.2", "III.H.3")


def judge_by_hand(incident: dict[str, Any], year: SchoolYear, as_of: int) -> dict[tuple[str, str], str]:
    """The status of each clause, by citation and, for a period's length, the period's id."""
    known = [one for one in incident["interventions"] if instant(one["started"]) <= as_of]
    uses = [one for one in known if one["kind"] != "exclusionary_time_out"]
    found = {
        ("IX.A", ""): judge_report(incident, uses, year, as_of),
        ("IX.B.1", ""): judge_notice(incident, uses, as_of),
        ("IX.B.3", ""): judge_copy(incident, uses, as_of),
        ("X.B", ""): judge_injury(incident, uses, as_of),
    }
    for use in uses:
        for clause, status in zip(LENGTH_CLAUSES, judge_length(use, as_of), strict=True):
            found[clause, use["id"]] = status
    return found
