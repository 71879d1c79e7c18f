"""The answer to "is there less of it?": months, before and after, where it happens, who is near a trigger."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from math import isfinite

from restraint_rules.analysis.compilation.suppression import suppressed
from restraint_rules.analysis.measures.months import first_day, month_of, next_month, refuse_no_months
from restraint_rules.analysis.prevention.before_after import BeforeAfter, before_and_after
from restraint_rules.analysis.prevention.concentration import Concentration, concentration
from restraint_rules.analysis.prevention.control_chart import ChartKind
from restraint_rules.analysis.prevention.monthly import PreventionMonth, charted, counted_by_month
from restraint_rules.analysis.prevention.near import NearTrigger, near_triggers
from restraint_rules.analysis.prevention.one_text import Counting, counting_by
from restraint_rules.analysis.prevention.prevention_view import view_of_prevention
from restraint_rules.calendar.calendars import Calendars
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.engine.bench import NO_READINGS, Bench
from restraint_rules.engine.evaluate import suited
from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.findings.messages import Catalogue
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.setting import Setting
from restraint_rules.policy.policy import Policy
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.report.display.displayed import Displayed
from restraint_rules.report.display.view import View

__all__ = ["Prevention", "prevention"]


@dataclass(frozen=True, slots=True)
class Prevention(Displayed):
    """What some months of records show.

    Attributes:
        policy: The id of the policy whose definitions counted.
        text_of: The day whose text counted all months; ``None``: each day's own, and they count alike.
        chart: Whether incidents or students were counted.
        months: Every month: rows for a chart.
        comparison: Before and after the day on which an effort began; ``None``: no day was given.
        concentration: Where, when, by which positions and after what.
        near: Who is near a trigger; ``None``: the policy counts no uses, or it was published.
        not_recorded: Of how many students incidents are not recorded.
    """

    policy: str
    text_of: date | None
    chart: ChartKind
    months: tuple[PreventionMonth, ...]
    comparison: BeforeAfter | None
    concentration: tuple[Concentration, ...]
    near: tuple[NearTrigger, ...] | None
    not_recorded: int

    def __repr__(self) -> str:
        return f"<Prevention: {len(self.months)} months by {self.policy}>"

    def to_records(self) -> list[dict[str, object]]:
        """The months as flat rows, for a chart or a frame."""
        return [one._asdict() for one in self.months]

    def published(self, below: int) -> "Prevention":
        """The same for publication: without students, and without counts by which one could be known.

        Args:
            below: The smallest count published; zero is published.

        Returns:
            A copy without ``near``. In each table of concentrations, and of the months on each side of the
            effort, counts from 1 to one less than this are left out, with as many others as are needed so
            that they cannot be worked out; so is the comparison, if one of its sides counts so few. That a
            month stands out is still told.
        """
        tables: dict[str, list[tuple[str, str]]] = {}
        for one in self.concentration:
            tables.setdefault(one.table, []).append((one.table, one.row))
        numbers = {(one.table, one.row): one.number for one in self.concentration}
        gone = suppressed(numbers, tables.values(), below=below)
        kept = tuple(
            one._replace(number=None) if (one.table, one.row) in gone else one for one in self.concentration
        )
        comparison = self.comparison
        few = comparison is not None and any(
            0 < one.number.least < below for one in (comparison.before, comparison.after)
        )
        return replace(
            self,
            concentration=kept,
            near=None,
            months=hidden_months(self.months, below, comparison and comparison.day),
            comparison=None if few else comparison,
        )

    def view(self, catalogue: Catalogue) -> View:
        """Lay it out in words that a board can read."""
        return view_of_prevention(self, catalogue)


def hidden_months(
    months: tuple[PreventionMonth, ...], below: int, effort: date | None
) -> tuple[PreventionMonth, ...]:
    """Leave out the numbers of months with few, and of one more on a side whose sum is told."""
    counts = {one.month: one.number for one in months}
    begun = "" if effort is None else month_of(effort)
    sides = [[one for one in counts if one < begun], [one for one in counts if one >= begun]]
    gone = suppressed(counts, sides, below=below)
    return tuple(
        one._replace(number=None, perhaps=0, rate=None, state="suppressed") if one.month in gone else one
        for one in months
    )


def prevention(
    records: Iterable[StudentRecord],
    *,
    policy: Policy,
    calendar: SchoolCalendar | Calendars,
    as_of: datetime,
    exposure: Mapping[str, float],
    effort: date | None = None,
    text_of: date | None = None,
    setting: Setting | None = None,
    chart: ChartKind = "incidents",
) -> Prevention:
    """Show whether there is less restraint and seclusion, where it happens, and who is near a trigger.

    Args:
        records: Students' records; the other arguments are also those of ``evaluate``.
        policy: The policy whose definitions count.
        calendar: The school's calendar and zone; or ``Calendars``, one for each school or programme.
        as_of: The moment of counting, an aware datetime; what is recorded for later does not count.
        exposure: The months to show, as ``2026-03``, each with its exposure: days of enrolment (school days
            times students enrolled) where incidents are counted, students enrolled where students are; 0
            where school was closed. Months that have not begun at ``as_of`` are left out.
        effort: The day on which an effort to prevent began. Whole months before it make the chart's center.
        text_of: The day whose text is to count all months, where the definitions changed within them.
        setting: Standing facts, for the positions of staff.
        chart: ``incidents``: a u chart of incidents; ``students``: a p chart of students with an incident.

    Returns:
        The answer, which can be printed; ``to_records`` has the months for a chart.

    Raises:
        DefinitionChangedError: If the definitions change within the months and no text is named.
        UnsuitableSubjectError: If there is no month, none has begun, one is none or has a negative exposure,
            or ``as_of`` has no zone.
        BeforeAnyLawError: If the months begin before the policy's first text and no text is named.
        NoCalendarError: If several calendars are given, and none for a student.
    """
    refuse_unsuitable(exposure)
    bench = Bench(policy, calendar, as_of, setting, NO_READINGS)
    exposure = begun_by(bench.today, exposure)
    first, last = first_day(min(exposure)), first_day(next_month(max(exposure))) - timedelta(days=1)
    count = counting_by(bench, first, min(last, max(first, bench.today)), text_of)
    listed = list(records)
    episodes = list(episodes_of(listed, exposure, count, bench))
    blank = sum(record.incidents is None for record in listed)
    months = charted(
        counted_by_month(episodes, chart),
        exposure,
        chart,
        baseline_until=effort,
        today=bench.today,
        all_recorded=not blank,
    )
    return Prevention(
        policy.id,
        text_of,
        chart,
        months,
        None if effort is None else before_and_after(months, effort, all_recorded=not blank),
        concentration((episode for _, episode in episodes), setting),
        near_triggers(listed, policy=policy, calendar=calendar, as_of=as_of, setting=setting),
        blank,
    )


def refuse_unsuitable(exposure: Mapping[str, float]) -> None:
    """Refuse what names no month, or no size."""
    refuse_no_months(exposure)
    if exposure and all(isfinite(one) and one >= 0 for one in exposure.values()):
        return
    message = "exposure is not what is asked for: name at least one month, each with a number of 0 or more"
    raise UnsuitableSubjectError(message)


def begun_by(today: date, exposure: Mapping[str, float]) -> Mapping[str, float]:
    """Leave out the months that have not begun: nothing of them is known, and no zero is to be drawn."""
    begun = {month: size for month, size in exposure.items() if first_day(month) <= today}
    if begun:
        return begun
    message = "exposure names no month that has begun at as_of"
    raise UnsuitableSubjectError(message)


def episodes_of(
    records: Iterable[StudentRecord], exposure: Mapping[str, float], count: Counting, bench: Bench
) -> Iterator[tuple[str, Episode]]:
    """Yield each incident of these months once, with its student, as the text that counts sees it."""
    for record in records:
        own = suited(bench, record)
        for incident in {one.id: one for one in record.incidents or ()}.values():
            if incident.day <= bench.today and month_of(incident.day) in exposure:
                yield record.id, count(incident, own)
