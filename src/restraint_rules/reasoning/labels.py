"""Comparing the label of an intervention with its facts."""

from restraint_rules.findings.verdict import Evidence, Verdict, failed, not_applicable, unknown
from restraint_rules.models.interventions import PhysicalRestraint
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.facts import hold_evidence, shown

__all__ = ["label_verdict", "may_be"]


def may_be(use: Use, defined: str) -> bool:
    """Whether it may be this: its label is refuted, and the facts leave open what else it is."""
    return use.kind is None and use.meets[defined].value is None


def label_verdict(use: Use, defined: str, context: Context) -> Verdict:
    """Compare one label with the facts."""
    fact, labelled = use.meets[defined], use.label == defined
    if labelled and fact.value is False:
        return refuted(use, context)
    if labelled and fact.value is None:
        return unknown("definition.label_stands", use.path, missing=fact.missing, label=use.label)
    if fact.value is None:
        return unknown("definition.open", use.path, missing=fact.missing, kind=defined, label=use.label)
    if not labelled:
        return not_applicable("definition.met_though_labelled", use.path, kind=defined, label=use.label)
    mechanical = isinstance(use.record, PhysicalRestraint) and use.record.mechanical
    advice = ("advice.mechanical",) if mechanical else ()
    return not_applicable("definition.met", use.path, kind=defined, advice=advice)


def refuted(use: Use, context: Context) -> Verdict:
    """Say that the facts refute a label, unless the record itself says so or has no better word."""
    if isinstance(use.record, PhysicalRestraint) and use.record.exclusion is not None:
        return not_applicable("definition.excluded", use.path)
    if use.kind == "mechanical_restraint":  # a form has one word for restraint by a person and by a device
        return not_applicable("definition.met_though_labelled", use.path, kind=use.kind, label=use.label)
    return failed(
        "definition.label_refuted",
        use.path,
        level="warning",
        evidence=kind_evidence(use, context),
        label=use.label,
        kind=use.kind or "none",
    )


def kind_evidence(use: Use, context: Context) -> Evidence:
    """Show the facts that say of which kind something is."""
    if isinstance(use.record, PhysicalRestraint):
        return hold_evidence(use.record, context, use.path)
    return shown(use.record, use.path, "room", "in_room", "physically_prevented", "involuntary", "locked")
