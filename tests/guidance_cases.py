"""For each message code that only federal guidance needs, facts that bring it about, judged under it."""

from collections.abc import Mapping
from typing import Any

from cases import Case
from guidance_builders import NOTICE, TWO_DAYS, again, doubtful_incident, review_meeting
from guidance_builders import incident_of_restraint as one_restraint

from restraint_rules.models.base import Subject
from restraint_rules.policies import US_ED_2012
from restraint_rules.testing import agent, at, incident, record

__all__ = ["CASES_OF_GUIDANCE"]


def case(subject: Subject | None = None, **arguments: Any) -> Case:
    """A case judged by the guidance; without a subject, the lawful incident."""
    return Case(subject or incident(), {"policy": US_ED_2012} | arguments)


def case_recorded(**facts: Any) -> Case:
    """The lawful incident, but for these facts."""
    return case(incident(**facts))


def case_held(**facts: Any) -> Case:
    """One restraint."""
    return case(one_restraint(**facts))


def case_given(**facts: Any) -> Case:
    """One administration of an agent."""
    return case_recorded(interventions=[agent(**facts)])


def case_of_danger(serious: bool | None) -> Case:
    """An imminent danger, and whether it was of serious harm."""
    grounds = ["imminent_injury_to_others"]
    return case_recorded(emergency={"grounds": grounds, "serious_physical_harm": serious})


def case_told(when: str | None, judged: bool | None = None, **facts: Any) -> Case:
    """A parent told then, and whether an attempt was made at once."""
    notice = NOTICE | {"at": when and at(when), "done": True} | facts
    return case_recorded(notices=[notice], immediate_attempt=judged)


REVIEWED = review_meeting(behavior_plan="done")
PERHAPS = (incident(), doubtful_incident(TWO_DAYS[-1]))

CASES_OF_GUIDANCE: Mapping[str, Case] = {
    # Serious physical harm
    "serious_harm.attested": case(),
    "serious_harm.denied": case_of_danger(serious=False),
    "serious_harm.question": case_of_danger(serious=None),
    "ineffective.attested": case(),
    "ineffective.denied": case_recorded(alternatives_ineffective=False),
    "ineffective.question": case_recorded(alternatives_ineffective=None),
    "danger.running": case_held(ended=None, ongoing=True),
    "danger.attested": case(),
    "danger.denied": case_held(ended_when_danger_passed=False),
    "danger.question": case_held(ended_when_danger_passed=None),
    # Purposes, treatment and harm
    "coercion.no": case(),
    "coercion.yes": case_held(as_coercion=True),
    "coercion.unknown": case_held(as_coercion=None),
    "retaliation.no": case(),
    "retaliation.yes": case_held(as_retaliation=True),
    "retaliation.unknown": case_held(as_retaliation=None),
    "dignity.attested": case(),
    "dignity.denied": case_recorded(treated_with_dignity=False),
    "dignity.question": case_recorded(treated_with_dignity=None),
    "harm.none": case(),
    "harm.done": case_recorded(injuries=[{"person": "student"}]),
    "harm.unknown": case_recorded(injuries=None),
    "drug.authorized": case_given(),
    "drug.not_authorized": case_given(lawfully_administered=False),
    "drug.question": case_given(lawfully_administered=None),
    "drug.unknown": case_given(lawfully_administered=False, initial_orders=None),
    # Monitoring, notices and reports without a number
    "monitoring.visual.yes": case(),
    "monitoring.visual.no": case_held(monitoring={"mode": "none"}),
    "monitoring.visual.unknown": case_held(monitoring=None),
    "prompt_notice.meanwhile": case(),
    "prompt_notice.attested": case_told("14:00", judged=True),
    "prompt_notice.denied": case_told("14:00", judged=False),
    "prompt_notice.question": case_told("14:00"),
    "prompt_notice.pending": case_recorded(notices=[], immediate_attempt=None),
    "prompt_notice.unknown": case_told(None),
    "report.written": case(),
    # Repeated use
    "repeated.unknown": case(record(incidents=None)),
    "repeated.none": case(record()),
    "repeated.not_recorded": case(again(meetings=None)),
    "repeated.pending": case(again()),
    "repeated.reviewed": case(again(meetings=[REVIEWED])),
    "repeated.review_open": case(again(meetings=[review_meeting(behavior_plan=None)])),
    "repeated.perhaps": case(again(incidents=PERHAPS)),
    "repeated.met_if_any": case(again(incidents=PERHAPS, meetings=[REVIEWED])),
}
