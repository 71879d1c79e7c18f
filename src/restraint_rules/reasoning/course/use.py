"""One intervention prepared for judging: what it is by its facts, when it happened and how long it was."""

from collections.abc import Mapping
from typing import Literal

from restraint_rules.calendar.spans import Span
from restraint_rules.kleene import NO, Fact, Missing, any_of
from restraint_rules.models.incident import Incident
from restraint_rules.models.interventions import Period
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.kinds import COUNTED_KINDS, judged_as, left_open, meets_of
from restraint_rules.reasoning.course.times import Length, times_of

__all__ = ["Use", "UseKind", "item_path"]

UseKind = Literal["physical_restraint", "seclusion"]
"""What a use is judged as, where a clause speaks of one kind only."""


def item_path(parent: str, item_id: str | None) -> str:
    """Path of one item of a list: by its id, or ``[*]`` where it has none."""
    return f"{parent}[{item_id or '*'}]"


class Use:
    """One restraint, seclusion or time out.

    Attributes:
        record: The recorded period.
        incident: The incident it was in.
        path: Its path.
        label: The kind it is recorded as; ``None`` where nobody recorded it.
        meets: For each definition, whether the facts meet it.
        kinds: What it is judged as, best supported first: a period may be two things at once.
        kind: The first of them: what the facts say, or the label where they do not decide; ``None`` where
            they establish nothing and no label stands.
        may_be: What else it may be: no label answers for it.
        running: Whether it was still going on at ``as_of``; ``None``: not recorded.
        start: When it began.
        end: When it ended.
        length: How long it was.
        at_odds: Paths of its moments, where they cannot all be right; then they decide nothing.
    """

    __slots__ = (
        "at_odds", "end", "incident", "kind", "kinds", "label", "length", "may_be", "meets", "path", "record",
        "running", "start",
    )  # fmt: skip

    def __init__(
        self, record: Period, path: str, incident: Incident, begun: Span | None, context: Context
    ) -> None:
        meets = meets_of(record, context, path)
        self.record: Period = record
        self.incident: Incident = incident
        self.label: str | None = record.kind
        self.path: str = path
        self.meets: Mapping[str, Fact] = meets
        self.kinds: tuple[str, ...] = judged_as(record.kind, meets)
        self.kind: str | None = self.kinds[0] if self.kinds else None
        self.may_be: tuple[str, ...] = left_open(self.kinds, meets)
        times = times_of(record, begun, path, incident.day, context)
        self.start: Span = times.start
        self.end: Span = times.end
        self.length: Length = times.length
        self.running: bool | None = times.running
        self.at_odds: Missing = times.at_odds

    @property
    def is_use(self) -> Fact:
        """Whether the facts make it a restraint or a seclusion."""
        return any_of(self.meets.get(kind, NO) for kind in COUNTED_KINDS)
