"""What is due, as a list tells it: what is asked of many in the same words, without a moment, stands once."""

from collections.abc import Iterable

from restraint_rules.findings.finding import Finding
from restraint_rules.findings.messages import Catalogue
from restraint_rules.report.display.lines import Line, duty_line
from restraint_rules.report.display.places import part, some_of

__all__ = ["alike", "due_line"]


def alike(findings: Iterable[Finding], catalogue: Catalogue, *, each: bool) -> list[list[Finding]]:
    """Put findings together that are told in the same words but for the part they are about.

    Args:
        findings: What is due, in order. What has a moment of its own stays by itself.
        catalogue: The words.
        each: Whether to leave each by itself.
    """
    groups: dict[object, list[Finding]] = {}
    for place, finding in enumerate(findings):
        apart = each or finding.deadline is not None
        words: object = place if apart else duty_line(finding._replace(path=""), catalogue)
        groups.setdefault(words, []).append(finding)
    return list(groups.values())


def due_line(found: list[Finding], catalogue: Catalogue) -> Line:
    """Tell what is due once, and name the first few parts of which it is asked."""
    if len(found) == 1:
        return duty_line(found[0], catalogue)
    line = duty_line(found[0]._replace(path=""), catalogue)
    whom = some_of([part(one.path, catalogue) for one in found], catalogue)
    return line._replace(title=catalogue.heading("docket.of_many", title=line.title, whom=whom))
