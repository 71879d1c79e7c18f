"""How what judging costs grows with each size of a record: an exponent of 1 is linear.

    poe bench-scaling [incidents meetings ...]

For each size a record is judged at three sizes, each twice as large as the one before; the exponent is fitted
to the processor time, and to the number of function calls, which is the same on every machine. More than 1.15
is marked: n log n gives about 1.1 at these sizes. The length of the report's JSON is fitted too. Nothing is
asserted: a figure depends on the machine.
"""

import gc
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from math import log2
from time import process_time
from typing import Any, NamedTuple

from benchmarks.growing import (
    CARE,
    FIRST,
    NO_SETTING,
    ZONE,
    Data,
    apart,
    calendar_of_weekdays,
    call_data,
    clock_text,
    determinations,
    meeting_data,
    of_incident,
    on_days,
    one_day,
    order_data,
    period_data,
    rooms,
    setting_of_staff,
    shared,
    stretch,
    students,
    subject_of_student,
    untimed,
    with_holds,
    years_of_stretches,
)

from restraint_rules import (
    District,
    School,
    SchoolCalendar,
    Setting,
    StudentRecord,
    evaluate,
    policies,
    trigger_status,
)
from restraint_rules.models.base import Subject
from restraint_rules.policy import Policy
from restraint_rules.policy.readings import Choice
from restraint_rules.testing.care import wholes as care
from restraint_rules.testing.care.uses import use as care_use

AS_OF = datetime(2026, 6, 30, 12, tzinfo=ZONE)
MARKED = 1.15


class Case(NamedTuple):
    """What is judged at one size, by which text and readings; or what else is asked of it."""

    subject: Subject
    calendar: SchoolCalendar
    setting: Setting
    policy: Policy = policies.SPRAGUE
    readings: Mapping[str, Choice] = {}
    triggers: bool = False

    def answer(self) -> str:
        """The report's JSON, or every trigger as text."""
        given: Data = {"policy": self.policy, "calendar": self.calendar, "setting": self.setting}
        given |= {"as_of": AS_OF, "readings": self.readings}
        if self.triggers and isinstance(self.subject, StudentRecord):
            return "".join(
                f"{one.day} {len(one.uses)}" for one in trigger_status(self.subject, **given).triggers
            )
        return evaluate(self.subject, **given).to_json()


class Size(NamedTuple):
    """A size that is measured: where it begins, what is made of it, what stands beside, what more."""

    start: int
    make: Callable[[int], Subject]
    standing: Callable[[int], tuple[SchoolCalendar, Setting]]
    more: Data

    def case(self, n: int) -> Case:
        return Case(self.make(n), *self.standing(n), **self.more)


DOUBTFUL = {"necessary": True, "role": "administrator"}
SIZES: dict[str, Size] = {}


def size(
    name: str,
    start: int,
    standing: Callable[[int], tuple[SchoolCalendar, Setting]] | None = None,
    **more: Any,
) -> Any:
    """Add a size that is measured."""

    def add(make: Callable[[int], Subject]) -> Callable[[int], Subject]:
        SIZES[name] = Size(start, make, standing or (lambda _: (calendar_of_weekdays(), NO_SETTING)), more)
        return make

    return add


