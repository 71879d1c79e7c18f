"""How what judging costs grows with each size of a record: an exponent of 1 is linear.

    python tests/benchmarks/scaling.py [incidents meetings ...]

For each size a record is judged at three sizes, each twice as large as the one before; the exponent is fitted
to the processor time, and to the number of function calls, which is the same on every machine. More than 1.15
is marked: n log n gives about 1.1 at these sizes. The length of the report's JSON is fitted too. Nothing is
asserted: a figure depends on the machine.
"""

import gc
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta
from math import log2
from time import process_time
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from restraint_rules import (
    District,
    Incident,
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

Data = dict[str, Any]

ZONE = ZoneInfo("America/New_York")
FIRST = date(2025, 8, 27)
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


def calendar(uncertain: int = 0) -> SchoolCalendar:
    """A school year of weekdays, of which the first may be uncertain, in a range that holds them."""
    days = [FIRST + timedelta(days=number) for number in range(290)]
    days = [day for day in days if day.weekday() < 5]
    before = (date(1996, 1, 1) + timedelta(days=number) for number in range(20_000))
    doubtful = [
        day for _, day in zip(range(uncertain), (one for one in before if one.weekday() < 5), strict=False)
    ]
    return SchoolCalendar.model_validate(
        {
            "id": "year", "zone": ZONE.key, "covers_from": "1996-01-01", "covers_to": "2026-06-30",
            "school_days": [day.isoformat() for day in days],
            "uncertain_days": [day.isoformat() for day in doubtful if day < FIRST],
        }
    )  # fmt: skip


def moment(minutes: int, day: date = FIRST) -> str:
    """A time so many minutes after eight."""
    return (datetime(day.year, day.month, day.day, 8, tzinfo=ZONE) + timedelta(minutes=minutes)).isoformat()


def period(number: int, *, minute: int = 0, length: int = 4, day: date = FIRST, **facts: Any) -> Data:
    """A seclusion that is one by its facts."""
    return {
        "kind": "seclusion", "id": f"s{number}", "started": moment(minute, day),
        "ended": moment(minute + length, day), "physically_prevented": True, "by": ["staff-0"],
    } | facts  # fmt: skip


def incident(number: int, *periods: Data, day: date = FIRST, student: str = "S") -> Data:
    """An incident of some periods."""
    return {
        "id": f"I{number}", "day": day.isoformat(), "student": {"id": student, "enrolled_as": "public_k12"},
        "interventions": list(periods) or [period(0, day=day)], "notices": [], "injuries": [],
    }  # fmt: skip


def record(incidents: list[Data], student: str = "S", **facts: Any) -> Data:
    """A student's record."""
    return {"student": {"id": student}, "incidents": incidents, "meetings": [], "eligibility": []} | facts


def on_days(count: int, days: int = 180) -> list[Data]:
    """So many incidents, spread over the year."""
    weekdays = [day for number in range(290) if (day := FIRST + timedelta(days=number)).weekday() < 5][:days]
    return [incident(number, day=weekdays[number % days]) for number in range(count)]


def meeting(number: int) -> Data:
    """A meeting that closes nothing for sure."""
    day = FIRST + timedelta(days=number % 290)
    return {"id": f"M{number}", "at": day.isoformat(), "attended": ["teacher"]}


def stretch(number: int, **facts: Any) -> Data:
    """A stretch of days of which there may be many."""
    day = FIRST + timedelta(days=number % 280)
    return {"since": day.isoformat(), "until": (day + timedelta(days=1)).isoformat()} | facts


def of_student(**facts: Any) -> Subject:
    return StudentRecord.model_validate(record(**facts))


NO_SETTING = Setting.model_validate({"staff": [{"id": "staff-0", "role": "teacher", "credentials": []}]})


def of_incident(*periods: Data, **facts: Any) -> Subject:
    return Incident.model_validate(incident(0, *periods) | facts)


def determinations(count: int, **facts: Any) -> list[Data]:
    return [{"id": f"d{number}", "at": moment(number * 5)} | facts for number in range(count)]


def rooms(count: int) -> Setting:
    """Some rooms."""
    return Setting.model_validate({"rooms": [{"id": f"R{number}"} for number in range(count)]})


WORK = ("behavioral_assessment", "functional_assessment", "behavior_plan", "iep", "referral", "alternatives")
DID_ALL: Data = dict.fromkeys(WORK, "done") | {
    "ppt": True,
    "mental_health_available": True,
    "attended": ["administrator", "teacher", "parent", "mental_health_professional", "student"],
}


def one_day(count: int, **facts: Any) -> Subject:
    """So many uses and as many meetings of one day, by turns, each at its own minute."""
    meetings = [{"id": f"M{n}", "at": moment(n)} | DID_ALL | facts for n in range(count)]
    return of_student(
        incidents=[incident(n, period(0, minute=n, length=1)) for n in range(count)],
        meetings=meetings,
        eligibility=[{"since": "2025-07-01", "status": "not_eligible"}],
        time_out_outcomes=[{"id": f"O{n}", "unsuccessful": True, "at": moment(n)} for n in range(count)],
    )


def years_of_stretches(count: int) -> Subject:
    """So many incidents on days of their own, and a stretch of eligibility from each on."""
    days = [date(2019, 1, 1) + timedelta(days=n) for n in range(count)]
    stretches = [{"since": day.isoformat(), "until": "2026-06-30", "status": "eligible"} for day in days]
    return of_student(incidents=[incident(n, day=day) for n, day in enumerate(days)], eligibility=stretches)


def with_holds(count: int) -> Subject:
    hold = {"position": "standing", "immobilizes": False, "restricts_air_flow": False, "carries": False}
    held = {
        "kind": "physical_restraint",
        "id": "r",
        "holds": [{"id": f"h{number}", **hold} for number in range(count)],
    }
    return of_incident(held)


def untimed(number: int) -> Data:
    """A seclusion of which no time is recorded."""
    return {"kind": "seclusion", "id": f"s{number}", "physically_prevented": True}


def apart(count: int) -> list[Data]:
    """Seclusions with pauses between them."""
    return [period(number, minute=4 * number, length=1) for number in range(count)]


def calls(count: int, **facts: Any) -> list[Data]:
    """Attempts to tell the parent, after one use or the other."""
    told: Data = {"outcome": "reached", "method": "telephone", "gives_report": True}
    return [{"id": f"n{m}", "at": moment(4 * m)} | told | facts for m in range(count)]


def staff(count: int) -> Setting:
    """Some staff."""
    return Setting.model_validate({"staff": [{"id": f"staff-{m}", "role": "teacher"} for m in range(count)]})


def shared(count: int) -> Subject:
    """A student of many schools, whose records do not agree."""
    return District.model_validate(
        {
            "id": "D",
            "schools": [
                {
                    "id": f"C{m}",
                    "records": [
                        record([incident(m)], eligibility=[stretch(m, status=STATUSES[m % 2])])
                        | {"demographics": {"sex": ("female", "male")[m % 2]}}
                    ],
                }
                for m in range(count)
            ],
        }
    )


STATUSES = ("eligible", "not_eligible")
CARE: Data = {"policy": policies.CMS_HOSPITAL}


def orders(count: int) -> list[Data]:
    """Orders of one use, each at its own minute."""
    return [{"id": f"o{m}", "issued": moment(m)} for m in range(count)]


def students(count: int) -> list[Data]:
    return [record([incident(0, student=f"S{number}")], student=f"S{number}") for number in range(count)]


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
        SIZES[name] = Size(start, make, standing or (lambda _: (calendar(), NO_SETTING)), more)
        return make

    return add


size("interventions, one after the other", 200)(
    lambda n: of_incident(*(period(number, minute=number, length=1) for number in range(n)))
)
size("interventions that overlap", 200)(
    lambda n: of_incident(*(period(number, minute=number % 9, length=30) for number in range(n)))
)
size("interventions with rooms", 200, lambda n: (calendar(), rooms(n)))(
    lambda n: of_incident(
        *(period(number, minute=number, length=1, room=f"R{number}") for number in range(n))
    )
)
size("interventions in the report", 200)(
    lambda n: of_incident(
        *(period(number, minute=number, length=1) for number in range(n)), report={"done": True}
    )
)
size("determinations", 200)(
    lambda n: of_incident(
        period(0, length=5 * n + 3, determinations=determinations(n, **DOUBTFUL, trained=True))
    )
)
size("determinations in doubt", 200)(
    lambda n: of_incident(period(0, length=5 * n + 3, determinations=determinations(n, **DOUBTFUL)))
)
size("holds", 200)(with_holds)
size("looks for distress", 200)(
    lambda n: of_incident(period(0, length=n, distress_evaluations=[{"at": moment(m)} for m in range(n)]))
)
size("notices", 200)(
    lambda n: of_incident(
        notices=[{"id": f"n{m}", "at": moment(m), "outcome": "not_reached"} for m in range(n)]
    )
)
size("interventions without times", 200)(lambda n: of_incident(*map(untimed, range(n)), notices=[]))
size("interventions x notices", 200)(lambda n: of_incident(*apart(n), notices=calls(n)))
size("interventions without times x notices", 200)(
    lambda n: of_incident(*map(untimed, range(n)), notices=calls(n))
)
size("interventions x notices, in writing", 200, policy=policies.MASSACHUSETTS_SCHOOLS)(
    lambda n: of_incident(*map(untimed, range(n)), notices=calls(n, method="letter"))
)
size("interventions x notices, promptly", 200, policy=policies.US_ED_2012)(
    lambda n: of_incident(*map(untimed, range(n)), notices=calls(n, outcome=None))
)
size("interventions x staff", 200, lambda n: (calendar(), staff(n)))(
    lambda n: of_incident(*(period(m, minute=m, length=1, by=[f"staff-{m}"]) for m in range(n)))
)
size("incidents over a year", 200)(lambda n: of_student(incidents=on_days(n)))
size("incidents of one day", 200)(lambda n: of_student(incidents=on_days(n, 1)))
size("incidents x meetings", 200)(
    lambda n: of_student(incidents=on_days(n), meetings=[meeting(number) for number in range(n)])
)
size("incidents x enrolments", 200)(
    lambda n: of_student(incidents=on_days(n), enrolled=[stretch(number) for number in range(n)])
)
size("incidents x eligibility", 200)(
    lambda n: of_student(
        incidents=on_days(n), eligibility=[stretch(number, status="eligible") for number in range(n)]
    )
)
size("incidents x uncertain days", 200, lambda n: (calendar(n * 8), NO_SETTING))(
    lambda n: of_student(incidents=on_days(n))
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
    lambda n: of_student(incidents=on_days(n), meetings=[{"id": f"M{m}"} for m in range(n)])
)
size("uses x meetings, agreed perhaps", 200, **KASSA)(lambda n: one_day(n, attended=None))
size("time-out outcomes x meetings", 200)(
    lambda n: of_student(
        incidents=[],
        meetings=[meeting(number) for number in range(n)],
        time_out_outcomes=[{"id": f"o{m}", "unsuccessful": True, "at": FIRST.isoformat()} for m in range(n)],
    )
)
size("data findings", 200)(
    lambda n: of_incident(*(period(m, minute=m, length=2, duration=90) for m in range(n)))
)
size("students", 200)(lambda n: School.model_validate({"id": "school", "records": students(n)}))
size("records of one student", 50)(shared)
size("care: uses", 100, **CARE)(lambda n: care.episode(*(care_use(id=f"u{m}") for m in range(n))))
size("care: uses x orders", 50, **CARE)(lambda n: care.episode(care_use(orders=orders(n))))
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


def measured(names: list[str]) -> Iterator[tuple[str, list[Cost]]]:
    """Judge each size as large as named, twice and four times that."""
    for name, size in SIZES.items():
        if not names or any(one in name for one in names):
            yield name, [cost(size.case(n)) for n in (size.start, 2 * size.start, 4 * size.start)]


def main() -> None:
    """Measure and print."""
    print(f"{'size':36}{'seconds at 4n':>14}{'time':>7}{'calls':>7}{'output':>8}")
    for name, costs in measured(sys.argv[1:]):
        time, calls, output = (log2(last / first) / 2 for first, last in zip(costs[0], costs[2], strict=True))
        mark = "  <-- above n log n" if max(time, calls, output) > MARKED else ""
        print(f"{name:36}{costs[2].seconds:14.2f}{time:7.2f}{calls:7.2f}{output:8.2f}{mark}", flush=True)


if __name__ == "__main__":
    main()
