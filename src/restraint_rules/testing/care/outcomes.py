"""What followed a use: debriefings, deaths, serious occurrences."""

from datetime import datetime
from typing import get_args

from restraint_rules.models.care import Death, Debriefing, Occurrence
from restraint_rules.models.care.debriefings import DebriefTopic
from restraint_rules.testing.care.uses import TEN, Data, prompt
from restraint_rules.testing.days import clock
from restraint_rules.testing.events import DAY, after

__all__ = ["death", "debriefing", "occurrence"]

NOON = clock(DAY, 12)


def debriefing(held: datetime = NOON, **facts: object) -> Debriefing:
    """A debriefing of the person, the staff involved, supervisors and administrators.

    Args:
        held: When it was held.
        **facts: Facts of ``Debriefing`` that differ.

    Returns:
        The debriefing.
    """
    lawful: Data = {
        "id": "debriefing-1",
        "at": held,
        "face_to_face": True,
        "person_present": True,
        "staff_present": ["nurse-1"],
        "staff_excused": [],
        "supervisors_present": True,
        "administrators_present": True,
        "language_understood": True,
        "covered": get_args(DebriefTopic),
        "led_by": "supervisor-1",
        "leader_senior": True,
        "leader_trained": True,
        "immediate": True,
        "recorded": True,
        "plan_changes": False,
    }
    return Debriefing.model_validate(lawful | facts)


def death(died: datetime, **facts: object) -> Death:
    """A death reported to the federal agency at once.

    Args:
        died: When the person died; the facility knew of it then.
        **facts: Facts of ``Death`` that differ.

    Returns:
        The death.
    """
    lawful: Data = {
        "at": died,
        "known": died,
        "perhaps_caused": True,
        "reported": {"at": after(died, 60)},
        "report_in_record": True,
    }
    return Death.model_validate(lawful | facts)


def occurrence(happened: datetime = TEN, kind: str = "serious_injury", **facts: object) -> Occurrence:
    """A serious occurrence of which all were told at once.

    Args:
        happened: When it happened.
        kind: Which kind.
        **facts: Facts of ``Occurrence`` that differ.

    Returns:
        The occurrence.
    """
    told: Data = {
        "at": after(happened, 60),
        "states": ["name", "description", "facility", "address", "telephone"],
        "prohibited": False,
    }
    lawful: Data = {
        "id": "occurrence-1",
        "kind": kind,
        "at": happened,
        "medicaid_agency": told,
        "advocates": told,
        "federal": told,
        "parents": prompt(after(happened, 30)),
        "recorded": True,
        "in_logs": True,
    }
    return Occurrence.model_validate(lawful | facts)
