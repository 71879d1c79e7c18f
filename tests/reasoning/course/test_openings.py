"""Which uses began after a pause, and what told of them: looked up as each asked about each would give."""

from random import Random
from typing import Any

import pytest
from builders import CALENDAR, LATER, at, incident, restraint, seclusion, setting, time_out

from restraint_rules.calendar.spans import Span, span_of
from restraint_rules.engine import prepare
from restraint_rules.kleene import NO, YES, Fact, Missing, all_of, any_of, negate
from restraint_rules.policies import SPRAGUE
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode, unique
from restraint_rules.reasoning.course.openings import Opening, openings
from restraint_rules.reasoning.course.telling import Telling, had_begun, tells_of_all
from restraint_rules.reasoning.course.times import STATED_TO_THE_MINUTE
from restraint_rules.reasoning.course.use import Use

DRAWS = 250


def drawn(draw: Random, number: int) -> dict[str, Any]:
    """A use that began within an hour and a half and lasted some minutes, if anything is recorded of that."""
    begun = draw.randrange(10, 100, 5)
    ended = begun + draw.choice((0, 1, 4, 5, 30, 60))
    start, end = (f"1{minute // 60}:{minute % 60:02}" for minute in (begun, ended))
    known = draw.random()
    make = draw.choice((restraint, seclusion, time_out))
    facts = {"physically_prevented": draw.choice((True, None))} if make is time_out else {}
    return make(
        start if known > 0.2 else None, end if not 0.1 < known < 0.4 else None, id=f"u{number}", **facts
    )


def an_episode(draw: Random, *, whole: bool = False) -> Episode:
    judged = incident(*(drawn(draw, number) for number in range(draw.randrange(1, 8))))
    readings = {"notice_covers": "whole_incident"} if whole else {}
    _, context = prepare(judged.day, SPRAGUE, CALENDAR, at(LATER), setting(), readings)
    return Episode(judged, context)


def a_span(draw: Random, context: Context) -> Span | None:
    minute = draw.randrange(0, 120, 5)
    moment = at(f"1{minute // 60}:{minute % 60:02}")
    kind = draw.random()
    return None if kind < 0.1 else span_of(moment.date() if kind < 0.2 else moment, context.zone, "act.at")


def fact_after_pause(use: Use, other: Use) -> Fact:
    ended, begun = other.end, use.start
    if ended.latest is not None and begun.earliest > ended.latest + STATED_TO_THE_MINUTE:
        return YES
    if begun.latest is not None and begun.latest <= ended.earliest + STATED_TO_THE_MINUTE:
        return NO
    return Fact(None, unique([*begun.missing, *ended.missing]))


def may_begin_before(one: Use, start: Span) -> bool:
    return start.latest is None or one.start.earliest < start.latest


def one_by_one(episode: Episode, *, whole: bool) -> list[tuple[str, Fact, bool]]:
    uses = sorted((*episode.uses, *episode.unsettled), key=lambda use: (use.start.earliest, use.path))
    found: list[tuple[str, Fact, bool]] = []
    for use in uses:
        before = [other for other in uses if other is not use and may_begin_before(other, use.start)]
        separate = all_of(
            [YES if use.kind else use.is_use, *(fact_after_pause(use, other) for other in before)]
        )
        if separate.value is not False and not (whole and before):
            found.append((use.path, separate, not before))
    return found


def blank_of(episode: Episode, one: Opening) -> Missing:
    (blank,) = episode.once(openings).blanks([one])
    return blank


def test_openings_of_random_incidents() -> None:
    draw = Random(35)  # noqa: S311 - a fixed seed, so that every run sees the same incidents
    seen: set[tuple[bool | None, bool]] = set()
    for _ in range(DRAWS):
        whole = draw.random() < 0.2
        episode = an_episode(draw, whole=whole)
        found = episode.once(openings)
        alone = [
            (one.use.path, Fact(one.separate, blank_of(episode, one)), one.first) for one in found.listed
        ]

        assert alone == one_by_one(episode, whole=whole)
        assert found.again == tuple(one for one in found.listed if not one.first)
        told = unique(path for blank in found.blanks(found.listed) for path in blank)
        assert told == unique(path for _, separate, _ in alone for path in separate.missing)
        seen.update((one.separate, one.first) for one in found.listed)
    assert seen == {(True, True), (True, False), (None, False)}


def of_all_by_hand(episode: Episode, at_: Span | None, path: str) -> Fact:
    return all_of(
        any_of([negate(Fact(one.separate, blank_of(episode, one))), had_begun(one, at_, path)])
        for one in episode.once(openings).again
    )


def test_whether_acts_told_of_all_uses() -> None:
    draw = Random(36)  # noqa: S311 - a fixed seed, so that every run sees the same incidents
    seen: set[bool | None] = set()
    for _ in range(DRAWS):
        episode = an_episode(draw)
        found = episode.once(openings)
        telling = Telling(found, found.again)
        acts = [(a_span(draw, episode.context), f"act{number}") for number in range(draw.randrange(4))]
        facts = [of_all_by_hand(episode, moment, path) for moment, path in acts]

        assert [telling.of_all(moment) for moment, _ in acts] == [fact.value for fact in facts]
        blank = {path for fact in facts if fact.value is None for path in fact.missing}
        assert set(telling.missing(acts)) == blank
        for act, fact in zip(acts, facts, strict=True):
            told = tells_of_all(*act, episode)
            assert (told.value, set(told.missing)) == (fact.value, set(fact.missing))
        seen.update(fact.value for fact in facts)
    assert seen == {True, False, None}


@pytest.mark.parametrize(
    ("when", "expected"),
    [("10:09", NO), ("10:10", YES), (None, Fact(None, ("act.at",)))],
    ids=["before", "at its start", "without a time"],
)
def test_whether_a_use_had_begun(when: str | None, expected: Fact) -> None:
    judged = incident(restraint("09:00", "09:05"), restraint("10:10", "10:20", id="r2"))
    _, context = prepare(judged.day, SPRAGUE, CALENDAR, at(LATER), setting(), {})
    (again,) = Episode(judged, context).once(openings).again
    moment = None if when is None else Span(at(when), at(when))

    assert had_begun(again, moment, "act") == expected
