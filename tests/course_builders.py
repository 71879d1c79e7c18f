"""Uses and incidents prepared, or judged by one clause, for the tests of an incident's course."""

from datetime import timedelta
from typing import Any

from builders import CALENDAR, LATER, at, determination, incident, judge, only, restraint, setting, staff

from restraint_rules.engine import prepare
from restraint_rules.findings import Finding
from restraint_rules.models import Incident
from restraint_rules.policies import SPRAGUE
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import Use

STARTED, ENDED = ("interventions[r1].started",), ("interventions[r1].ended",)
ZERO = timedelta()

PERHAPS = {"physically_prevented": None}
"""What makes a time out perhaps a seclusion."""

LABEL_ONLY = {"holds": None}
"""What leaves a restraint to its label."""


def episode(subject: Incident | None = None, *, as_of: str = LATER, readings: Any = None) -> Episode:
    """An incident, prepared."""
    judged = subject or incident()
    _, context = prepare(judged.day, SPRAGUE, CALENDAR, at(as_of), setting(), readings or {})
    return Episode(judged, context)


def episode_of(*interventions: dict[str, Any], **arguments: Any) -> Episode:
    """An incident with these interventions, prepared."""
    return episode(incident(*interventions), **arguments)


def ids(uses: tuple[Use, ...]) -> list[str]:
    return [use.record.id for use in uses]


def use(intervention: dict[str, Any], **arguments: Any) -> Use:
    """The one intervention of an incident, prepared."""
    (found,) = episode_of(intervention, **arguments).periods
    return found


def period(started: Any, ended: Any, **facts: Any) -> dict[str, Any]:
    """A restraint whose start and end are recorded as given."""
    return restraint(**facts) | {"started": started, "ended": ended}


def going_on(**facts: Any) -> dict[str, Any]:
    """A restraint from ten that goes on."""
    return restraint("10:00", None, ongoing=True, **facts)


def finding_of_uses(clause: str, *uses: dict[str, Any], as_of: str = LATER, **readings: str | int) -> Finding:
    """The one finding under a clause on an incident with these uses."""
    return only(judge(incident(*uses), as_of=as_of, readings=readings), clause)


def finding_of_episode(
    clause: str, *uses: dict[str, Any], as_of: str = LATER, **readings: str | int
) -> Finding:
    """What a clause says of some uses, judged as one episode."""
    whole = {"limit_applies_to": "episode"}
    return finding_of_uses(clause, *uses, as_of=as_of, **whole | readings)


def finding_of_decisions(
    *made: dict[str, Any],
    people: tuple[dict[str, Any], ...] = (),
    clause: str = "III.H.2",
    as_of: str = LATER,
    readings: Any = None,
    **use: Any,
) -> Finding:
    """Judge a restraint from 10:00 to 10:20, or to another end, with these decisions."""
    end = use.pop("end", "10:20")
    report = judge(
        incident(restraint("10:00", end, determinations=made, **use)),
        setting=setting(staff=[staff(), *people]),
        as_of=as_of,
        readings=readings or {},
    )
    return only(report, clause)


def finding_of_chain(
    *made: dict[str, Any] | str,
    start: str | None = "10:00",
    end: str | None = "11:00",
    as_of: str = LATER,
    readings: Any = None,
    **facts: Any,
) -> Finding:
    """Judge a restraint with decisions at these times under III.H.3."""
    decisions = [determination(one) if isinstance(one, str) else one for one in made]
    use = restraint(start, end, **{"determinations": decisions} | facts)
    return only(judge(incident(use), as_of=as_of, readings=readings or {}), "III.H.3")


def doubtful(when: str | None, name: str = "d") -> dict[str, Any]:
    """A decision of which it is not recorded what it found."""
    return determination(when, id=name, necessary=None)


def path(name: str, field: str) -> str:
    """The path of what is recorded of a decision."""
    return f"interventions[r1].determinations[{name}].{field}"


def minutes(count: float) -> timedelta:
    """So many minutes, which need not be whole."""
    return timedelta(minutes=count)
