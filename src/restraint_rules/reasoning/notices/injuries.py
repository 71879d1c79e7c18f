"""From when the report of an injury is counted: the use, or its discovery if that came later."""

from restraint_rules.calendar.spans import Span
from restraint_rules.models.incident import Injury
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode, unique

__all__ = ["injury_anchor"]


def injury_anchor(episode: Episode, context: Context) -> Span:
    """From when the state report is counted: the last use, or the first discovery of an injury if later."""
    use = episode.last_end
    if context.readings.get("injury_clock") == "from_use":
        return use
    found = [discovery(one, path, episode, context) for one, path in episode.student_injuries]
    perhaps = [discovery(one, path, episode, context) for one, path in episode.unassigned_injuries]
    earliest = min(span.earliest for span in (*found, *perhaps))
    bounds = [span.latest for span in found if span.latest is not None]
    latest = min(bounds) if bounds else None
    missing = unique(path for span in found for path in span.missing)
    missing += tuple(f"{path}.person" for _, path in episode.unassigned_injuries)
    return Span(
        max(use.earliest, earliest),
        None if latest is None or use.latest is None else max(use.latest, latest),
        unique([*use.missing, *missing]),
    )


def discovery(injury: Injury, path: str, episode: Episode, context: Context) -> Span:
    """When an injury was discovered; where that is not recorded, by the time a report named it."""
    span = context.span(injury.discovered, f"{path}.discovered")
    if span is not None:
        return span._replace(missing=())  # a date says enough for a clock of days
    report, missing = episode.incident.report, (f"{path}.discovered",)
    named = context.span(report.at, "report.at") if report and report.names_injury else None
    return Span(episode.last_end.earliest, named.latest if named else None, missing)
