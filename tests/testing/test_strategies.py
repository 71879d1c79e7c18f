"""The kit's strategies: every model, every field blank and filled."""

import subprocess
import sys
from types import NoneType
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from restraint_rules import SchoolCalendar, evaluate, models, policies
from restraint_rules.models import Incident, Period, care
from restraint_rules.models.base import Facts
from restraint_rules.testing import AS_OF, calendar, setting
from restraint_rules.testing.mending import mended
from restraint_rules.testing.strategies import EARLIEST, LATEST, of

MODELS: list[type[Facts]] = [
    *(getattr(models, name) for name in models.__all__),
    *(getattr(care, name) for name in care.__all__),
    SchoolCalendar,
]

WITHOUT_HYPOTHESIS = """
import sys
sys.modules["hypothesis"] = None
import restraint_rules.testing, restraint_rules.testing.district_year
assert restraint_rules.testing.incident().id
try:
    import restraint_rules.testing.strategies
except ImportError:
    print("only the strategies need it")
"""


def few(count: int) -> settings:
    return settings(
        max_examples=count,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


@pytest.mark.slow
@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_model_is_made_whole_with_every_field_blank_and_filled(model: type[Facts]) -> None:
    seen: dict[str, set[bool]] = {name: set() for name in model.model_fields}

    @few(60 if len(seen) < 9 else 250)
    @given(of(model))
    def look(record: Facts) -> None:
        assert type(record) is model
        written = record.model_dump_json()
        assert model.model_validate_json(written).model_dump_json() == written
        for name, kinds in seen.items():
            value = getattr(record, name)
            kinds.add(value is None or value == ())

    look()
    for name, field in model.model_fields.items():
        assert False in seen[name], name
        if NoneType in get_args(field.annotation):
            assert True in seen[name], name


@few(50)
@given(of(Incident), of(SchoolCalendar), st.data())
def test_what_is_made_can_be_judged(incident: Incident, days: SchoolCalendar, data: st.DataObject) -> None:
    assert EARLIEST <= incident.day <= LATEST
    standing = data.draw(st.sampled_from([setting(), None]))
    assert len(
        evaluate(incident, policy=policies.SPRAGUE, calendar=days, setting=standing, as_of=AS_OF)
    ) >= len(evaluate(incident, policy=policies.SPRAGUE, calendar=calendar(), as_of=AS_OF).failures)


def test_what_a_model_would_refuse_is_put_right() -> None:
    made = mended(Incident, {"interventions": ()})
    assert [type(one) for one in made["interventions"]] == [Period]
    going_on = mended(Period, {"kind": "physical_restraint", "ongoing": True, "ended": EARLIEST, "holds": ()})
    assert "ended" not in going_on
    assert going_on["holds"] is None
    swapped = mended(Period, {"started": LATEST, "ended": EARLIEST})
    assert (swapped["started"], swapped["ended"]) == (EARLIEST, LATEST)


def test_the_rest_of_the_kit_needs_no_hypothesis() -> None:
    run = subprocess.run(  # noqa: S603 - code of this file
        [sys.executable, "-c", WITHOUT_HYPOTHESIS], check=True, capture_output=True, text=True
    )
    assert run.stdout.strip() == "only the strategies need it"
