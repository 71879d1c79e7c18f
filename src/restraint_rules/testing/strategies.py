"""Hypothesis strategies for every model; needs Hypothesis: ``pip install restraint-rules[testing]``.

``of(Incident)`` makes incidents, and so for every model of ``restraint_rules.models`` and for
``SchoolCalendar``: any record they accept, each blank blank as often as not. Moments lie within one school
year, ``EARLIEST`` to ``LATEST``, so that they bear on each other::

    @given(of(Incident))
    def test_my_form_holds_any_incident(incident: Incident) -> None: ...
"""

from typing import Any

from restraint_rules.models.base import Facts
from restraint_rules.testing._strategies import EARLIEST, LATEST, ZONES, made

__all__ = ["EARLIEST", "LATEST", "ZONES", "of"]


def of(model: type[Facts]) -> Any:  # noqa: ANN401 - the kit's types are to be known without Hypothesis, too
    """Make valid records of a model.

    Args:
        model: Any model of ``restraint_rules.models``, or ``SchoolCalendar``.

    Returns:
        A Hypothesis ``SearchStrategy`` of instances.
    """
    return made(model)
