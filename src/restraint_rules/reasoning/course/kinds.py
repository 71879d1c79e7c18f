"""What a period is: what its facts say, whatever it is recorded as; its label where they are silent.

A form has one label for a period, which may be blank, and a period may hold the facts of any kind. So a kind
that is not the recorded one counts only where facts point to it: a seclusion without holds is no restraint in
doubt.
"""

from collections.abc import Mapping

from restraint_rules.kleene import NO, Fact
from restraint_rules.models.interventions import Period
from restraint_rules.reasoning.context import Context

__all__ = ["COUNTED_KINDS", "RESTRAINTS", "considered", "judged_as", "left_open", "meets_of"]

RESTRAINTS = ("physical_restraint", "mechanical_restraint")

COUNTED_KINDS = (*RESTRAINTS, "seclusion")
"""Kinds that make a period a use; where a text tells restraint by device apart, it is one too."""

SEPARATIONS = ("seclusion", "exclusionary_time_out")


def alternatives(kind: str) -> tuple[str, ...]:
    """The kinds of which a period is one or the other: a label as one of them answers for all."""
    return RESTRAINTS if kind in RESTRAINTS else SEPARATIONS


ALTERNATIVES = {kind: alternatives(kind) for kind in (*RESTRAINTS, *SEPARATIONS)}


def considered(record: Period, kind: str) -> bool:
    """Whether a record says anything of a kind: by its label, by having none, or by facts that point."""
    return record.kind is None or record.kind in ALTERNATIVES[kind] or points_to(record, kind)


def points_to(record: Period, kind: str) -> bool:
    """Whether some fact is recorded that only something of this kind has."""
    if kind == "seclusion":
        return bool(record.physically_prevented or record.locked)
    if kind == "mechanical_restraint":
        return record.mechanical is True
    return kind == "physical_restraint" and record.holds is not None


def meets_of(record: Period, context: Context, path: str) -> dict[str, Fact]:
    """Ask each definition; of what has no label and is left open, the kind is what is missing."""
    found = {kind: test(record, context, path) for kind, test in context.definitions.periods.items()}
    return found if record.kind is not None else without_label(found, record, path)


def without_label(found: Mapping[str, Fact], record: Period, path: str) -> dict[str, Fact]:
    """Settle what a label would settle: once the facts make it one kind, others count only if pointed to."""
    established = any(fact.value for fact in found.values())
    by_kind = Fact(None, (f"{path}.kind",))

    def settled(kind: str, fact: Fact) -> Fact:
        if fact.value is not None:
            return fact
        if not established:
            return by_kind
        return fact if points_to(record, kind) else NO

    return {kind: settled(kind, fact) for kind, fact in found.items()}


def judged_as(label: str | None, meets: Mapping[str, Fact]) -> tuple[str, ...]:
    """List the kinds it is judged as, the best supported first.

    Returns:
        What the facts establish, and the label unless they refute it. A separation in which the student was
        restrained is a time out only by its label.
    """
    supported = False if label is None else meets.get(label, NO).value
    kinds = [kind for kind, fact in meets.items() if fact.value and kind != label]
    if len(kinds) > 1 and "exclusionary_time_out" in kinds:
        kinds.remove("exclusionary_time_out")
    if label is not None and supported is not False:
        kinds.insert(0 if supported else len(kinds), label)
    return tuple(kinds)


def left_open(kinds: tuple[str, ...], meets: Mapping[str, Fact]) -> tuple[str, ...]:
    """List the kinds it may be besides those it is judged as: no label answers for them.

    What was something else is a time out by its label only, which would have answered.
    """
    undecided = [kind for kind, fact in meets.items() if fact.value is None]
    if kinds and "exclusionary_time_out" in undecided:
        undecided.remove("exclusionary_time_out")
    return tuple([kind for kind in undecided if not any(other in kinds for other in alternatives(kind))])
