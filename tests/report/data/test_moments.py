"""The walk over an incident's moments: its tables are the models'."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, get_args, get_origin

import pytest

from restraint_rules.models.base import Facts
from restraint_rules.models.incident import Incident
from restraint_rules.models.inexact import Between
from restraint_rules.report.data.moments import LISTED, MOMENTS, NESTED, moments_of
from restraint_rules.testing import incident

MOMENTS_BY_ITSELF = {(Incident, "day")}
"""Days that are no recorded moment: what an incident is sorted by."""


def types_in(annotation: Any) -> Iterator[type]:
    """The classes an annotation names, wherever in it."""
    parts = get_args(annotation)
    if not parts and isinstance(annotation, type):
        yield annotation
    origin = get_origin(annotation)
    if isinstance(origin, type):
        yield origin
    for part in parts:
        yield from types_in(part)


def reached(model: type[Facts], found: set[type[Facts]]) -> set[type[Facts]]:
    """The models an incident holds, itself among them."""
    if model not in found:
        found.add(model)
        for field in model.model_fields.values():
            for one in types_in(field.annotation):
                if issubclass(one, Facts):
                    reached(one, found)
    return found


HELD = sorted(reached(Incident, set()), key=lambda model: model.__name__)


def holding(model: type[Facts], kinds: tuple[type, ...]) -> set[str]:
    """The fields of a model that hold something of some kinds."""
    return {
        name
        for name, field in model.model_fields.items()
        if any(issubclass(one, kinds) for one in types_in(field.annotation))
    }


def holds_moments(model: type[Facts]) -> bool:
    """Whether a model holds a moment, or something that does."""
    return any(MOMENTS.get(one) for one in reached(model, set()))


@pytest.mark.parametrize("model", HELD, ids=lambda model: model.__name__)
def test_the_tables_are_the_models(model: type[Facts]) -> None:
    dated = {
        one for one in holding(model, (date, datetime, Between)) if (model, one) not in MOMENTS_BY_ITSELF
    }
    records = {
        name
        for name, field in model.model_fields.items()
        if any(issubclass(one, Facts) and holds_moments(one) for one in types_in(field.annotation))
    }
    assert set(MOMENTS.get(model, ())) == dated
    listed = records & holding(model, (tuple,))
    assert set(LISTED.get(model, ())) == listed
    assert set(NESTED.get(model, ())) == records - listed


def test_each_moment_has_its_path() -> None:
    found = {path: moment for moment, path in moments_of(incident())}
    assert found["report.at"] == incident().report.at  # type: ignore[union-attr] # a lawful one has a report
    assert {"interventions[r1].started", "interventions[r1].ended"} <= found.keys()


def test_a_model_derived_from_one_of_ours_holds_what_it_does() -> None:
    class VendorsIncident(Incident):
        """An incident as a vendor derives it."""

    derived = VendorsIncident.model_validate(incident().model_dump())
    assert moments_of(derived) == moments_of(incident())
