"""For each message code of a school's single facts and acts, facts that bring it about."""

from collections.abc import Mapping
from typing import Any

from builders import time_out
from cases import Case
from massachusetts_builders import FROM_2026, OF_2016, allowed, clock_on, held

from restraint_rules.policies import MASSACHUSETTS_SCHOOLS

__all__ = ["CASES_OF_WHAT_IS_ASKED"]


def case(*interventions: Any, as_of: str = "2026-04-30T12:00", **facts: Any) -> Case:
    """A case judged as a Massachusetts school's."""
    return Case(allowed(*interventions, **facts), {"policy": MASSACHUSETTS_SCHOOLS, "as_of": as_of})


def case_conduct(**facts: Any) -> Case:
    """One restraint carried out like this."""
    return case(held(conduct=facts))


def case_hurt(as_of: str = "2026-04-30T12:00", *interventions: Any, **act: Any) -> Case:
    """An injury, and what became of the report to the department."""
    report = act or None
    return case(
        *interventions, as_of=as_of, injuries=[{"id": "i1", "person": "student"}], state_report=report
    )


IN_CLASS = time_out(f"{FROM_2026}T10:00", f"{FROM_2026}T10:08", in_room=False)

CASES_OF_WHAT_IS_ASKED: Mapping[str, Case] = {
    "asked.met": case(),
    "asked.broken": case_conduct(witnessed=False),
    "asked.unrecorded": case_conduct(witnessed=None),
    "asked.attested": case(),
    "asked.denied": case_conduct(least_force=False),
    "asked.question": case_conduct(least_force=None),
    "asked.no_call": case(),
    "asked.condition": case_conduct(distress_shown=None),
    "approval.not_needed": case(),
    "room.none": case(IN_CLASS, as_of="2026-10-30T12:00", day=FROM_2026),
    "asked.act.in_time": case_hurt(at=clock_on(OF_2016, "12:00")),
    "asked.act.late": case_hurt(at=clock_on("2026-03-20", "12:00")),
    "asked.act.pending": case_hurt(f"{OF_2016}T12:00", done=False),
    "asked.act.not_done": case_hurt(done=False),
    "asked.act.not_recorded": case_hurt(),
    "asked.act.time_open": case_hurt(done=True),
    "asked.act.out_of_order": case_hurt(at=clock_on(OF_2016, "09:00")),
    "asked.act.deadline_open": case_hurt("2026-03-11T12:00", held(end=None), done=False),
}
