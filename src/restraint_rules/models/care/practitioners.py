"""Who orders, evaluates and carries out, and what was done as soon as possible."""

from typing import Literal

from pydantic import Field

from restraint_rules.models.acts import Act
from restraint_rules.models.base import Facts, Flag, Id, blank

__all__ = ["Licence", "Participant", "PromptAct"]

Licence = Literal[
    "physician",
    "licensed_independent_practitioner",
    "licensed_practitioner",
    "advanced_practice_nurse",
    "registered_nurse",
    "practical_nurse",
    "physician_assistant",
    "other_licensed_staff",
    "facility_director",
    "none",
]
"""As what someone acts. A practitioner who may practise independently is recorded as that;
``facility_director`` is a superintendent or director, or whoever was designated to act as one."""


class PromptAct(Act):
    """An act due as soon as possible, without a number of hours: if it was prompt is a judgement."""

    promptly: Flag | None = blank("Whether it was done as soon as possible.", attested=True)


class Participant(Facts):
    """A member of staff who took part in a use, with what was true of them on that day."""

    id: Id = Field(description="An id that names nobody.")
    trained: Flag | None = blank("Whether trained and competent in it by that day.")
    clinical: Flag | None = blank("Whether clinical staff.")
