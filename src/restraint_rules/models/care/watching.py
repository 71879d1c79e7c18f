"""How a person in restraint or seclusion was evaluated, watched and spoken to."""

from typing import Literal

from pydantic import Field

from restraint_rules.limits import MAX_ITEMS
from restraint_rules.models.base import Facts, Flag, Id, blank
from restraint_rules.models.care.practitioners import Licence, PromptAct
from restraint_rules.models.moments import Moment

__all__ = ["CareCheck", "CareMonitoring", "Evaluated", "Evaluation", "Watched"]

Evaluated = Literal[
    "situation",
    "reaction",
    "condition",
    "need_to_continue",
    "physical_and_psychological",
    "behavior",
    "appropriateness",
    "complications",
]
"""What an evaluation looked at."""

Watched = Literal["in_person", "inside_room", "outside_room", "video", "audio"]
"""From where, or by what; several may be true at once."""


class Evaluation(Facts):
    """One examination of the person by a practitioner or nurse."""

    id: Id = Field(description="An id, unique within the use.")
    at: Moment | None = blank("When.")
    by: Id | None = blank("Who.")
    licence: Licence | None = blank("As what.")
    trained: Flag | None = blank("Whether trained to evaluate persons in restraint or seclusion.")
    permitted: Flag | None = blank("Whether the state and the facility permit this person to evaluate.")
    face_to_face: Flag | None = blank("Whether face to face.")
    evaluated: tuple[Evaluated, ...] | None = blank("What was evaluated.", max_length=MAX_ITEMS)
    directly_after_use: Flag | None = blank(
        "Whether it was made immediately after the restraint was removed or the seclusion ended."
    )
    consulted: PromptAct | None = blank("The word with the physician or practitioner responsible.")
    recorded: Flag | None = blank("Whether its time and results are in the record.")


class CareMonitoring(Facts):
    """How the person was watched during a use."""

    by: tuple[Watched, ...] | None = blank("From where or by what.", max_length=MAX_ITEMS)
    continual: Flag | None = blank("Whether continually, throughout.")
    trained: Flag | None = blank("Whether whoever watched was trained, or is a practitioner.")
    clinical: Flag | None = blank("Whether whoever watched is clinical staff.")
    in_proximity: Flag | None = blank("Whether whoever watched by video and audio was close by.")
    as_policy_sets: Flag | None = blank("Whether at the intervals the facility's policy sets.", attested=True)
    frequent: Flag | None = blank("Whether at frequent, appropriate intervals.", attested=True)
    spoken_to_frequently: Flag | None = blank(
        "Whether spoken to at frequent, appropriate intervals.", attested=True
    )


class CareCheck(Facts):
    """One look at the person, or one word with them."""

    at: Moment = Field(description="When.")
    spoken: Flag | None = blank("Whether the person was spoken to.")
