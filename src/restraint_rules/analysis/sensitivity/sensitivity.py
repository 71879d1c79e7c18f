"""Which findings another reading of the text would change."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from restraint_rules.calendar.calendars import Calendars
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.engine.bench import NO_READINGS
from restraint_rules.engine.evaluate import evaluate
from restraint_rules.findings.messages import Catalogue
from restraint_rules.models.base import Subject
from restraint_rules.models.setting import Setting
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.readings import Choice, resolve
from restraint_rules.report.diff import KINDS, Diff, change_line, diff
from restraint_rules.report.display.displayed import Displayed
from restraint_rules.report.display.view import Section, View, view_with
from restraint_rules.report.report import Report

__all__ = ["Effect", "Sensitivity", "sensitivity"]

NO_NUMBERS: Mapping[str, Sequence[int]] = {}


class Effect(NamedTuple):
    """What one choice for one reading changes, all others left as they are.

    Attributes:
        reading: The reading's name.
        choice: The choice taken instead.
        instead_of: The choice the base report took.
        changes: What it changes.
    """

    reading: str
    choice: Choice
    instead_of: Choice
    changes: Diff


@dataclass(frozen=True, slots=True)
class Sensitivity(Displayed):
    """What each other choice for each reading changes, one at a time.

    Attributes:
        base: The report under the readings given.
        effects: One for each alternative, in the order of the readings; those that change nothing too.
    """

    base: Report
    effects: tuple[Effect, ...]

    def __iter__(self) -> Iterator[Effect]:
        return iter(self.effects)

    def __repr__(self) -> str:
        counts = f"{len(self.deciding)} of {len(self.effects)}"
        return f"<Sensitivity of {self.base.subject}: {counts} choices matter>"

    @property
    def deciding(self) -> tuple[Effect, ...]:
        """The choices that change something."""
        return tuple(effect for effect in self.effects if effect.changes)

    def view(self, catalogue: Catalogue) -> View:
        """Lay it out for reading: a section for each choice that changes something."""
        kind, _, subject_id = self.base.subject.partition(" ")
        title = catalogue.heading(
            "sensitivity.title",
            kind=catalogue.headings.get(f"kind.{kind}", kind),
            id=subject_id,
            count=len(self.deciding),
            of=len(self.effects),
        )
        return view_with(title, (section(effect, catalogue) for effect in self.deciding), catalogue)


def section(effect: Effect, catalogue: Catalogue) -> Section:
    """Lay out what one choice changes, the gravest kind first."""
    ordered = (change for kind in KINDS for change in effect.changes.of(kind))
    lines = tuple(change_line(change, catalogue) for change in ordered)
    heading = catalogue.headings["sensitivity.effect"].format(
        reading=effect.reading, choice=effect.choice, instead_of=effect.instead_of
    )
    count = catalogue.heading("count", count=len(lines))
    return Section("sensitivity", heading, count, lines, named=True)


def sensitivity(
    subject: Subject,
    *,
    policy: Policy,
    calendar: SchoolCalendar | Calendars,
    as_of: datetime,
    setting: Setting | None = None,
    readings: Mapping[str, Choice] = NO_READINGS,
    numbers: Mapping[str, Sequence[int]] = NO_NUMBERS,
) -> Sensitivity:
    """Judge a subject once as asked, and once more for each alternative of each reading.

    Each alternative is tried alone, so that the cost grows with the number of alternatives, not with the
    number of their combinations.

    Args:
        subject: Any subject ``evaluate`` takes; the other arguments are also those of ``evaluate``.
        policy: The policy.
        calendar: The school's calendar and zone; or ``Calendars``, one for each school or programme.
        as_of: The moment of judging, an aware datetime.
        setting: Standing facts.
        readings: The choices to start from.
        numbers: Numbers to try for readings that take one, for example ``{"monitoring_interval": [5, 10]}``.

    Returns:
        What each alternative changes.

    Raises:
        UnknownReadingError: If a reading, a choice or a number is not known.
        RestraintRulesError: Whatever else ``evaluate`` raises.
    """

    def judged(chosen: Mapping[str, Choice]) -> Report:
        return evaluate(
            subject, policy=policy, calendar=calendar, as_of=as_of, setting=setting, readings=chosen
        )

    resolve(policy.readings, {name: next(iter(tried), 1) for name, tried in numbers.items()})
    base, taken = judged(readings), resolve(policy.readings, readings)
    effects = (
        Effect(name, choice, taken[name], diff(base, judged({**readings, name: choice})))
        for name, choice in alternatives(policy, taken, numbers)
    )
    return Sensitivity(base, tuple(effects))


def alternatives(
    policy: Policy, taken: Mapping[str, Choice], numbers: Mapping[str, Sequence[int]]
) -> Iterable[tuple[str, Choice]]:
    """List every choice that was not taken."""
    for reading in policy.readings:
        choices: tuple[Choice, ...] = (*reading.choices, *numbers.get(reading.name, ()))
        for choice in choices:
            if choice != taken[reading.name]:
                yield reading.name, choice
