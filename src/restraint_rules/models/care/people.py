"""The person in care: a patient or resident."""

from typing import Literal

from pydantic import Field

from restraint_rules.limits import MAX_ITEMS
from restraint_rules.models.acts import Act
from restraint_rules.models.base import Extensions, Facts, Flag, Id, blank
from restraint_rules.models.moments import Day, Moment

__all__ = ["OLDEST", "Admission", "CarePerson", "CrisisPlan", "TraumaAssessment"]

OLDEST = 150


class Admission(Facts):
    """What the person and the parents were told at admission."""

    at: Moment | None = blank("When the person was admitted.")
    person_informed: Flag | None = blank("Whether the person was told of the facility's policy.")
    parents_informed: Flag | None = blank("Whether a minor's parents were told of it.")
    language_understood: Flag | None = blank("Whether in a language they understand.")
    acknowledged: Flag | None = blank("Whether their written acknowledgment is in the record.")
    policy_given: Flag | None = blank("Whether they got a copy of the policy.")


class TraumaAssessment(Act):
    """The assessment of earlier abuse and other trauma."""

    covers: tuple[Literal["abuse", "other_trauma", "restraint_trauma"], ...] | None = blank(
        "What it covers: abuse, other trauma, trauma from restraint, seclusion or treatment.",
        max_length=MAX_ITEMS,
    )
    ongoing: Flag | None = blank("Whether it is taken up again during treatment.")


class CrisisPlan(Act):
    """The plan made with the person: what calms, what helps, what is least traumatic."""

    discussed: Flag | None = blank("Whether it was discussed with the person.")


class CarePerson(Facts):
    """The person in care, with what was true of them."""

    id: Id = Field(description="An id that names nobody.")
    born: Day | None = blank("Date of birth.")
    age: int | None = blank(
        "Age in whole years on the episode's day, where the date of birth is not given.",
        strict=True,
        ge=0,
        le=OLDEST,
    )
    minor: Flag | None = blank("Whether a minor by the state's law, or declared incompetent by its court.")
    admission: Admission | None = blank("What was told at admission.")
    trauma_assessment: TraumaAssessment | None = blank("The assessment of trauma.")
    crisis_plan: CrisisPlan | None = blank("The individual crisis prevention plan.")
    debriefing_contraindicated: Flag | None = blank(
        "Whether debriefing is contraindicated for this person, with the reason documented."
    )
    extensions: Extensions | None = blank("A vendor's own keys.")
