"""What a use in care is by its facts: restraint by hand, by device or by drug, and seclusion.

As everywhere, the facts decide and not the label; where they leave it open, the label stands.
"""

from collections.abc import Callable, Iterable

from restraint_rules.findings.verdict import Verdict, failed, not_applicable, unknown
from restraint_rules.kleene import NO, YES, Fact, all_of, any_of, negate
from restraint_rules.models.care.uses import CareExclusion, CareUse
from restraint_rules.reasoning.care.course import Care, UseInCare
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.definition import Defined, Definition
from restraint_rules.reasoning.facts import recorded, shown
from restraint_rules.reasoning.rule import Stricter, rule

__all__ = ["drug_restraint", "mechanical_restraint", "personal_restraint", "restraint", "seclusion"]


@rule("care_episode")
def care_label_agrees(care: Care, _context: Context, *, defined: Defined) -> Iterable[Verdict]:
    """The facts agree with the label; a classification itself is neither a pass nor a failure."""
    concerned = [one for one in care.all if concerns(one, defined)]
    if not concerned:
        yield not_applicable("care.nothing_recorded", kind=defined)
    for use in concerned:
        yield said_of(use, defined)


def concerns(use: UseInCare, defined: Defined) -> bool:
    """Whether a definition has something to say of a use: it is labelled so, is so, or may be."""
    fact = use.meets[defined]
    return use.label == defined or bool(fact.value) or (use.kind is None and fact.value is None)


def said_of(use: UseInCare, defined: Defined) -> Verdict:
    """Compare one label with the facts."""
    fact, labelled = use.meets[defined], use.label == defined
    if fact.value is None:
        code = "definition.label_stands" if labelled else "definition.open"
        return unknown(code, use.path, missing=fact.missing, label=use.label, kind=defined)
    if fact.value:
        code = "definition.met" if labelled else "definition.met_though_labelled"
        return not_applicable(code, use.path, kind=defined, label=use.label)
    if use.record.excluded_as is not None:
        return not_applicable("definition.excluded", use.path)
    evidence = shown(use.record, use.path, *FACTS_OF_KINDS)
    return failed(
        "definition.label_refuted",
        use.path,
        level="warning",
        evidence=evidence,
        label=use.label,
        kind=use.kind or "none",
    )


FACTS_OF_KINDS = (
    "immobilizes",
    "forceful",
    "easily_removed",
    "manages_behavior",
    "standard_treatment",
    "involuntary",
    "alone",
    "kept_in",
    "believes_kept_in",
)


def restraint(*, excluding: frozenset[CareExclusion]) -> Definition:
    """A manual method or a device that immobilizes or reduces free movement of arms, legs, body or head.

    Args:
        excluding: What the text leaves out.
    """

    def test(record: CareUse, _context: Context, path: str) -> Fact:
        return all_of([of_body(record), immobilizes(record, path), not_left_out(record, excluding)])

    return defined_as("care_restraint", test, restraint.__doc__, excluding=excluding)


def personal_restraint(*, excluding: frozenset[CareExclusion]) -> Definition:
    """Physical force without a device that restrains free movement of the body.

    Args:
        excluding: What the text leaves out.
    """

    def test(record: CareUse, _context: Context, path: str) -> Fact:
        by_hand = YES if record.kind != "mechanical_restraint" else NO
        force = recorded(record.forceful, f"{path}.forceful")
        facts = [by_hand, of_body(record), force, immobilizes(record, path), not_left_out(record, excluding)]
        return all_of(facts)

    return defined_as("care_personal_restraint", test, personal_restraint.__doc__, excluding=excluding)


def mechanical_restraint() -> Definition:
    """A device on or beside the body, not easily removed, that restricts movement or access to the body."""

    def test(record: CareUse, _context: Context, path: str) -> Fact:
        if record.kind != "mechanical_restraint":
            return NO
        stays_on = negate(recorded(record.easily_removed, f"{path}.easily_removed"))
        return all_of([stays_on, immobilizes(record, path)])

    return defined_as("care_mechanical_restraint", test, mechanical_restraint.__doc__)


def drug_restraint(*, restricting: bool) -> Definition:
    """A drug given to manage behaviour, and no standard treatment for the condition.

    Args:
        restricting: Whether it must restrict freedom of movement besides.
    """

    def test(record: CareUse, _context: Context, path: str) -> Fact:
        if record.kind != "drug_restraint":
            return NO
        facts = [
            recorded(record.manages_behavior, f"{path}.manages_behavior"),
            negate(recorded(record.standard_treatment, f"{path}.standard_treatment")),
        ]
        if restricting:
            facts.append(immobilizes(record, path))
        return all_of(facts)

    return defined_as("care_drug_restraint", test, drug_restraint.__doc__, restricting=restricting)


def seclusion(*, belief: bool) -> Definition:
    """Involuntary confinement alone in a room or area that the person is kept from leaving.

    Args:
        belief: Whether the person's belief that leaving would be prevented suffices.
    """

    def test(record: CareUse, _context: Context, path: str) -> Fact:
        if record.kind == "drug_restraint":
            return NO
        kept = [recorded(record.kept_in, f"{path}.kept_in")]
        if belief:
            kept.append(recorded(record.believes_kept_in, f"{path}.believes_kept_in"))
        return all_of(
            [
                recorded(record.involuntary, f"{path}.involuntary"),
                recorded(record.alone, f"{path}.alone"),
                any_of(kept),
            ]
        )

    return defined_as("care_seclusion", test, seclusion.__doc__, belief=belief)


def of_body(record: CareUse) -> Fact:
    """Whether it is done to the body, not by a drug."""
    return NO if record.kind == "drug_restraint" else YES


def immobilizes(record: CareUse, path: str) -> Fact:
    """Whether it reduces free movement."""
    return recorded(record.immobilizes, f"{path}.immobilizes")


def not_left_out(record: CareUse, excluding: frozenset[CareExclusion]) -> Fact:
    """Whether it is none of the methods the text leaves out; examined only where the record names one."""
    return NO if record.excluded_as in excluding else YES


COVERS_MORE: dict[str, Stricter] = {"excluding": "fewer", "belief": "more", "restricting": "less"}
"""Of each parameter of these definitions, which value covers more."""


def defined_as(
    word: Defined, test: Callable[..., Fact], documentation: str | None, **parameters: object
) -> Definition:
    """Put a definition together."""
    stricter: dict[str, Stricter] = {name: way for name, way in COVERS_MORE.items() if name in parameters}
    return Definition(word, test, care_label_agrees(defined=word), documentation or "", parameters, stricter)
