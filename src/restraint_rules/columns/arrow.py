"""Arrow, which brings no types: whatever is taken from it is of any type."""

from importlib import import_module
from typing import Any

__all__ = ["compute", "pa"]

pa: Any = import_module("pyarrow")
compute: Any = import_module("pyarrow.compute")
