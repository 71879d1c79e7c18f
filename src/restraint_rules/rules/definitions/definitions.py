"""Definitions: what an event is by its facts, not by its label.

A definition answers in three values whether the facts meet it. Failing a definition's kind (locked, kept from
leaving, in a room; limbs immobilized, carried) re-classifies; failing its quality (monitored, meant to calm)
does not, that is a breach where it is due. Where the facts do not decide, the label stands.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal

from restraint_rules.findings.verdict import Verdict, failed, not_applicable, unknown
from restraint_rules.kleene import NO, YES, Fact, all_of, any_of, negate
from restraint_rules.models.interventions import ExclusionKind, Period
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.holds import life_threats
from restraint_rules.reasoning.course.holds_that_restrain import Asked, RestrictedBy, restrained
from restraint_rules.reasoning.course.kinds import considered
from restraint_rules.reasoning.course.qualities import Quality, qualities_lacking
from restraint_rules.reasoning.definition import Defined, Definition
from restraint_rules.reasoning.facts import hold_fact, holds_of, recorded, shown
from restraint_rules.reasoning.labels import label_verdict
from restraint_rules.reasoning.reasons import NO_AGENT, NO_RESTRAINT
from restraint_rules.reasoning.rule import rule

__all__ = [
    "RestrictedBy",
    "exclusionary_time_out",
    "life_threatening_restraint",
    "physical_restraint",
    "psychopharmacologic_agent",
    "seclusion",
]


ByOrder = Literal["never", "by_reading", "always"]
"""Whether an order not to leave confines: always, never, or as the reading ``manner_of_preventing`` says."""


@rule("incident")
def label_agrees(
    episode: Episode, context: Context, *, defined: Defined, qualities: tuple[Quality, ...]
) -> Iterable[Verdict]:
    """The facts agree with the label; a classification itself is neither a pass nor a failure.

    Args:
        defined: The word that is defined.
        qualities: What the definition asks besides the kind: what is recorded to lack one is not said to meet
            it, though it is judged as one all the same.
    """
    concerned = [
        use
        for use in episode.periods
        if use.label == defined or defined in use.kinds or defined in use.may_be
    ]
    if not concerned:
        yield not_applicable("definition.nothing_recorded", kind=defined)
    for use in concerned:
        lacking = qualities_lacking(use, qualities, context) if defined in use.kinds else []
        if lacking:
            yield failed(
                "definition.quality_lacking",
                use.path,
                level="warning",
                evidence=tuple(fact for _, evidence in lacking for fact in evidence),
                kind=defined,
                lacks=tuple(f"quality.{quality}" for quality, _ in lacking),
            )
        else:
            yield label_verdict(use, defined, context)


def physical_restraint(
    *, restricting: tuple[RestrictedBy, ...], excluding: frozenset[ExclusionKind], mechanical: bool
) -> Definition:
    """A restriction that immobilizes the student or reduces free movement, by a person or by a device.

    Args:
        restricting: Which facts of a hold make it a restriction: ``immobilizes`` (arms, legs or head),
            ``restricts_torso``, ``carries`` (carrying or forcibly moving).
        excluding: The exclusions the text knows, examined only where the record claims one.
        mechanical: Whether a restriction by a device is included; else it is something of its own.
    """
    by_anything, by_person = (Asked(restricting, excluding, by_person=one) for one in (False, True))

    def test(record: object, context: Context, path: str) -> Fact:
        if not isinstance(record, Period) or not considered(record, "physical_restraint"):
            return NO
        told_apart = not mechanical and any(hold.device is not None for hold in record.holds or ())
        facts = [restrained(record, by_person if told_apart else by_anything, context, path)]
        if not mechanical and not told_apart:
            facts.append(negate(recorded(record.mechanical, f"{path}.mechanical")))
        return all_of(facts)

    return Definition(
        "physical_restraint",
        test,
        replace(label_agrees(defined="physical_restraint", qualities=()), readings=("self_injury_devices",)),
        physical_restraint.__doc__ or "",
        {"restricting": restricting, "excluding": excluding, "mechanical": mechanical},
        {"restricting": "further", "excluding": "fewer"},  # a device of its own kind may be under a ban
    )


def seclusion(
    *, involuntary: bool, alone: bool = False, by_order: ByOrder = "never", unsupported: bool = False
) -> Definition:
    """Confinement in a room the student is kept from leaving; a held door suffices.

    Args:
        involuntary: Whether the text itself asks that the confinement be involuntary; else the reading
            ``seclusion_involuntary`` says.
        alone: Whether the student must be alone.
        by_order: Whether it suffices that the student is not permitted to leave.
        unsupported: Whether it is none where a professional right outside watches and supports throughout.
    """
    readings: tuple[str, ...] = () if involuntary else ("seclusion_involuntary",)
    readings += ("manner_of_preventing",) if by_order == "by_reading" else ()

    def test(record: object, context: Context, path: str) -> Fact:
        if not isinstance(record, Period) or not considered(record, "seclusion"):
            return NO
        facts = [in_room(record, path), kept_in(record, context, path, by_order)]
        if involuntary or context.readings.get("seclusion_involuntary") == "required":
            facts.append(recorded(record.involuntary, f"{path}.involuntary"))
        return all_of([*facts, *without_company(record, path, alone=alone, unsupported=unsupported)])

    return Definition(
        "seclusion",
        test,
        replace(label_agrees(defined="seclusion", qualities=()), readings=readings),
        seclusion.__doc__ or "",
        {"involuntary": involuntary, "alone": alone, "by_order": by_order}
        | where_asked(unsupported=unsupported),
        {"involuntary": "less", "alone": "less"},
    )


def exclusionary_time_out(
    *, qualities: tuple[Quality, ...], by_order: ByOrder = "never", whatever_is_no_seclusion: bool = False
) -> Definition:
    """Separation in a non-locked setting that is not a seclusion; calming and watching are its qualities.

    Args:
        qualities: What the text asks of it besides: a recorded lack is a warning.
        by_order: Whether a student who is not permitted to leave is confined, as for a seclusion.
        whatever_is_no_seclusion: Whether any separation is one that is not an involuntary confinement alone,
            without a professional right outside; even behind a locked door.
    """
    readings: tuple[str, ...] = ("seclusion_involuntary",)
    readings += ("manner_of_preventing",) if by_order == "by_reading" else ()

    def test(record: object, context: Context, path: str) -> Fact:
        if not isinstance(record, Period) or not considered(record, "exclusionary_time_out"):
            return NO
        confined = all_of([in_room(record, path), kept_in(record, context, path, by_order)])
        if whatever_is_no_seclusion:
            unwilling = recorded(record.involuntary, f"{path}.involuntary")
            lonely = without_company(record, path, alone=True, unsupported=True)
            return all_of([negate(all_of([confined, unwilling, *lonely])), *calming_purpose(record, path)])
        unlocked = negate(recorded(record.locked, f"{path}.locked"))
        return all_of([unlocked, negate(confined), *calming_purpose(record, path)])

    return Definition(
        "exclusionary_time_out",
        test,
        replace(label_agrees(defined="exclusionary_time_out", qualities=qualities), readings=readings),
        exclusionary_time_out.__doc__ or "",
        {"qualities": qualities, "by_order": by_order}
        | where_asked(whatever_is_no_seclusion=whatever_is_no_seclusion),
        {"qualities": "further"},
    )


def where_asked(**asked: bool) -> dict[str, object]:
    """What few texts ask stands among a definition's parameters only where it is asked."""
    return {name: value for name, value in asked.items() if value}


