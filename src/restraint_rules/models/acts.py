"""Acts that a duty asks for: each is done, known not done, or not recorded."""

from typing import Literal, Self

from pydantic import model_validator

from restraint_rules.limits import MAX_ITEMS
from restraint_rules.models.base import Extensions, Facts, Flag, Id, Text, blank, rejected
from restraint_rules.models.lengths import Length
from restraint_rules.models.moments import Moment

__all__ = [
    "UNSTATED_YET_GIVEN",
    "Act",
    "Attestation",
    "DirectorNotice",
    "IncidentReport",
    "Notice",
    "NoticeMethod",
    "ReportContent",
    "ReportCopy",
]

NOT_DONE_YET_TIMED = rejected("act", "An act that was not done cannot have a time.")
OUTCOME_DENIED = rejected("outcome", "What 'outcome' says and what 'reached' says exclude each other.")
UNSTATED_YET_GIVEN = rejected("duration", "A duration that is not stated cannot be given.")
LEFT_OUT_YET_GIVEN = rejected("left_out", "What 'left_out' names cannot also be given.")


class Act(Facts):
    """Something done, known not done, or not recorded. A moment alone means done."""

    done: Flag | None = blank("Whether it was done; a moment alone means it was.")
    at: Moment | None = blank("When it was done.")
    extensions: Extensions | None = blank("A vendor's own keys.")

    @model_validator(mode="after")
    def _no_time_without_deed(self) -> Self:
        if self.done is False and self.at is not None:
            raise NOT_DONE_YET_TIMED.error()
        return self


NoticeMethod = Literal["telephone", "email", "note_home", "in_person", "text_message", "letter", "other"]


class Notice(Act):
    """One attempt to tell the parent or guardian of the incident (IX.B)."""

    id: Id | None = blank("An id, to tell several notices apart in findings.")
    method: NoticeMethod | None = blank("How it was made.")
    outcome: Literal["reached", "message_left", "sent", "not_reached"] | None = blank("What came of it.")
    by: Id | None = blank("The employee who made it.")
    reached: Act | None = blank("Of what was sent or left as a message: whether and when the parent got it.")
    gives_report: Flag | None = blank("Whether it gave what the incident report says.")

    @model_validator(mode="after")
    def _outcome_agrees(self) -> Self:
        arrived = None if self.reached is None else self.reached.done or self.reached.at is not None
        denied = self.reached is not None and self.reached.done is False
        if (self.outcome == "reached" and denied) or (self.outcome == "not_reached" and arrived):
            raise OUTCOME_DENIED.error()
        return self


ReportContent = Literal["emergency", "prior_steps", "description", "duration", "plan_effect", "per_iep"]


class IncidentReport(Act):
    """The incident form (IX.A). Only a finalized report counts; ``at`` is when it was completed."""

    by: Id | None = blank("The employee who prepared and completed it.")
    final: Flag | None = blank("Whether it was finalized; a draft is no report.")
    in_educational_file: Flag | None = blank("Whether it is in the student's educational file.")
    states_times: Flag | None = blank("Whether it gives when each use began and ended, and the time in all.")
    decision_attached: Flag | None = blank("Whether the decision to go on is attached.")
    emergency: Text | None = blank("What the form says of the nature of the emergency.")
    prior_steps: Text | None = blank("What it says of the steps taken before, verbal de-escalation included.")
    description: Text | None = blank("Its detailed description of the restraint or seclusion.")
    duration: Length | None = blank("The duration it states, for all uses together.")
    duration_stated: Flag | None = blank(
        "Whether it states a duration; true without one: what it states cannot be read."
    )
    plan_effect: Text | None = blank("What it says of the effect on the behaviour or education plan.")
    per_iep: Flag | None = blank("Whether it says that a seclusion was conducted under an IEP.")
    names_injury: Flag | None = blank("Whether it names the student's injury.")
    left_out: tuple[ReportContent, ...] = blank(
        "What the form is known to leave empty.", default=(), max_length=MAX_ITEMS
    )

    @model_validator(mode="after")
    def _left_out_is_empty(self) -> Self:
        if any(getattr(self, content) is not None for content in self.left_out):
            raise LEFT_OUT_YET_GIVEN.error()
        if self.duration_stated and "duration" in self.left_out:
            raise LEFT_OUT_YET_GIVEN.error()
        if self.duration_stated is False and self.duration is not None:
            raise UNSTATED_YET_GIVEN.error()
        return self


class ReportCopy(Act):
    """The copy of the completed report sent to the parent or guardian (IX.B.3)."""


class DirectorNotice(Act):
    """The word given to the Director of Special Education or designee (IX.D)."""

    told_emergency: Flag | None = blank("Whether the director was told the nature of the emergency.")
    told_per_iep: Flag | None = blank("Whether the director was told if a seclusion was under an IEP.")
    told_injury: Flag | None = blank("Whether the director was told of the student's injury.")


class Attestation(Facts):
    """Who judged which attested facts, when and on what basis. One may cover many facts."""

    covers: tuple[Text, ...] = blank(
        "Paths of the facts judged, as findings name them.", default=(), max_length=MAX_ITEMS
    )
    by: Id | None = blank("Who judged.")
    at: Moment | None = blank("When.")
    basis: Text | None = blank("On what basis.")
