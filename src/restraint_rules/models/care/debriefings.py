"""What followed a use: debriefings and reviews."""

from typing import Literal

from pydantic import Field

from restraint_rules.limits import MAX_ITEMS
from restraint_rules.models.acts import Act
from restraint_rules.models.base import Facts, Flag, Id, blank

__all__ = ["CareReview", "DebriefTopic", "Debriefing", "Excused"]

DebriefTopic = Literal[
    "circumstances",
    "experience",
    "prevention",
    "earlier_alternatives",
    "precipitating_factors",
    "alternative_techniques",
    "procedures",
    "outcome",
]


class Excused(Facts):
    """A member of staff who was left out of a debriefing."""

    id: Id = Field(description="Who.")
    would_jeopardize: Flag | None = blank(
        "Whether their presence might have jeopardized the person's well-being."
    )


class Debriefing(Act):
    """One session after a use; who came decides what it counts as."""

    id: Id = Field(description="An id, unique within the episode.")
    face_to_face: Flag | None = blank("Whether face to face.")
    person_present: Flag | None = blank("Whether the person who was restrained or secluded took part.")
    staff_present: tuple[Id, ...] | None = blank("Staff who took part.", max_length=MAX_ITEMS)
    staff_excused: tuple[Excused, ...] | None = blank("Staff who were excused.", max_length=MAX_ITEMS)
    supervisors_present: Flag | None = blank("Whether supervisory staff took part.")
    administrators_present: Flag | None = blank("Whether administrative staff took part.")
    language_understood: Flag | None = blank("Whether held in a language all who took part understand.")
    covered: tuple[DebriefTopic, ...] | None = blank("What was talked about.", max_length=MAX_ITEMS)
    led_by: Id | None = blank("Who led it.")
    leader_senior: Flag | None = blank("Whether the leader is clinical staff of middle or senior level.")
    leader_trained: Flag | None = blank("Whether the leader is trained in the facility's policy.")
    immediate: Flag | None = blank("Whether held directly after the episode.", attested=True)
    recorded: Flag | None = blank("Whether recorded: who came, who was excused, changes of the plan.")
    plan_changes: Flag | None = blank("Whether it led to changes of the treatment plan.")


class CareReview(Act):
    """An internal review of a use, a death or a serious injury."""

    id: Id = Field(description="An id, unique within the episode.")
    kind: Literal["quality_assurance", "clinical", "root_cause"] = Field(description="Which.")
    confidential: Flag | None = blank("Whether it is protected from disclosure.")
