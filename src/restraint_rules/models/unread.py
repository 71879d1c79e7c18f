"""What of a record could not be read: it is named, and the rest is judged without it."""

from collections.abc import Iterable
from typing import Literal

from pydantic import Field

from restraint_rules.limits import MAX_RECORDS
from restraint_rules.models.base import Facts, Id, Text, blank

__all__ = ["Unread", "UnreadPart", "UnreadProblem", "uses_unread"]

UnreadPart = Literal["incidents", "meetings", "records", "schools"]
"""Lists of which one item that cannot be read costs none of the others."""


class UnreadProblem(Facts):
    """One thing wrong with what could not be read."""

    path: Text | None = blank("Where within it, for example interventions[0].ended; left out: the whole.")
    sentence: Text = Field(description="What is wrong, in a sentence a form can show; no values.")


class Unread(Facts):
    """An incident, a meeting, a student's record or a school that could not be read."""

    part: UnreadPart = Field(description="The list it stood in.")
    id: Id | None = blank("Its id, a record's that of its student, where that could be read.")
    place: int = Field(description="Its place in that list, from 0.", ge=0, strict=True)
    problems: tuple[UnreadProblem, ...] = Field(
        description="What is wrong with it.", min_length=1, max_length=MAX_RECORDS
    )

    @property
    def path(self) -> str:
        """Its path: by its id, or by its place where it has none."""
        return f"{self.part}[{self.place if self.id is None else self.id}]"


def uses_unread(unread: Iterable[Unread]) -> int:
    """Count the parts that could not be read and may hold uses: whatever they hold, no count has it."""
    return sum(one.part != "meetings" for one in unread)
