"""The school rules of Massachusetts judged a second time, by hand, under the text of the incident's day.

Written from the text as far as it could be read, and from what the policy marks as unread where it could
not. It shares no code with the library and reads plain data. A clause is named by its citation and its
rule, for one paragraph may ask several things.
"""

from collections.abc import Callable, Mapping
from datetime import date

from oracle.acts import SchoolYear, first_start, settled
from oracle.clockwork import MINUTE, instant
from oracle.massachusetts_kinds import (
    ADOPTED,
    AMENDED,
    RESTRAINT,
    SECLUSION,
    TIME_OUT,
    Facts,
    every,
    kinds_of,
    some_by_hand,
)
from oracle.massachusetts_papers import (
    approved_past,
    judge_effort,
    judge_injury,
    judge_long_or_harmful,
    judge_report,
    judge_written,
)
from oracle.massachusetts_uses import (
    OF_EACH_USE,
    OF_RESTRAINT_BEFORE_2016,
    OF_RESTRAINT_SINCE_2016,
    OF_ROOM_SINCE_2026,
    OF_SECLUSION_SINCE_2026,
    OF_SECLUSION_UNTIL_2026,
    OF_TIME_OUT,
    Judge,
    at_its_end,
    breathing_free,
    claims,
    fact,
    judgement,
    no_device,
)

Name = tuple[str, str]
Found = dict[Name, dict[str, str]]
Kind = Callable[[Facts, date], bool | None]
OfUses = Callable[[list[Facts], int], str]
"""Judges the uses a clause speaks of; told too is when the first that may be one began."""


def is_restraint(use: Facts, day: date) -> bool | None:
    return kinds_of(use, day)[RESTRAINT]


def is_seclusion(use: Facts, day: date) -> bool | None:
    return kinds_of(use, day)[SECLUSION]


def is_time_out(use: Facts, day: date) -> bool | None:
    return kinds_of(use, day)[TIME_OUT]


def either_by_hand(use: Facts, day: date) -> bool | None:
    return some_by_hand((is_restraint(use, day), is_seclusion(use, day)))


def massachusetts_by_hand(incident: Facts, year: SchoolYear, as_of: int) -> Found:
    """For each clause in force the status by path."""
    periods = [one for one in incident["interventions"] if "given" not in one]
    uses = [one for one in periods if instant(one["started"]) <= as_of]
    agents = [one for one in incident["interventions"] if "given" in one and instant(one["given"]) <= as_of]
    incident = incident | {"interventions": uses, "agents": agents}
    if incident["day"] < ADOPTED:
        return before_2016(incident, year, as_of)
    return since_2016(incident, year, as_of)


def before_2016(incident: Facts, year: SchoolYear, as_of: int) -> Found:
    found = each_by_hand(incident, OF_RESTRAINT_BEFORE_2016, is_restraint)
    told = incident_by_hand(
        incident, is_restraint, lambda uses, _: judge_long_or_harmful(incident, uses, year, as_of)
    )
    free = breathing(incident)
    return found | {
        ("46.06(5).2001", "long_or_harmful_reported"): told,
        ("46.05(5).2001", "no_restriction_of_breathing"): free,
    }


def since_2016(incident: Facts, year: SchoolYear, as_of: int) -> Found:
    amended = incident["day"] >= AMENDED
    found = each_by_hand(incident, OF_RESTRAINT_SINCE_2016, is_restraint) | each_by_hand(
        incident, OF_EACH_USE, either_by_hand
    )
    found |= each_by_hand(incident, OF_TIME_OUT, is_time_out)
    found["46.03(1)(a)", "no_mechanical_restraint"] = devices(incident)
    found["46.03(1)(a)", "no_medication_restraint"] = medication(incident)
    found["46.05(5)(a)", "no_restriction_of_breathing"] = breathing(incident)
    if amended:
        found |= each_by_hand(incident, OF_SECLUSION_SINCE_2026, is_seclusion)
        found |= each_by_hand(incident, OF_ROOM_SINCE_2026, is_seclusion, suffix=".room")
        found |= time_out_rooms(incident)
    else:
        found |= each_by_hand(incident, OF_SECLUSION_UNTIL_2026, is_seclusion)
    return (
        found | conditions(incident, amended=amended) | times_by_hand(incident, year, as_of, amended=amended)
    )


