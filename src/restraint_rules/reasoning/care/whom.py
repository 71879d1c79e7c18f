"""Of which uses and persons a clause speaks: of all, of violent behaviour, of minors or of adults."""

from collections.abc import Collection
from typing import Literal

from restraint_rules.findings.verdict import Verdict
from restraint_rules.kleene import YES, Fact, all_of, any_of, negate
from restraint_rules.models.care.practitioners import Licence
from restraint_rules.models.care.watching import Evaluation
from restraint_rules.reasoning.care.course import UseInCare
from restraint_rules.reasoning.care.order_windows import orders_of
from restraint_rules.reasoning.duties import CARE
from restraint_rules.reasoning.facts import recorded

__all__ = ["Asked", "acts_as", "asked_of", "entitled_evaluation", "not_asked"]

Asked = Literal["everyone", "violent", "not_violent", "minors", "adults", "nobody_present"]
"""Of whom or of what a clause speaks; ``nobody_present``: of uses that nobody entitled was there to order."""


def asked_of(use: UseInCare, asked: Asked) -> Fact:
    """Whether a clause speaks of a use."""
    if asked == "everyone":
        return YES
    if asked in {"violent", "not_violent"}:
        return use.violent if asked == "violent" else negate(use.violent)
    if asked == "nobody_present":
        return negate(somebody_present(use))
    return use.care.minor if asked == "minors" else negate(use.care.minor)


def somebody_present(use: UseInCare) -> Fact:
    """Whether anyone who ordered a use was present."""
    if use.record.orders is None:
        return Fact(None, (f"{use.path}.orders",))
    return any_of(recorded(one.record.present, f"{one.path}.present") for one in orders_of(use))


def not_asked(use: UseInCare, asked: Asked, duty: str, path: str) -> Verdict | None:
    """Say why a clause does not speak of a use, or that this is open; nothing where it does."""
    return CARE.only_if(asked_of(use, asked), f"why.not_{asked}", duty, path)


def acts_as(licence: Licence | None, entitled: Collection[Licence], path: str) -> Fact:
    """Whether someone acts as one of those entitled."""
    return Fact(None, (path,)) if licence is None else Fact(licence in entitled)


def entitled_evaluation(
    one: Evaluation, path: str, by: Collection[Licence], if_trained: Collection[Licence]
) -> Fact:
    """Whether an evaluation was made by someone entitled: by some at once, by others if they are trained."""
    licence = f"{path}.licence"
    trained = all_of([acts_as(one.licence, if_trained, licence), recorded(one.trained, f"{path}.trained")])
    return any_of([acts_as(one.licence, by, licence), trained])
