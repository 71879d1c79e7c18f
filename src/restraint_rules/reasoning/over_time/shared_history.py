"""What several records of one student, kept by several schools, come to together."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import count
from typing import Any, NamedTuple

from restraint_rules.models.base import Facts
from restraint_rules.models.meetings import PlanningMeeting
from restraint_rules.models.people import EligibilityStatus
from restraint_rules.models.records import StudentRecord
from restraint_rules.reasoning.over_time.history import CountedUse, History, Period
from restraint_rules.reasoning.over_time.statuses import JointStatuses

__all__ = ["Placed", "SharedHistory", "disagreements"]


class Placed(NamedTuple):
    """One of the records.

    Attributes:
        path: Where it stands.
        history: What it comes to by itself.
    """

    path: str
    history: History

    @property
    def record(self) -> StudentRecord:
        """The record."""
        return self.history.record


class SharedHistory(History):
    """The uses, meetings and eligibility of one student over several records.

    In the joint record what has an id has a number instead, as two schools may give one id; ``placed`` leads
    from there to where it is recorded. On eligibility the records must agree: else it is not known.

    Attributes:
        id: The student's id.
        records: The records.
    """

    __slots__ = ("_joint_statuses", "_paths", "_whole", "id", "records")

    def __init__(self, records: Sequence[Placed]) -> None:
        self.id: str = records[0].record.id
        self.records: tuple[Placed, ...] = tuple(records)
        self._paths: dict[str, str] = {}
        self._whole: set[str] = set()
        self._joint_statuses = JointStatuses([one.history.statuses for one in records])
        super().__init__(
            self._joint(),
            [moved(use, one.path) for one in records for use in one.history.uses],
            [moved_period(period, one.path) for one in records for period in one.history.periods],
            time_outs=any(one.history.time_outs for one in records),
            time_outs_by_label=sum(one.history.time_outs_by_label for one in records),
        )

    def _joint(self) -> StudentRecord:
        """One record of all; of incidents and judgements that some record leaves blank, nobody knows all."""
        update: dict[str, Any] = {
            name: self._numbered(name) for name in ("incidents", "meetings", "time_out_outcomes")
        }
        blank = [one.path for one in self.records if one.record.incidents is None]
        if blank:
            update["incidents"], self._paths["incidents"] = None, f"{blank[0]}.incidents"
        stretches = [one.record.eligibility for one in self.records if one.record.eligibility is not None]
        update["eligibility"] = tuple(each for some in stretches for each in some) if stretches else None
        return self.records[0].record.model_copy(update=update)

    def _numbered(self, name: str) -> tuple[Any, ...] | None:
        """All that the records list under a name; a list left blank among others may hold a meeting."""
        numbers, found = count(), list[Any]()
        lists = [(one.path, getattr(one.record, name)) for one in self.records]
        if all(listed is None for _, listed in lists):
            return None
        for path, listed in lists:
            for each in self._listed(name, listed):
                number = f"{name}[{next(numbers)}]"
                self._paths[number] = f"{path}.{name}" if listed is None else f"{path}.{name}[{each.id}]"
                if listed is None:
                    self._whole.add(number)
                found.append(each.model_copy(update={"id": number[len(name) + 1 : -1]}))
        return tuple(found)

    @staticmethod
    def _listed(name: str, listed: tuple[Any, ...] | None) -> tuple[Any, ...]:
        if listed is None and name == "meetings":
            return (PlanningMeeting(id="not-recorded"),)
        return listed or ()

    def placed(self, path: str) -> str:
        """Where something of the joint record is recorded; the whole is the student."""
        if not path:
            return f"students[{self.id}]"
        if path.startswith(("schools[", "setting.", "calendar.", "calendar[")):
            return path
        head, bracket, tail = path.partition("]")
        known = self._paths.get(head + bracket)
        if known is None:
            return f"{self.records[0].path}.{path}"
        return known if head + bracket in self._whole else known + tail

    def statuses_on(self, day: date) -> frozenset[EligibilityStatus]:
        """What the records say of eligibility on a day, each by itself."""
        return frozenset[EligibilityStatus]().union(*self._joint_statuses.on(day))

    def eligibility_disputed(self) -> tuple[str, ...]:
        """Paths of the records that tell of eligibility on days of uses of which not all tell the same."""
        days = sorted({use.day for use in self.uses if len(self._joint_statuses.on(use.day)) > 1})
        return tuple(
            f"{one.path}.eligibility" for one in self.records if one.history.statuses.tell_of_any(days)
        )


def moved(use: CountedUse, path: str) -> CountedUse:
    """Put a use where its record stands."""
    blank = use.blank and use.blank._replace(missing=tuple(f"{path}.{one}" for one in use.blank.missing))
    missing = tuple(f"{path}.{one}" for one in use.missing)
    return use._replace(path=f"{path}.{use.path}", missing=missing, blank=blank)


def moved_period(period: Period, path: str) -> Period:
    """Put a period where its record stands."""
    return period._replace(incident=f"{path}.{period.incident}", path=f"{path}.{period.path}")


def disagreements(history: SharedHistory) -> Iterator[tuple[str, ...]]:
    """Paths at which a student's records contradict each other: of each fact all that tell it."""
    for part in ("student", "demographics"):
        told: dict[str, dict[str, object]] = {}
        for one in history.records:
            facts: Facts | None = getattr(one.record, part)
            for name in () if facts is None else type(facts).model_fields:
                if (value := getattr(facts, name)) is not None:
                    told.setdefault(name, {})[f"{one.path}.{part}.{name}"] = value
        for by_path in told.values():
            values = list(by_path.values())
            if any(value != values[0] for value in values):
                yield tuple(by_path)
    disputed = history.eligibility_disputed()
    if disputed:
        yield disputed
