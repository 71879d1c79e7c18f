"""What a policy document may hold: the shape of the JSON, before any rule is looked up."""

from typing import ClassVar, Literal

from pydantic import ConfigDict, Field, JsonValue

from restraint_rules.models.base import Facts, Flag, Id, Text, blank
from restraint_rules.models.moments import Day
from restraint_rules.models.people import DeciderRole, StaffRole

__all__ = ["ClauseShape", "Document", "ReadingShape", "ReferenceShape", "ReplacementShape"]

MOST_CLAUSES = 2000
MOST_PARAMETERS = 40
Words = Text
"""A title, a note, an address: what stands in a policy is public."""


class ReferenceShape(Facts):
    """Where the text was read."""

    id: Id = Field(description="A short name by which clauses point to it.")
    title: Words = Field(description="What it is.")
    address: Words = Field(description="Where it stands.")
    last_checked: Day = Field(description="The day on which this document was last compared with it.")
    extent: Literal["whole", "in part"] = Field(default="whole", description="How much of it was read.")
    secondary: Flag = Field(default=False, description="Whether it only tells what the text says.")


class ReadingShape(Facts):
    """A question the text leaves open."""

    name: Id = Field(description="The reading's name, as rules know it.")
    question: Words = Field(description="What is unclear.")
    default: Id | int = Field(description="The choice taken unless another is named.")
    choices: tuple[Id, ...] = Field(description="The named choices, the default among them.", max_length=50)
    source: Words = Field(description="Where the doubt comes from.")
    counts: Literal["", "minutes", "school days", "business days", "uses"] = Field(
        default="", description="What a number may be given in, if it takes a number."
    )
    stricter: tuple[Id, ...] = Field(
        default=(),
        description="Choices that ask more than the default; a derived policy may take them.",
        max_length=50,
    )


class BoundShape(Facts):
    """What a clause binds, with its numbers."""

    rule: Id | None = blank("The rule it binds, for example duration_limits.ends_within.")
    defines: Id | None = blank("The word it defines, for example seclusion.")
    parameters: dict[Id, JsonValue] = Field(
        default_factory=dict,
        description="The rule's numbers and sets; a length of time as {'school_days': 1}.",
        max_length=MOST_PARAMETERS,
    )


class ClauseShape(BoundShape):
    """One numbered paragraph: a rule, a definition, or why no machine judges it."""

    citation: Id = Field(description="The paragraph's number.")
    title: Words = Field(description="What it asks, in a few words.")
    incorporates: Id | None = blank("The policy it makes its own.")
    judged_in: Id | None = blank("The citation under which its content is judged.")
    not_judged: Words | None = blank("Why no machine judges it.")
    since: Day | None = blank("First day in force; by default the policy's.")
    until: Day | None = blank("First day no longer in force; by default none.")
    verified: Flag = Field(default=True, description="Whether the primary text was read.")
    should: Flag = Field(default=False, description="Whether the text recommends and does not command.")
    act: Words | None = blank("What brought this version.")
    change: Words | None = blank("What this version says anew.")
    ended_by: Words | None = blank("What ended it, where no other version follows.")
    note: Words | None = blank("What a reader should know.")
    read_in: Id | None = blank("The reference in which it was read; by default the first.")


class ReplacementShape(BoundShape):
    """What stands in the place of a parent's clause: other numbers, and where wanted its own words.

    Parameters that are left out keep the parent's values.
    """

    citation: Id | None = blank("Its own number; by default the parent's.")
    title: Words | None = blank("What it asks; by default the parent's words.")
    verified: Flag | None = blank("Whether the primary text was read.")
    should: Flag | None = blank("Whether the text recommends and does not command.")
    note: Words | None = blank("What a reader should know.")
    read_in: Id | None = blank("The reference in which it was read.")


class Document(Facts):
    """A policy as data: a whole text, or what a district asks beyond the text it stands on."""

    model_config: ClassVar[ConfigDict] = ConfigDict(title="PolicyDocument")

    id: Id = Field(description="The policy's id.")
    title: Words | None = blank("Its title; by default the parent's.")
    authority: Words | None = blank("Who issued it.")
    jurisdiction: Id | None = blank("Country and subdivision whose legal holidays count, for example US-CT.")
    setting: Words | None = blank("For what kind of place it is written.")
    binding: Id | None = blank("How it binds: law, regulation, district, guidance, position, bill, metric …")
    source: Words | None = blank("Where the text is.")
    parent: Id | None = blank("The policy it stands on.")
    in_force: Day | None = blank(
        "First day of the oldest text it holds; of a whole text left out: never in force."
    )
    revisions: tuple[Day, ...] | None = blank(
        "Days on which the text was adopted or revised.", max_length=200
    )
    references: tuple[ReferenceShape, ...] | None = blank("Where the text was read.", max_length=200)
    readings: tuple[ReadingShape, ...] | None = blank("Questions the text leaves open.", max_length=200)
    positions: dict[StaffRole, DeciderRole] | None = blank(
        "Of a whole text: as what someone in a position decides that a use goes on, where its words name the "
        "position.",
        max_length=MOST_PARAMETERS,
    )
    clauses: tuple[ClauseShape, ...] | None = blank(
        "Of a whole text: every numbered paragraph, in order.", max_length=MOST_CLAUSES
    )
    replace: dict[Id, ReplacementShape] | None = blank(
        "Of a text that stands on another: by the parent's citation, what stands there instead; "
        "'IX.B.1/parent_notified' tells two rules of one citation apart.",
        max_length=MOST_CLAUSES,
    )
    add: tuple[ClauseShape, ...] | None = blank(
        "Of a text that stands on another: clauses of its own.", max_length=MOST_CLAUSES
    )
