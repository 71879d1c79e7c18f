"""What an incident's timeline shows, as rows: what is recorded with its time, and the clocks that ran.

Only what is recorded with a time is drawn as a moment; a date is drawn as its whole day, a moment between two
others as all that lies between them, a bound as a bound.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.findings.deadline import Deadline
from restraint_rules.findings.messages import Catalogue
from restraint_rules.models.incident import Incident
from restraint_rules.models.inexact import Between, earliest_of, latest_of
from restraint_rules.models.interventions import Period
from restraint_rules.report.content.docket import DocketEntry
from restraint_rules.report.report import Report

__all__ = ["Mark", "marks_of"]

Recorded = datetime | date | Between

LONG = timedelta(hours=1)
"""A clock shorter than this belongs to the event itself; a longer one to what follows."""


class Mark(NamedTuple):
    """One mark of a timeline, its times on the school's clocks.

    Attributes:
        panel: ``during`` or ``after``.
        lane: In which line it stands.
        kind: ``period``; ``about``: a period whose start or end lies between two moments, at its longest;
            ``open``: one whose end is not recorded; ``act``; ``day``: an act known to lie on a day or between
            two moments; ``clock``; ``bound``: a clock of which only bounds are known; ``done``.
        start: When, or from when.
        end: Until when; nothing for a moment.
        state: How a clock stands: met, late, pending, missed or open.
        text: What is written beside it.
    """

    panel: str
    lane: str
    kind: str
    start: datetime
    end: datetime | None = None
    state: str = ""
    text: str = ""

    def row(self) -> dict[str, str | None]:
        """Lay it out flat; times without a zone, as the school's clocks show them."""
        return {
            **self._asdict(),
            "start": f"{self.start:%Y-%m-%dT%H:%M:%S}",
            "end": None if self.end is None else f"{self.end:%Y-%m-%dT%H:%M:%S}",
        }


class Clockwork:
    """The school's clocks, and the words.

    Attributes:
        catalogue: The words.
    """

    def __init__(self, calendar: SchoolCalendar, catalogue: Catalogue) -> None:
        self._zone = calendar.zone_info
        self.catalogue: Catalogue = catalogue

    def local(self, moment: datetime | date) -> datetime:
        """The moment on the school's clocks; of a date, its midnight."""
        at = moment if isinstance(moment, datetime) else datetime.combine(moment, time.min, self._zone)
        return at.astimezone(self._zone)

    def act(self, panel: str, lane: str, moment: Recorded | None, text: str = "") -> Iterator[Mark]:
        """Mark an act whose time or day is recorded."""
        name = self.catalogue.heading(f"chart.lane.{lane}")
        if isinstance(moment, datetime):
            yield Mark(panel, name, "act", self.local(moment), text=text)
        elif isinstance(moment, Between):
            yield Mark(panel, name, "day", self.local(moment.earliest), self.local(moment.latest), text=text)
        elif moment is not None:
            start = self.local(moment)
            yield Mark(panel, name, "day", start, start + timedelta(days=1), text=text)


def marks_of(
    incident: Incident, report: Report, calendar: SchoolCalendar, catalogue: Catalogue
) -> list[Mark]:
    """List every mark of an incident's timeline, lane by lane."""
    clocks = Clockwork(calendar, catalogue)
    entries = [entry for entry in report.docket if not entry.finding.follows]
    return [
        *(mark for one in incident.interventions if isinstance(one, Period) for mark in periods(one, clocks)),
        *(mark for one in entries if is_short(one.deadline) for mark in clock("during", one, clocks)),
        *(mark for one in incident.interventions if isinstance(one, Period) for mark in looks(one, clocks)),
        *notices(incident, clocks),
        *(mark for one in entries if not is_short(one.deadline) for mark in clock("after", one, clocks)),
    ]


def periods(one: Period, clocks: Clockwork) -> Iterator[Mark]:
    """Mark a period that has a recorded start."""
    if not isinstance(one.started, datetime | Between):
        return
    kind = clocks.catalogue.write(one.kind or "period")
    lane = f"{kind} {one.id}"
    start = clocks.local(earliest_of(one.started))
    if isinstance(one.started, datetime) and isinstance(one.ended, datetime):
        length = clocks.catalogue.write(one.ended.astimezone(UTC) - one.started.astimezone(UTC))
        yield Mark("during", lane, "period", start, clocks.local(one.ended), text=length)
    elif isinstance(one.ended, datetime | Between):
        end = clocks.local(latest_of(one.ended))
        yield Mark("during", lane, "about", start, end, text=clocks.catalogue.heading("chart.lane.about"))
    else:
        name = "chart.lane.going_on" if one.ongoing else "chart.lane.no_end"
        yield Mark("during", lane, "open", start, text=clocks.catalogue.heading(name))


def looks(one: Period, clocks: Clockwork) -> Iterator[Mark]:
    """Mark decisions and looks for distress."""
    for decision in one.determinations or ():
        refused = clocks.catalogue.heading("chart.lane.not_necessary")
        text = refused if decision.necessary is False else ""
        yield from clocks.act("during", "decisions", decision.at, text)
    for look in one.distress_evaluations or ():
        yield from clocks.act("during", "looks", look.at)


def notices(incident: Incident, clocks: Clockwork) -> Iterator[Mark]:
    """Mark what was told to the parent and to the director."""
    for notice in incident.notices or ():
        text = clocks.catalogue.heading(f"chart.notice.{notice.outcome}") if notice.outcome else ""
        yield from clocks.act("after", "notices", notice.at, text)
    if incident.director_notice is not None:
        yield from clocks.act("after", "director", incident.director_notice.at)


def is_short(deadline: Deadline) -> bool:
    """Whether a clock belongs to the event itself."""
    return deadline.unit == "elapsed" and timedelta(seconds=deadline.length) < LONG


def clock(panel: str, entry: DocketEntry, clocks: Clockwork) -> Iterator[Mark]:
    """Mark a clock from what set it going to when it ran out, and when the act was done."""
    deadline, finding = entry.deadline, entry.finding
    lane = f"{finding.clause} {finding.source.title}"
    start = clocks.local(deadline.anchor)
    if not isinstance(deadline.anchor, datetime):
        start += timedelta(days=1)  # days are counted from the end of the day that set them going
    end = max(start, clocks.local(deadline.due_at))
    kind = "clock" if deadline.bounds is None else "bound"
    said = clocks.catalogue.heading(f"chart.state.{entry.state}")
    yield Mark(panel, lane, kind, start, end, entry.state, said)
    done = deadline.done_at
    if isinstance(done, datetime):
        yield Mark(panel, lane, "done", clocks.local(done), None, entry.state)
    elif done is not None:
        day = clocks.local(done)
        yield Mark(panel, lane, "done", day, day + timedelta(days=1), entry.state)