def times_by_hand(incident: Facts, year: SchoolYear, as_of: int, *, amended: bool) -> Found:
    """What has a length or a deadline: of restraint, and since 2026 of seclusion too."""
    longer: dict[Name, Judge] = {
        ("46.05(4)", "ended_when_danger_passed"): at_its_end("ended_when_danger_passed", as_of),
        ("46.05(5)(c)", "approved_past"): lambda use, _: approved_past(use, 20 * MINUTE, as_of),
    }
    outs: dict[Name, Judge] = {
        ("46.02.time-out.ends", "ends_as_soon_as_possible"): at_its_end("ended_as_soon_as_possible", as_of),
        ("46.04(1)(j)", "time_out_approved_past"): lambda use, _: approved_past(use, 30 * MINUTE, as_of),
    }
    kind = either_by_hand if amended else is_restraint
    papers: dict[Name, OfUses] = {
        ("46.06(2)", "report_completed"): lambda uses, _: judge_report(incident, uses, year, as_of),
        ("46.06(3)", "effort_to_tell_parent"): lambda uses, first: judge_effort(incident, uses, first, as_of),
        ("46.06(3).written", "parent_told_in_writing"): lambda uses, first: judge_written(
            incident, uses, first, year, as_of
        ),
        ("46.06(7)", "injury_to_anyone_reported"): lambda uses, _: judge_injury(incident, uses, year, as_of),
    }
    by_incident = {name: incident_by_hand(incident, kind, judge) for name, judge in papers.items()}
    return (
        each_by_hand(incident, longer, is_restraint) | each_by_hand(incident, outs, is_time_out) | by_incident
    )


def conditions(incident: Facts, *, amended: bool) -> Found:
    """46.03(1)(c), and of seclusion 46.07(2): the ground, and that less intrusive means do not do."""
    found = {
        ("46.03(1)(c)", "only_against_assault_or_harm"): grounds_of(incident, is_restraint),
        ("46.03(1)(c)", "alternatives_ineffective"): alternatives_by_hand(incident, is_restraint),
    }
    if amended:
        found["46.07(2)", "only_against_assault_or_harm"] = grounds_of(incident, is_seclusion)
        found["46.07(2)(b)", "alternatives_ineffective"] = alternatives_by_hand(incident, is_seclusion)
    return found


def grounds_of(incident: Facts, kind: Kind) -> dict[str, str]:
    """Of each use that has an emergency of its own, and once of all the others."""
    day, found = incident["day"], dict[str, str]()
    for use in incident["interventions"]:
        own = use.get("emergency")
        if kind(use, day) and own is not None:
            found[f"interventions[{use['id']}]"] = ground(own)
        elif kind(use, day):
            found[""] = ground(incident.get("emergency") or {})
    maybe = any(kind(use, day) is None for use in incident["interventions"])
    return found or {"": "unknown" if maybe else "not_applicable"}


def medication(incident: Facts) -> dict[str, str]:
    """46.03(1)(a): none but what a physician prescribed *and* the parent authorized."""
    found: dict[str, str] = {}
    for one in incident["agents"]:
        prescribed = some_by_hand((one.get("integral_to_plan"), one.get("initial_orders")))
        if one.get("affects_nervous_system") is not False:
            found[f"interventions[{one['id']}]"] = fact(every((prescribed, one.get("parent_consent"))))
    return found or {"": "not_applicable"}


