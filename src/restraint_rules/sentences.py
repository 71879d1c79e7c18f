"""What is wrong with the input, as a form can show it: a path and a sentence, never a value."""

import re
from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import Any, LiteralString, NamedTuple

from pydantic_core import ErrorDetails, InitErrorDetails, PydanticCustomError, ValidationError

from restraint_rules.limits import MAX_PROBLEMS

__all__ = [
    "FOUND",
    "Problem",
    "Rejection",
    "code_of",
    "first_problems",
    "joined",
    "path_of",
    "pointer_of",
    "problem_at",
    "problems",
    "sentence_of",
    "told",
    "without_tags",
    "without_values",
]


class Problem(NamedTuple):
    """One thing wrong with the input.

    Attributes:
        path: Where, for example ``interventions[0].ended``; empty for the whole input.
        sentence: What is wrong, in a sentence a form can show. Never repeats the value.
        code: What is wrong, for a machine: ``missing``, ``end_before_start``; empty where only the sentence
            is known.
        pointer: The path as a JSON pointer (RFC 6901), ``/interventions/0/ended``; empty as the path is.
        ids: Ids of the records around it, the outermost first, as far as the answer to a request names them.
    """

    path: str
    sentence: str
    code: str = ""
    pointer: str = ""
    ids: tuple[str, ...] = ()

    def below(self, *steps: int | str) -> "Problem":
        """Put the problem below some steps of what contains it."""
        path = joined(steps)
        joint = "." if path and self.path and not self.path.startswith("[") else ""
        return self._replace(path=f"{path}{joint}{self.path}", pointer=pointer_of(steps) + self.pointer)


def problem_at(sentence: str, code: str, *steps: int | str) -> Problem:
    """Say what is wrong at a place."""
    return Problem(joined(steps), sentence, code, pointer_of(steps))


class Rejection(NamedTuple):
    """What a validator refuses, in a sentence that a form can show, without the value.

    The error is made anew each time: an error that is kept and raised again keeps every traceback it ever
    had, and with it whatever was being read.
    """

    kind: LiteralString
    sentence: LiteralString
    context: dict[str, Any] | None = None

    def error(self) -> PydanticCustomError:
        """Make the error to raise."""
        return PydanticCustomError(self.kind, self.sentence, self.context)


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
    return joined(without_tags(location))


def joined(steps: Sequence[int | str]) -> str:
    """Write steps as a path."""
    path = ""
    for step in steps:
        if isinstance(step, int):
            path += f"[{step}]"
        else:
            path += f".{step}" if path else step
    return path


def pointer_of(steps: Sequence[int | str]) -> str:
    """Write steps as a JSON pointer: ``("notices", 0, "at")`` becomes ``/notices/0/at``."""
    return "".join("/" + f"{step}".replace("~", "~0").replace("/", "~1") for step in steps)


def without_tags(location: Sequence[int | str]) -> list[int | str]:
    """The steps of a location that a form has."""
    return [step for step in location if step not in KIND_TAGS]


KIND_TAGS = frozenset({"period", "psychopharmacologic_agent", "one_calendar", "several_calendars"})
"""Tags of unions: the validator puts them into the location, no form has them."""


def sentence_of(detail: ErrorDetails) -> str:
    """Say one error in a sentence, without the value that caused it."""
    if detail["type"] == "literal_error":
        return one_of(detail["msg"])
    sentence = SENTENCES.get(detail["type"])
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
        A problem for each error, with its path, a sentence and a code; no input values. Of more than a
        hundred, the last says how many others there are at least.
    """
    details = error.errors(include_url=False, include_input=False)
    return tuple(problem_at(sentence_of(one), code_of(one), *without_tags(one["loc"])) for one in details)


def code_of(detail: ErrorDetails) -> str:
    """The code of one error, which one that is told already carries along."""
    code: str = detail.get("ctx", {}).get("code", detail["type"])
    return code


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
    kind = PydanticCustomError(FOUND, "{sentence}", {"sentence": sentence, "code": code_of(detail)})
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
    return PydanticCustomError(MORE, "{sentence}", {"sentence": more_problems(count), "count": count})


def more_problems(count: int) -> str:
    """Say how many problems are not told."""
    return f"There are at least {count:,} more problems." if count > 1 else "There is at least one more."


def first_problems(found: Sequence[Problem]) -> tuple[Problem, ...]:
    """The first hundred problems, and one that counts the others."""
    if len(found) <= MAX_PROBLEMS:
        return tuple(found)
    return (*found[:MAX_PROBLEMS], Problem("", more_problems(len(found) - MAX_PROBLEMS)))
