"""Which findings another reading of the text would change."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from restraint_rules.calendar.calendars import Calendars
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.engine.bench import NO_READINGS
from restraint_rules.engine.evaluate import evaluate
from restraint_rules.findings.finding import Finding
from restraint_rules.findings.messages import Catalogue
from restraint_rules.models.base import Subject
from restraint_rules.models.setting import Setting
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.readings import Choice, resolve
from restraint_rules.report.diff import KINDS, Diff, diff
from restraint_rules.report.display.displayed import Displayed
from restraint_rules.report.display.grid import Grid
from restraint_rules.report.display.lines import clause_line, when
from restraint_rules.report.display.view import View, view_with
from restraint_rules.report.report import Report

__all__ = ["ReadingEffect", "Sensitivity", "sensitivity"]

NO_NUMBERS: Mapping[str, Sequence[int]] = {}


class ReadingEffect(NamedTuple):
    """What one choice for one reading changes, all others left as they are.

    Attributes:
        reading: The reading's name.
        choice: The choice taken instead.
        instead_of: The choice the base report took.
        changes: What it changes.
        question: What the text leaves open, in a plain question.
    """

    reading: str
    choice: Choice
    instead_of: Choice
    changes: Diff
    question: str = ""


@dataclass(frozen=True, slots=True)
class Sensitivity(Displayed):
    """What each other choice for each reading changes, one at a time.

    Attributes:
        base: The report under the readings given.
        effects: One for each alternative, in the order of the readings; those that change nothing too.
    """

    base: Report
    effects: tuple[ReadingEffect, ...]

    def __iter__(self) -> Iterator[ReadingEffect]:
        return iter(self.effects)

    def __repr__(self) -> str:
        counts = f"{len(self.deciding)} of {len(self.effects)}"
        return f"<Sensitivity of {self.base.subject}: {counts} choices matter>"

    @property
    def deciding(self) -> tuple[ReadingEffect, ...]:
        """The choices that change something."""
        return tuple(effect for effect in self.effects if effect.changes)

    def view(self, catalogue: Catalogue) -> View:
        """Lay it out for reading: a table for each choice that changes something, under its question."""
        kind, _, subject_id = self.base.subject.partition(" ")
        title = catalogue.heading(
            "sensitivity.title",
            kind=catalogue.headings.get(f"kind.{kind}", kind),
            id=subject_id,
            count=len(self.deciding),
            of=len(self.effects),
        )
        return view_with(title, (table_of(effect, catalogue) for effect in self.deciding), catalogue)


def table_of(effect: ReadingEffect, catalogue: Catalogue) -> Grid:
    """Lay out what one choice changes: each clause before and after, the gravest kind first."""
    changes = [change for kind in KINDS for change in effect.changes.of(kind)]
    heading = catalogue.headings
    sides = [(change.before, change.after) for change in changes]
    return Grid(
        heading["sensitivity.effect"].format(question=effect.question, reading=effect.reading),
        (
            heading["sensitivity.clause"],
            heading["sensitivity.before"].format(choice=in_words(effect.instead_of)),
            heading["sensitivity.after"].format(choice=in_words(effect.choice)),
        ),
        tuple(
            (cited(change.finding, catalogue), *(told(one, catalogue) for one in side))
            for change, side in zip(changes, sides, strict=True)
        ),
        marked=frozenset(
            (row, column)
            for row, side in enumerate(sides)
            for column, one in enumerate(side, start=1)
            if one is not None and one.status == "fail" and one.level == "error"
        ),
    )


def in_words(choice: Choice) -> str:
    """Write a choice as people read it."""
    return str(choice).replace("_", " ")


def cited(finding: Finding, catalogue: Catalogue) -> str:
    """Cite a clause with what it asks."""
    line = clause_line(finding, catalogue)
    return f"{line.clause} {line.title}"


def told(finding: Finding | None, catalogue: Catalogue) -> str:
    """Tell how a clause stands, and by when it is or was due."""
    if finding is None:
        return catalogue.heading("sensitivity.nothing")
    return " ".join((clause_line(finding, catalogue).text, *when(finding, catalogue)))


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
    asked = {reading.name: reading.question for reading in policy.readings}
    base, taken = judged(readings), resolve(policy.readings, readings)
    effects = (
        ReadingEffect(name, choice, taken[name], diff(base, judged({**readings, name: choice})), asked[name])
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
