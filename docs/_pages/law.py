"""The pages on the law: clauses, rules, readings."""

import inspect
import re
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

from _pages.markdown import anchor, documentation, entries, page, prose, sections, table
from restraint_rules import policies, rules
from restraint_rules.findings.gravity import gravity_of
from restraint_rules.policy import Clause, Policy
from restraint_rules.policy.in_words import in_words

__all__ = ["clauses_page", "readings_page", "rules_page"]


def parameters(clause: Clause) -> str:
    """Write with what a clause binds its rule or definition."""
    return "; ".join(f"{name}: {in_words(given)}" for name, given in clause.parameters.items())


def defined(clause: Clause) -> str:
    """The word a clause defines."""
    return clause.definition.defines.replace("_", " ") if clause.definition else ""


def treatment(clause: Clause, policy: Policy) -> str:
    """Say how a paragraph is treated, and how sure the table is of it."""
    if clause.rule:
        rule = clause.rule.name
        said = f"[`{rule}`](rules.md#{anchor(rule)})"
        said = f"defines *{defined(clause)}*: {said}" if clause.definition else said
        said += f" ({parameters(clause)})" if parameters(clause) else ""
    elif clause.incorporates:
        said = f"makes the policy `{clause.incorporates}` its own"
    elif clause.judged_in:
        said = f"judged under {clause.judged_in}"
    else:
        said = f"not judged: {clause.not_judged}"
    said += f"; from {clause.since}{by(clause.act)}" if clause.since else ""
    said += f"; until {clause.until}{by(clause.ended_by)}" if clause.until else ""
    said += "; recommended" if clause.should else ""
    said += "" if clause.verified else "; **not verified: the clause's own text was not read**"
    said += second_hand(clause, policy)
    return f"{said}. {clause.note}" if clause.note else said


def second_hand(clause: Clause, policy: Policy) -> str:
    """Name the account in which a clause was read, where the text itself was not."""
    read = [one for one in policy.references if one.id == clause.read_in and one.secondary]
    return f"; read in: {read[0].title}" if read else ""


def by(act: str) -> str:
    """Name the act that changed a clause, if one did."""
    return f" ({act})" if act else ""


ABOUT_CLAUSES = """\
Every numbered paragraph, in the text's own order, and how it is treated.
The titles are ours, not the text's.
The paragraph on locks in section IV has no number: `IV.lock` and `IV.lock.1` to `IV.lock.4` are our names.
Several lines with one citation are several duties under it."""


def clauses_page() -> str:
    """Every numbered paragraph of every policy."""
    parts: list[str] = []
    for policy in policies.ALL:
        parts += [f"## {policy.id}", "", f"{policy.title}. {policy.source}.", "", summary(policy), ""]
        own = own_clauses(policy)
        if len(own) < len(policy.clauses):
            parts += [f"All clauses of [{policy.parent}](#{anchor(policy.parent)}), and these:", ""]
        for chapter in dict.fromkeys(chapter_of(clause) for clause in own):
            rows = [
                (clause.citation, clause.title, treatment(clause, policy))
                for clause in own
                if chapter_of(clause) == chapter
            ]
            parts += [f"### {policy.id} {chapter}", "", *table(("Clause", "What it asks", "Treatment"), rows)]
    return page("Clauses", ABOUT_CLAUSES, parts)


def own_clauses(policy: Policy) -> list[Clause]:
    """The clauses a policy does not take over from the one it stands on."""
    known = {one.id: one for one in policies.ALL}
    inherited = known[policy.parent].clauses if policy.parent in known else ()
    return [clause for clause in policy.clauses if not any(clause is one for one in inherited)]


def chapter_of(clause: Clause) -> str:
    """The first part of a citation."""
    return re.split(r"[.(]", clause.citation)[0]


def summary(policy: Policy) -> str:
    """Count a policy's paragraphs by treatment."""
    by_treatment: dict[str, set[str]] = {}
    for clause in policy.clauses:
        by_treatment.setdefault(clause.treatment, set()).add(clause.citation)
    said = {
        "judged": "judged by a rule",
        "definition": "definitions",
        "judged_in": "judged under another citation",
        "incorporates": "naming another policy",
        "not_judged": "not for a machine to judge",
    }
    counts = ", ".join(
        f"{len(by_treatment[name])} {words}" for name, words in said.items() if name in by_treatment
    )
    total = len({clause.citation for clause in policy.clauses})
    since = f"In force in this table from {policy.in_force}" if policy.in_force else "Never in force"
    return f"{since}. {total} paragraphs: {counts}."


def binding(rule: str) -> list[tuple[Policy, Clause]]:
    """The clauses that bind a rule."""
    bound = ((policy, clause) for policy in policies.ALL for clause in policy.clauses)
    return [(policy, clause) for policy, clause in bound if clause.rule and clause.rule.name == rule]


