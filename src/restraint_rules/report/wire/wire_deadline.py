"""How a deadline stands in a written report."""

from typing import Self

from pydantic import Field, model_validator

from restraint_rules.findings.deadline import Deadline, UnitName
from restraint_rules.models.base import Facts, rejected
from restraint_rules.report.wire.wire_types import At, AtOrDay, Count, Day, HowLong

__all__ = ["WireDeadline"]

NOT_OF_SEVERAL = rejected("of", "The earlier of several moments has each of them, and no other has any.")
DAYS_END_WITH_A_DAY = rejected("last_day", "A deadline in days has a last day, and no other has one.")


class WireDueMoment(Facts):
    """When something is or was due, as one length of time counts it."""

    trigger: str = Field(description="Code of what set the clock going.")
    unit: UnitName = Field(description="In what it is counted.")
    length: HowLong = Field(description="How many: seconds for elapsed time, else days.")
    anchor: AtOrDay = Field(description="From when; for days, the local day left out of the count.")
    due_at: At = Field(description="The last moment in time or, for days, the midnight after the last day.")
    last_day: Day | None = Field(
        default=None, description="The last day in time, for deadlines in days or at the end of one."
    )
    skipped: Count = Field(default=0, description="Days in between that do not count.")
    done_at: AtOrDay | None = Field(default=None, description="When the act was done, if that is recorded.")
    bounds: tuple[AtOrDay, AtOrDay | None] | None = Field(
        default=None, description="The earliest and the latest it can be due, where only bounds are known."
    )
    explanation: str = Field(default="", description="How it was counted, in English; not of what is met.")

    @model_validator(mode="after")
    def _days_end_with_a_day(self) -> Self:
        if self.unit != "earlier_of" and (self.unit == "elapsed") is not (self.last_day is None):
            raise DAYS_END_WITH_A_DAY.error()
        return self

    def moment(self) -> Deadline:
        """The deadline, as far as one length of time counts it."""
        return Deadline(
            self.trigger,
            self.unit,
            self.length,
            self.anchor,
            self.due_at,
            self.last_day,
            self.skipped,
            self.done_at,
            self.bounds,
        )


class WireDeadline(WireDueMoment):
    """What is or was due, with how it was counted."""

    of: tuple[WireDueMoment, ...] = Field(
        default=(),
        description="Of the earlier of several moments: each of them, the first before the others.",
    )

    @model_validator(mode="after")
    def _earlier_of_several(self) -> Self:
        each = {self.unit, *(one.unit for one in self.of)}
        if ("earlier_of" in each) is not bool(self.of) or any(one.unit == "earlier_of" for one in self.of):
            raise NOT_OF_SEVERAL.error()
        if self.of and self.last_day != self.of[0].last_day:
            raise DAYS_END_WITH_A_DAY.error()
        return self

    def deadline(self) -> Deadline:
        """The deadline."""
        return self.moment()._replace(of=tuple(one.moment() for one in self.of))
