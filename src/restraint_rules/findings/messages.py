"""What findings say: a catalogue of codes, in English here, replaceable by another language's."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple, cast

from restraint_rules.findings.deadline import Deadline
from restraint_rules.findings.english import DEADLINES, HEADINGS, MESSAGES, STEPS, WORDS
from restraint_rules.models.inexact import Between, LengthBetween

__all__ = ["ENGLISH", "Catalogue"]

SECONDS_A_MINUTE, SECONDS_AN_HOUR, MINUTES_SHOWN_AS_MINUTES = 60, 3600, 180


class Catalogue(NamedTuple):
    """The words of one language.

    Attributes:
        messages: What each code says, with placeholders in braces.
        steps: The next step for a code, or for a status where the code has none of its own.
        words: How single values are written, for example the kinds of intervention, days and lengths.
        deadlines: Sentences that explain deadlines.
        headings: What a report says around its findings.
    """

    messages: Mapping[str, str]
    steps: Mapping[str, str]
    words: Mapping[str, str]
    deadlines: Mapping[str, str]
    headings: Mapping[str, str]

    def say(self, code: str, params: Mapping[str, object]) -> str:
        """Say a code with its parameters."""
        return self.messages[code].format_map({name: self.write(value) for name, value in params.items()})

    def next_step(self, code: str, status: str, params: Mapping[str, object]) -> str:
        """Say what to do next; nothing where there is nothing to do."""
        step = self.steps.get(code, self.steps.get(status, ""))
        return step.format_map({name: self.write(value) for name, value in params.items()})

    def explain(self, deadline: Deadline) -> str:
        """Explain in one line how a deadline was counted."""
        if deadline.of:
            each = self.deadlines["or"].join(map(self.explain, deadline.of))
            return self.deadlines["earlier_of"].format(each=each)
        unit = deadline.unit if deadline.length != 1 else deadline.unit.removesuffix("s")
        length: object = timedelta(seconds=deadline.length) if deadline.unit == "elapsed" else deadline.length
        skipped = self.deadlines["skipped"].format(count=deadline.skipped) if deadline.skipped else ""
        counted = "days" if deadline.length else "same_day"
        form = deadline.unit if deadline.unit in self.deadlines else counted
        if deadline.unit == "elapsed" and not deadline.length:
            form = "by_moment"
        if not deadline.length and f"{form}.first" in self.deadlines:
            form = f"{form}.first"
        if deadline.bounds is not None and f"{form}.bounds" in self.deadlines:
            form = f"{form}.bounds"
        return self.deadlines[form].format(
            length=self.write(length),
            unit=self.write(unit),
            trigger=self.write(deadline.trigger),
            anchor=self.write(deadline.anchor),
            due=self.due(deadline),
            skipped=skipped,
        )

    def due(self, deadline: Deadline) -> str:
        """Say by when, as people say it: the last day or minute; bounds are told as bounds."""
        if deadline.bounds is not None:
            return self._bounds(*deadline.bounds)
        return self.write(deadline.edges[0])

    def _bounds(self, earliest: datetime | date, latest: datetime | date | None) -> str:
        form = "bounds.open" if latest is None else "bounds.day" if earliest == latest else "bounds"
        return self.deadlines[form].format(earliest=self.write(earliest), latest=self.write(latest))

    def heading(self, name: str, **params: object) -> str:
        """Say a heading or another fixed phrase of a report."""
        return self.headings[name].format_map({key: self.write(value) for key, value in params.items()})

    def write(self, value: object) -> str:  # noqa: PLR0911 - one return per kind of value
        """Write one value; of several, one after the other."""
        if isinstance(value, str):
            return self.words.get(value, value)
        if isinstance(value, datetime):
            return self.words["moment"].format(
                time=f"{value.hour:02}:{value.minute:02}", date=self.write(value.date())
            )
        if isinstance(value, date):
            weekday, month = self.words[f"weekday.{value.isoweekday()}"], self.words[f"month.{value.month}"]
            return self.words["date"].format(weekday=weekday, day=value.day, month=month, year=value.year)
        if isinstance(value, timedelta):
            return self._write_length(value)
        if isinstance(value, Between | LengthBetween):
            return self._write_bounds(value)
        if isinstance(value, tuple):
            return ", ".join(self.write(item) for item in cast("tuple[object, ...]", value))
        text = str(value)
        return self.words.get(text, text)

    def _write_bounds(self, value: Between | LengthBetween) -> str:
        """Write what is known only roughly: about when, or between what."""
        if isinstance(value, Between):
            if value.about:
                return self.words["moment.about"].format(moment=self.write(value.middle))
            return self.words["moment.between"].format(
                earliest=f"{value.earliest:%H:%M}", latest=self.write(value.latest)
            )
        form = "length.or_more" if value.most is None else "length.between"
        return self.words[form].format(least=self.write(value.least), most=self.write(value.most))

    def _write_length(self, length: timedelta) -> str:
        """Write a length of time: hours if whole and long, else minutes, with seconds if there are any."""
        seconds = length.total_seconds()
        minutes, rest = divmod(seconds, SECONDS_A_MINUTE)
        if rest:
            return self.words["length.seconds"].format(minutes=int(minutes), seconds=f"{rest:g}")
        if minutes > MINUTES_SHOWN_AS_MINUTES and not seconds % SECONDS_AN_HOUR:
            return self.words["length.hours"].format(hours=int(seconds // SECONDS_AN_HOUR))
        return self.words["length.minutes"].format(minutes=int(minutes))


ENGLISH = Catalogue(MESSAGES, STEPS, WORDS, DEADLINES, HEADINGS)
"""The catalogue the library comes with."""
