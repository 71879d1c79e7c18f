"""Facts that are not recorded, as a report lists them: each once, with the incidents that lack it."""

from collections import Counter

from restraint_rules.findings.finding import Finding
from restraint_rules.findings.gravity import rank
from restraint_rules.findings.messages import Catalogue
from restraint_rules.report.content.content import ReportContent
from restraint_rules.report.content.fact_paths import without_ids
from restraint_rules.report.content.not_collected import split
from restraint_rules.report.display.lines import Line, waiting_line
from restraint_rules.report.display.places import place_of

__all__ = ["LARGE", "many_lack_one", "missing_lines"]

LARGE = ("student ", "school ", "district ")
"""Subjects that contain others: of these a report may be thousands of lines long."""

MANY = 10
"""So many records that lack one fact are told first: it is the source that lacks it, not the record."""


def many_lack_one(report: ReportContent) -> bool:
    """Whether many records within a large subject lack one and the same fact."""
    if not report.subject.startswith(LARGE):
        return False
    lacking = Counter(without_ids(fact.path) for fact in report.missing)
    return any(count >= MANY for count in lacking.values())


def missing_lines(report: ReportContent, catalogue: Catalogue) -> tuple[tuple[Line, ...], int]:
    """List the facts that are not recorded; not what is presumed.

    First what would tell if a life was in danger, then what most clauses wait for.

    Returns:
        The lines, and how many clauses wait for any of them.
    """
    waiting: dict[str, list[Finding]] = {}
    places: dict[str, set[str]] = {}
    for finding in report.findings:
        if finding.status == "unknown" and not finding.source.scope:
            for path in split(finding.missing, report.receipt.not_collected)[0]:
                fact = without_ids(path) if report.subject.startswith(LARGE) else path
                waiting.setdefault(fact, []).append(finding)
                places.setdefault(fact, set()).add(path)
    cited = {path: {finding.clause for finding in findings} for path, findings in waiting.items()}
    grave = {path: min(rank(finding.rule) for finding in findings) for path, findings in waiting.items()}
    ranked = sorted(
        waiting, key=lambda path: (grave[path] > 0, -len(cited[path]), -len(places[path]), grave[path], path)
    )
    made = tuple(waiting_line(place_of(places[fact], catalogue), waiting[fact], catalogue) for fact in ranked)
    return made, len({clause for clauses in cited.values() for clause in clauses})
