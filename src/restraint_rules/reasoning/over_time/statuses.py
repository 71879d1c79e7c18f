"""What is recorded of a student's eligibility on each day: looked up, however many stretches there are."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from restraint_rules.calendar.spans import ONE_DAY
from restraint_rules.models.people import EligibilityStatus

if TYPE_CHECKING:
    from restraint_rules.models.records import Eligibility, StudentRecord

__all__ = ["JointStatuses", "Statuses"]

NONE_RECORDED: frozenset[EligibilityStatus] = frozenset()


class Statuses:
    """The recorded eligibility by days: of several stretches that cover a day, the one that began last."""

    def __init__(self, record: "StudentRecord") -> None:
        changes = list(changes_of(record.eligibility or ()))
        self._days: list[date] = [day for day, _ in changes]
        self._from_day: list[frozenset[EligibilityStatus]] = [statuses for _, statuses in changes]
        told: dict[date, set[EligibilityStatus]] = {}
        for one in record.incidents or ():
            if (status := one.student.special_education) is not None:
                told.setdefault(one.day, set()).add(status)
        self._told: dict[date, set[EligibilityStatus]] = told

    def on(self, day: date) -> frozenset[EligibilityStatus]:
        """What is recorded of a day; what an incident says of its own day stands in.

        Returns:
            Nothing where none is recorded; more than one where stretches that began last contradict each
            other, or the incidents do.
        """
        place = bisect_right(self._days, day) - 1
        covering = self._from_day[place] if place >= 0 else NONE_RECORDED
        return covering or frozenset(self._told.get(day, ()))

    def changes(self) -> Iterator[tuple[date, frozenset[EligibilityStatus]]]:
        """Each day from which something else is recorded, with that; in order."""
        after = (day + ONE_DAY for day in self._told)
        for day in sorted({*self._days, *self._told, *after}):
            yield day, self.on(day)

    def tell_of_any(self, days: Sequence[date]) -> bool:
        """Whether something is recorded of any of some days, which come in order."""
        changes = list(self.changes())
        begins = [bisect_left(days, day) for day, _ in changes]
        ends = (*begins[1:], len(days))
        told = zip((statuses for _, statuses in changes), begins, ends, strict=False)
        return any(statuses and begin < end for statuses, begin, end in told)


class JointStatuses:
    """What several records tell of a student's eligibility by days: what is told, however many tell it."""

    def __init__(self, records: Iterable[Statuses]) -> None:
        changes = sorted(
            (day, number, statuses) for number, one in enumerate(records) for day, statuses in one.changes()
        )
        telling: dict[int, frozenset[EligibilityStatus]] = {}
        counts: Counter[frozenset[EligibilityStatus]] = Counter()
        self._days: list[date] = []
        self._told: list[frozenset[frozenset[EligibilityStatus]]] = []
        for day, number, statuses in changes:
            counts[telling.get(number, NONE_RECORDED)] -= 1
            counts[statuses] += 1
            telling[number] = statuses
            self._days.append(day)
            self._told.append(frozenset(one for one, count in counts.items() if one and count > 0))

    def on(self, day: date) -> frozenset[frozenset[EligibilityStatus]]:
        """What the records tell of a day, each by itself; those that tell nothing are left out."""
        place = bisect_right(self._days, day)
        return self._told[place - 1] if place else frozenset()


def changes_of(stretches: Iterable["Eligibility"]) -> Iterator[tuple[date, frozenset[EligibilityStatus]]]:
    """Each day from which other stretches cover, with what those that began last say; in order."""
    begun: dict[date, dict[EligibilityStatus, date]] = {}
    for one in stretches:
        lasting = begun.setdefault(one.since, {})
        lasting[one.status] = max(one.until or date.max, lasting.get(one.status, date.min))
    lasts = {until for lasting in begun.values() for until in lasting.values() if until < date.max}
    open_ones: list[dict[EligibilityStatus, date]] = []
    for day in sorted({*begun, *(until + ONE_DAY for until in lasts)}):
        if day in begun:
            open_ones.append(begun[day])
        while open_ones and max(open_ones[-1].values()) < day:
            open_ones.pop()
        lasting = open_ones[-1] if open_ones else {}
        yield day, frozenset(status for status, until in lasting.items() if until >= day)
