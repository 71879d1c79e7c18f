"""Writing down what happened, where the text sets no moment for it."""

from collections.abc import Iterable

from restraint_rules.findings.verdict import Verdict, passed, pending, unknown
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import UseKind
from restraint_rules.reasoning.facts import shown
from restraint_rules.reasoning.reasons import none_of
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import without_moment
from restraint_rules.rules.reports_and_notices.documentation import report_made

__all__ = ["documented_in_writing"]


@rule("incident", of="further")
def documented_in_writing(episode: Episode, context: Context, *, of: frozenset[UseKind]) -> Iterable[Verdict]:
    """Each incident is documented in writing; a draft is no report, and until there is one it is due.

    Args:
        of: Which uses the clause speaks of.
    """
    made = episode.once(report_made)
    if not episode.of(of):
        yield none_of(of)
    elif made.value:
        yield passed("report.written", evidence=shown(episode.incident.report, "report", "at", "final"))
    elif made.value is False:
        yield pending("report.pending")
    elif "report.final" in made.missing:
        yield unknown("report.not_final", missing=made.missing)
    else:
        yield without_moment("report", made.missing, episode.incident.day, context)
