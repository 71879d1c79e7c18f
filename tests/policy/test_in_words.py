"""Values in words."""

from datetime import date

import pytest

from restraint_rules.calendar import hours, minutes, school_days
from restraint_rules.calendar.units import (
    business_days,
    calendar_days,
    closes_of_business,
    earlier_of,
    month_ends,
    months,
    school_day_ends,
)
from restraint_rules.policies.connecticut_terms import PPT_ON_TIME_OUT, TEAM
from restraint_rules.policy.in_words import in_words


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (minutes(15), "15 min"),
        (hours(24), "24 hours"),
        (school_days(1), "1 school day"),
        (school_days(20), "20 school days"),
        (business_days(2), "2 business days"),
        (calendar_days(0), "the same day"),
        (calendar_days(60), "60 calendar days"),
        (closes_of_business(1), "1 close of business"),
        (closes_of_business(0), "the first close of business"),
        (school_day_ends(0), "the first school day's end"),
        (school_day_ends(2), "2 school days' ends"),
        (
            earlier_of(hours(1), school_day_ends(0)),
            "60 min or the first school day's end, whichever is earlier",
        ),
        (months(12), "12 months"),
        (month_ends(1), "1 month's end"),
        (date(2018, 7, 1), "2018-07-01"),
        (4, "4"),
        (True, "yes"),
        (False, "no"),
        ("in_manual", "in manual"),
        (("on_web_site", "in_manual"), "on web site, in manual"),
        (frozenset({"school_health", "bcba"}), "bcba, school health"),
        (frozenset[str](), "none"),
        ((), "none"),
        (None, "none"),
        (PPT_ON_TIME_OUT, "ppt: yes; work: alternatives"),
        (
            TEAM,
            (
                "ppt: no; work: behavioral assessment, behavior plan, referral; "
                "attended: administrator, teacher, parent; "
                "if any: mental health professional; as appropriate: behavior plan, referral; "
                "counts as: functional assessment as behavioral assessment; comes as: guardian as parent"
            ),
        ),
    ],
)
def test_a_value(value: object, expected: str) -> None:
    assert in_words(value) == expected