ABOUT_RULES = """\
A rule is a duty without its numbers: the clauses that bind it bring them.
The first line is the duty that a finding reports on.
The clause of a definition reports with one of the rules that compare label and facts."""


def rules_page() -> str:
    """Every rule, by topic: its duty, its parameters, the clauses that bind it."""
    parts: list[str] = []
    named = {
        info.name.rpartition(".")[2]: info.name
        for info in walk_packages(rules.__path__, f"{rules.__name__}.")
        if not info.ispkg
    }
    for topic, name in sorted(named.items()):
        module = import_module(name)
        found = [one for one in vars(module).values() if duty_of(one) and one.__module__ == module.__name__]
        if found:
            parts += [f"## {topic}", "", prose(module.__doc__), ""]
        for one in sorted(found, key=lambda one: one.__name__):
            parts += rule_entry(f"{topic}.{one.__name__}", one)
    return page("Rules", ABOUT_RULES, parts)


def duty_of(one: object) -> Any:  # noqa: ANN401 - a function of any signature
    """The function that judges, if this is a rule's factory."""
    return getattr(one, "__wrapped__", None) if inspect.isfunction(one) else None


JUDGED = {
    "incident": "an incident",
    "incident_with_use": "an incident in which there was a use",
    "use": "a restraint or a seclusion",
    "restraint": "a restraint",
    "seclusion": "a seclusion",
    "time_out": "a time out",
    "medication": "an administration of medication",
    "room": "a room",
    "student": "a student's record",
    "meeting": "a meeting",
    "school": "a school",
    "district": "a district",
    "care_episode": "an episode of care",
    "care_use": "a use of restraint or seclusion in care",
    "care_restraint": "a use of restraint in care",
    "care_seclusion": "a use of seclusion in care",
    "care_time_out": "a time out in care",
    "care_order": "an order",
    "care_evaluation": "an evaluation",
    "care_debriefing": "a debriefing",
    "care_review": "an internal review",
    "care_person": "a person in care",
    "care_death": "a death",
    "care_injury": "an injury",
    "care_occurrence": "a serious occurrence",
    "care_facility": "a facility",
    "care_staff": "a member of a facility's staff",
}


def rule_entry(name: str, factory: Any) -> list[str]:  # noqa: ANN401 - a factory of any parameters
    """Document one rule."""
    parts = sections(factory.__doc__)
    signature = inspect.signature(duty_of(factory)).parameters.values()
    takes = [one.name for one in signature if one.kind is inspect.Parameter.KEYWORD_ONLY]
    explained = dict(entries(parts.get("Args", "")))
    bound = binding(name)
    lines = [f"### {name}", "", parts[""], ""]
    if takes:
        lines += [
            "Parameters:",
            "",
            *(f"- `{one}`: {explained.get(one, 'Which word is defined.')}" for one in takes),
            "",
        ]
    if bound and bound[0][1].rule:
        rule = bound[0][1].rule
        linked = [f"[`{one}`](readings.md#{anchor(one)})" for one in rule.readings]
        judges = JUDGED[rule.subject]
        said = f"Judges {judges}. [Gravity](../explanation/plain-words.md): `{gravity_of(name)}`."
        lines += [said + (f" Readings: {', '.join(linked)}." if linked else ""), ""]
    rows = [(f"{policy.id} {one.citation}", one.title, parameters(one)) for policy, one in bound]
    for _, clause in bound:
        if clause.definition:
            lines += [f"*{defined(clause)}* ({clause.citation}):", ""]
            lines += documentation(clause.definition.documentation)
    return lines + (table(("Clause", "What it asks", "With"), rows) or ["No clause binds it.", ""])


ABOUT_READINGS = """\
Where the text can be read in more than one way, the choice has a name and a default.
To choose otherwise: `evaluate(…, readings={"limit_applies_to": "episode"})`.
The receipt of a report lists every choice."""


def readings_page() -> str:
    """Every reading, with the clauses of each policy that it can change."""
    parts: list[str] = []
    for reading in dict.fromkeys(one for policy in policies.ALL for one in policy.readings):
        others = [f"`{one}`" for one in reading.choices if one != reading.default]
        others += [f"a number of {reading.counts}"] if reading.counts else []
        parts += [f"## {reading.name}", "", reading.question, ""]
        parts += [f"- Default: `{reading.default}`", f"- Instead: {', '.join(others)}"]
        for policy in policies.ALL:
            if reading in policy.readings:
                parts.append(f"- Bears on: {policy.id} {', '.join(policy.bearing_on(reading.name))}")
        parts += [f"- Why: {reading.source}", ""]
    return page("Readings", ABOUT_READINGS, parts)
