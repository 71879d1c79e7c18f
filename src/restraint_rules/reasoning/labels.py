"""Comparing the label of an intervention with its facts."""

from restraint_rules.findings.verdict import Evidence, Verdict, failed, not_applicable, unknown
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.facts import hold_evidence, shown

__all__ = ["label_verdict"]


def label_verdict(use: Use, defined: str, context: Context) -> Verdict:
    """Compare one label with the facts."""
    fact, labelled = use.meets[defined], use.label == defined
    if labelled and fact.value is False:
        return refuted(use, context)
    if labelled and fact.value is None:
        return unknown("definition.label_stands", use.path, missing=fact.missing, label=use.label)
    if fact.value is None:
        code = f"definition.{open_code(use)}"
        return unknown(code, use.path, missing=fact.missing, kind=defined, label=use.label)
    if not labelled:
        code = "definition.met_unlabelled" if use.label is None else "definition.met_though_labelled"
        return not_applicable(code, use.path, kind=defined, label=use.label)
    advice = ("advice.mechanical",) if use.record.mechanical else ()
    return not_applicable("definition.met", use.path, kind=defined, advice=advice)


def open_code(use: Use) -> str:
    """Say why it is open what something is: no label, one that stands for another kind, or a refuted one."""
    if use.label is None:
        return "open_unlabelled"
    return "open_as_well" if use.label in use.kinds else "open"


def refuted(use: Use, context: Context) -> Verdict:
    """Say that the facts refute a label, unless the record itself says so or has no better word."""
    if use.label == "physical_restraint" and use.record.claims_exclusion:
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
    if use.label == "physical_restraint":
        return hold_evidence(use.record, context, use.path)
    return shown(use.record, use.path, "room", "in_room", "physically_prevented", "involuntary", "locked")
