"""A school's or district's measures of one school year."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

from restraint_rules.analysis.compilation.compilation import altogether, collected
from restraint_rules.analysis.compilation.compilation_table import CellState
from restraint_rules.analysis.compilation.suppression import suppressed
from restraint_rules.analysis.measures.between import Between, divided, exactly
from restraint_rules.analysis.measures.measure import Measure, Part, marks_of, measured
from restraint_rules.analysis.measures.rates import percent
from restraint_rules.analysis.measures.risk_ratio import confidence_interval, risk_ratio
from restraint_rules.analysis.measures.school_counts import StudentYear, students_of, total
from restraint_rules.analysis.schools_counted import schools_on_bench
from restraint_rules.calendar.calendars import Calendars
from restraint_rules.calendar.school_calendar import SchoolCalendar, first_of_school_year, school_year_name
from restraint_rules.calendar.units import Elapsed
from restraint_rules.findings.messages import Catalogue
from restraint_rules.models.districts import District
from restraint_rules.models.schools import School
from restraint_rules.models.setting import Setting
from restraint_rules.policy.policy import Policy
from restraint_rules.report.display.displayed import Displayed
from restraint_rules.report.display.grid import Grid

__all__ = ["SchoolMeasures", "school_measures"]

EVERYONE = ""
LIMITS = {
    "duration_limits.ends_within": "limit",
    "duration_limits.continuation_determined": "after",
    "approvals.approved_past": "limit",
}
"""Rules that set how long a use may be before it must end, be decided on or be approved: their parameter."""

HUNDRED = 100


@dataclass(frozen=True, slots=True)
class SchoolMeasures(Displayed):
    """A school year's measures.

    Attributes:
        subject: Kind and id of the school or district.
        school_year: The school year, as ``2025-26``.
        policy: The id of the policy whose definitions counted.
        limit: The longest duration that is not over the limit; ``None``: the policy has none.
        complete: Whether the records are those of the whole year and of every school.
        measures: Every measure.
    """

    subject: str
    school_year: str
    policy: str
    limit: timedelta | None
    complete: bool
    measures: tuple[Measure, ...]

    def __repr__(self) -> str:
        return f"<SchoolMeasures {self.school_year} of {self.subject}>"

    def __getitem__(self, name: str | tuple[str, str]) -> Measure:
        """One measure by its name, ``"prevalence"``; a risk ratio by name and group."""
        asked = (name, EVERYONE) if isinstance(name, str) else name
        for one in self.measures:
            if (one.name, one.group) == asked:
                return one
        raise KeyError(name)

    def to_records(self) -> list[dict[str, str | float | None]]:
        """Lay them out flat: school_year, policy, then the fields of a measure."""
        head = {"school_year": self.school_year, "policy": self.policy}
        return [{**head, **one.record()} for one in self.measures]

    def view(self, catalogue: Catalogue) -> Grid:
        """Lay them out for reading: a row for each measure, with what was counted and of how much."""
        heading = catalogue.heading
        last = [*marks_of(self.measures, catalogue)]
        if not self.complete:
            last.append(heading("measures.incomplete"))
        if self.limit is not None:
            last.append(heading("measures.limit", limit=self.limit))
        columns = ("name", *PARTS, *(["interval"] if any(one.interval for one in self.measures) else ()))
        return Grid(
            heading("measures.school", subject=self.subject, year=self.school_year),
            tuple(heading(f"measures.column.{name}") for name in columns),
            tuple(cells_of(one, catalogue)[: len(columns)] for one in self.measures),
            (*last, heading("closing")),
            numbers=True,
        )


PARTS: tuple[Part, ...] = ("value", "numerator", "denominator")


def cells_of(one: Measure, catalogue: Catalogue) -> tuple[str, ...]:
    """Lay one measure out."""
    low_high = ""
    if one.interval is not None:
        low, high = (f"{bound:.2f}" for bound in one.interval)
        low_high = catalogue.heading("measures.interval", low=low, high=high)
    value, *counts = PARTS
    return (
        catalogue.heading(f"measures.{one.name}", group=one.group),
        one.cell(value, catalogue),
        *(one.cell(part, catalogue, 0) for part in counts),
        low_high,
    )


def school_measures(
    subject: District | School,
    school_year: int,
    *,
    policy: Policy,
    calendar: SchoolCalendar | Calendars,
    as_of: datetime,
    enrolled: Mapping[str, int],
    setting: Setting | None = None,
    suppress_below: int | None = None,
) -> SchoolMeasures:
    """Measure a school year's restraint and seclusion.

    =====================  ===============================================================  ==================
    measure                formula                                                          unit
    =====================  ===============================================================  ==================
    incident_rate          incidents / enrolled x 100                                       per 100 enrolled
    prevalence             students with an incident / enrolled x 100                       percent
    repeat_rate            students with two or more / students with one or more x 100      percent
    incidents_per_student  incidents / students with one or more                            a ratio
    over_limit             incidents with a use over the policy's limit / incidents x 100   percent
    with_injury            incidents with an injury of the student / incidents x 100        percent
    risk_ratio             see ``risk_ratio``; with the interval of ``confidence_interval`` a ratio
    =====================  ===============================================================  ==================

    Sources: incidents and students are what states publish (Illinois under 105 ILCS 5/2-3.130, Connecticut in
    its annual reports); per 100 enrolled is how the federal civil-rights data are told. Rates of small
    schools swing from year to year.

    Args:
        subject: A district, or a school by itself; the other arguments are also those of ``evaluate``.
        school_year: The year in which the school year began: 2025 for 2025-26.
        policy: The policy whose definitions count, each incident by those in force on its day, and whose
            limit is taken.
        calendar: The school's calendar and zone; or ``Calendars``, one for each school or programme.
        as_of: The moment of counting, an aware datetime; what is recorded for later does not count.
        enrolled: Students enrolled, by group as the records name them; of all under the empty name.
        setting: Standing facts.
        suppress_below: Leave out measures of counts from 1 to one less than this, and as many others as are
            needed so that they cannot be worked out.

    Returns:
        The measures: intervals wherever a fact is not recorded.

    Raises:
        UnsuitableSubjectError: If the subject is neither, or ``as_of`` has no zone.
        BeforeAnyLawError: If ``as_of`` lies before the policy's first text.
        NoCalendarError: If several calendars are given, and none for a student or a school.
    """
    asked, bench = schools_on_bench(subject, "school_measures", policy, calendar, as_of, setting)
    states: set[CellState] = {collected(one, school_year, asked.since, bench.today) for one in asked.schools}
    complete = altogether(asked.known, states, school_year, bench.today) == "counted"
    limit = limit_of(policy, school_year)
    students = students_of(asked.schools, school_year, limit, bench)
    counts = counts_of(students, enrolled, known=asked.known)
    made = [*measures_of(counts, enrolled, limit), *ratios(counts, enrolled)]
    if suppress_below is not None:
        made = hidden(made, counts, suppress_below)
    year = school_year_name(school_year)
    return SchoolMeasures(asked.name, year, policy.id, limit, complete, tuple(made))


def limit_of(policy: Policy, begun: int) -> timedelta | None:
    """The limit a policy set when the school year began: past it a use ends, is decided on or approved."""
    day = first_of_school_year(begun)
    found = [
        cast("Elapsed", clause.parameters[LIMITS[clause.rule.name]]).length
        for clause in policy.clauses
        if clause.rule is not None and clause.rule.name in LIMITS and clause.in_force(day)
    ]
    return min(found, default=None)


Counts = Mapping[str, Between]


def counts_of(students: tuple[StudentYear, ...], enrolled: Mapping[str, int], *, known: bool) -> Counts:
    """Everything counted; of schools not given nothing is known but that it is at least nothing."""
    counts = {
        "incidents": total(one.incidents for one in students),
        "students": total(one.affected for one in students),
        "repeated": total(one.repeated for one in students),
        "over_limit": total(one.over_limit for one in students),
        "injured": total(one.injured for one in students),
    }
    for group in filter(None, enrolled):
        counts[f"within {group}"] = total(one.within(group) for one in students)
        counts[f"outside {group}"] = total(one.outside(group) for one in students)
    return counts if known else {name: one._replace(most=None) for name, one in counts.items()}


def measures_of(counts: Counts, enrolled: Mapping[str, int], limit: timedelta | None) -> list[Measure]:
    """The measures of all students."""
    size = enrolled.get(EVERYONE)
    base = None if size is None else exactly(size)
    incidents, students = counts["incidents"], counts["students"]
    over = [("over_limit", percent(counts["over_limit"], incidents), counts["over_limit"], incidents, 1)]
    rows: list[tuple[str, Between | None, Between, Between | None, int]] = [
        ("incident_rate", divided(incidents, base, HUNDRED), incidents, base, 2),
        ("prevalence", divided(students, base, HUNDRED), students, base, 2),
        ("repeat_rate", percent(counts["repeated"], students), counts["repeated"], students, 1),
        ("incidents_per_student", divided(incidents, students), incidents, students, 1),
        *(over if limit is not None else ()),
        ("with_injury", percent(counts["injured"], incidents), counts["injured"], incidents, 1),
    ]
    return [measured(name, EVERYONE, *row) for name, *row in rows]  # type: ignore[arg-type] # a row's own types


def ratios(counts: Counts, enrolled: Mapping[str, int]) -> list[Measure]:
    """A risk ratio for each group that has students, and others beside it."""
    size = enrolled.get(EVERYONE)
    found: list[Measure] = []
    for group in sorted(filter(None, enrolled)):
        inside, outside = counts[f"within {group}"], counts[f"outside {group}"]
        own = enrolled[group]
        others = (size or 0) - own
        if others <= 0 or own <= 0:
            found.append(measured("risk_ratio", group, None, inside, outside))
            continue
        ratio = risk_ratio(inside, own, outside, others)
        made = measured("risk_ratio", group, ratio, inside, outside)
        found.append(made._replace(interval=confidence_interval(inside, own, outside, others)))
    return found


def hidden(made: list[Measure], counts: Counts, below: int) -> list[Measure]:
    """Leave out what rests on small counts, or would let them be worked out."""
    numbers = {name: published(one) for name, one in counts.items()}
    rests = {"repeated": "students", "over_limit": "incidents", "injured": "incidents"}
    lines = [[name, f"not {name}"] for name in rests]
    for name, whole in rests.items():
        numbers[f"not {name}"] = rest(numbers[whole], numbers[name])
    groups = [name for name in counts if name.startswith("within ")]
    lines += [[name, name.replace("within", "outside", 1)] for name in groups]
    gone = suppressed(numbers, [*lines, groups], below=below)
    return [one.hidden() if gone & {*used_by(one)} else one for one in made]


def published(number: Between) -> int | None:
    """The number by which it is decided if a count is small: what it surely is, else what it may be."""
    return int(number.least) or (None if number.most is None else int(number.most))


def rest(whole: int | None, part: int | None) -> int | None:
    """What is left of a whole."""
    return None if whole is None or part is None else max(0, whole - part)


USES: Mapping[str, tuple[str, ...]] = {
    "incident_rate": ("incidents",),
    "prevalence": ("students",),
    "repeat_rate": ("repeated", "students"),
    "incidents_per_student": ("incidents", "students"),
    "over_limit": ("over_limit", "incidents"),
    "with_injury": ("injured", "incidents"),
}


def used_by(measure: Measure) -> tuple[str, ...]:
    """The counts a measure tells."""
    return USES.get(measure.name) or (f"within {measure.group}", f"outside {measure.group}")
