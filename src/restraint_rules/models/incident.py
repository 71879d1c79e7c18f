"""The incident: one event with one student on one local day."""

from typing import Literal, Self

from pydantic import Field, model_validator

from restraint_rules.limits import MAX_ITEMS
from restraint_rules.models.acts import Act, Attestation, DirectorNotice, IncidentReport, Notice, ReportCopy
from restraint_rules.models.base import Extensions, Facts, Flag, Id, Subject, Text, blank, rejected
from restraint_rules.models.emergencies import Emergency
from restraint_rules.models.interventions import Intervention
from restraint_rules.models.moments import Day, Moment
from restraint_rules.models.people import Student
from restraint_rules.models.watching import END_BEFORE_START, after

__all__ = ["Incident", "Injury"]

DUPLICATE_ID = rejected("duplicate_id", "Two interventions have the same id.")
NO_INTERVENTION = rejected("no_intervention", "Name at least one intervention.")


class Injury(Facts):
    """A physical injury that the restraint or seclusion resulted in."""

    id: Id | None = blank("An id, to tell several apart in findings.")
    person: Literal["student", "employee", "other"] | None = blank("Who was injured.")
    severity: Literal["serious", "nonserious"] | None = blank("How severe it was.")
    discovered: Moment | None = blank("When it was discovered.")
    medical_care: Act | None = blank("The medical care given for it.")
    extensions: Extensions | None = blank("A vendor's own keys.")


class Incident(Subject):
    """One event with one student: interventions, one emergency, one report, its notices."""

    id: Id = Field(description="An id that names nobody.")
    day: Day = Field(description="The local day on which it began.")
    student: Student = Field(description="The student.")
    school: Id | None = blank("The school.")
    place: Text | None = blank("Where it happened, as the record says it.")
    started: Moment | None = blank("When the whole event began, as recorded; a use has its own start.")
    ended: Moment | None = blank("When the whole event was over, as recorded; a use has its own end.")
    interventions: tuple[Intervention, ...] = Field(
        max_length=MAX_ITEMS,
        description="What was done, at least one intervention.",
        json_schema_extra={"minItems": 1},
    )
    emergency: Emergency | None = blank("The emergency; it stands in for each use that has none of its own.")
    all_alternatives_explored: Flag | None = blank(
        "Whether all less restrictive alternatives were explored first.", attested=True
    )
    alternatives_ineffective: Flag | None = blank(
        "Whether less restrictive interventions were ineffective, or would have been.", attested=True
    )
    replaced_alternative: Flag | None = blank(
        "Whether it stood in for a less restrictive alternative.", attested=True
    )
    treated_with_dignity: Flag | None = blank(
        "Whether the student was treated with dignity and free from abuse.", attested=True
    )
    injuries: tuple[Injury, ...] | None = blank("Injuries; an empty list: none.", max_length=MAX_ITEMS)
    crisis_team_responded: Flag | None = blank(
        "Whether members of the crisis intervention team responded; left out: as their names say."
    )
    crisis_team_responders: tuple[Id, ...] | None = blank(
        "The members of the crisis intervention team who responded; an empty list: none did.",
        max_length=MAX_ITEMS,
    )
    report: IncidentReport | None = blank("The incident form.")
    notices: tuple[Notice, ...] | None = blank(
        "Attempts to tell the parent; an empty list: none was made.", max_length=MAX_ITEMS
    )
    immediate_attempt: Flag | None = blank(
        "Whether a reasonable attempt was made to tell the parent at once.", attested=True
    )
    report_copy: ReportCopy | None = blank("The copy of the report sent to the parent.")
    administrator_told: Act | None = blank("The word of mouth given to an administrator.")
    director_notice: DirectorNotice | None = blank("The word given to the director.")
    state_report: Act | None = blank("The injury report to the State Department of Education.")
    police_told: Act | None = blank("The written notice of an injury to local law enforcement.")
    advocates_told: Act | None = blank(
        "The written notice of an injury to the state's protection and advocacy system."
    )
    attestations: tuple[Attestation, ...] = blank(
        "Who judged the attested facts.", default=(), max_length=MAX_ITEMS
    )
    extensions: Extensions | None = blank("A vendor's own keys.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not after(self.started, self.ended):
            raise END_BEFORE_START.error()
        return self

    @model_validator(mode="after")
    def _distinct_interventions(self) -> Self:
        if not self.interventions:
            raise NO_INTERVENTION.error()
        if len({intervention.id for intervention in self.interventions}) < len(self.interventions):
            raise DUPLICATE_ID.error()
        return self
