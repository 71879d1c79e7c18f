"""Writing down what happened, where the text sets no moment for it."""

from restraint_rules.findings.verdict import Verdict, passed, pending, unknown
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.facts import shown
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import without_moment
from restraint_rules.rules.reports_and_notices.documentation import report_made

__all__ = ["documented_in_writing"]


@rule("incident_with_use")
def documented_in_writing(episode: Episode, context: Context) -> Verdict:
    """Each incident is documented in writing; a draft is no report, and until there is one it is due."""
    made = episode.once(report_made)
    if made.value:
        return passed("report.written", evidence=shown(episode.incident.report, "report", "at", "final"))
    if made.value is False:
        return pending("report.pending")
    if "report.final" in made.missing:
        return unknown("report.not_final", missing=made.missing)
    return without_moment("report", made.missing, episode.incident.day, context)
