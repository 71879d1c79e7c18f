"""Data findings: records that contradict themselves. They have no status and change no outcome."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from restraint_rules.errors import Problem
from restraint_rules.findings.messages import ENGLISH, Catalogue
from restraint_rules.limits import MAX_NAMED
from restraint_rules.models.inexact import LengthBetween, least_of, most_of
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.stretches import whole_length
from restraint_rules.reasoning.course.times import STATED_TO_THE_MINUTE, ZERO, surely_longer
from restraint_rules.report.data.contradictions import contradictions
from restraint_rules.report.data.course_data import QUARTER, course_data, is_midnight
from restraint_rules.report.data.dangling import dangling
from restraint_rules.report.data.moments import moments_of

if TYPE_CHECKING:
    from restraint_rules.reasoning.over_time.history import Period as TimedPeriod

__all__ = ["DataFinding", "data_findings"]


class DataFinding(NamedTuple):
    """Something about the record itself that a person should look at.

    Attributes:
        code: The message's code.
        paths: Where, in order; of many the first few.
        more: How many others there are.
        problems: Of what could not be read: what is wrong with it, each with its path.
    """

    code: str
    paths: tuple[str, ...]
    more: int = 0
    problems: tuple[Problem, ...] = ()

    @property
    def message(self) -> str:
        """What it says, in English."""
        return self.text()

    def text(self, catalogue: Catalogue = ENGLISH) -> str:
        """Say it in the words of a catalogue."""
        paths = ", ".join(self.paths)
        if self.more:
            paths = f"{paths} {catalogue.heading('more', count=self.more)}"
        wrong = " ".join(f"{one.path}: {one.sentence}" for one in self.problems)
        return catalogue.say(self.code, {"paths": paths, "problems": wrong}).rstrip()


def grouped(code: str, paths: Iterable[str]) -> DataFinding:
    """Make one finding of a group: the first few named, the others counted."""
    ordered = tuple(paths)
    return DataFinding(code, ordered[:MAX_NAMED], max(0, len(ordered) - MAX_NAMED))


def data_findings(episode: Episode, context: Context) -> tuple[DataFinding, ...]:
    """Look for what does not fit together in one incident."""
    found = {
        *durations(episode),
        *overlaps(episode),
        *(grouped(code, paths) for code, paths in course_data(episode, context)),
    }
    for moment, path in moments_of(episode.incident):
        if not isinstance(moment, datetime):
            later = context.is_later(moment)
        else:
            instant = moment.astimezone(UTC)
            later = instant > context.as_of
            if not instant.minute % QUARTER and is_midnight(instant, context):
                found.add(DataFinding("data.midnight", (path,)))
        if later:
            found.add(DataFinding("data.later_than_as_of", (path,)))
    found.update(report_duration(episode))
    found.update(
        DataFinding("data.unknown_id", paths) for paths in dangling(episode.incident, context.setting)
    )
    found.update(DataFinding(code, paths) for code, paths in contradictions(episode))
    return tuple(sorted(found))


def durations(episode: Episode) -> Iterator[DataFinding]:
    """A stated duration that disagrees with the recorded times by a minute or more."""
    for use in episode.periods:
        stated = use.record.duration
        if stated is None or use.running is not False:
            continue
        timed = use.start.exact and use.end.exact
        if (timed and disagree(stated, use.end.earliest - use.start.earliest)) or surely_longer(
            use.start, use.end, stated
        ):
            yield DataFinding("data.duration_disagrees", (f"{use.path}.duration",))


def report_duration(episode: Episode) -> Iterator[DataFinding]:
    """A duration in the report that agrees neither with the time in all nor with the uses added up."""
    report = episode.incident.report
    if report is None or report.duration is None or not episode.uses:
        return
    if not disagree(report.duration, episode.once(whole_length).least):
        return
    known = all(use.start.exact and use.end.exact and use.running is False for use in episode.uses)
    if known and disagree(report.duration, sum((use.length.least for use in episode.uses), ZERO)):
        yield DataFinding("data.duration_disagrees", ("report.duration",))


def disagree(stated: timedelta | LengthBetween, measured: timedelta) -> bool:
    """Whether two lengths are further apart than a form's whole minutes explain."""
    most = most_of(stated)
    too_long = most is not None and measured - most > STATED_TO_THE_MINUTE
    return too_long or least_of(stated) - measured > STATED_TO_THE_MINUTE


def overlaps(episode: Episode) -> Iterator[DataFinding]:
    """Interventions that surely overlap in time: one begins before those before it have surely ended."""
    timed = (
        Stay(one.start.earliest, one.end.earliest, one.path) for one in episode.periods if one.start.exact
    )
    for group in groups_in_time(timed):
        yield grouped("data.overlap", sorted(one.path for one in group))


class Stay(NamedTuple):
    """A stretch of time that something surely took up."""

    start: datetime
    end: datetime
    path: str


AnyStay = TypeVar("AnyStay", bound="Stay | TimedPeriod")


def groups_in_time(stays: Iterable[AnyStay]) -> Iterator[list[AnyStay]]:
    """Group what overlaps, directly or by what lies between; what overlaps nothing is left out."""
    group: list[AnyStay] = []
    until: datetime | None = None
    for one in sorted(stays):
        if until is None or one.start >= until:
            if len(group) > 1:
                yield group
            group, until = [one], one.end
        else:
            group.append(one)
            until = max(until, one.end)
    if len(group) > 1:
        yield group
