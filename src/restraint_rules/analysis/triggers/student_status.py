"""How near a student is to the number of uses that obliges a team to meet."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from restraint_rules.analysis.triggers.counted_window import counted_window
from restraint_rules.analysis.triggers.found_triggers import CONVENING, FoundTrigger, found_triggers
from restraint_rules.engine.bench import Bench
from restraint_rules.findings.finding import Finding
from restraint_rules.findings.messages import ENGLISH, Catalogue
from restraint_rules.kleene import Missing
from restraint_rules.reasoning.over_time.history import CountedUse, History
from restraint_rules.reasoning.over_time.windows import Measure

__all__ = ["TriggerStatus", "status_now"]

A_WEEK = timedelta(days=7)

FURTHEST = timedelta(days=366)
"""How far ahead to look for the day on which a window ends: a school's longest vacation is shorter."""


class TriggerStatus(NamedTuple):
    """How near a student is to a trigger.

    Attributes:
        as_of: The local day of the answer.
        needed: How many uses within a window are a trigger.
        uses: The uses that surely count in the window that ends today: path and local day.
        perhaps: Uses that may count besides.
        head_room: How many more uses would be a trigger; 0: the window is full, and any further use is one.
        relaxes_on: The first day on which it surely takes one use more, as the oldest that matters counts no
            more; ``None``: there is none, or the calendar does not tell.
        missing: What would tell more.
        open: The obligations to meet that are open, as findings.
        triggers: Every trigger so far, closed ones too.
    """

    as_of: date
    needed: int
    uses: tuple[tuple[str, date], ...]
    perhaps: tuple[tuple[str, date], ...]
    head_room: int
    relaxes_on: date | None
    missing: Missing
    open: tuple[Finding, ...]
    triggers: tuple[FoundTrigger, ...]

    @property
    def until(self) -> date | None:
        """The last day on which ``head_room`` more uses may still be a trigger."""
        return None if self.relaxes_on is None else self.relaxes_on - timedelta(days=1)

    @property
    def message(self) -> str:
        """What it comes to, in English."""
        return self.text()

    def text(self, catalogue: Catalogue = ENGLISH) -> str:
        """Say it in the words of a catalogue."""
        name = "near.none" if not self.uses else "near.full" if not self.head_room else "near.some"
        said = [catalogue.heading(name, count=len(self.uses), more=self.head_room, needed=self.needed)]
        if self.until is not None:
            said.append(catalogue.heading("near.until", until=self.until))
        if self.missing:
            said.append(catalogue.heading("near.missing", paths=self.missing))
        return " ".join((*said, *(finding.text(catalogue) for finding in self.open)))

    def __repr__(self) -> str:
        return f"<TriggerStatus on {self.as_of}: {len(self.uses)} of {self.needed}, {len(self.open)} open>"

    def __str__(self) -> str:
        return self.text()


def status_now(history: History, findings: Iterable[Finding], bench: Bench) -> TriggerStatus:
    """Say it of a student's uses; the findings are those on the student. Errors as ``counted_window``."""
    needed, measure = counted_window(bench)
    today = bench.today
    sure = [use for use in history.sure_uses if measure.surely(use.day, today)]
    counted = frozenset(use.path for use in sure)
    maybe = [use for use in history.uses if use.path not in counted and measure.perhaps(use.day, today)]
    head_room = max(0, needed - len(sure))
    counting = sure if head_room else sure[1 - needed :]
    relaxes, missing = first_day_beyond(measure, counting[0].day, today) if counting else (None, ())
    missing = (*missing, *what_would_tell(maybe, today, measure))
    return TriggerStatus(
        today,
        needed,
        tuple((use.path, use.day) for use in sure),
        tuple((use.path, use.day) for use in maybe),
        head_room,
        relaxes,
        tuple(dict.fromkeys(missing)),
        tuple(
            one for one in findings if one.rule == CONVENING and one.status not in {"pass", "not_applicable"}
        ),
        found_triggers(history, bench),
    )


def first_day_beyond(measure: Measure, first: date, today: date) -> tuple[date | None, Missing]:
    """The first day on which a use of the first day surely counts no more, with what is needed to tell."""
    day = today
    while day - today <= FURTHEST:
        day += timedelta(days=1)
        if measure.bounds(first, day)[0] > measure.most:
            return day, ()
    return None, measure.days(first, day).missing


def what_would_tell(uses: Iterable[CountedUse], today: date, measure: Measure) -> Missing:
    """What would tell if some uses count; in order, so that the first tells of nearly all days there are.

    Of a later one only its own stretch before the calendar begins can be new: a week shows if there is one.
    """
    told: dict[str, None] = {}
    days_told = False
    for use in uses:
        told |= dict.fromkeys(use.missing)
        if measure.bounds(use.day, today)[1] > measure.most:
            until = min(today, use.day + A_WEEK) if days_told else today
            told |= dict.fromkeys(measure.days(use.day, until).missing)
            days_told = True
    return tuple(told)
