"""What can go wrong, and the sentences a form can show for it."""

import re
from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import NamedTuple

from pydantic_core import ErrorDetails, InitErrorDetails, PydanticCustomError, ValidationError

from restraint_rules.limits import MAX_PROBLEMS

__all__ = [
    "BeforeAnyLawError",
    "CalendarsApartError",
    "ClauseVersionsError",
    "ColumnsError",
    "DanglingClauseError",
    "DefinitionChangedError",
    "LayoutError",
    "LoosenedClauseError",
    "NoCalendarError",
    "PolicyDocumentError",
    "Problem",
    "RestraintRulesError",
    "RuleSilentError",
    "UnknownChoiceError",
    "UnknownClauseError",
    "UnknownPolicyError",
    "UnknownReadingError",
    "UnsuitableSubjectError",
    "ValidationError",
    "WallClockError",
    "problems",
]


class RestraintRulesError(Exception):
    """Base of every error that judging valid input can raise."""


class UnknownClauseError(RestraintRulesError, LookupError):
    """The text a report was made by has no clause of this citation; the message names the closest it has."""


class UnknownPolicyError(RestraintRulesError):
    """No policy has this id."""


class CalendarsApartError(RestraintRulesError, ValueError):
    """Calendars that are to be one are of different zones, or do not follow each other."""


class NoCalendarError(RestraintRulesError, ValueError):
    """Among several calendars there is none for someone, and no default; the message names who.

    Attributes:
        who: Who has none: kind and id.
    """

    def __init__(self, who: str) -> None:
        super().__init__(f"no calendar is given for {who}, and there is no default")
        self.who: str = who

    def __reduce__(self) -> tuple[type["NoCalendarError"], tuple[str]]:
        return type(self), (self.who,)


class LayoutError(RestraintRulesError, ValueError):
    """A layout of rows contradicts itself; the message names the column, path or choice."""


class UnknownChoiceError(RestraintRulesError, ValueError):
    """The layout of rows has no such choice, or the choice no such option."""


class UnknownReadingError(RestraintRulesError):
    """The policy has no such reading, or the reading no such choice."""


class BeforeAnyLawError(RestraintRulesError):
    """The subject's day lies before the policy's first text; the message names the first day."""


class DanglingClauseError(RestraintRulesError):
    """A policy's clause lets another decide which no rule judges."""


class DefinitionChangedError(RestraintRulesError, ValueError):
    """What is to be compared was counted by different definitions; the message names the day of change."""


class ClauseVersionsError(RestraintRulesError):
    """Two versions of a clause are in force on one day, or none, and no act says that this is meant."""


class LoosenedClauseError(RestraintRulesError):
    """A policy asks less than the one it stands on; the message has both values and citations."""


class UnsuitableSubjectError(RestraintRulesError):
    """The subject is not of a kind the engine judges."""


class RuleSilentError(RestraintRulesError):
    """A rule yielded no verdict: a programming error in the rule, never in the facts."""


class WallClockError(RestraintRulesError, ValueError):
    """A wall-clock time happens twice or never on that day; the message names the choices.

    Attributes:
        path: Where in the data; empty for the whole.
        sentence: What is wrong, and what to say instead.
    """

    def __init__(self, sentence: str, path: str = "") -> None:
        super().__init__(f"{path}: {sentence}" if path else sentence)
        self.path: str = path
        self.sentence: str = sentence

    def __reduce__(self) -> tuple[type["WallClockError"], tuple[str, str]]:
        return type(self), (self.sentence, self.path)


class ColumnsError(RestraintRulesError, ValueError):
    """A batch of columns is not of the published schema.

    Attributes:
        path: Which column; of one within another, with the names before it.
        sentence: What is wrong.
    """

    def __init__(self, sentence: str, path: str) -> None:
        super().__init__(f"{path}: {sentence}")
        self.path: str = path
        self.sentence: str = sentence

    def __reduce__(self) -> tuple[type["ColumnsError"], tuple[str, str]]:
        return type(self), (self.sentence, self.path)


class Problem(NamedTuple):
    """One thing wrong with the input.

    Attributes:
        path: Where, for example ``interventions[0].ended``; empty for the whole input.
        sentence: What is wrong, in a sentence a form can show. Never repeats the value.
    """

    path: str
    sentence: str


class PolicyDocumentError(RestraintRulesError, ValueError):
    """A policy document cannot be made a policy.

    Attributes:
        problems: Each thing that is wrong, with its path in the document and a sentence.
    """

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems: tuple[Problem, ...] = problems

    def __str__(self) -> str:
        return "; ".join(f"{one.path}: {one.sentence}" if one.path else one.sentence for one in self.problems)


A_MOMENT = "Give a date (2026-03-05) or a time with its offset (2026-03-05T10:15:00-05:00)."

