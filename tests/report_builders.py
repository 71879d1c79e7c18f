"""The form of an incident, judged, for the tests of when it must be completed."""

from typing import Any

from builders import LATER, incident, judge, only, restraint

from restraint_rules.findings import Finding

__all__ = ["finding_of_completion"]


def finding_of_completion(
    act: Any, *, as_of: str = LATER, day: str = "2026-03-05", **arguments: Any
) -> Finding:
    """Judge when the form was completed, for a restraint that morning."""
    use = arguments.pop("use", None) or restraint(f"{day}T10:00", f"{day}T10:08")
    return only(judge(incident(use, day=day, report=act), as_of=as_of, **arguments), "IX.A")
