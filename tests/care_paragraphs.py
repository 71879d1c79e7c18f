"""Every numbered paragraph of the texts of health care, read off their accounts, in their order."""

__all__ = [
    "PARAGRAPHS_OF_HOSPITALS",
    "PARAGRAPHS_OF_MASSACHUSETTS_DMH",
    "PARAGRAPHS_OF_NASMHPD",
    "PARAGRAPHS_OF_RESIDENTIAL_FACILITIES",
    "PARAGRAPHS_OF_SIX_CORE_STRATEGIES",
]

HOSPITALS = """
    (e)
    (e)(1) (e)(1)(i) (e)(1)(i)(A) (e)(1)(i)(B) (e)(1)(i)(C) (e)(1)(ii) (e)(1)(ii).only
    (e)(2) (e)(3)
    (e)(4) (e)(4)(i) (e)(4)(ii)
    (e)(5) (e)(6) (e)(7)
    (e)(8) (e)(8)(i) (e)(8)(i)(A) (e)(8)(i)(B) (e)(8)(i)(C) (e)(8)(ii) (e)(8)(iii)
    (e)(9) (e)(10) (e)(11)
    (e)(12) (e)(12)(i) (e)(12)(i)(A) (e)(12)(i)(B)
    (e)(12)(ii) (e)(12)(ii)(A) (e)(12)(ii)(B) (e)(12)(ii)(C) (e)(12)(ii)(D)
    (e)(13) (e)(14)
    (e)(15) (e)(15)(i) (e)(15)(ii)
    (e)(16) (e)(16)(i) (e)(16)(ii) (e)(16)(iii) (e)(16)(iv) (e)(16)(v)

    (f)
    (f)(1) (f)(1)(i) (f)(1)(ii) (f)(1)(iii)
    (f)(2) (f)(2)(i) (f)(2)(ii) (f)(2)(iii) (f)(2)(iv) (f)(2)(v) (f)(2)(vi) (f)(2)(vii)
    (f)(3) (f)(4)

    (g)
    (g)(1) (g)(1)(i) (g)(1)(ii) (g)(1)(iii)
    (g)(2) (g)(2)(i) (g)(2)(ii)
    (g)(3) (g)(3)(i) (g)(3)(ii)
    (g)(4) (g)(4)(i) (g)(4)(ii) (g)(4)(iii)
"""
# That seclusion is only for violent or self-destructive behaviour stands in (e)(1)(ii) beside the definition.

RESIDENTIAL_FACILITIES = """
    350(a) 350(b)
    352.drug 352.intervention 352.situation 352.mechanical 352.minor 352.personal 352.facility 352.seclusion
    352.injury 352.time-out
    354
    356(a)(1) 356(a)(2) 356(a)(3)(i) 356(a)(3)(ii) 356(a)(4)
    356(b)
    356(c)(1) 356(c)(2) 356(c)(3) 356(c)(4)
    356(d)
    358(a) 358(b) 358(c) 358(d)
    358(e)(1) 358(e)(2) 358(e)(2).youths 358(e)(2).children
    358(f) 358(f)(1) 358(f)(2) 358(f)(3) 358(f)(4)
    358(g)(1) 358(g)(2) 358(g)(3)
    358(h) 358(h)(1) 358(h)(2) 358(h)(3) 358(h)(4) 358(h)(5)
    358(i) 358(j)
    360(a) 360(b)
    362(a) 362(b) 362(c)
    364(a) 364(b)(1) 364(b)(2) 364(c) 364(d)
    366(a) 366(b)
    368(a) 368(b) 368(c)
    370(a) 370(b) 370(b)(1) 370(b)(2) 370(b)(3) 370(b)(4) 370(c)
    372(a) 372(b)(1) 372(b)(2) 372(b)(3) 372(c) 372(d)
    374(a) 374(b)(1) 374(b)(2) 374(b)(3) 374(c)(1) 374(c)(2)
    376(a)(1) 376(a)(2) 376(a)(3) 376(b) 376(c) 376(d) 376(e) 376(f) 376(f).cpr 376(g) 376(h)
"""
# The definitions of 483.352 have no numbers; the order of the words is the text's.

NASMHPD = """
    1 2.discipline 2.coercion 2.convenience 2.staffing 2.treatment 3 4 5
    6 7 8 9 10 11 12 13 14 15 16 17 18 19
    20 21 22 23 24 25 26 27 28
"""
# The text numbers nothing: the numbers are those of the twenty-eight standards it was taken apart into.

SIX_CORE_STRATEGIES = "1 2 3 4 5 6.post-event 6.formal"

MASSACHUSETTS_DMH = """
    21.transport 21.emergency 21.authorized 21.nobody-present 21.examined
    21.minor.order 21.minor.physician 21.minor.hourly 21.minor.total 21.minor.director
    21.order-length 21.renewed 21.eight-hours 21.as-needed 21.attendance 21.unattended 21.form 21.commissioner
    27.12(1)
    27.12(2) 27.12(2)(a) 27.12(2)(b) 27.12(2)(c) 27.12(2)(d) 27.12(2)(e) 27.12(2)(f) 27.12(2)(g) 27.12(2)(h)
    27.12(2)(i)
    27.12(3).seclusion 27.12(3).both 27.12(3).purpose 27.12(3).ineffective
    27.12(3)-(8)
    28.05
"""
# The statute has no numbers within its section; what follows 21. is our name.

PARAGRAPHS_OF_HOSPITALS = [f"482.13{one}" for one in HOSPITALS.split()]
PARAGRAPHS_OF_RESIDENTIAL_FACILITIES = [f"483.{one}" for one in RESIDENTIAL_FACILITIES.split()]
PARAGRAPHS_OF_NASMHPD = NASMHPD.split()
PARAGRAPHS_OF_SIX_CORE_STRATEGIES = SIX_CORE_STRATEGIES.split()
PARAGRAPHS_OF_MASSACHUSETTS_DMH = MASSACHUSETTS_DMH.split()
