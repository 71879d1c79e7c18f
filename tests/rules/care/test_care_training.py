"""Who carries out a use in care is trained: each of those recorded, and nobody recorded is a blank."""

from typing import Any

import pytest
from care_builders import findings_of_care, of_use

from restraint_rules.policies import CMS_HOSPITAL

AT = "uses[use-1].staff"
TRAINED, UNTRAINED, UNCLEAR = (
    {"id": name, "trained": one} for name, one in zip("abc", (True, False, None), strict=True)
)


@pytest.mark.parametrize(
    ("staff", "expected", "missing"),
    [
        pytest.param([TRAINED], "pass", (), id="trained"),
        pytest.param([TRAINED, UNTRAINED], "fail", (), id="one of two is not"),
        pytest.param([UNCLEAR, UNTRAINED], "fail", (), id="one is not, one may be"),
        pytest.param([TRAINED, UNCLEAR], "unknown", (f"{AT}[c].trained",), id="one may be"),
        pytest.param([], "unknown", (AT,), id="nobody named"),
        pytest.param(None, "unknown", (AT,), id="nobody recorded"),
    ],
)
def test_only_the_trained(
    staff: list[dict[str, Any]] | None, expected: str, missing: tuple[str, ...]
) -> None:
    (one,) = findings_of_care(of_use(staff=staff), CMS_HOSPITAL, "482.13(f)/carried_out_by_trained")

    assert (one.status, one.missing) == (expected, missing)
    shown = [] if staff is None else [(f"{AT}[{each['id']}].trained", each["trained"]) for each in staff]
    assert list(one.evidence) == [line for line in shown if line[1] is not None]
