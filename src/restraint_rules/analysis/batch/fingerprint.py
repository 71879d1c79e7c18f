"""What an answer rests on, as one text: where it is the same, judging again says the same."""

from collections.abc import Mapping
from hashlib import sha256
from json import dumps

from restraint_rules.calendar.calendars import Calendars
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.engine.bench import NO_READINGS
from restraint_rules.models.base import Subject
from restraint_rules.models.setting import Setting
from restraint_rules.policies.known import GivenPolicy, policy_given
from restraint_rules.policy.readings import Choice
from restraint_rules.version import VERSION

__all__ = ["fingerprint"]


def fingerprint(
    subject: Subject,
    *,
    policy: GivenPolicy,
    calendar: SchoolCalendar | Calendars,
    setting: Setting | None = None,
    readings: Mapping[str, Choice] = NO_READINGS,
) -> str:
    """Name what a report on a subject would be made from, the moment of judging left out.

    Store it with the report. As long as it is the same and nothing in the report is pending, a later
    judgement says the same; what is pending may have become due.

    Args:
        subject: The subject.
        policy: The policy, its id or its document.
        calendar: The school's calendar, or ``Calendars``.
        setting: Standing facts.
        readings: Choices that differ from the policy's defaults.

    Returns:
        64 hexadecimal digits, the same in any process: of the facts, the policy's own text, the calendar,
        the setting, the readings, and the library's version.

    Raises:
        UnknownPolicyError: If there is no policy of that id.
        PolicyDocumentError: If the document cannot be made a policy.
    """
    text = policy_given(policy)
    defaults = {reading.name: reading.default for reading in text.readings}
    parts = {
        "library": VERSION,
        "subject": [type(subject).__name__, subject.digest],
        "policy": text.digest,
        "calendar": calendar.digest,
        "setting": setting.digest if setting is not None else None,
        "readings": {name: one for name, one in readings.items() if defaults.get(name) != one},
    }
    return sha256(dumps(parts, sort_keys=True).encode()).hexdigest()
