"""A school and a district prepared for judging: what their records come to by school year."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from restraint_rules.calendar.school_calendar import first_of_school_year, school_year_of
from restraint_rules.kleene import Missing
from restraint_rules.reasoning.over_time.history import History
from restraint_rules.reasoning.over_time.school_years import years_mentioned

if TYPE_CHECKING:
    from restraint_rules.models.districts import District
    from restraint_rules.models.schools import School

__all__ = ["DistrictBook", "SchoolBook", "YearOfUse"]


class YearOfUse:
    """The uses of one school year.

    Attributes:
        uses: How many there surely were.
        students: How many students they were on.
        incidents: The paths of the incidents they were in.
        first: The day of the first sure use.
        perhaps_first: The day of the first use there may have been.
        missing: What would tell if that was one.
        undecided: How many there may have been besides.
    """

    def __init__(self) -> None:
        self.uses: int = 0
        self.students: int = 0
        self.incidents: set[str] = set()
        self.first: date | None = None
        self.perhaps_first: date | None = None
        self.missing: Missing = ()
        self.undecided: int = 0


class SchoolBook:
    """What the clauses on a school ask.

    Attributes:
        school: The record.
        years: The uses, by the year in which the school year began.
        unrecorded: Where it is not recorded what uses there were on a student.
        begins: First day of which the records speak.
    """

    def __init__(self, school: "School", today: date) -> None:
        self.school: School = school
        self.years: dict[int, YearOfUse] = {}
        self.unrecorded: list[str] = [] if school.records is not None else ["records"]
        mentioned = [
            *years_mentioned(school.crisis_teams),
            *(date.fromisoformat(f"{review.month}-01") for review in school.monthly_reviews or ()),
        ]
        self.begins: date = school.records_from or begin_of_year(min(mentioned, default=today))

    def add(self, record: str, history: History) -> None:
        """Count a student's uses."""
        if history.record.incidents is None:
            self.unrecorded.append(f"{record}.incidents")
        seen: set[int] = set()
        for use in history.uses:
            year = self.years.setdefault(school_year_of(use.day), YearOfUse())
            if year.perhaps_first is None or use.day < year.perhaps_first:
                year.perhaps_first = use.day
                year.missing = tuple(f"{record}.{path}" for path in use.missing)
            if use.sure:
                year.uses += 1
                year.incidents.add(f"{record}.{use.path.rpartition('.interventions[')[0]}")
                year.first = use.day if year.first is None else min(year.first, use.day)
                seen.add(school_year_of(use.day))
            else:
                year.undecided += 1
        for begun in seen:
            self.years[begun].students += 1
        if self.school.records_from is None and history.uses:
            self.begins = min(self.begins, begin_of_year(history.uses[0].day))


class DistrictBook:
    """What the clauses on a district ask.

    Attributes:
        district: The record.
        schools: Its schools, prepared.
        begins: First day of which the records speak.
    """

    def __init__(self, district: "District", schools: Iterable[SchoolBook], today: date) -> None:
        self.district: District = district
        self.schools: tuple[SchoolBook, ...] = tuple(schools)
        mentioned = [*years_mentioned(district.compilations), *years_mentioned(district.overviews)]
        mentioned += [book.begins for book in self.schools]
        self.begins: date = district.records_from or begin_of_year(min(mentioned, default=today))


def begin_of_year(day: date) -> date:
    """The first day of the school year in which a day lies."""
    return first_of_school_year(school_year_of(day))
