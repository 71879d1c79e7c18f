"""One pure function from JSON to JSON, for a server, a plugin or a page: it never raises."""

from typing import TYPE_CHECKING

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
from restraint_rules.interop.incident_request import IncidentRequest
from restraint_rules.policies.known import KnownPolicies
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.readings import Choice

if TYPE_CHECKING:
    from restraint_rules.interop.care_request import CareRequest
    from restraint_rules.interop.request import ErrorKind, Request

__all__ = ["evaluate_json"]

NOT_JUDGED = Problem("", "The library failed at this request. The fault is in the library: please report it.")


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
        "..."}]}}``. No error repeats a value.
    """
    try:
        return answer(request, known or KnownPolicies(), strict=strict)
    except ValidationError as error:
        return refusal("invalid_request", *problems(error))
    except Exception:  # noqa: BLE001 - the promise to whoever embeds it: an answer, whatever comes in
        return refusal("not_judged", NOT_JUDGED)


def answer(text: str | bytes, known: KnownPolicies, *, strict: bool) -> str:
    """Judge a request, or say what of it is not known."""
    request = read(text, strict=strict)
    try:
        policy = known.find(request.policy)
    except UnknownPolicyError as error:
        return refusal("unknown_policy", Problem("policy", sentence(error)))
    except PolicyDocumentError as error:
        return refusal("invalid_policy", *(below("policy", one) for one in error.problems))
    readings = request.readings or {}
    if doubts := unknown_readings(policy, readings):
        return refusal("unknown_reading", *doubts)
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
        return refusal("before_any_law", Problem(request.day_path, sentence(error)))
    except (NoCalendarError, CalendarsApartError) as error:
        return refusal("no_calendar", Problem("calendar", sentence(error)))
    return f'{{"report":{report.to_json()}}}'


def read(text: str | bytes, *, strict: bool) -> "IncidentRequest | Request | CareRequest":
    """Read a request by the smallest model that takes it, so that no model is built that it does not ask for.

    Raises:
        ValidationError: If none takes it.
    """
    if mentions(text, '"care_'):
        from restraint_rules.interop.care_request import CareRequest, names_care  # noqa: PLC0415 - no school needs it

        if names_care(text):
            return CareRequest.model_validate_json(text)
    if mentions(text, '"incident"'):
        try:
            return IncidentRequest.model_validate_json(text)
        except ValidationError:
            pass  # told below, by the model that knows every subject
    from restraint_rules.interop.any_request import Request, read_request  # noqa: PLC0415 - mostly it is an incident

    return Request.model_validate_json(text) if strict else read_request(text)


def mentions(text: object, key: str) -> bool:
    """Whether a request may have a key; it may also only say so within a text."""
    if isinstance(text, str):
        return key in text
    return isinstance(text, bytes) and key.encode() in text


def below(path: str, problem: Problem) -> Problem:
    """Put a problem below a key of the request."""
    return Problem(f"{path}.{problem.path}" if problem.path else path, problem.sentence)


def unknown_readings(policy: Policy, chosen: dict[str, Choice]) -> list[Problem]:
    """Say which readings or choices the policy does not have, without repeating them."""
    known = {reading.name: reading for reading in policy.readings}
    doubts: list[Problem] = []
    for name, choice in chosen.items():
        if name not in known:
            doubts.append(Problem("readings", f"A reading of this policy is one of {', '.join(known)}."))
        elif not known[name].allows(choice):
            numbers = f", or a number of {known[name].counts}" if known[name].counts else ""
            choices = ", ".join(known[name].choices)
            doubts.append(Problem(f"readings.{name}", f"The choice is one of {choices}{numbers}."))
    return doubts


def sentence(error: Exception) -> str:
    """Make a sentence of an error's message."""
    text = str(error)
    return f"{text[:1].upper()}{text[1:]}."


def refusal(kind: "ErrorKind", *found: Problem) -> str:
    """Answer with an error."""
    return to_json({"error": {"kind": kind, "problems": [one._asdict() for one in found]}}).decode()
