"""Where the layouts were last read: most on one day, and of many pages only a part."""

from datetime import date
from typing import Final

from restraint_rules.intake.layout import Source

__all__ = ["READ", "read_in_part"]

READ: Final = date(2026, 11, 26)
"""The day on which most were read."""


def read_in_part(title: str, url: str, on: date = READ) -> Source:
    """Name a source of which not all could be read."""
    return Source(title, url, on, whole=False)
