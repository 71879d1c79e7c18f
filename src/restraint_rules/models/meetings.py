"""Meetings about a student: the planning and placement team (PPT), or a team that met after repeated use."""

from typing import Literal

from pydantic import Field

from restraint_rules.limits import MAX_ITEMS
from restraint_rules.models.acts import Act
from restraint_rules.models.base import Extensions, Flag, Id, Subject, blank
from restraint_rules.models.terms import Attendee, Recipient

__all__ = ["PlanningMeeting", "Work"]

Work = Literal["done", "not_needed", "not_done"]
"""What a meeting did of one piece of its work; ``not_needed``: it found that nothing was to be done."""


class PlanningMeeting(Act, Subject):
    """A meeting about one student: who came and what was done decide, not what it is called."""

    id: Id = Field(description="An id, unique within the student's record.")
    ppt: Flag | None = blank("Whether the student's planning and placement team (PPT) convened.")
    attended: tuple[Attendee, ...] | None = blank(
        "Who came; whoever is not listed did not. An empty list: nobody came.", max_length=MAX_ITEMS
    )
    attendance_blank: tuple[Attendee, ...] = blank(
        "Of whom it is not recorded whether they came, though it is of others.",
        default=(),
        max_length=MAX_ITEMS,
    )
    mental_health_available: Flag | None = blank(
        "Whether the school has a mental-health professional who could have come."
    )
    behavioral_assessment: Work | None = blank("Conducting or revising a behavioural assessment.")
    functional_assessment: Work | None = blank("Conducting or revising a functional behavioural assessment.")
    behavior_plan: Work | None = blank("Creating or revising any applicable behaviour intervention plan.")
    iep: Work | None = blank("Reviewing or revising the IEP, as appropriate.")
    referral: Work | None = blank("Deciding on a referral for consideration for special education.")
    alternatives: Work | None = blank("Determining alternatives to an unsuccessful time out.")
    witness_statements: Work | None = blank("Taking up a written statement of each adult who saw the use.")
    delay_agreed: Flag | None = blank("Whether school and parent agreed in writing that it be held later.")
    as_soon_as_practicable: Flag | None = blank(
        "After an unsuccessful time out: whether it convened as soon as practicable.", attested=True
    )
    initial: Flag | None = blank("Whether it is the student's initial PPT meeting.")
    first_after_referral: Flag | None = blank(
        "Whether it is the first PPT meeting after the referral to special education."
    )
    plans_with_seclusion: tuple[Literal["bip", "iep", "section_504"], ...] | None = blank(
        "Plans in which this meeting left seclusion as an intervention; an empty list: none.",
        max_length=MAX_ITEMS,
    )
    first_with_seclusion: Flag | None = blank(
        "Whether it is the first PPT meeting at which seclusion is in the IEP."
    )
    laws_explained_to: tuple[Recipient, ...] | None = blank(
        "To whom the laws on restraint and seclusion were explained; an empty list: nobody.",
        max_length=MAX_ITEMS,
    )
    notice_given_to: tuple[Recipient, ...] | None = blank(
        "Who got the state's plain-language notice of rights; an empty list: nobody.", max_length=MAX_ITEMS
    )
    student_of_age: Flag | None = blank("Whether the student is an emancipated minor, or eighteen or older.")
    extensions: Extensions | None = blank("A vendor's own keys.")
