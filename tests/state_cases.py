"""For each message code that only Connecticut's own text needs, facts that bring it about."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from cases import Case
from state_builders import SETTING, YEARS, held_on, on_day, shut_in, with_room

from restraint_rules.models.interventions import Intervention
from restraint_rules.policies import CONNECTICUT, CONNECTICUT_MODEL_FORM
from restraint_rules.testing import at, staff, student

__all__ = ["CASES_OF_THE_STATE"]

OLD, DAY = date(2018, 6, 4), date(2019, 3, 5)
WATCHING: dict[str, Any] = {"mode": "direct", "throughout": True, "frequent": True}
NO_COPY: dict[str, Any] = {"report_copy": {"done": False}}
UNTRAINED = SETTING.model_copy(update={"staff": (staff(credentials=[]),)})


def case(*interventions: Intervention, day: date = DAY, **facts: Any) -> Case:
    """An incident under the state's text, or with the policy and standing facts named."""
    arguments: dict[str, Any] = {
        "policy": CONNECTICUT,
        "calendar": YEARS,
        "setting": SETTING,
        "as_of": "2019-05-05T12:00",
    }
    arguments |= {name: facts.pop(name) for name in (*arguments, "readings") if name in facts}
    return Case(on_day(day, *interventions, **facts), arguments)


def case_by_iep(*, per_iep: bool | None) -> Case:
    """A seclusion without an emergency, read as if an IEP could provide for it."""
    readings = {"planned_seclusion": "in_iep_too"}
    return case(shut_in(OLD, per_iep=per_iep), day=OLD, emergency={"grounds": []}, readings=readings)


def case_watched(*, per_iep: bool = True, **facts: Any) -> Case:
    """A seclusion watched by someone."""
    monitoring = WATCHING | {"by": ["staff-1"]} | {name: facts.pop(name) for name in ("by",) if name in facts}
    return case(shut_in(DAY, per_iep=per_iep, monitoring=monitoring), **facts)


def case_seen(*, sees_out: bool | None) -> Case:
    """A seclusion in a room out of which the student sees, or not."""
    return case(shut_in(DAY), setting=with_room(window={"student_sees_out": sees_out}))


def case_told(when: str = "2019-03-05T14:00", **facts: Any) -> Case:
    """A letter home under the state's form, and no copy of the report."""
    letter = {"at": f"{when}-05:00", "method": "letter", "outcome": "sent", "gives_report": True}
    known: dict[str, Any] = {"policy": CONNECTICUT_MODEL_FORM, "notices": [letter]}
    return case(held_on(DAY), **known | NO_COPY | facts)


def case_told_of_one() -> Case:
    """A letter home under the state's form between two uses."""
    letter = {"at": at("11:00", DAY), "method": "letter", "outcome": "sent", "gives_report": True}
    facts: dict[str, Any] = {"policy": CONNECTICUT_MODEL_FORM, "notices": [letter]} | NO_COPY
    return case(held_on(DAY), held_on(DAY, id="r2", start=at("14:00", DAY)), **facts)


def case_hurt() -> Case:
    """An injury of the student that the state was told of."""
    injury = {"id": "i1", "person": "student", "discovered": at("10:05", DAY)}
    return case(injuries=[injury], state_report={"at": at("12:00", DAY)})


def case_no_start() -> Case:
    """A restraint of which it is not recorded when it was over, so that nobody knows by when to write."""
    facts: dict[str, Any] = {"policy": CONNECTICUT_MODEL_FORM, "notices": []} | NO_COPY
    return case(held_on(DAY, ended=None), as_of="2019-03-06T12:00", **facts)


CASES_OF_THE_STATE: Mapping[str, Case] = {
    "emergency.by_iep": case_by_iep(per_iep=True),
    "emergency.by_iep_unknown": case_by_iep(per_iep=None),
    "substitute.explored": case(replaced_alternative=None),
    "substitute.attested": case(),
    "substitute.denied": case(replaced_alternative=True),
    "substitute.question": case(replaced_alternative=None, all_alternatives_explored=None),
    "watchers.not_per_iep": case_watched(per_iep=False),
    "watchers.unknown": case_watched(by=None),
    "watchers.trained": case_watched(),
    "watchers.untrained": case_watched(setting=UNTRAINED),
    "sight.yes": case_seen(sees_out=True),
    "sight.no": case_seen(sees_out=False),
    "sight.unknown": case_seen(sees_out=None),
    "scope.at_risk": case(held_on(DAY)),
    "scope.at_risk_presumed": case(held_on(DAY), student=student(special_education=None)),
    "scope.not_at_risk": case(held_on(DAY), student=student(special_education="not_eligible")),
    "scope.every_student": case(held_on(DAY), readings={"at_risk": "every_student"}),
    "report.follows": case(held_on(DAY)),
    "written_notice.in_time": case_told(),
    "written_notice.late": case_told("2019-03-06T10:09"),
    "written_notice.not_again": case_told_of_one(),
    "injury.reported": case_hurt(),
    "report.no_decision_needed": case_told(),
    "written_notice.not_done": case_told(notices=[]),
    "written_notice.not_recorded": case_told(notices=None),
    "written_notice.pending": case_told(notices=[], as_of="2019-03-05T12:00"),
    "written_notice.deadline_open": case_no_start(),
}