def ground(emergency: Facts) -> str:
    """A threat of assault; or imminent harm to the student, of which it is a judgement how serious."""
    grounds = emergency.get("grounds")
    if grounds is None:
        return "unknown"
    if "imminent_injury_to_others" in grounds:
        return "pass"
    in_part = (
        emergency.get("grounds_in_part") and "unclear" not in grounds
    )  # that leaves it open, and says so
    if "imminent_injury_to_student" in grounds:
        serious = judgement(emergency.get("serious_physical_harm"))
        return "unknown" if in_part and serious == "fail" else serious
    return "unknown" if in_part else "fail"


def alternatives_by_hand(incident: Facts, kind: Kind) -> dict[str, str]:
    return incident_by_hand(incident, kind, lambda *_: judgement(incident.get("alternatives_ineffective")))


def each_by_hand(incident: Facts, clauses: Mapping[Name, Judge], kind: Kind, *, suffix: str = "") -> Found:
    """Judge each use a clause speaks of; where there is none, it does not apply, or nobody can tell."""
    uses = {one["id"]: (one, kind(one, incident["day"])) for one in incident["interventions"]}
    sure = {f"interventions[{name}]{suffix}": use for name, (use, is_one) in uses.items() if is_one}
    maybe = [name for name, (_, is_one) in uses.items() if is_one is None]
    if suffix:
        doubtful = {f"interventions[{name}]{suffix}": "unknown" for name in maybe}
    else:
        doubtful = {"": "unknown"} if maybe and not sure else {}
    return {
        name: {path: judge(use, incident) for path, use in sure.items()} | doubtful or {"": "not_applicable"}
        for name, judge in clauses.items()
    }


def time_out_rooms(incident: Facts) -> Found:
    """46.07(1): asked of a room used for time-out; of a time-out in no room apart nothing is."""
    found: Found = {}
    asked = {
        (clause, f"time_out_rooms.{name}"): judge for (clause, name), judge in OF_ROOM_SINCE_2026.items()
    }
    for name, statuses in each_by_hand(incident, asked, is_time_out).items():
        found[name] = {}
        for path, status in statuses.items():
            use = next(
                (one for one in incident["interventions"] if path == f"interventions[{one['id']}]"), None
            )
            if use is None or (use.get("in_room") is False and not use.get("room")):
                found[name][path] = "not_applicable" if use else status
            else:
                found[name][f"{path}.room"] = status
    return found


def devices(incident: Facts) -> dict[str, str]:
    """46.03(1)(a): a device that restrained, in whatever it was; of each restraint, that there was none."""
    day = incident["day"]
    found: dict[str, str] = {}
    for use in incident["interventions"]:
        is_one = is_restraint(use, day)
        if is_one or (use.get("mechanical") and not claims(use)):
            found[f"interventions[{use['id']}]"] = no_device(use)
    open_kinds = any(is_restraint(use, day) is None for use in incident["interventions"])
    return found or {"": "unknown" if open_kinds else "not_applicable"}


def breathing(incident: Facts) -> dict[str, str]:
    """46.05(5)(a): asked of each restraint, and of whatever else is recorded with a hold."""
    day = incident["day"]
    held = [one for one in incident["interventions"] if one.get("holds") or is_restraint(one, day)]
    found = {f"interventions[{use['id']}]": breathing_free(use) for use in held}
    open_kinds = any(is_restraint(use, day) is None for use in incident["interventions"])
    return found or {"": "unknown" if open_kinds else "not_applicable"}


def incident_by_hand(incident: Facts, kind: Kind, judge: OfUses) -> dict[str, str]:
    """Judge an incident by the uses a clause speaks of; what may be one counts, and does not."""
    kinds = [(one, kind(one, incident["day"])) for one in incident["interventions"]]
    if not any(is_one for _, is_one in kinds):
        return {"": "unknown" if any(is_one is None for _, is_one in kinds) else "not_applicable"}
    surely = [one for one, is_one in kinds if is_one]
    perhaps = [one for one, is_one in kinds if is_one is not False]
    first = first_start(perhaps)
    return {"": settled({judge(surely, first), judge(perhaps, first)})}
