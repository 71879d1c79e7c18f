"""42 CFR 483.356(a)(3)(i): a use does not result in harm or injury to the person, whoever else is hurt."""

from typing import Any

import pytest
from care_builders import findings_of_care

from restraint_rules.policies import CMS_PRTF
from restraint_rules.testing import care


@pytest.mark.parametrize(
    ("hurt", "expected"),
    [
        pytest.param(["person"], ("fail", ()), id="the person"),
        pytest.param(["staff"], ("pass", ()), id="staff"),
        pytest.param(["other"], ("pass", ()), id="another"),
        pytest.param(["other", "staff", "person"], ("fail", ()), id="all"),
        pytest.param(["staff", None], ("unknown", ("injuries[i1].of",)), id="nobody said whose"),
        pytest.param([], ("pass", ()), id="nobody"),
    ],
)
def test_whose_injury_it_is(hurt: list[str | None], expected: tuple[str, tuple[str, ...]]) -> None:
    injuries: list[dict[str, Any]] = [{"id": f"i{number}", "of": one} for number, one in enumerate(hurt)]

    (one,) = findings_of_care(care.episode(injuries=injuries), CMS_PRTF, "483.356(a)(3)(i)/no_injury")

    assert (one.status, one.missing) == expected
