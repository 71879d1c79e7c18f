"""Many attempts and many later uses: the few that decide say what all of them do."""

from random import Random
from typing import Any

from builders import CALENDAR, LATER, at, incident, notice, restraint, setting

from restraint_rules.calendar.units import hours
from restraint_rules.engine import prepare
from restraint_rules.kleene import NO, Fact, all_of, any_of, negate
from restraint_rules.policies import SPRAGUE
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.openings import Opening, openings
from restraint_rules.reasoning.course.telling import had_begun
from restraint_rules.reasoning.notices.attempts import Attempt, attempts
from restraint_rules.reasoning.notices.deciding_attempts import deciding
from restraint_rules.reasoning.notices.told_of_each_use import GRAVITY, gravity, told_again, told_of_each_use
from restraint_rules.reasoning.timeliness import Timing
from restraint_rules.rules.reports_and_notices.written_notices import Writing, told_again_in_writing, writings

DRAWS = 250
CLOCKS = ("2026-03-05T12:00", "2026-03-05T15:00", LATER)


def a_clock(draw: Random, until: int = 300) -> str:
    minute = draw.randrange(0, until, 10)
    return f"{9 + minute // 60:02}:{minute % 60:02}"


def a_use(draw: Random, number: int) -> dict[str, Any]:
    start = a_clock(draw, 170) if draw.random() > 0.25 else None
    return restraint(start, None, id=f"u{number}", duration="PT5M", ongoing=False)


def a_notice(draw: Random, number: int) -> dict[str, Any]:
    made = at(a_clock(draw))
    when = draw.choice((made, made, made, made.date(), None))
    outcome = draw.choice(("reached", "reached", "not_reached", "message_left", None))
    arrived = {"reached": {"at": at(a_clock(draw))}} if outcome == "message_left" else {}
    method = draw.choice(("email", "letter", "telephone", None))
    facts: dict[str, Any] = {"outcome": outcome, "method": method, "gives_report": draw.choice((True, None))}
    return notice(None, id=f"n{number}", at=when, done=True if when is None else None, **facts, **arrived)


def an_episode(draw: Random) -> Episode:
    judged = incident(
        *(a_use(draw, number) for number in range(draw.randrange(2, 6))),
        notices=[a_notice(draw, number) for number in range(draw.randrange(6))],
        report_copy=draw.choice((None, {"at": at(a_clock(draw))})),
    )
    readings = draw.choice(({}, {"notified_when": "reached_only"}))
    _, context = prepare(judged.day, SPRAGUE, CALENDAR, at(draw.choice(CLOCKS)), setting(), readings)
    return Episode(judged, context)


def test_the_status_of_a_later_use() -> None:
    draw = Random(37)  # noqa: S311 - a fixed seed, so that every run sees the same incidents
    seen: set[str] = set()
    for _ in range(DRAWS):
        episode = an_episode(draw)
        context, made, again = episode.context, episode.once(attempts), episode.once(openings).again
        assert made is not None
        every = {one.place: told_again(one, made, context, hours(3)).status for one in again}
        few = {
            one.place: told_again(one, some, context, hours(3)).status for one, some in deciding(made, again)
        }

        assert few == every
        graver = [gravity(told_again(one, made, context, hours(3)), one) for one in again]
        found = told_of_each_use(made, episode, context, hours(3))
        assert GRAVITY.index(found.status) <= min(graver, default=len(GRAVITY))
        seen.update(every.values())
    assert seen == set(GRAVITY)


def test_what_may_have_told_last_keeps_it_open() -> None:
    """What was sent after the second use had begun is recorded to have reached the parent before: a doubt.

    Of another attempt it is not recorded what came of it; until two in the afternoon that can still be told.
    """
    judged = incident(
        restraint("09:00", "09:05", id="u1"),
        restraint("11:00", "11:05", id="u2"),
        notices=[
            notice("09:05", id="n1"),
            notice("11:30", id="n2", outcome="message_left", reached={"at": at("10:00")}),
            notice("11:40", id="n3", outcome=None),
        ],
    )
    readings = {"notified_when": "reached_only"}
    _, context = prepare(judged.day, SPRAGUE, CALENDAR, at("14:00"), setting(), readings)
    episode = Episode(judged, context)
    made = episode.once(attempts)
    assert made is not None

    ((again, some),) = deciding(made, episode.once(openings).again)

    assert told_again(again, some, context, hours(3)).status == "pending"


def by_hand(one: Opening, found: list[Writing], in_time: list[Fact], known: Fact, episode: Episode) -> Fact:
    (blank,) = episode.once(openings).blanks([one])
    told = (
        all_of([fact, had_begun(one, writing.sent, writing.path)])
        for writing, fact in zip(found, in_time, strict=True)
    )
    return any_of([negate(Fact(one.separate, blank)), *told, known])


def test_whether_each_later_use_was_told_of_in_writing() -> None:
    draw = Random(38)  # noqa: S311 - a fixed seed, so that every run sees the same incidents
    seen: set[bool | None] = set()
    for _ in range(DRAWS):
        episode = an_episode(draw)
        context = episode.context
        due = context.due(hours(3), episode.first_placement, "initial_placement")
        timing = Timing(context, due, episode.first_placement, "written_notice", "notices")
        found = writings(episode, context, timing, giving_report=draw.random() < 0.5)
        in_time = [all_of([one.is_one, one.in_time]) for one in found]
        known = draw.choice((NO, Fact(None, ("notices",))))
        again = episode.once(openings).again
        every = all_of(by_hand(one, found, in_time, known, episode) for one in again)
        told = told_again_in_writing(episode, found, in_time, known)

        assert (told.value, set(told.missing)) == (every.value, set(every.missing))
        seen.add(told.value)
    assert seen == {True, False, None}


def test_attempts_without_a_use_to_tell_of_again() -> None:
    made: list[Attempt] = []

    assert list(deciding(made, ())) == []
