"""Facts by their paths without ids: as they are for every record."""

import re

__all__ = ["fact_of", "without_ids"]

IDS = re.compile(r"\[[^\]]*\]")

CONTAINERS = re.compile(r"(?:(?:schools|records|incidents)\[\]\.)+")
"""What only says in whose record a fact stands."""


def without_ids(path: str) -> str:
    """A path as it is for every record: ``incidents[].report`` for that of each incident."""
    return IDS.sub("[]", path)


def fact_of(path: str) -> str:
    """A fact as it is for every record: ``director_notice`` for that of each incident of each student."""
    fact = without_ids(path)
    found = CONTAINERS.match(fact)
    return fact[found.end() :] if found else fact
