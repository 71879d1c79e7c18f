"""For each message code that only health care needs, facts that bring it about."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from cases import Case

from restraint_rules.models.base import Subject
from restraint_rules.policies import CMS_HOSPITAL, CMS_PRTF, NASMHPD
from restraint_rules.testing import care
from restraint_rules.testing.events import after

__all__ = ["CASES_OF_CARE"]


def case(subject: Subject | None = None, **arguments: Any) -> Case:
    """A case judged as a hospital's; without a subject, the lawful episode."""
    return Case(subject or care.episode(), {"policy": CMS_HOSPITAL} | arguments)


def case_used(minutes: float = 30, **facts: Any) -> Case:
    """One use of which this is recorded."""
    return case(care.episode(care.use(minutes=minutes, **facts)))


def case_recorded(**facts: Any) -> Case:
    """The lawful episode, but for these facts."""
    return case(care.episode(**facts))


def case_in_residence(subject: Subject, **arguments: Any) -> Case:
    """A case judged as a residential facility's."""
    return case(subject, policy=CMS_PRTF, **arguments)


def case_died(**facts: Any) -> Case:
    """A death during a mechanical restraint by the wrists."""
    at = after(care.TEN, 20)
    uses = (care.use(kind="mechanical_restraint"),)
    return case(care.episode(*uses, deaths=[care.death(at, **facts)]))


ONLY_TIME_OUT = care.episode(care.use(kind="time_out"))
LONG = {"orders": [care.order(minutes=120)]}
NEXT_DAY = care.TEN + timedelta(days=1)
RENEWALS = [care.order(after(care.TEN, 120 * n), 120, id=f"order-{n + 1}", renewal=n > 0) for n in range(15)]
HAPPENED = {"occurrences": [care.occurrence()]}


def case_running(minutes: float, **facts: Any) -> Case:
    """A use that still goes on after so many minutes."""
    use = care.use(**({"ended": None, "ongoing": True} | facts))
    moment = after(care.TEN, minutes)
    return case(care.episode(use), as_of=f"{moment:%Y-%m-%dT%H:%M}")


CASES_OF_CARE: Mapping[str, Case] = {
    # Whether there is anything to judge
    "care.no_use": case(ONLY_TIME_OUT),
    "care.no_restraint": case_in_residence(care.episode(care.use(kind="seclusion"))),
    "care.no_seclusion": case(),
    "care.no_time_out": case_in_residence(care.episode()),
    "care.no_order": case_used(orders=[]),
    "care.no_evaluation": case_used(evaluations=[]),
    "care.no_debriefing": case_in_residence(care.episode(debriefings=[])),
    "care.no_review": case(care.episode(reviews=[]), policy=NASMHPD),
    "care.no_death": case(),
    "care.no_injury": case_in_residence(care.episode()),
    "care.no_occurrence": case_in_residence(care.episode()),
    "care.no_staff": case(care.facility(staff=[])),
    "care.nothing_recorded": case(),
    "care.part_unrecorded": case_recorded(deaths=None),
    "care.no_call": case(),
    "care.condition": case_used(violent_behavior=None),
    "care.running": case_running(20),
    # Facts and judgements
    "care.met": case(),
    "care.broken": case_used(plan_modified=False),
    "care.unrecorded": case_used(plan_modified=None),
    "care.attested": case(),
    "care.denied": case_used(least_restrictive=False),
    "care.question": case_used(least_restrictive=None),
    # Acts
    "care.act.done": case(care.facility()),
    "care.act.in_time": case(),
    "care.act.late": case_used(evaluations=[care.evaluation(after(care.TEN, 61))]),
    "care.act.pending": case_running(20, evaluations=[]),
    "care.act.not_done": case_used(evaluations=[]),
    "care.act.not_recorded": case_used(evaluations=None),
    "care.act.time_open": case_used(evaluations=[care.evaluation(at=None)]),
    "care.act.out_of_order": case_died(reported={"at": after(care.TEN, -60)}),
    "care.act.deadline_open": case(care.episode(care.use(started=None, evaluations=[])), as_of="11:00"),
    # Orders
    "care.order.within": case(),
    "care.order.too_long": case_used(orders=[care.order(minutes=121)]),
    "care.order.lapsed": case_used(minutes=90),
    "care.order.in_force": case_running(20),
    "care.order.beyond_total": case_used(minutes=27 * 60, orders=RENEWALS),
    "care.order.total_running": case_running(20),
}
