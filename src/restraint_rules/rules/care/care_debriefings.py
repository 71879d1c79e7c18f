"""Debriefings after restraint or seclusion: with the person, of the staff, and what they cover."""

from collections.abc import Callable, Iterable

from restraint_rules.calendar.units import BusinessDays, Elapsed
from restraint_rules.findings.verdict import Verdict, passed, pending, unknown
from restraint_rules.kleene import Fact, all_of, any_of
from restraint_rules.models.care.debriefings import DebriefTopic
from restraint_rules.reasoning.care.any_in_time import Candidate, any_in_time
from restraint_rules.reasoning.care.care_duties import holds
from restraint_rules.reasoning.care.course import Care
from restraint_rules.reasoning.care.sessions import Session, all_staff_came, sessions_of
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.duties import CARE
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import Timing

__all__ = [
    "debriefing_recorded",
    "debriefings_cover",
    "formal_analysis",
    "person_and_staff_meet",
    "person_debriefed",
    "post_event_analysis",
    "staff_and_supervisors_meet",
    "staff_debriefed",
]

Fits = Callable[[Session], Fact]


def with_person(session: Session) -> Fact:
    """Whether a session is the one with the person: face to face, with all staff involved or excused."""
    return all_of(
        [
            session.held,
            session.fact("person_present"),
            session.fact("face_to_face"),
            session.fact("language_understood"),
            all_staff_came(session, excusable=True),
        ]
    )


def of_staff(session: Session) -> Fact:
    """Whether a session is the one of all staff involved with supervisors and administrators."""
    return all_of(
        [
            session.held,
            session.fact("supervisors_present"),
            session.fact("administrators_present"),
            all_staff_came(session, excusable=False),
        ]
    )


def held_within(
    care: Care, context: Context, fits: Fits, duty: str, within: Elapsed | BusinessDays
) -> Verdict:
    """Judge whether a session of a kind was held in time after the last use."""
    if any(use.running for use in care.uses):
        return pending("care.running")
    if not care.uses:
        return CARE.no_call("why.no_use")
    end, sessions = care.last_end(), sessions_of(care, context)
    timing = Timing(context, context.due(within, end, "last_use"), end, "care.act", "debriefings")
    made = None if sessions is None else [Candidate(fits(one), one.at, f"{one.path}.at") for one in sessions]
    evidence = tuple((f"{one.path}.at", one.record.at) for one in sessions or () if one.record.at is not None)
    return any_in_time(duty, "", made, timing, evidence)


@rule("care_episode", within="less")
def person_and_staff_meet(care: Care, context: Context, *, within: Elapsed) -> Verdict:
    """The person and all staff involved talk face to face soon after a use.

    Staff whose presence might jeopardize the person's well-being may stay away.

    Args:
        within: How soon.
    """
    return held_within(care, context, with_person, "duty.person_and_staff_meet", within)


@rule("care_episode", within="less")
def staff_and_supervisors_meet(care: Care, context: Context, *, within: Elapsed) -> Verdict:
    """All staff involved, with supervisors and administrators, talk soon after a use.

    Args:
        within: How soon.
    """
    return held_within(care, context, of_staff, "duty.staff_and_supervisors_meet", within)


@rule("care_episode", topics="further")
def debriefings_cover(care: Care, context: Context, *, topics: frozenset[DebriefTopic]) -> Iterable[Verdict]:
    """Debriefings cover what the text names; together they may.

    Args:
        topics: What is talked about.
    """
    sessions = sessions_of(care, context)
    if sessions == []:
        yield CARE.no_call("why.no_debriefing")
        return
    for topic in sorted(topics):
        facts = [
            all_of([one.held, holds(one.record.covered, frozenset({topic}), f"{one.path}.covered")])
            for one in sessions or ()
        ]
        fact = Fact(None, ("debriefings",)) if sessions is None else any_of(facts)
        yield CARE.met(f"duty.debriefing.{topic}", fact, f"debriefings.{topic}")


@rule("care_debriefing")
def debriefing_recorded(session: Session, _context: Context) -> Verdict:
    """A debriefing is recorded: who came, who was excused, which changes of the treatment plan it led to."""
    reason = CARE.only_if(session.held, "why.not_held", "duty.debriefing_recorded", session.path)
    return reason or CARE.fact("duty.debriefing_recorded", session.record, "recorded", session.path)


@rule("care_episode")
def person_debriefed(care: Care, context: Context) -> Verdict:
    """The person takes part in a debriefing after each episode, unless contraindicated; no deadline."""
    duty, value = "duty.person_debriefed", care.episode.person.debriefing_contraindicated
    if value:
        return CARE.no_call("why.contraindicated", "person")
    return undated(care, context, duty, lambda one: all_of([one.held, one.fact("person_present")]))


@rule("care_episode")
def staff_debriefed(care: Care, context: Context) -> Verdict:
    """All staff who took part in a use take part in a debriefing; without a deadline."""
    return undated(
        care,
        context,
        "duty.staff_debriefed",
        lambda one: all_of([one.held, all_staff_came(one, excusable=True)]),
    )


def undated(care: Care, context: Context, duty: str, fits: Fits) -> Verdict:
    """Judge whether a session of a kind was held, where the text sets no moment."""
    if any(use.running for use in care.uses):
        return pending("care.running")
    sessions = sessions_of(care, context)
    if sessions is None:
        return unknown("care.act.not_recorded", missing=("debriefings",), duty=duty)
    fact = any_of(fits(one) for one in sessions)
    if fact.value is None:
        return unknown("care.unrecorded", missing=fact.missing, duty=duty)
    return passed("care.act.done", duty=duty) if fact.value else pending("care.act.pending", duty=duty)


def post_event(session: Session) -> Fact:
    """Whether a session is an analysis directly after the event, led by someone senior not involved."""
    involved = [one.id for use in session.care.uses for one in use.record.staff or ()]
    unrecorded = tuple(f"{use.path}.staff" for use in session.care.uses if use.record.staff is None)
    leader = session.record.led_by
    if leader is None:
        outside = Fact(None, (f"{session.path}.led_by",))
    else:
        outside = (
            Fact(None, unrecorded) if unrecorded and leader not in involved else Fact(leader not in involved)
        )
    return all_of(
        [
            session.held,
            session.fact("immediate"),
            session.fact("leader_senior"),
            session.fact("leader_trained"),
            outside,
        ]
    )


@rule("care_episode")
def post_event_analysis(care: Care, context: Context) -> Verdict:
    """Directly after the episode, someone senior, trained and not involved leads an analysis."""
    return undated(care, context, "duty.post_event_analysis", post_event)


@rule("care_episode", readings=("formal_analysis",))
def formal_analysis(care: Care, context: Context) -> Verdict:
    """A formal analysis with staff, administration and the person is held soon; how soon is a reading."""
    within = BusinessDays(int(context.readings["formal_analysis"]))

    def fits(session: Session) -> Fact:
        names = ("supervisors_present", "administrators_present", "person_present")
        return all_of([session.held, *(session.fact(name) for name in names)])

    return held_within(care, context, fits, "duty.formal_analysis", within)
