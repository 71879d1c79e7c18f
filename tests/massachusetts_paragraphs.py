"""Every paragraph of the texts for Massachusetts schools, as the sheet on them lists them, in their order."""

__all__ = ["PARAGRAPHS_OF_MASSACHUSETTS_SCHOOLS"]

BEFORE_2016 = "46.2001 46.05(4).2001 46.05(5).2001 46.06(5).2001"

SINCE_2016 = """
    01.scope 01.purpose 01.construction
    02.consent
    02.mechanical 02.mechanical.medical 02.mechanical.vehicle 02.mechanical.positioning
    02.mechanical.protective
    02.medication 02.escort 02.restraint 02.restraint.brief 02.prone 02.school-day
    02.seclusion 02.time-out 02.time-out.staff 02.time-out.space 02.time-out.ends 02.others
    03(1)(a)
    03(1)(b)1 03(1)(b)2 03(1)(b)3 03(1)(b)4 03(1)(b)5 03(1)(b)5.approval 03(1)(b)6
    03(1)(c) 03(1)(d)
    03(2)(a) 03(2)(b) 03(2)(c) 03(2)(d)
    03(3)
    04(1) 04(1)(a) 04(1)(b) 04(1)(c) 04(1)(d) 04(1)(e) 04(1)(f) 04(1)(g) 04(1)(h) 04(1)(i) 04(1)(j)
    04(2) 04(3) 04(4)
    05(1) 05(2) 05(3) 05(4) 05(5)(a) 05(5)(b) 05(5)(c) 05(5)(d) 05(5)(e)
    06(1) 06(2) 06(3) 06(3).written 06(4) 06(5) 06(6) 06(7) 06(7).record 06(8)
    07
"""

OF_2026 = """
    07(1)(a) 07(1)(b) 07(1)(c) 07(1)(d) 07(1)(e) 07(1)(f)
    07(2) 07(2)(a) 07(2)(b) 07(2)(c) 07(2)(d) 07(2)(e) 07(2)(f) 07(2)(f).approval 07(2)(f).documented
    07.watched 07.reports 07.three-years 07.rest
"""
# Definitions have no numbers: what follows a full stop is our name, here and of the text before 2016.

PARAGRAPHS_OF_MASSACHUSETTS_SCHOOLS = [
    *BEFORE_2016.split(),
    *(f"46.{one}" for one in (*SINCE_2016.split(), *OF_2026.split())),
]
