"""A district: its schools, and what it compiles, trains and publishes."""

from typing import Self

from pydantic import Field, model_validator

from restraint_rules.limits import MAX_ITEMS, MAX_RECORDS
from restraint_rules.models.acts import Act
from restraint_rules.models.base import Extensions, Facts, Flag, Id, Subject, blank
from restraint_rules.models.moments import Day
from restraint_rules.models.schools import School, YearlyAct, refuse_repeated
from restraint_rules.models.terms import CompilationContent, TrainingTopic
from restraint_rules.models.unread import Unread

__all__ = ["Compilation", "District", "Publication", "StateRevision", "TrainingPlan"]


class Compilation(YearlyAct):
    """The compilation of one school year's instances (X.A)."""

    contents: tuple[CompilationContent, ...] | None = blank(
        "What it compiles; an empty list: none of it.", max_length=MAX_ITEMS
    )


class TrainingPlan(Act):
    """A plan to provide training; done and at: when it was implemented (XI.A.2, XI.A.3)."""

    topics: tuple[TrainingTopic, ...] | None = blank(
        "What it covers of the seven topics; an empty list: none.", max_length=MAX_ITEMS
    )
    topics_blank: tuple[TrainingTopic, ...] = blank(
        "Topics of which it is not recorded whether it covers them, though it is of others.",
        default=(),
        max_length=MAX_ITEMS,
    )


class Publication(Facts):
    """Where policies and procedures can be found (XII.A)."""

    on_web_site: Flag | None = blank("Whether they are on the district's web site.")
    in_manual: Flag | None = blank("Whether they are in its procedures manual.")


class StateRevision(Facts):
    """A change of the state's regulations, and what the district made of it (XII.B)."""

    id: Id = Field(description="An id, unique within the district.")
    adopted: Day = Field(description="The day on which the state adopted or revised its regulations.")
    update: Act | None = blank("The update of the district's own policies and procedures.")
    published: Publication | None = blank("Where the update can be found.")


class District(Subject):
    """A school district."""

    id: Id = Field(description="An id that names nobody.")
    records_from: Day | None = blank(
        "First day of which these records speak; left out: the school year of the earliest thing in them."
    )
    schools: tuple[School, ...] | None = blank("Its schools.", max_length=MAX_RECORDS)
    team_lists: tuple[Id, ...] | None = blank(
        "Schools of whose crisis team a list of members is kept (VIII.C); an empty list: of none.",
        max_length=MAX_RECORDS,
    )
    compilations: tuple[Compilation, ...] | None = blank(
        "Annual compilations; an empty list: none.", max_length=MAX_RECORDS
    )
    overviews: tuple[YearlyAct, ...] | None = blank(
        "Annual overviews of the laws (XI.A.1); an empty list: none.", max_length=MAX_RECORDS
    )
    prevention_plan: TrainingPlan | None = blank("The plan for training in prevention (XI.A.2).")
    proper_means_plan: TrainingPlan | None = blank("The plan for training in the proper means (XI.A.3).")
    publication: Publication | None = blank("Where policies and procedures can be found.")
    state_revisions: tuple[StateRevision, ...] | None = blank(
        "Changes of the state's regulations; an empty list: there were none.", max_length=MAX_RECORDS
    )
    unread: tuple[Unread, ...] = blank(
        "What could not be read: the rest is judged without it.", default=(), max_length=MAX_RECORDS
    )
    extensions: Extensions | None = blank("A vendor's own keys.")

    @model_validator(mode="after")
    def _distinct(self) -> Self:
        refuse_repeated(
            [school.id for school in self.schools or ()],
            [one.school_year for one in self.compilations or ()],
            [one.school_year for one in self.overviews or ()],
            [one.id for one in self.state_revisions or ()],
        )
        return self
