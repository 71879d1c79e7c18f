"""Which uses began after a pause: what is looked up among many is what each asked about each gives."""

from random import Random
from typing import Any

from builders import CALENDAR, LATER, at, incident, restraint, seclusion, setting, time_out

from restraint_rules.calendar.spans import Span
from restraint_rules.engine import prepare
from restraint_rules.kleene import YES, all_of
from restraint_rules.policies import SPRAGUE
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.openings import Opening, after_pause, openings
from restraint_rules.reasoning.course.use import Use


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


def one_by_one(episode: Episode, *, whole: bool) -> list[Opening]:
    uses = sorted((*episode.uses, *episode.unsettled), key=lambda use: (use.start.earliest, use.path))
    found: list[Opening] = []
    for use in uses:
        before = [other for other in uses if other is not use and may_begin_before(other, use.start)]
        separate = all_of([YES if use.kind else use.is_use, *(after_pause(use, other) for other in before)])
        if separate.value is not False and not (whole and before):
            found.append(Opening(use, separate, not before))
    return found


def may_begin_before(one: Use, start: Span) -> bool:
    return start.latest is None or one.start.earliest < start.latest


def test_openings_of_random_incidents() -> None:
    draw = Random(35)  # noqa: S311 - a fixed seed, so that every run sees the same incidents
    seen: set[tuple[bool | None, bool]] = set()
    for _ in range(400):
        judged = incident(*(drawn(draw, number) for number in range(draw.randrange(1, 8))))
        whole = draw.random() < 0.2
        readings = {"notice_covers": "whole_incident"} if whole else {}
        _, context = prepare(judged.day, SPRAGUE, CALENDAR, at(LATER), setting(), readings)
        episode = Episode(judged, context)
        found = list(openings(episode, context))

        assert found == one_by_one(episode, whole=whole)
        seen.update((one.separate.value, one.first) for one in found)
    assert seen == {(True, True), (True, False), (None, False)}