SENTENCES = {
    "missing": "This is required.",
    "extra_forbidden": "This key is not known here. Put a key of your own under 'extensions'.",
    "bool_type": "Answer true or false, or leave it out if it was not recorded.",
    "int_type": "Give a whole number.",
    "int_parsing": "Give a whole number.",
    "int_from_float": "Give a whole number.",
    "string_type": 'Write this as text, in quotes: "17", not 17.',
    "string_too_short": "This must not be empty; leave it out if it was not recorded.",
    "string_pattern_mismatch": "This must not be blank; leave it out if it was not recorded.",
    "string_too_long": "This is too long.",
    "string_unicode": "This text has characters that cannot be read.",
    "timezone_aware": "A time needs its offset from UTC, for example -05:00.",
    "tuple_type": "Give a list here.",
    "list_type": "Give a list here.",
    "frozen_set_type": "Give a list here.",
    "iteration_error": "This list cannot be read to its end.",
    "mapping_type": "Give an object with named fields here.",
    "frozen_instance": "A recorded fact does not change: make a copy that differs, with model_copy.",
    "frozen_field": "A recorded fact does not change: make a copy that differs, with model_copy.",
    "get_attribute_error": "This cannot be read.",
    "json_invalid": "This is not well-formed JSON.",
    "too_long": "There are too many of these.",
    "too_short": "Name at least one, or leave it out if it was not recorded.",
    "datetime_parsing": A_MOMENT,
    "datetime_from_date_parsing": A_MOMENT,
    "datetime_object_invalid": A_MOMENT,
    "time_delta_parsing": "Give whole minutes (12) or an ISO-8601 duration (PT12M30S).",
    "model_type": "Give an object with named fields here.",
    "dict_type": "Give an object with named fields here.",
    "model_attributes_type": "Give an object with named fields here.",
    "json_type": "Give JSON, as text or bytes.",
    "recursion_loop": "This is nested too deeply.",
    "recursion_depth_exceeded": "This is nested too deeply.",
}
"""Error types whose sentence is ours; for the rest the validator's own words are plain enough."""


UNREADABLE = "This cannot be read."
"""Whatever is made of another's exception: its words may hold a value."""

UNKNOWN_KEY = "extra_forbidden"
"""The one error that is located by a word from outside."""

FOUND = "facts"
"""The type of an error that is told already: its location holds names of ours only."""

MORE = "more"
"""The type of the error that counts those not told."""


def path_of(location: Sequence[int | str]) -> str:
    """Write an error's location as a path: ``("notices", 0, "at")`` becomes ``notices[0].at``."""
    path = ""
    for step in location:
        if isinstance(step, int):
            path += f"[{step}]"
        elif step not in KIND_TAGS:
            path += f".{step}" if path else step
    return path


KIND_TAGS = frozenset({"period", "psychopharmacologic_agent", "one_calendar", "several_calendars"})
"""Tags of unions: the validator puts them into the location, no form has them."""


def sentence_of(detail: ErrorDetails) -> str:
    """Say one error in a sentence, without the value that caused it."""
    sentence = SENTENCES.get(detail["type"])
    if detail["type"] == "literal_error":
        return one_of(detail["msg"])
    if sentence is None:
        if "error" in detail.get("ctx", {}):
            return UNREADABLE
        message = detail["msg"].removeprefix("Value error, ").replace("Input should be", "This must be")
        sentence = message if message.endswith((".", "?")) else f"{message}."
    return sentence


def one_of(message: str) -> str:
    """List the choices there are, which the validator's own words have in quotes."""
    choices = ", ".join(re.findall(r"'([^']*)'", message))
    return f"Choose one of: {choices}."


def problems(error: ValidationError) -> tuple[Problem, ...]:
    """List what is wrong with the input, in the order the fields stand.

    Args:
        error: What validating a model raised.

    Returns:
        A problem for each error, with its path and a sentence; no input values. Of more than a hundred, the
        last says how many others there are at least.
    """
    details = error.errors(include_url=False, include_input=False)
    return tuple(Problem(path_of(detail["loc"]), sentence_of(detail)) for detail in details)


def without_values(error: ValidationError, unknown_key: Callable[[str], str] = str) -> ValidationError:
    """Copy an error without its inputs: hiding them in the text still leaves them in ``.errors()``.

    Args:
        error: What pydantic raised.
        unknown_key: Says in a sentence which key of the input is not known, without repeating it.

    Returns:
        An error of at most a hundred problems and one that counts the others, located by field and place:
        a key from outside may be a name.
    """
    details = error.errors(include_url=False, include_input=False)
    found = [detail for detail in details if detail["type"] != MORE]
    lines = [told(detail, known_part(detail), unknown_key) for detail in found[:MAX_PROBLEMS]]
    counted = [detail.get("ctx", {})["count"] for detail in details if detail["type"] == MORE]
    if more := sum(counted) + len(found) - len(lines):
        lines.append(InitErrorDetails(type=not_told(more), loc=(), input=None))
    return ValidationError.from_exception_data(error.title, lines, hide_input=True)


def told(
    detail: ErrorDetails, location: tuple[int | str, ...], unknown_key: Callable[[str], str] = str
) -> InitErrorDetails:
    """Put one error into a sentence, and elsewhere."""
    if detail["type"] == MORE:
        return InitErrorDetails(type=not_told(detail.get("ctx", {})["count"]), loc=location, input=None)
    sentence = unknown_key(str(detail["loc"][-1])) if detail["type"] == UNKNOWN_KEY else sentence_of(detail)
    kind = PydanticCustomError(FOUND, "{sentence}", {"sentence": sentence})
    return InitErrorDetails(type=kind, loc=location, input=None)


def known_part(detail: ErrorDetails) -> tuple[int | str, ...]:
    """The part of an error's location that a model knows: its field, and places in lists."""
    location = detail["loc"]
    if detail["type"] == FOUND:
        return location
    if detail["type"] == UNKNOWN_KEY:
        return location[:-1]
    places = takewhile(lambda step: isinstance(step, int), location[1:])
    return (*location[:1], *places)


def not_told(count: int) -> PydanticCustomError:
    """Count the problems that are not told."""
    sentence = f"There are at least {count:,} more problems." if count > 1 else "There is at least one more."
    return PydanticCustomError(MORE, "{sentence}", {"sentence": sentence, "count": count})
