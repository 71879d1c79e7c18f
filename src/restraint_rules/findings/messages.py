"""What findings say: a catalogue of codes, in English here, replaceable by another language's."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple

from restraint_rules.findings.deadline import Deadline
from restraint_rules.findings.english import DEADLINES, MESSAGES, STEPS, WORDS

__all__ = ["ENGLISH", "Catalogue"]

SECONDS_A_MINUTE, SECONDS_AN_HOUR, MINUTES_SHOWN_AS_MINUTES = 60, 3600, 180


class Catalogue(NamedTuple):
    """The words of one language.

    Attributes:
        messages: What each code says, with placeholders in braces.
        steps: The next step for a code, or for a status where the code has none of its own.
        words: How single values are written, for example the kinds of intervention.
        deadlines: Sentences that explain deadlines.
    """

    messages: Mapping[str, str]
    steps: Mapping[str, str]
    words: Mapping[str, str]
    deadlines: Mapping[str, str]

    def say(self, code: str, params: Mapping[str, object]) -> str:
        """Say a code with its parameters."""
        return self.messages[code].format_map({name: self.write(value) for name, value in params.items()})

    def next_step(self, code: str, status: str, params: Mapping[str, object]) -> str:
        """Say what to do next; nothing where there is nothing to do."""
        step = self.steps.get(code, self.steps.get(status, ""))
        return step.format_map({name: self.write(value) for name, value in params.items()})

    def explain(self, deadline: Deadline) -> str:
        """Explain in one line how a deadline was counted."""
        unit = deadline.unit if deadline.length != 1 else deadline.unit.removesuffix("s")
        length: object = timedelta(seconds=deadline.length) if deadline.unit == "elapsed" else deadline.length
        skipped = self.deadlines["skipped"].format(count=deadline.skipped) if deadline.skipped else ""
        return self.deadlines["elapsed" if deadline.unit == "elapsed" else "days"].format(
            length=self.write(length),
            unit=self.write(unit),
            trigger=self.write(deadline.trigger),
            anchor=self.write(deadline.anchor),
            due=self.due(deadline),
            skipped=skipped,
        )

    def due(self, deadline: Deadline) -> str:
        """Say by when, as people say it: the last day, or the last minute."""
        return self.write(deadline.last_day or deadline.due_at)

    def write(self, value: object) -> str:
        """Write one value."""
        if isinstance(value, datetime):
            return f"{value:%H:%M} on {self.write(value.date())}"
        if isinstance(value, date):
            return f"{value:%a} {value.day} {value:%b} {value.year}"
        if isinstance(value, timedelta):
            return write_length(value)
        text = str(value)
        return self.words.get(text, text)


def write_length(length: timedelta) -> str:
    """Write a length of time: hours if whole and long, else minutes, with seconds if there are any."""
    seconds = length.total_seconds()
    whole_minutes, rest = divmod(seconds, SECONDS_A_MINUTE)
    if rest:
        return f"{int(whole_minutes)} min {rest:g} s"
    if whole_minutes > MINUTES_SHOWN_AS_MINUTES and not seconds % SECONDS_AN_HOUR:
        return f"{int(seconds // SECONDS_AN_HOUR)} hours"
    return f"{int(whole_minutes)} min"


ENGLISH = Catalogue(MESSAGES, STEPS, WORDS, DEADLINES)
"""The catalogue the library comes with."""
