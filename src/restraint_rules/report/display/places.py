"""Where something is to be recorded, as people name it: the fact once, then in which incidents it lacks."""

import re
from collections import Counter
from collections.abc import Iterable

from restraint_rules.findings.messages import Catalogue
from restraint_rules.report.content.fact_paths import fact_of

__all__ = ["MOST_NAMED", "holder_of", "part", "place_of", "some_of", "where_most"]

SEGMENT = re.compile(r"([^.\[\]]+)(?:\[([^\]]*)\])?")

HOLDER = re.compile(r"(?:(?:schools|records|incidents|meetings)\[[^\]]*\]\.?)+")
"""What says in whose record a fact stands: ``schools[S].records[s].incidents[I]``."""

MOST_NAMED = 3
"""How many incidents a line names before it only counts the others."""


def part(path: str, catalogue: Catalogue) -> str:
    """Name a part of the subject as people do: by its id, else by what it is."""
    names = (item or catalogue.write(name) for name, item in SEGMENT.findall(path))
    return " ".join(names)


def holder_of(path: str) -> str:
    """The part of a path that says in whose record a fact stands; empty within a single record."""
    found = HOLDER.match(path)
    return found[0].rstrip(".") if found else ""


def place_of(paths: Iterable[str], catalogue: Catalogue) -> str:
    """Name one fact that several records lack: the fact once, then the first few records, then how many more.

    Args:
        paths: Where it lacks; but for ids they are one and the same.
        catalogue: The words.

    Returns:
        For example ``notices, in: student-1 I-4, student-2 I-7 and 12 more``; of one path within a single
        record the path itself, and of whole records their names.
    """
    ordered = sorted(set(paths))
    holders = list(dict.fromkeys(holder for path in ordered if (holder := holder_of(path))))
    if not holders:
        if len(ordered) == 1:
            return ordered[0]
        named = [part(path.rpartition(".")[0] or path, catalogue) for path in ordered]
    else:
        named = [part(holder, catalogue) for holder in holders]
    if holders and holders[0] == ordered[0]:
        return some_of(named, catalogue)
    fact = fact_of(ordered[0]).replace("[]", "")
    return catalogue.heading("place.in", fact=fact, where=some_of(named, catalogue))


def some_of(names: list[str], catalogue: Catalogue) -> str:
    """List the first few names, and count the others."""
    said = ", ".join(names[:MOST_NAMED])
    more = len(names) - MOST_NAMED
    return f"{said} {catalogue.heading('more', count=more)}" if more > 0 else said


def where_most(paths: Iterable[str], catalogue: Catalogue) -> str:
    """Say in which parts of a large subject most of some findings stand, with their numbers; or nothing."""
    counted = Counter(first for path in paths if (first := holder_of(path).partition("]")[0]))
    most = sorted(counted.items(), key=lambda one: (-one[1], one[0]))[:MOST_NAMED]
    named = (catalogue.heading("place.count", part=part(f"{one}]", catalogue), count=n) for one, n in most)
    return ", ".join(named)
