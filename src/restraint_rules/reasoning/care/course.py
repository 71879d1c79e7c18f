"""An episode of care prepared for judging: what each use is by its facts, and when it took place."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, NamedTuple, TypeVar

from restraint_rules.calendar.spans import Span, midnight
from restraint_rules.kleene import NO, YES, Fact, Missing
from restraint_rules.models.care.episodes import CareEpisode
from restraint_rules.models.care.uses import CareUse
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import item_path
from restraint_rules.reasoning.facts import recorded

__all__ = ["Care", "UseInCare", "When", "from_start_to_end", "no_later", "when_of"]

T = TypeVar("T")

WORDS_FOR: dict[str, tuple[str, ...]] = {
    "manual_restraint": ("care_personal_restraint", "care_restraint"),
    "mechanical_restraint": ("care_mechanical_restraint", "care_restraint"),
    "drug_restraint": ("care_drug_restraint",),
    "seclusion": ("care_seclusion",),
    "time_out": (),
}
"""For each kind of record, the words by which a text may define it."""


class When(NamedTuple):
    """When a use took place, as far as known at ``as_of``; ``running``: not recorded, if ``None``."""

    start: Span
    end: Span
    running: bool | None


class UseInCare:
    """One use, with what it is judged as.

    Attributes:
        record: The recorded use.
        path: Its path.
        care: The episode it belongs to.
        meets: For each definition of the text, whether the facts meet it.
        label: The word the text has for its recorded kind; the kind itself where it has none.
        kind: The word it is judged as; ``None``: its label is refuted and nothing else established.
        start: When it began.
        end: When it ended.
        running: Whether it was going on at ``as_of``; ``None``: not recorded.
    """

    __slots__ = ("_once", "care", "end", "kind", "label", "meets", "path", "record", "running", "start")

    def __init__(self, record: CareUse, path: str, care: "Care") -> None:
        self.record: CareUse = record
        self.path: str = path
        self.care: Care = care
        tests = care.context.definitions.care
        self.meets: dict[str, Fact] = {word: test(record, care.context, path) for word, test in tests.items()}
        self.label: str = next((word for word in WORDS_FOR[record.kind] if word in tests), record.kind)
        self.kind: str | None = self._judged_as()
        start, end, running = when_of(record, path, care.episode.day, care.context)
        self.start: Span = start
        self.end: Span = end
        self.running: bool | None = running
        self._once: dict[object, Any] = {}

    def once(self, make: Callable[["UseInCare"], T]) -> T:
        """Compute something several rules ask for once in each evaluation."""
        if make not in self._once:
            self._once[make] = make(self)
        return self._once[make]  # type: ignore[no-any-return] # what make returns

    def _judged_as(self) -> str | None:
        """Take the label unless the facts refute it; then what the facts establish."""
        established = next((word for word, fact in self.meets.items() if fact.value), None)
        if self.record.kind == "time_out":
            return established or "time_out"
        stands = self.meets.get(self.label, YES).value is not False
        return self.label if stands else established

    @property
    def is_seclusion(self) -> bool:
        """Whether it is judged as a seclusion."""
        return self.kind in {"care_seclusion", "seclusion"}

    @property
    def is_use(self) -> bool:
        """Whether it is judged as a restraint or a seclusion."""
        return self.kind not in {None, "time_out"}

    @property
    def doubts(self) -> Missing:
        """What would tell if something of refuted label is a use all the same."""
        if self.kind is not None:
            return ()
        return tuple(path for fact in self.meets.values() if fact.value is None for path in fact.missing)

    @property
    def violent(self) -> Fact:
        """Whether it managed violent or self-destructive behaviour."""
        return recorded(self.record.violent_behavior, f"{self.path}.violent_behavior")


class Care:
    """An episode of care, prepared under one text.

    Attributes:
        episode: The episode.
        context: What rules may ask for.
        all: Everything recorded that had begun by ``as_of``, in its order.
        uses: What is judged as restraint or seclusion.
        time_outs: What is judged as a time out.
    """

    __slots__ = ("all", "context", "episode", "time_outs", "uses")

    def __init__(self, episode: CareEpisode, context: Context) -> None:
        self.episode: CareEpisode = episode
        self.context: Context = context
        begun = [one for one in episode.uses if not context.is_later(one.started)]
        self.all: tuple[UseInCare, ...] = tuple(
            UseInCare(one, item_path("uses", one.id), self) for one in begun
        )
        self.uses: tuple[UseInCare, ...] = tuple(one for one in self.all if one.is_use)
        self.time_outs: tuple[UseInCare, ...] = tuple(one for one in self.all if one.kind == "time_out")

    @property
    def minor(self) -> Fact:
        """Whether the person is a minor."""
        return recorded(self.episode.person.minor, "person.minor")

    def last_end(self) -> Span:
        """When the last use ended, or can have."""
        return latest(one.end for one in self.uses)


def latest(spans: Iterable[Span]) -> Span:
    """The latest of several moments, as far as known."""
    listed = list(spans)
    ends = [one.latest for one in listed]
    last = None if None in ends else max(one for one in ends if one is not None)
    return Span(
        max(one.earliest for one in listed),
        last,
        tuple(path for one in listed if not one.exact for path in one.missing),
    )


def when_of(record: CareUse, path: str, day: date, context: Context) -> When:
    """Say when a use took place; a blank start lies on the episode's day or after, a blank end after it.

    Unlike a school's, a use in care may go on for days: no bound is set to a blank end.
    """
    end = context.span(record.ended, f"{path}.ended")
    running: bool | None = None if end is None and record.ongoing is not False else False
    if end is None and (record.ongoing or record.ended is not None):
        running, end = True, Span(context.as_of, None, (f"{path}.ended",))
    start = context.span(record.started, f"{path}.started")
    if start is None:
        bound = context.as_of if end is None or end.latest is None else end.latest
        start = Span(min(midnight(day, context.zone), bound), bound, (f"{path}.started",))
    end = end or Span(start.earliest, None if running is None else context.as_of, (f"{path}.ended",))
    end = not_before(end, start, f"{path}.ended")
    if end.latest is not None and start.latest is not None and start.latest > end.latest:
        start = start._replace(latest=end.latest)
    return When(start, end, running)


def not_before(end: Span, start: Span, path: str) -> Span:
    """Keep an end from lying before its start; if both cannot be right, nothing is known of the end."""
    if end.earliest >= start.earliest:
        return end
    if end.latest is not None and end.latest < start.earliest:
        return Span(start.earliest, None, (path,))
    return end._replace(earliest=start.earliest)


def from_start_to_end(use: UseInCare, marks: Iterable[Span]) -> list[Span]:
    """A use's start, what was done while it went on, and its end or now; the rest does not count."""
    end = use.end._replace(latest=use.care.context.as_of) if use.running else use.end
    during = [
        one
        for one in marks
        if not (one.latest is not None and one.latest < use.start.earliest)
        and not (end.latest is not None and one.earliest > end.latest)
    ]
    return [use.start, *sorted(during, key=lambda one: one.earliest), end]


def no_later(one: Span, other: Span) -> Fact:
    """Whether one moment lies no later than another."""
    if one.surely_by(other.earliest):
        return YES
    surely_later = other.latest is not None and one.surely_after(other.latest)
    return NO if surely_later else Fact(None, one.missing + other.missing)
