"""Writing down what happened, where the text sets no moment for it."""

from restraint_rules.findings.verdict import Verdict, follow, passed, pending, unknown
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.facts import shown
from restraint_rules.reasoning.notices.incident_form import report_made, report_open
from restraint_rules.reasoning.rule import rule

__all__ = ["documented_in_writing", "kept_on_file"]


@rule("incident_with_use")
def documented_in_writing(episode: Episode, context: Context) -> Verdict:
    """Each incident is documented in writing; a draft is no report, and until there is one it is due."""
    made = episode.once(report_made)
    if made.value:
        return passed("report.written", evidence=shown(episode.incident.report, "report", "at", "final"))
    return report_open(episode, context)


@rule("incident_with_use")
def kept_on_file(episode: Episode, context: Context, *, decided_by: str) -> Verdict:
    """Each use is documented in the educational record, to which the text sets no moment of its own.

    Args:
        decided_by: The clause that sets a moment, and decides where it speaks of the student.
    """
    return follow(decided_by, code="report.follows", if_silent=on_file(episode, context))


def on_file(episode: Episode, context: Context) -> Verdict:
    """Whether a finalized report is in the educational file, whenever it was made."""
    if not episode.once(report_made).value:
        return report_open(episode, context)
    report = episode.incident.report
    filed = report.in_educational_file if report else None
    if filed is None:
        return unknown("report.file_unknown", missing=("report.in_educational_file",))
    evidence = shown(report, "report", "at", "final", "in_educational_file")
    if filed:
        return passed("report.written", evidence=evidence)
    return pending("report.to_be_filed", evidence=evidence)
