"""Every number of the texts for Massachusetts schools, and what of them rests on no reading, by hand."""

from datetime import date
from typing import Any

from massachusetts_paragraphs import PARAGRAPHS_OF_MASSACHUSETTS_SCHOOLS

from restraint_rules.policies import MASSACHUSETTS_SCHOOLS
from restraint_rules.policy import Policy

__all__ = [
    "DAYS_IN_MASSACHUSETTS",
    "NUMBERS_IN_MASSACHUSETTS",
    "UNREAD_IN_MASSACHUSETTS",
    "WORDS_IN_MASSACHUSETTS",
]

NUMBERS_IN_MASSACHUSETTS: list[tuple[Policy, dict[tuple[str, str], str]]] = [
    (
        MASSACHUSETTS_SCHOOLS,
        {
            ("46.06(5).2001", "within"): "5 school days",
            ("46.06(5).2001", "longer_than"): "20 min",
            ("46.04(1)(j)", "limit"): "30 min",
            ("46.05(5)(c)", "limit"): "20 min",
            ("46.06(2)", "within"): "1 school day",
            ("46.06(3)", "within"): "24 hours",
            ("46.06(3).written", "within"): "3 school days",
            ("46.06(6)", "within"): "1 month's end",
            ("46.06(7)", "within"): "3 school days",
        },
    )
]
# What was read is less than what was not: of the text of 2016 these, of that of 2026 the beginning of 46.07.
READ_OF_2001 = "46.06(5).2001"
READ_OF_2016 = """
    01.scope 01.purpose 01.construction 02.consent
    02.mechanical 02.mechanical.medical 02.mechanical.vehicle 02.mechanical.positioning
    02.mechanical.protective 02.others
    03(1)(d)
    04(1) 04(1)(a) 04(1)(b) 04(1)(c) 04(1)(d) 04(1)(e) 04(1)(f) 04(1)(g) 04(1)(h) 04(1)(i)
    06(8)
"""
READ_OF_2026 = """
    07(1)(a) 07(1)(b) 07(1)(c) 07(1)(d) 07(1)(e) 07(1)(f)
    07(2) 07(2)(a) 07(2)(b) 07(2)(c) 07(2)(d) 07(2)(e) 07(2)(f)
"""
READ = {READ_OF_2001} | {f"46.{one}" for one in (*READ_OF_2016.split(), *READ_OF_2026.split())}
UNREAD_IN_MASSACHUSETTS: list[tuple[Policy, str]] = [
    (MASSACHUSETTS_SCHOOLS, " ".join(one for one in PARAGRAPHS_OF_MASSACHUSETTS_SCHOOLS if one not in READ))
]

ADOPTED, AMENDED = date(2016, 1, 1), date(2026, 8, 17)
DAYS_IN_MASSACHUSETTS = (MASSACHUSETTS_SCHOOLS, [date(2001, 4, 2), ADOPTED, AMENDED])

QUALITIES = ("monitored", "to_calm")
WORDS_IN_MASSACHUSETTS: list[tuple[Policy, str, date | None, dict[str, Any]]] = [
    (
        MASSACHUSETTS_SCHOOLS,
        "46.02.seclusion",
        ADOPTED,
        {"involuntary": True, "alone": True, "by_order": "never", "unsupported": True},
    ),
    (
        MASSACHUSETTS_SCHOOLS,
        "46.02.seclusion",
        AMENDED,
        {"involuntary": False, "alone": False, "by_order": "always"},
    ),
    (
        MASSACHUSETTS_SCHOOLS,
        "46.02.time-out",
        ADOPTED,
        {"qualities": QUALITIES, "by_order": "never", "whatever_is_no_seclusion": True},
    ),
    (MASSACHUSETTS_SCHOOLS, "46.02.time-out", AMENDED, {"qualities": QUALITIES, "by_order": "always"}),
]
