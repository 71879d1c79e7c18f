"""Watching the student: how, how often, and looks for physical distress."""

from datetime import UTC, datetime
from typing import Literal, Self

from pydantic import Field, model_validator

from restraint_rules.limits import MAX_ITEMS
from restraint_rules.models.base import Extensions, Facts, Flag, Id, blank, rejected
from restraint_rules.models.inexact import earliest_of, latest_of
from restraint_rules.models.lengths import Length
from restraint_rules.models.moments import Moment

__all__ = ["END_BEFORE_START", "DistressEvaluation", "Gap", "Monitoring", "after"]

END_BEFORE_START = rejected("end_before_start", "The end lies before the start.")


def after(start: Moment | None, end: Moment | None) -> bool:
    """Tell whether the end surely does not lie before the start; a date is its whole day."""
    if start is None or end is None:
        return True
    first, last = earliest_of(start), latest_of(end)
    if isinstance(first, datetime) and isinstance(last, datetime):
        return first.astimezone(UTC) <= last.astimezone(UTC)  # within one zone, <= compares wall clocks
    if isinstance(first, datetime) or isinstance(last, datetime):
        return True  # a date beside a time: only the school's zone can tell, so nothing is refused
    return first <= last


class Gap(Facts):
    """A stretch in which nobody watched the student."""

    started: Moment = Field(description="When watching stopped.")
    ended: Moment = Field(description="When it was taken up again.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not after(self.started, self.ended):
            raise END_BEFORE_START.error()
        return self


class Monitoring(Facts):
    """How the student was watched (III.G, IV)."""

    mode: Literal["direct", "video", "none"] | None = blank("Directly, by video, or not at all.")
    within_reach: Flag | None = blank("For video: whether the watcher was near enough to give aid.")
    throughout: Flag | None = blank("Whether the student was watched the whole time.")
    frequent: Flag | None = blank("For a seclusion: whether watching was frequent.", attested=True)
    face_to_face: Flag | None = blank("Whether the watcher was face to face with the student.")
    unsafe_face_to_face: Flag | None = blank("Whether watching face to face would have been unsafe.")
    physical_signs: Flag | None = blank("Whether skin temperature and colour and respiration were watched.")
    by: tuple[Id, ...] | None = blank("Who watched.", max_length=MAX_ITEMS)
    gaps: tuple[Gap, ...] | None = blank(
        "Stretches without watching; an empty list: none.", max_length=MAX_ITEMS
    )
    longest_gap: Length | None = blank(
        "The longest stretch without watching, whatever else is known of it; of no length: there was none."
    )
    extensions: Extensions | None = blank("A vendor's own keys.")


class DistressEvaluation(Facts):
    """One look for signs of physical distress (III.I)."""

    id: Id | None = blank("An id, to tell several apart in findings.")
    at: Moment | None = blank("When.")
    by: Id | None = blank("Who looked.")
    recorded: Flag | None = blank("Whether it was entered in the educational record.")
    extensions: Extensions | None = blank("A vendor's own keys.")
