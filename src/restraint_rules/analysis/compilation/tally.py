"""Counting the instances of a school year: by type, nature, plan, injury and length."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from restraint_rules.calendar.school_calendar import school_year_of
from restraint_rules.kleene import any_of
from restraint_rules.models.emergencies import Emergency, Ground
from restraint_rules.models.incident import Incident
from restraint_rules.reasoning.course.emergencies import emergency_at, shows
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.facts import hold_fact, holds_of

__all__ = ["ROWS", "Entry", "tally"]

Entry = tuple[str, str]
"""Table and row."""

BANDS = (("up_to_15", 15), ("over_15_to_20", 20), ("over_20_to_40", 40), ("over_40_to_60", 60))
"""Names and upper bounds, in minutes: the lengths that published counts speak of."""

ROWS: dict[str, tuple[str, ...]] = {
    "instances": ("physical_restraint", "seclusion"),
    "perhaps_instances": ("not_decided",),
    "nature": ("mechanical", "carried_or_moved", "other_restraint", "seclusion", "not_recorded"),
    "grounds": ("imminent_injury", "other_ground", "unclear", "none", "not_recorded"),
    "seclusions_per_iep": ("yes", "no", "not_recorded"),
    "durations": (*(name for name, _ in BANDS), "over_60", "not_recorded"),
    "incidents": ("with_injury", "without_injury", "not_recorded"),
    "injuries": ("serious", "nonserious", "not_recorded"),
    "students": ("restrained_or_secluded",),
}
"""Every table with its rows; a row that counts nothing is zero, not left out."""

IMMINENT: frozenset[Ground] = frozenset({"imminent_injury_to_student", "imminent_injury_to_others"})


def tally(episodes: Iterable[Episode], begun: int) -> Counter[Entry]:
    """Count one student's instances of the school year that began in a year, by table and row."""
    counts: Counter[Entry] = Counter()
    for episode in episodes:
        uses = [use for use in episode.uses if begun == school_year_of(day_of(use, episode))]
        for use in uses:
            counts.update(entries_of(use, episode))
        if uses:
            counts.update(injuries_of(episode.incident))
            counts["students", "restrained_or_secluded"] = 1
        undecided = [use for use in episode.unsettled if begun == school_year_of(day_of(use, episode))]
        counts["perhaps_instances", "not_decided"] += len(undecided)
    return counts


def day_of(use: Use, episode: Episode) -> date:
    """The local day a use belongs to: that of its start, else the incident's."""
    started = use.record.started
    return episode.incident.day if started is None else episode.context.local_day(started)


def entries_of(use: Use, episode: Episode) -> Iterator[Entry]:
    """Where one instance is counted: once in each table it belongs to."""
    yield "instances", str(use.kind)
    yield "nature", nature_of(use, episode)
    yield "grounds", ground_of(emergency_at(use, episode))
    yield "durations", band_of(use)
    if "seclusion" in use.kinds:
        per_iep = use.record.per_iep
        yield "seclusions_per_iep", "not_recorded" if per_iep is None else "yes" if per_iep else "no"


def nature_of(use: Use, episode: Episode) -> str:
    """What kind of restraint it was, as far as its holds tell, or that it was a seclusion."""
    record = use.record
    if use.kind == "seclusion":
        return str(use.kind)
    if record.mechanical:
        return "mechanical"
    holds = holds_of(record, use.path)
    carried = any_of(hold_fact(hold, "carries", episode.context, path) for hold, path in holds)
    if carried.value is None or not holds:
        return "not_recorded"
    return "carried_or_moved" if carried.value else "other_restraint"


def ground_of(emergency: Emergency | None) -> str:
    """The nature of the emergency, by the gravest ground recorded."""
    grounds = emergency.grounds if emergency else None
    imminent = shows(emergency, "emergency", IMMINENT)
    if grounds is None or imminent.value is None:
        return "not_recorded"
    if imminent.value:
        return "imminent_injury"
    return "none" if not grounds else "unclear" if "unclear" in grounds else "other_ground"


def band_of(use: Use) -> str:
    """The band of lengths it lies in, if it surely lies in one."""
    length = use.length
    if use.running or length.most is None or band(length.least) != band(length.most):
        return "not_recorded"
    return band(length.least)


def band(length: timedelta) -> str:
    """The band of a length; a bound belongs to the band below it."""
    return next((name for name, most in BANDS if length <= timedelta(minutes=most)), "over_60")


def injuries_of(incident: Incident) -> Iterator[Entry]:
    """Where an incident and the student's injuries in it are counted."""
    if incident.injuries is None:
        yield "incidents", "not_recorded"
        return
    of_student = [one for one in incident.injuries if one.person == "student"]
    open_ones = any(one.person is None for one in incident.injuries)
    if of_student:
        yield "incidents", "with_injury"
    else:
        yield "incidents", "not_recorded" if open_ones else "without_injury"
    for one in of_student:
        yield "injuries", one.severity or "not_recorded"
