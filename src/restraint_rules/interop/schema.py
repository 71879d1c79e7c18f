"""JSON Schemas of what goes in and what comes out.

They say what can be said without computing: names, kinds, forms of text. What needs a comparison stays with the
models: an end before its start, a day that does not exist, a year out of range, two records of one id, a time
zone nobody knows, a "not done" that has a time. A schema also takes whole numbers written as ``12.0``, and a
repeated autumn hour never arises, as every time carries its offset.
"""

from collections.abc import Callable
from functools import cache
from typing import Any, Literal

from pydantic import BaseModel

from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.interop.request import ErrorAnswer, Request
from restraint_rules.models.incident import Incident
from restraint_rules.models.rooms import SeclusionRoom
from restraint_rules.models.setting import Setting
from restraint_rules.report.wire_shape import WireReport
from restraint_rules.version import VERSION

__all__ = ["SCHEMAS", "SchemaName", "json_schema"]