def calming_purpose(record: Period, path: str) -> list[Fact]:
    """Of what is recorded as something else: only a calming purpose makes it a time out."""
    named = record.kind == "exclusionary_time_out"
    return [] if named else [recorded(record.to_calm, f"{path}.to_calm")]


def without_company(record: Period, path: str, *, alone: bool, unsupported: bool) -> list[Fact]:
    """Whether the student was by himself, as far as a text asks: alone inside, and nobody right outside."""
    facts = [recorded(record.alone, f"{path}.alone")] if alone else []
    if unsupported:
        facts.append(negate(recorded(record.supported_from_outside, f"{path}.supported_from_outside")))
    return facts


def in_room(record: Period, path: str) -> Fact:
    """Whether the student was in a room; naming the room says so, and so does a secured door."""
    if record.in_room is None and (record.room is not None or record.locked):
        return YES
    return recorded(record.in_room, f"{path}.in_room")


def prevented(record: Period, path: str) -> Fact:
    """Whether the student was physically prevented from leaving; a secured door says so."""
    if record.physically_prevented is None and record.locked:
        return YES
    return recorded(record.physically_prevented, f"{path}.physically_prevented")


def kept_in(record: Period, context: Context, path: str, by_order: ByOrder) -> Fact:
    """Whether the student was kept from leaving: physically or, where a text or reading says so, by order."""
    facts = [prevented(record, path)]
    any_manner = context.readings.get("manner_of_preventing") == "in_any_manner"
    if by_order == "always" or (by_order == "by_reading" and any_manner):
        facts.append(negate(recorded(record.permitted_to_leave, f"{path}.permitted_to_leave")))
    return any_of(facts)


