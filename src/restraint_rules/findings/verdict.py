"""What a rule says: one of six statuses, with what carries it."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from restraint_rules.findings.deadline import Deadline
from restraint_rules.frozen import FrozenDict, made
from restraint_rules.kleene import Missing

__all__ = [
    "Evidence",
    "Level",
    "Status",
    "Verdict",
    "failed",
    "follow",
    "not_applicable",
    "passed",
    "pending",
    "review",
    "unknown",
]

Status = Literal["pass", "fail", "pending", "unknown", "review", "not_applicable"]

Level = Literal["error", "warning"]
"""``error``: the text says shall. ``warning``: it says should, or only a label disagrees."""

Evidence = tuple[tuple[str, object], ...]
"""Facts a verdict rests on: path and value, in the order they matter."""

NO_PARAMETERS: Mapping[str, object] = FrozenDict()


class Verdict(NamedTuple):
    """What one rule says of one subject; the engine adds under which clause.

    Attributes:
        status: One of the six statuses.
        code: The message, by its code in the catalogue.
        path: Which part of the subject it is about; empty for the whole.
        params: What the message's placeholders stand for.
        evidence: The facts it rests on.
        missing: Paths of the facts whose recording would settle it.
        deadline: What is or was due.
        advice: Codes of advice that changes nothing about the status.
        follows: The clause whose verdict decides this one.
        level: How grave a failure is.
        awaits: Of what is pending, paths of the acts of which it is not recorded whether they were done.
        more: How many other facts would settle it: each is named by another verdict of the rule.
    """

    status: Status
    code: str
    path: str = ""
    params: Mapping[str, object] = NO_PARAMETERS
    evidence: Evidence = ()
    missing: Missing = ()
    deadline: Deadline | None = None
    advice: tuple[str, ...] = ()
    follows: str = ""
    level: Level = "error"
    awaits: Missing = ()
    more: int = 0


def passed(
    code: str,
    path: str = "",
    *,
    evidence: Evidence = (),
    deadline: Deadline | None = None,
    advice: tuple[str, ...] = (),
    **params: object,
) -> Verdict:
    """Say that the facts are known and the duty is met."""
    return made(Verdict, ("pass", code, path, params, evidence, (), deadline, advice, "", "error", (), 0))


def failed(
    code: str,
    path: str = "",
    *,
    evidence: Evidence = (),
    deadline: Deadline | None = None,
    advice: tuple[str, ...] = (),
    level: Level = "error",
    **params: object,
) -> Verdict:
    """Say that the facts are known and the duty is not met."""
    return made(Verdict, ("fail", code, path, params, evidence, (), deadline, advice, "", level, (), 0))


def pending(
    code: str,
    path: str = "",
    *,
    awaits: Missing = (),
    evidence: Evidence = (),
    deadline: Deadline | None = None,
    advice: tuple[str, ...] = (),
    **params: object,
) -> Verdict:
    """Say that the duty is open and not overdue; without a deadline the text sets no moment."""
    return Verdict("pending", code, path, params, evidence, (), deadline, advice, awaits=awaits)


def unknown(
    code: str,
    path: str = "",
    *,
    missing: Missing,
    evidence: Evidence = (),
    deadline: Deadline | None = None,
    advice: tuple[str, ...] = (),
    **params: object,
) -> Verdict:
    """Say that a fact is not recorded without which nobody can tell."""
    once = tuple(dict.fromkeys(missing))  # one blank may leave both an act and its deadline open
    return made(
        Verdict, ("unknown", code, path, params, evidence, once, deadline, advice, "", "error", (), 0)
    )


def review(
    code: str,
    path: str = "",
    *,
    missing: Missing,
    evidence: Evidence = (),
    advice: tuple[str, ...] = (),
    **params: object,
) -> Verdict:
    """Ask a person: the fact is a judgement, and nobody attested it."""
    return Verdict("review", code, path, params, evidence, missing, None, advice)


def not_applicable(code: str, path: str = "", *, advice: tuple[str, ...] = (), **params: object) -> Verdict:
    """Say that the clause's condition is known to be false, and why."""
    said = FrozenDict(params) if params else NO_PARAMETERS  # made once, it may stand in many reports
    return made(Verdict, ("not_applicable", code, path, said, (), (), None, advice, "", "error", (), 0))


def follow(
    decided_by: str, path: str = "", *, code: str, if_failed: str = "", if_silent: Verdict | None = None
) -> Verdict:
    """Let another clause's verdict decide this one: the engine copies its status.

    Args:
        decided_by: The clause, or clause and rule function: ``IX.B.1/parent_notified``.
        path: The part of the subject; the other clause's verdict on the same part decides.
        code: The message.
        if_failed: If given: not applicable, with this message, where the other clause fails.
        if_silent: If given: the verdict where the other clause does not apply.
    """
    params = NO_PARAMETERS
    if if_failed or if_silent:
        given: dict[str, object] = {"if_failed": if_failed, "if_silent": if_silent}
        params = {name: value for name, value in given.items() if value}
    return made(Verdict, ("unknown", code, path, params, (), (), None, (), decided_by, "error", (), 0))
