"""What is looked up among many is what asking one after the other gives."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from random import Random

from reasoning.over_time.looked_up import World, context, worlds

from restraint_rules.kleene import Missing, all_of, any_of, negate
from restraint_rules.models import StudentRecord
from restraint_rules.models.people import EligibilityStatus
from restraint_rules.reasoning.over_time.closings import Closings, told_by_any
from restraint_rules.reasoning.over_time.history import CountedUse
from restraint_rules.reasoning.over_time.last_day import LastDay
from restraint_rules.reasoning.over_time.meeting_days import MeetingDays, Some
from restraint_rules.reasoning.over_time.meetings import Held, flat, later
from restraint_rules.reasoning.over_time.spending import Spending
from restraint_rules.reasoning.over_time.statuses import JointStatuses, Statuses

COUNT = 1_500


@cache
def worlds_tried() -> list[World]:
    """Uses and meetings of many records; at least a quarter has several of both."""
    found = list(worlds(COUNT))
    assert sum(len(uses) > 1 and len(held) > 1 for uses, held in found) > COUNT / 4
    return found


def doubts(use: CountedUse, held: Iterable[Held]) -> Missing:
    facts = [one.closes(use, context()) for one in held]
    return flat(fact.missing for fact in facts if fact.value is None)


def test_which_meeting_closes_a_use_and_what_would_tell() -> None:
    assert len(worlds_tried()) == COUNT
    for uses, held in worlds_tried():
        closings, waiting = Closings(held, context()), []
        for use in uses:
            sure, awaited = closings.of(use)
            first = next((one for one in held if one.closes(use, context()).value), None)

            assert sure is first
            assert awaited.missing() == doubts(use, held)
            assert bool(awaited) == bool(doubts(use, held))
            for one in closings.days.dated:
                assert one.when is not None
                until = closings.days.after(one.when.earliest)
                assert awaited.missing(until) == doubts(use, [two for two in held if not later(two, one)])
            waiting.append(awaited)
        assert told_by_any(waiting) == flat(doubts(use, held) for use in uses)


def test_which_meetings_may_have_followed_a_use() -> None:
    assert len(worlds_tried()) == COUNT
    for uses, held in worlds_tried():
        days = MeetingDays(held, context())
        some = Some(days, lambda one: bool(one.lacks))
        for use in uses:
            after = [one for one in held if one.lacks and one.follows(use, context()).value is not False]

            assert list(some.after(use)) == after
            assert some.last_after(use) == (after[-1] if after else None)


def test_which_meetings_may_lie_between_two_uses() -> None:
    assert len(worlds_tried()) == COUNT
    for uses, held in worlds_tried():
        days = MeetingDays(held, context())
        for first, last in pairwise(uses):
            between = [
                one
                for one in held
                if all_of((one.follows(first, context()), negate(one.follows(last, context())))).value
                is not False
            ]
            assert [one for one in days.between(first, last) if one in between] == between


def spent(use: CountedUse, uses: tuple[CountedUse, ...], held: Iterable[Held], *, surely: bool) -> int:
    """How many uses the meetings before a use have spent, each asked for each use."""
    before = {False} if surely else {False, None}
    enough = {True} if surely else {True, None}
    return max(
        (
            sum(one.follows(other, context()).value in enough for other in uses)
            for one in held
            if one.adequate.value in enough and one.follows(use, context()).value in before
        ),
        default=0,
    )


def test_how_many_uses_meetings_have_spent() -> None:
    assert len(worlds_tried()) == COUNT
    for uses, held in worlds_tried():
        for surely in (True, False):
            spending = Spending(uses, held, context(), surely=surely)
            for use in uses:
                assert spending.before(use) == spent(use, uses, held, surely=surely)


def test_whether_any_meeting_followed_all_uses() -> None:
    assert len(worlds_tried()) == COUNT
    for uses, held in worlds_tried():
        possible = [one for one in held if one.adequate.value is not False]
        asked = any_of(
            all_of([one.adequate, *(one.follows(use, context()) for use in uses)]) for one in possible
        )
        last = LastDay(uses, context())

        assert any_of(all_of([one.adequate, last.followed_by(one)]) for one in possible) == asked


FIRST = date(2026, 3, 2)
KINDS: tuple[EligibilityStatus, ...] = ("not_eligible", "being_evaluated", "eligible")


def test_what_is_recorded_of_eligibility_on_each_day() -> None:
    draw = Random(34)  # noqa: S311 - a fixed seed, so that every run sees the same stretches
    found = set[str]()
    for _ in range(300):
        stretches = [
            {
                "since": FIRST + timedelta(draw.randrange(6)),
                "until": draw.choice((None, FIRST + timedelta(6 + draw.randrange(5)))),
                "status": draw.choice(KINDS),
            }
            for _ in range(draw.randrange(6))
        ]
        record = StudentRecord.model_validate({"student": {"id": "student-1"}, "eligibility": stretches})
        statuses = Statuses(record)
        for day in (FIRST + timedelta(number) for number in range(-1, 14)):
            covering = [
                one
                for one in record.eligibility or ()
                if one.since <= day and (one.until is None or day <= one.until)
            ]
            begun = max((one.since for one in covering), default=None)
            assert statuses.on(day) == {one.status for one in covering if one.since == begun}
            found |= statuses.on(day)
    assert found == set(KINDS)


def test_what_several_records_tell_of_eligibility() -> None:
    draw = Random(39)  # noqa: S311 - a fixed seed, so that every run sees the same stretches
    days = [FIRST + timedelta(number) for number in range(-1, 14)]
    seen = set[int]()
    for _ in range(100):
        records = [statuses_told(draw) for _ in range(draw.randrange(4))]
        joint = JointStatuses(records)
        for day in days:
            assert joint.on(day) == {one.on(day) for one in records} - {frozenset()}
            seen.add(len(joint.on(day)))
        some = sorted(draw.sample(days, draw.randrange(4)))
        assert [one.tell_of_any(some) for one in records] == [
            any(one.on(day) for day in some) for one in records
        ]
    assert seen >= {0, 1, 2}


def statuses_told(draw: Random) -> Statuses:
    """What a record tells of eligibility: by stretches, and by an incident of a day."""
    told = [FIRST + timedelta(draw.randrange(12)) for _ in range(draw.randrange(3))]
    stretches = [
        {"since": since, "until": since + timedelta(draw.randrange(4)), "status": draw.choice(KINDS)}
        for since in (FIRST + timedelta(draw.randrange(10)) for _ in range(draw.randrange(4)))
    ]
    incidents = [
        {
            "id": f"i{number}",
            "day": day,
            "student": {"id": "student-1", "special_education": draw.choice(KINDS)},
            "interventions": [{"kind": "seclusion", "id": "s"}],
        }
        for number, day in enumerate(told)
    ]
    record = {"student": {"id": "student-1"}, "eligibility": stretches, "incidents": incidents}
    return Statuses(StudentRecord.model_validate(record))
