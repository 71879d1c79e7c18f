"""The incidents of the examples, as their files hold them."""

import json
from functools import cache
from pathlib import Path
from typing import Any

__all__ = ["INCIDENTS", "read_story"]

INCIDENTS = Path(__file__).parents[1] / "examples" / "incidents"


@cache
def read_story(name: str) -> Any:
    """One file of the examples."""
    return json.loads((INCIDENTS / name).read_text(encoding="utf-8"))
