"""Layouts that ship: one file each."""

from restraint_rules.errors import LayoutError
from restraint_rules.intake.layout import Layout
from restraint_rules.intake.layouts.connecticut_form import CONNECTICUT_FORM
from restraint_rules.intake.layouts.edfi import EDFI
from restraint_rules.intake.layouts.edfi_delaware import EDFI_DELAWARE
from restraint_rules.intake.layouts.edfi_people import EDFI_EVALUATIONS, EDFI_SPECIAL_EDUCATION, EDFI_STAFF
from restraint_rules.intake.layouts.edfi_states import EDFI_MICHIGAN, EDFI_NEBRASKA, EDFI_TEXAS
from restraint_rules.intake.layouts.infinite_campus import INFINITE_CAMPUS
from restraint_rules.intake.layouts.oregon import OREGON
from restraint_rules.intake.layouts.powerschool_illinois import POWERSCHOOL_ILLINOIS
from restraint_rules.intake.layouts.powerschool_massachusetts import POWERSCHOOL_MASSACHUSETTS
from restraint_rules.intake.layouts.template import TEMPLATE
from restraint_rules.intake.layouts.washington import WASHINGTON

__all__ = [
    "ALL",
    "CONNECTICUT_FORM",
    "EDFI",
    "EDFI_DELAWARE",
    "EDFI_EVALUATIONS",
    "EDFI_MICHIGAN",
    "EDFI_NEBRASKA",
    "EDFI_SPECIAL_EDUCATION",
    "EDFI_STAFF",
    "EDFI_TEXAS",
    "INFINITE_CAMPUS",
    "OREGON",
    "POWERSCHOOL_ILLINOIS",
    "POWERSCHOOL_MASSACHUSETTS",
    "TEMPLATE",
    "WASHINGTON",
    "by_id",
]

ALL = (
    TEMPLATE,
    CONNECTICUT_FORM,
    EDFI,
    EDFI_DELAWARE,
    EDFI_MICHIGAN,
    EDFI_NEBRASKA,
    EDFI_TEXAS,
    EDFI_SPECIAL_EDUCATION,
    EDFI_EVALUATIONS,
    EDFI_STAFF,
    POWERSCHOOL_ILLINOIS,
    POWERSCHOOL_MASSACHUSETTS,
    WASHINGTON,
    OREGON,
    INFINITE_CAMPUS,
)
"""Every layout that ships."""


def by_id(name: str) -> Layout:
    """Find a layout by its id.

    Raises:
        LayoutError: If there is none.
    """
    for layout in ALL:
        if layout.id == name:
            return layout
    message = f"no layout {name!r}"
    raise LayoutError(message)
