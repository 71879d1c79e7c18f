"""What does not fit together in the records, as a report lists it: each thing once, with where it stands."""

from collections.abc import Iterable, Iterator

from restraint_rules.findings.messages import Catalogue
from restraint_rules.report.content.fact_paths import without_ids
from restraint_rules.report.data.data_findings import DataFinding
from restraint_rules.report.display.lines import Line
from restraint_rules.report.display.places import holder_of, place_of

__all__ = ["data_lines"]


def data_lines(findings: Iterable[DataFinding], catalogue: Catalogue, *, each: bool) -> tuple[Line, ...]:
    """Tell what does not fit together.

    Args:
        findings: The data findings.
        catalogue: The words.
        each: Whether to tell each by itself, with the whole paths; else what is the same in several records
            is told once.
    """
    alike: dict[str, list[DataFinding]] = {}
    for one in findings:
        apart = each or one.problems
        alike.setdefault(f"{one.code} {len(alike)}" if apart else one.code, []).append(one)
    return tuple(
        Line("", "", said(found, catalogue, whole=each), catalogue.next_step(found[0].code, "data", {}))
        for found in alike.values()
    )


def said(found: list[DataFinding], catalogue: Catalogue, *, whole: bool) -> str:
    """Tell one by its paths, and what stands in the records of several with the names of these."""
    first, *others = found
    if not others and (whole or first.problems or first.more or not all(map(holder_of, first.paths))):
        return first.text(catalogue)
    return catalogue.say(first.code, {"paths": "; ".join(places(found, catalogue))})


def places(found: list[DataFinding], catalogue: Catalogue) -> Iterator[str]:
    """Name each fact once, with the records in which it stands."""
    facts: dict[str, list[str]] = {}
    for path in (path for one in found for path in one.paths):
        facts.setdefault(without_ids(path), []).append(path)
    for paths in facts.values():
        yield place_of(paths, catalogue)
