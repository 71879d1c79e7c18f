"""One pure function from JSON to JSON, for a server, a plugin or a page: it never raises."""

from typing import TYPE_CHECKING, cast

from pydantic_core import to_json

from restraint_rules.engine import evaluate
from restraint_rules.errors import (
    BeforeAnyLawError,
    CalendarsApartError,
    NoCalendarError,
    PolicyDocumentError,
    Problem,
    UnknownPolicyError,
    ValidationError,
    problems,
)
from restraint_rules.interop.ids import with_ids
from restraint_rules.interop.incident_request import IncidentRequest, read_incident_request
from restraint_rules.policies.known import KnownPolicies
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.readings import Choice
from restraint_rules.sentences import first_problems, problem_at

if TYPE_CHECKING:
    from restraint_rules.interop.care_request import CareRequest
    from restraint_rules.interop.request import ErrorKind, Request

__all__ = ["evaluate_json"]

NOT_JUDGED = problem_at(
    "The library failed at this request. The fault is in the library: please report it.", "not_judged"
)


def evaluate_json(request: str | bytes, *, known: KnownPolicies | None = None, strict: bool = False) -> str:
    """Judge what a JSON request holds.

    Args:
        request: ``{"incident": {...}, "policy": "sprague", "calendar": {...}, "as_of": "..."}``; instead of
            the incident a ``room``, ``planning_meeting``, ``student_record``, ``school`` or ``district``, in
            health care a ``care_episode`` or ``care_facility``, and
            where wanted a ``setting`` and ``readings``. Lengths of time are whole minutes or ISO-8601
            durations. The ``policy`` is an id, or a policy document.
        known: Policies known besides the library's, held by the caller: a document is compiled once and then
            remembered there. Without it, a document is compiled for each request.
        strict: Whether one incident, meeting, record or school that cannot be read refuses the request; else
            what it stands in is judged without it, and the report's ``data`` names it.

    Returns:
        ``{"report": {...}}``, or ``{"error": {"kind": "...", "problems": [{"path": "...", "sentence":
        "...", "code": "...", "pointer": "...", "ids": ["..."]}]}}``. No error repeats a value, but ids.
    """
    try:
        return answer(request, known or KnownPolicies(), strict=strict)
    except ValidationError as error:
        return refusal("invalid_request", *with_ids(problems(error), request, model_for(request)))
    except Exception:  # noqa: BLE001 - the promise to whoever embeds it: an answer, whatever comes in
        return refusal("not_judged", NOT_JUDGED)


def answer(text: str | bytes, known: KnownPolicies, *, strict: bool) -> str:
    """Judge a request, or say what of it is not known."""
    request = read(text, strict=strict)
    try:
        policy = known.find(request.policy)
    except UnknownPolicyError as error:
        return refusal("unknown_policy", problem_at(sentence(error), "unknown_policy", "policy"))
    except PolicyDocumentError as error:
        return refusal("invalid_policy", *(one.below("policy") for one in error.problems))
    readings = request.readings or {}
    if doubts := unknown_readings(policy, readings):
        return refusal("unknown_reading", *first_problems(doubts))
    try:
        report = evaluate(
            request.subject,
            policy=policy,
            calendar=request.calendar,
            as_of=request.as_of,
            setting=request.setting,
            readings=readings,
        )
    except BeforeAnyLawError as error:
        said = problem_at(sentence(error), "before_any_law", *request.day_path.split("."))
        return refusal("before_any_law", *with_ids([said], text, type(request)))
    except (NoCalendarError, CalendarsApartError) as error:
        return refusal("no_calendar", problem_at(sentence(error), "no_calendar", "calendar"))
    return f'{{"report":{report.to_json()}}}'


def read(text: str | bytes, *, strict: bool) -> "IncidentRequest | Request | CareRequest":
    """Read a request by the smallest model that takes it, so that no model is built that it does not ask for.

    Raises:
        ValidationError: If none takes it.
    """
    if is_of_care(text):
        return model_for(text).model_validate_json(text)
    if mentions(text, '"incident"'):
        try:
            return read_incident_request(text)
        except ValidationError:
            pass  # told below, by the model that knows every subject
    from restraint_rules.interop.any_request import Request, read_request  # noqa: PLC0415 - mostly it is an incident

    return Request.model_validate_json(text) if strict else read_request(text)


def model_for(text: object) -> "type[Request | CareRequest]":
    """What a request is to be: one of health care, if it names a subject of care."""
    if is_of_care(text):
        from restraint_rules.interop.care_request import CareRequest  # noqa: PLC0415 - no school needs it

        return CareRequest
    from restraint_rules.interop.any_request import Request  # noqa: PLC0415 - mostly it is an incident

    return Request


def is_of_care(text: object) -> bool:
    """Whether a request names a subject of care."""
    if not mentions(text, '"care_'):
        return False
    from restraint_rules.interop.care_request import names_care  # noqa: PLC0415 - no school needs it

    return names_care(cast("str | bytes", text))


def mentions(text: object, key: str) -> bool:
    """Whether a request may have a key; it may also only say so within a text."""
    if isinstance(text, str):
        return key in text
    return isinstance(text, bytes) and key.encode() in text


def unknown_readings(policy: Policy, chosen: dict[str, Choice]) -> list[Problem]:
    """Say which readings or choices the policy does not have, without repeating them."""
    known = {reading.name: reading for reading in policy.readings}
    doubts: list[Problem] = []
    for name, choice in chosen.items():
        if name not in known:
            names = ", ".join(known)
            doubts.append(
                problem_at(f"A reading of this policy is one of {names}.", "unknown_reading", "readings")
            )
        elif not known[name].allows(choice):
            numbers = f", or a number of {known[name].counts}" if known[name].counts else ""
            choices = ", ".join(known[name].choices)
            doubts.append(
                problem_at(f"The choice is one of {choices}{numbers}.", "unknown_choice", "readings", name)
            )
    return doubts


def sentence(error: Exception) -> str:
    """Make a sentence of an error's message."""
    text = str(error)
    return f"{text[:1].upper()}{text[1:]}."


def refusal(kind: "ErrorKind", *found: Problem) -> str:
    """Answer with an error."""
    return to_json({"error": {"kind": kind, "problems": [one._asdict() for one in found]}}).decode()