size("interventions, one after the other", 200)(
    lambda n: of_incident(*(period_data(number, minute=number, length=1) for number in range(n)))
)
size("interventions that overlap", 200)(
    lambda n: of_incident(*(period_data(number, minute=number % 9, length=30) for number in range(n)))
)
size("interventions with rooms", 200, lambda n: (calendar_of_weekdays(), rooms(n)))(
    lambda n: of_incident(
        *(period_data(number, minute=number, length=1, room=f"R{number}") for number in range(n))
    )
)
size("interventions in the report", 200)(
    lambda n: of_incident(
        *(period_data(number, minute=number, length=1) for number in range(n)), report={"done": True}
    )
)
size("determinations", 200)(
    lambda n: of_incident(
        period_data(0, length=5 * n + 3, determinations=determinations(n, **DOUBTFUL, trained=True))
    )
)
size("determinations in doubt", 200)(
    lambda n: of_incident(period_data(0, length=5 * n + 3, determinations=determinations(n, **DOUBTFUL)))
)
size("holds", 200)(with_holds)
size("looks for distress", 200)(
    lambda n: of_incident(
        period_data(0, length=n, distress_evaluations=[{"at": clock_text(m)} for m in range(n)])
    )
)
size("notices", 200)(
    lambda n: of_incident(
        notices=[{"id": f"n{m}", "at": clock_text(m), "outcome": "not_reached"} for m in range(n)]
    )
)
size("interventions without times", 200)(lambda n: of_incident(*map(untimed, range(n)), notices=[]))
size("interventions x notices", 200)(lambda n: of_incident(*apart(n), notices=call_data(n)))
size("interventions without times x notices", 200)(
    lambda n: of_incident(*map(untimed, range(n)), notices=call_data(n))
)
size("interventions x notices, in writing", 200, policy=policies.MASSACHUSETTS_SCHOOLS)(
    lambda n: of_incident(*map(untimed, range(n)), notices=call_data(n, method="letter"))
)
size("interventions x notices, promptly", 200, policy=policies.US_ED_2012)(
    lambda n: of_incident(*map(untimed, range(n)), notices=call_data(n, outcome=None))
)
size("interventions x staff", 200, lambda n: (calendar_of_weekdays(), setting_of_staff(n)))(
    lambda n: of_incident(*(period_data(m, minute=m, length=1, by=[f"staff-{m}"]) for m in range(n)))
)
size("incidents over a year", 200)(lambda n: subject_of_student(incidents=on_days(n)))
size("incidents of one day", 200)(lambda n: subject_of_student(incidents=on_days(n, 1)))
size("incidents x meetings", 200)(
    lambda n: subject_of_student(incidents=on_days(n), meetings=[meeting_data(number) for number in range(n)])
)
size("incidents x enrolments", 200)(
    lambda n: subject_of_student(incidents=on_days(n), enrolled=[stretch(number) for number in range(n)])
)
size("incidents x eligibility", 200)(
    lambda n: subject_of_student(
        incidents=on_days(n), eligibility=[stretch(number, status="eligible") for number in range(n)]
    )
)
size("incidents x uncertain days", 200, lambda n: (calendar_of_weekdays(n * 8), NO_SETTING))(
    lambda n: subject_of_student(incidents=on_days(n))
)
BLANK: Data = {"referral": None, "iep": None}
LACKING: Data = {"referral": "not_done", "iep": "not_done"}
SPENT: Mapping[str, Choice] = {"after_meeting": "spent", "meeting_deadline": 5}
size("uses x meetings of one day", 200)(one_day)
size("uses x doubtful meetings of a day", 200)(lambda n: one_day(n, **BLANK))
size("uses x lacking meetings of a day", 200)(lambda n: one_day(n, **LACKING))
size("uses x meetings of one day, spent", 200, readings=SPENT)(lambda n: one_day(n, **BLANK))
size("uses x meetings, every use", 200, policy=policies.KEEPING_ALL_STUDENTS_SAFE_ACT)(one_day)
size("uses x reviews", 200, policy=policies.US_ED_2012)(one_day)
size("days x stretches of eligibility", 400)(years_of_stretches)
size("windows listed", 200, triggers=True)(one_day)
KASSA: Data = {"policy": policies.KEEPING_ALL_STUDENTS_SAFE_ACT}
size("uses x meetings, nothing recorded", 200, **KASSA)(
    lambda n: subject_of_student(incidents=on_days(n), meetings=[{"id": f"M{m}"} for m in range(n)])
)
size("uses x meetings, agreed perhaps", 200, **KASSA)(lambda n: one_day(n, attended=None))
size("time-out outcomes x meetings", 200)(
    lambda n: subject_of_student(
        incidents=[],
        meetings=[meeting_data(number) for number in range(n)],
        time_out_outcomes=[{"id": f"o{m}", "unsuccessful": True, "at": FIRST.isoformat()} for m in range(n)],
    )
)
size("data findings", 200)(
    lambda n: of_incident(*(period_data(m, minute=m, length=2, duration=90) for m in range(n)))
)
size("students", 200)(lambda n: School.model_validate({"id": "school", "records": students(n)}))
size("records of one student", 50)(shared)
size("care: uses", 100, **CARE)(lambda n: care.episode(*(care_use(id=f"u{m}") for m in range(n))))
size("care: uses x orders", 50, **CARE)(lambda n: care.episode(care_use(orders=order_data(n))))
size("schools x team lists", 100)(
    lambda n: District.model_validate(
        {
            "id": "D",
            "schools": [{"id": f"C{m}", "records": []} for m in range(n)],
            "team_lists": [f"C{m}" for m in range(n, 2 * n)],
        }
    )
)
size("schools", 100)(
    lambda n: District.model_validate(
        {"id": "D", "schools": [{"id": f"C{m}", "records": []} for m in range(n)], "team_lists": []}
    )
)


class Cost(NamedTuple):
    """Seconds of processor time to judge, function calls, and characters of the report."""

    seconds: float
    calls: int
    characters: int


def cost(case: Case) -> Cost:
    """What it costs to judge; of two runs the lesser time."""
    spent: list[float] = []
    length = 0
    for _ in range(2):
        gc.collect()
        gc.disable()  # its passes over a growing heap are the interpreter's, and grow faster than n
        begun = process_time()
        length = len(case.answer())
        spent.append(process_time() - begun)
        gc.enable()
    return Cost(min(spent), calls_of(case), length)


def calls_of(case: Case) -> int:
    """How many functions of the library and the interpreter judging calls: the same on every machine."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        case.answer()
    finally:
        sys.setprofile(None)
    return calls


def costs_measured(names: list[str]) -> Iterator[tuple[str, list[Cost]]]:
    """Judge each size as large as named, twice and four times that."""
    for name, size in SIZES.items():
        if not names or any(one in name for one in names):
            yield name, [cost(size.case(n)) for n in (size.start, 2 * size.start, 4 * size.start)]


def main() -> None:
    """Measure and print."""
    print(f"{'size':36}{'seconds at 4n':>14}{'time':>7}{'calls':>7}{'output':>8}")
    for name, costs in costs_measured(sys.argv[1:]):
        time, calls, output = (log2(last / first) / 2 for first, last in zip(costs[0], costs[2], strict=True))
        mark = "  <-- above n log n" if max(time, calls, output) > MARKED else ""
        print(f"{name:36}{costs[2].seconds:14.2f}{time:7.2f}{calls:7.2f}{output:8.2f}{mark}", flush=True)


if __name__ == "__main__":
    main()
