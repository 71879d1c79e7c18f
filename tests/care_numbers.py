"""Every number of the texts of health care, written down by hand from their accounts."""

from restraint_rules.policies import (
    CMS_HOSPITAL,
    CMS_PRTF,
    MASSACHUSETTS_DMH,
    NASMHPD,
    SIX_CORE_STRATEGIES,
)
from restraint_rules.policy import Policy

__all__ = ["NUMBERS_OF_CARE", "RECOMMENDED_IN_CARE", "UNREAD_IN_CARE"]

NUMBERS_OF_CARE: list[tuple[Policy, dict[tuple[str, str], str]]] = [
    (
        CMS_HOSPITAL,
        {
            ("482.13(e)(8)(i)", "total"): "24 hours",
            ("482.13(e)(8)(i)(A)", "limit"): "4 hours",
            ("482.13(e)(8)(i)(B)", "limit"): "120 min",
            ("482.13(e)(8)(i)(C)", "limit"): "60 min",
            ("482.13(e)(8)(ii)", "after"): "24 hours",
            ("482.13(e)(12)(i)", "within"): "60 min",
            ("482.13(g)(1)(i)", "limit"): "24 hours",
            ("482.13(g)(1)(i)", "within"): "1 close of business",
            ("482.13(g)(1)(ii)", "limit"): "24 hours",
            ("482.13(g)(1)(ii)", "within"): "1 close of business",
            ("482.13(g)(1)(iii)", "limit"): "7 calendar days",
            ("482.13(g)(1)(iii)", "within"): "1 close of business",
            ("482.13(g)(2)(i)", "limit"): "24 hours",
            ("482.13(g)(2)(i)", "within"): "7 calendar days",
            ("482.13(g)(2)(ii)", "limit"): "24 hours",
            ("482.13(g)(2)(ii)", "within"): "7 calendar days",
            ("482.13(g)(3)(ii)", "limit"): "24 hours",
            ("482.13(g)(4)(ii)", "limit"): "24 hours",
            ("482.13(g)(4)(iii)", "limit"): "24 hours",
        },
    ),
    (
        CMS_PRTF,
        {
            ("483.358(e)(2)", "limit"): "4 hours",
            ("483.358(e)(2).youths", "limit"): "120 min",
            ("483.358(e)(2).children", "limit"): "60 min",
            ("483.358(f)", "within"): "60 min",
            ("483.370(a)", "within"): "24 hours",
            ("483.370(b)", "within"): "24 hours",
            ("483.374(b)(1)", "within"): "1 close of business",
            ("483.374(b)(2)", "within"): "24 hours",
            ("483.374(c)(1)", "within"): "1 close of business",
            ("483.376(f)", "every"): "6 months",
            ("483.376(f).cpr", "every"): "12 months",
        },
    ),
    (
        MASSACHUSETTS_DMH,
        {
            ("21.nobody-present", "limit"): "60 min",
            ("21.nobody-present", "further"): "60 min",
            ("21.examined", "within"): "60 min",
            ("21.minor.order", "within"): "15 min",
            ("21.minor.physician", "within"): "60 min",
            ("21.minor.hourly", "every"): "60 min",
            ("21.minor.total", "limit"): "120 min",
            ("21.minor.total", "window"): "24 hours",
            ("21.order-length", "limit"): "180 min",
            ("21.form", "within"): "24 hours",
            ("27.12(2)", "every"): "12 months",
        },
    ),
    (NASMHPD, {}),
    (SIX_CORE_STRATEGIES, {}),
]

UNREAD_IN_CARE: list[tuple[Policy, str]] = [
    (CMS_HOSPITAL, "482.13(e)(5) 482.13(e)(8)(ii) 482.13(e)(12)(i) 482.13(g)(1)(i) 482.13(g)(1)(ii)"),
    (CMS_PRTF, ""),
    (
        MASSACHUSETTS_DMH,
        (
            "21.minor.order 21.minor.physician 21.minor.hourly 21.minor.total 21.minor.director "
            "21.order-length 21.renewed 21.eight-hours 21.as-needed 21.unattended 21.form 21.commissioner "
            "27.12(2)(i) 27.12(3)-(8)"
        ),
    ),
    (NASMHPD, ""),
    (SIX_CORE_STRATEGIES, "2 3 4 5"),
]

RECOMMENDED_IN_CARE = (NASMHPD, SIX_CORE_STRATEGIES)
"""Whatever these judge is a recommendation."""
