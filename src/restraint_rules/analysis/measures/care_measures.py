"""A facility's measures over some months: HBIPS-2 and -3, events and persons, by age."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple

from restraint_rules.analysis.compilation.suppression import suppressed
from restraint_rules.analysis.measures.between import Between
from restraint_rules.analysis.measures.care_counts import AGES, OVERALL, Stratum, strata_of
from restraint_rules.analysis.measures.measure import Measure, Part, marks_of, measured
from restraint_rules.analysis.measures.months import refuse_no_months
from restraint_rules.analysis.measures.patient_days import patient_days, persons_served
from restraint_rules.analysis.measures.rates import MOST_HOURS, event_rate, hours_rate, percent
from restraint_rules.calendar.calendars import Calendars
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.engine.bench import NO_READINGS, Bench
from restraint_rules.findings.messages import Catalogue
from restraint_rules.models.care.episodes import CareEpisode
from restraint_rules.models.care.facilities import CareFacility
from restraint_rules.policies.cms_hospital import CMS_HOSPITAL
from restraint_rules.policy.policy import Policy
from restraint_rules.report.display.displayed import Displayed
from restraint_rules.report.display.grid import Grid
from restraint_rules.report.display.lines import Line
from restraint_rules.report.display.view import Section, View, view_with

__all__ = ["CareDoubt", "CareMeasures", "care_measures"]


class CareDoubt(NamedTuple):
    """Something about the records that a person should look at before a rate is filed.

    Attributes:
        code: ``implausible_hours``: more than every patient restrained all the time. ``undetermined``: uses
            of which start or end is not recorded. ``days_disagree``: the days of all ages are not the sum.
        group: Of which ages; empty: of all.
        number: How many; 0 where nothing is counted.
    """

    code: Literal["implausible_hours", "undetermined", "days_disagree"]
    group: str = ""
    number: int = 0

    def text(self, catalogue: Catalogue) -> str:
        """Say it in the words of a catalogue."""
        of = catalogue.heading(f"measures.ages.{self.group}")
        return catalogue.heading(f"measures.{self.code}", of=of, number=self.number)


@dataclass(frozen=True, slots=True)
class CareMeasures(Displayed):
    """A facility's measures.

    Attributes:
        facility: Its id.
        months: The first and the last month.
        policy: The id of the policy whose definitions counted.
        measures: Every measure, of all ages and by age.
        doubts: What to look at before a rate is filed.
    """

    facility: str
    months: tuple[str, str]
    policy: str
    measures: tuple[Measure, ...]
    doubts: tuple[CareDoubt, ...]

    def __repr__(self) -> str:
        return f"<CareMeasures of {self.facility}, {self.months[0]} to {self.months[1]}>"

    def __getitem__(self, name: tuple[str, str]) -> Measure:
        """One measure by its name and ages, ``("hbips_2", "")``."""
        for one in self.measures:
            if (one.name, one.group) == name:
                return one
        raise KeyError(name)

    def to_records(self) -> list[dict[str, str | float | None]]:
        """Lay them out flat: first and last month, policy, then the fields of a measure."""
        head = {"first_month": self.months[0], "last_month": self.months[1], "policy": self.policy}
        return [{**head, **one.record()} for one in self.measures]

    def view(self, catalogue: Catalogue) -> View:
        """Lay them out for reading: a row for each measure, a column for all ages and for each."""
        first, last = self.months
        title = catalogue.heading("measures.care", id=self.facility, first=first, last=last)
        shown = view_with(title, (by_ages(self.measures, catalogue), doubts_of(self, catalogue)), catalogue)
        return shown._replace(last=(*marks_of(self.measures, catalogue), *shown.last))


ROWS: tuple[tuple[str, str, Part, int | None], ...] = (
    ("patient_days", "events", "denominator", 0),
    ("hours_restrained", "hbips_2", "numerator", 2),
    ("hbips_2", "hbips_2", "value", None),
    ("hours_secluded", "hbips_3", "numerator", 2),
    ("hbips_3", "hbips_3", "value", None),
    ("events_counted", "events", "numerator", 0),
    ("events", "events", "value", None),
    ("persons_restrained", "persons_restrained", "value", None),
    ("percent_restrained", "percent_restrained", "value", None),
    ("persons_secluded", "persons_secluded", "value", None),
    ("percent_secluded", "percent_secluded", "value", None),
)
"""The rows of the table: which number of which measure each shows, to how many digits."""


def by_ages(measures: tuple[Measure, ...], catalogue: Catalogue) -> Grid:
    """The table of all measures."""
    groups = tuple(dict.fromkeys(one.group for one in measures))
    known = {(one.name, one.group): one for one in measures}
    return Grid(
        catalogue.heading("measures.by_ages"),
        (
            catalogue.heading("measures.column.name"),
            *(catalogue.heading(f"measures.ages.{group}") for group in groups),
        ),
        tuple(
            (
                catalogue.heading(f"measures.{row}"),
                *(
                    known[name, group].cell(part, catalogue, digits) if (name, group) in known else ""
                    for group in groups
                ),
            )
            for row, name, part, digits in ROWS
        ),
        numbers=True,
    )


def doubts_of(found: CareMeasures, catalogue: Catalogue) -> Section:
    """What to look at."""
    lines = tuple(Line("", "", one.text(catalogue)) for one in found.doubts)
    return Section("doubts", catalogue.heading("measures.doubts"), str(len(lines)), lines)


def care_measures(
    facility: CareFacility,
    episodes: Iterable[CareEpisode],
    months: tuple[str, str],
    *,
    calendar: SchoolCalendar | Calendars,
    as_of: datetime,
    policy: Policy = CMS_HOSPITAL,
    suppress_below: int | None = None,
) -> CareMeasures:
    """Measure a facility's use of restraint and seclusion over some months.

    Args:
        facility: The facility, with its patient days by month.
        episodes: Every episode of care in these months.
        months: The first and the last month, as ``2026-01``.
        calendar: A calendar, or ``Calendars``, for the zone.
        as_of: The moment of counting, an aware datetime; what is recorded for later does not count.
        policy: Whose definitions say what a restraint and a seclusion is.
        suppress_below: Leave out measures of fewer persons than this, and of as many other ages as are needed
            so that they cannot be worked out.

    Returns:
        The measures: intervals wherever a fact is not recorded.

    Raises:
        UnsuitableSubjectError: If a month is none, or ``as_of`` has no zone.
        BeforeAnyLawError: If an episode lies before the policy's first text.
    """
    refuse_no_months(months)
    bench = Bench(policy, calendar, as_of, None, NO_READINGS)
    strata = strata_of(episodes, months, bench)
    found: list[Measure] = []
    doubts = [CareDoubt("undetermined", OVERALL, strata[OVERALL].undetermined)]
    for ages, stratum in strata.items():
        days = patient_days(facility, months, ages)
        served = persons_served(facility, months) if ages == OVERALL else None
        found += measures_of(ages, stratum, days, served)
        doubts += [
            CareDoubt("implausible_hours", ages)
            for one in found
            if one.group == ages and one.name in HOURS and one.value and one.value.least > MOST_HOURS
        ][:1]
    if disagree(facility, months):
        doubts.append(CareDoubt("days_disagree"))
    if suppress_below is not None:
        found = hidden(found, strata, suppress_below)
    kept = tuple(one for one in doubts if one.code != "undetermined" or one.number)
    return CareMeasures(facility.id, months, policy.id, tuple(found), kept)


HOURS = frozenset({"hbips_2", "hbips_3"})


def measures_of(ages: str, stratum: Stratum, days: Between | None, served: Between | None) -> list[Measure]:
    """The measures of one stratum."""
    held, shut_in = stratum.restraint_hours, stratum.seclusion_hours
    persons = {"restrained": stratum.restrained, "secluded": stratum.secluded}
    made = [
        measured("hbips_2", ages, hours_rate(held, days), held, days, 3),
        measured("hbips_3", ages, hours_rate(shut_in, days), shut_in, days, 3),
        measured("events", ages, event_rate(stratum.events, days), stratum.events, days),
    ]
    for name, count in persons.items():
        made.append(measured(f"persons_{name}", ages, count, count, None, 0))
        if ages == OVERALL:
            made.append(measured(f"percent_{name}", ages, percent(count, served), count, served, 1))
    return made


def disagree(facility: CareFacility, months: tuple[str, str]) -> bool:
    """Whether the recorded days of all ages are surely not the sum of those by age."""
    whole = patient_days(facility, months, OVERALL, of_all=True)
    parts = [patient_days(facility, months, ages) for ages in AGES]
    if whole is None or not whole.exact:
        return False
    known = [one.least for one in parts if one is not None and one.exact]
    return len(known) == len(AGES) and sum(known) != whole.least


def hidden(found: list[Measure], strata: dict[str, Stratum], below: int) -> list[Measure]:
    """Hide the measures of ages with few persons, and of one more where they could be worked out."""
    counts = {ages: int(one.persons.least or one.persons.most or 0) for ages, one in strata.items()}
    gone = suppressed(counts, [AGES], below=below)
    return [one.hidden() if one.group in gone else one for one in found]
