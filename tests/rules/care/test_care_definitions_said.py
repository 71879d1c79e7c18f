"""How a definition compares a label with the facts: by which words it says that both agree or do not."""

from typing import Any

import pytest
from care_builders import findings_of_care, of_use

from restraint_rules.policies import CMS_HOSPITAL, CMS_PRTF
from restraint_rules.policy import Policy

RESTRAINT, SECLUSION = (CMS_HOSPITAL, "482.13(e)(1)(i)(A)"), (CMS_HOSPITAL, "482.13(e)(1)(ii)")
PERSONAL = (CMS_PRTF, "483.352.personal")
NOTHING = ("not_applicable", "care.nothing_recorded", ())
MET = ("not_applicable", "definition.met", ())
THOUGH = ("not_applicable", "definition.met_though_labelled", ())


@pytest.mark.parametrize(
    ("of", "kind", "facts", "expected"),
    [
        (RESTRAINT, "manual_restraint", {}, MET),
        (RESTRAINT, "seclusion", {"immobilizes": True}, THOUGH),
        (RESTRAINT, "seclusion", {"immobilizes": None}, NOTHING),
        (
            RESTRAINT,
            "seclusion",
            {"immobilizes": None, "alone": False},
            ("unknown", "definition.open", ("uses[use-1].immobilizes",)),
        ),
        (
            SECLUSION,
            "seclusion",
            {"involuntary": None},
            ("unknown", "definition.label_stands", ("uses[use-1].involuntary",)),
        ),
        (PERSONAL, "manual_restraint", {}, MET),
        (PERSONAL, "seclusion", {"immobilizes": True, "forceful": True}, THOUGH),
        (PERSONAL, "seclusion", {"immobilizes": True, "forceful": False}, NOTHING),
        (PERSONAL, "mechanical_restraint", {"forceful": True}, NOTHING),
    ],
)
def test_a_label_and_the_facts(
    of: tuple[Policy, str], kind: str, facts: dict[str, Any], expected: Any
) -> None:
    (one,) = findings_of_care(of_use(kind=kind, **facts), *of)

    assert (one.status, one.code, one.missing) == expected
