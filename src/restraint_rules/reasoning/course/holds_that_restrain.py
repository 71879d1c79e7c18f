"""Whether a student was restrained by some hold or device that no exclusion takes out."""

from typing import Literal, NamedTuple

from restraint_rules.kleene import Fact, all_of, any_of, negate
from restraint_rules.models.interventions import ExclusionKind, Period
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.claims import Claim, borne_out, claims_in, is_device
from restraint_rules.reasoning.facts import hold_fact, holds_of

__all__ = ["Asked", "RestrictedBy", "restrained"]

RestrictedBy = Literal["immobilizes", "restricts_torso", "carries"]
"""A fact of a hold that a text calls a restriction."""


class Asked(NamedTuple):
    """What a text asks of a hold that restrains.

    Attributes:
        names: Which facts of a hold are a restriction.
        excluding: The exclusions the text knows.
        by_person: Whether devices are something of their own.
    """

    names: tuple[RestrictedBy, ...]
    excluding: frozenset[ExclusionKind]
    by_person: bool


def restrained(record: Period, asked: Asked, context: Context, path: str) -> Fact:
    """Whether some hold restricts movement as a text words it, and is not taken out by a claim it knows."""
    claims = [one for one in claims_in(record, path) if one.record.kind in asked.excluding]
    if record.holds is None:
        claimed = [negate(borne_out(claim, record, context, path)) for claim in claims]
        return all_of([Fact(None, (f"{path}.holds",)), *claimed])
    floating = next((one for one in claims if one.perhaps), None)
    if floating is None:
        return some_hold(record, asked, claims, context, path)
    return whichever(record, asked, claims, floating, context, path)


def some_hold(record: Period, asked: Asked, claims: list[Claim], context: Context, path: str) -> Fact:
    """Whether some hold restricts that none of the claims takes out."""
    answers: list[Fact] = []
    for place, (hold, at) in enumerate(holds_of(record, path)):
        facts = [negate(is_device(hold, record, at))] if asked.by_person else []
        facts.append(any_of(hold_fact(hold, name, context, at) for name in asked.names))
        facts += [negate(borne_out(one, record, context, path)) for one in claims if one.place == place]
        answers.append(all_of(facts))
    return any_of(answers)


def whichever(
    record: Period, asked: Asked, claims: list[Claim], floating: Claim, context: Context, path: str
) -> Fact:
    """Try a claim of which it is not recorded what it is of on each hold: what all agree on stands."""
    others = [one for one in claims if one is not floating]
    tried = [floating._replace(place=place, perhaps=()) for place in floating.perhaps]
    answers = [some_hold(record, asked, [*others, one], context, path) for one in tried]
    if len({answer.value for answer in answers}) == 1:
        return answers[0]
    holds = holds_of(record, path)
    return Fact(None, tuple(f"{holds[place][1]}.exclusion" for place in floating.perhaps))