def life_threatening_restraint() -> Definition:
    """A hold that restricts the flow of air by any means, or that immobilizes the student while prone."""

    def test(record: Period, context: Context, path: str) -> Fact:
        if record.holds is None:
            return Fact(None, (f"{path}.holds",))
        holds = holds_of(record, path)
        return any_of(
            any_of(
                [
                    hold_fact(hold, "restricts_air_flow", context, at),
                    all_of(
                        [
                            hold_fact(hold, "position", context, at),
                            hold_fact(hold, "immobilizes", context, at),
                        ]
                    ),
                ]
            )
            for hold, at in holds
        )

    return Definition(
        "life_threatening_restraint", test, classifies_holds(), life_threatening_restraint.__doc__ or ""
    )


@rule("incident")
def classifies_holds(episode: Episode, _context: Context) -> Iterable[Verdict]:
    """Each restraint is told to be life-threatening or not; what follows is judged where it is forbidden."""
    if not episode.held:
        yield NO_RESTRAINT
    for use, fact in episode.once(life_threats):
        if fact.value is None:
            yield unknown("life_threatening.open", use.path, missing=fact.missing)
        else:
            yield not_applicable(f"life_threatening.{'met' if fact.value else 'not_met'}", use.path)


def psychopharmacologic_agent() -> Definition:
    """A medication that acts on the central nervous system and influences thinking, emotion or behaviour."""

    def test(record: object, _context: Context, path: str) -> Fact:
        value = getattr(record, "affects_nervous_system", None)
        return recorded(value, f"{path}.affects_nervous_system")

    return Definition(
        "psychopharmacologic_agent", test, classifies_agents(), psychopharmacologic_agent.__doc__ or ""
    )


@rule("incident")
def classifies_agents(episode: Episode, _context: Context) -> Iterable[Verdict]:
    """What is recorded as a psychopharmacologic agent is one."""
    if not episode.agents:
        yield NO_AGENT
    for agent in episode.agents:
        if agent.fact.value is None:
            yield unknown(
                "definition.label_stands", agent.path, missing=agent.fact.missing, label=agent.record.kind
            )
        elif agent.fact.value:
            yield not_applicable("definition.met", agent.path, kind=agent.record.kind)
        else:
            yield failed(
                "definition.label_refuted",
                agent.path,
                level="warning",
                evidence=shown(agent.record, agent.path, "affects_nervous_system"),
                label=agent.record.kind,
                kind="none",
            )
