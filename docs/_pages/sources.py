"""The page on the texts: what each policy is, where it was read, and when that was last checked."""

from _pages.markdown import page, table
from restraint_rules import policies
from restraint_rules.policy import Policy, Reference

__all__ = ["sources_page"]

ABOUT = """\
A table of law is only as good as what it was read from.
The places not looked at for longest stand first: look at them again first.
Checked means that the table was compared with what of the text was at hand, whole or in part.
`policy.references` has the same, `policy.last_checked` the oldest day of a policy.
Where only part of a text could be read, clauses that rest on what was not read say so in every finding.
No amendment of the Connecticut statute after 2018 was found; that is the absence of evidence, no more."""


def sources_page() -> str:
    """Every policy with its place in the order of law, then every reference, the stalest first."""
    rows = [
        (
            policy.id,
            policy.title,
            policy.binding,
            in_force(policy),
            str(policy.last_checked or ""),
            policy.parent,
        )
        for policy in policies.ALL
    ]
    columns = ("Policy", "Title", "Binds as", "In force", "Last checked", "Stands on")
    parts = ["## Policies", "", *table(columns, rows), "## References, the stalest first", ""]
    parts += table(("Last checked", "Policy", "What", "Where", "How much"), listed())
    return page("Sources", ABOUT, parts)


def in_force(policy: Policy) -> str:
    """Say since when a policy is in force, with the days on which it changed."""
    if policy.in_force is None:
        return "never"
    later = [str(one) for one in policy.revisions if one > policy.in_force]
    return f"from {policy.in_force}" + (f"; changed {', '.join(later)}" if later else "")


def listed() -> list[tuple[str, ...]]:
    """Every reference once, with the policies that rest on it."""
    resting: dict[Reference, list[str]] = {}
    for policy in policies.ALL:
        for reference in policy.references:
            resting.setdefault(reference, []).append(policy.id)
    ordered = sorted(resting, key=lambda one: (one.last_checked, one.extent != "in part", one.title))
    return [
        (str(one.last_checked), ", ".join(resting[one]), one.title, one.address, how_much(one))
        for one in ordered
    ]


def how_much(reference: Reference) -> str:
    """Say how much was read, and if it is the text itself."""
    return f"{reference.extent}, an account of it" if reference.secondary else reference.extent
