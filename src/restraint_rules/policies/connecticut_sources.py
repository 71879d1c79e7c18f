"""Where Connecticut's texts were read, how much of each, and when the tables were last compared with them."""

from datetime import date
from typing import Final

from restraint_rules.policy.references import Reference

__all__ = ["CONNECTICUT_SOURCES", "FORM", "SECLUSION_FORM", "SPRAGUE_TEXT"]

CHECKED: Final = date(2026, 11, 22)
COMPLAINTS = "https://portal.ct.gov/sde/special-education/special-education-complaint-summaries"

SPRAGUE_TEXT: Final = Reference(
    "sprague",
    "Sprague School District, administrative regulations revised 12 December 2018",
    "Baltic, Connecticut: the district's own publication",
    CHECKED,
)

FORM: Final = Reference(
    "form",
    "State Department of Education, incident report of physical restraint, revised July 2018",
    "https://www.litchfieldschools.org/board-of-education/policy/policy-details/"
    "~post/51441-form-2-incident-report-of-physical-restraint-20190227",
    CHECKED,
    "in part",
)

SECLUSION_FORM: Final = Reference(
    "seclusion-form",
    "State Department of Education, incident report of seclusion, revised July 2018",
    "https://www.litchfieldschools.org/board-of-education/policy/policy-details/"
    "~post/51441-form-1-incident-report-of-seclusion-20190226",
    CHECKED,
    "in part",
)

CONNECTICUT_SOURCES: Final = (
    Reference(
        "statute-2016",
        "C.G.S. § 10-236b as of 2016: subsection (a)",
        "https://law.justia.com/codes/connecticut/2016/title-10/chapter-170/section-10-236b/",
        CHECKED,
        "in part",
    ),
    Reference(
        "current",
        "C.G.S. § 10-236b as amended in 2018: subsections (a)(1) to (a)(5)",
        "https://instalawyer.io/laws/connecticut-general-statutes/section-10-236b-physical-restraint",
        CHECKED,
        "in part",
    ),
    Reference(
        "conditions",
        "The amendments of 2018 shown in subsections (b) to (d), and on training",
        "https://www.crisisprevention.com/Legislation/Connecticut-SB-183-Concerning-Policies-Regarding",
        CHECKED,
        "in part",
    ),
    Reference(
        "behavior-meetings",
        "C.G.S. § 10-236c as of 2022",
        "https://law.justia.com/codes/connecticut/2022/title-10/chapter-170/section-10-236c/",
        CHECKED,
    ),
    Reference(
        "summary",
        "Office of Legislative Research, summary of P.A. 15-141",
        "https://www.cga.ct.gov/2015/SUM/2015SUM00141-R02SB-00927-SUM.htm",
        CHECKED,
        "in part",
        secondary=True,
    ),
    SPRAGUE_TEXT._replace(secondary=True),
    Reference(
        "enfield",
        "State Department of Education, complaint summary 25-0172, which quotes the text: documentation",
        f"{COMPLAINTS}/2025/enfield/25-0172",
        CHECKED,
        "in part",
    ),
    Reference(
        "bridgeport",
        "State Department of Education, complaint summary 25-0282: training of who restrains",
        f"{COMPLAINTS}/2025/bridgeport/25-0282",
        CHECKED,
        "in part",
        secondary=True,
    ),
    Reference(
        "newington",
        "State Department of Education, complaint summary 26-0089, which quotes the text: monitoring, rooms and locks",
        f"{COMPLAINTS}/2026/newington/26-0089",
        CHECKED,
        "in part",
    ),
    Reference(
        "collection",
        "State Department of Education, restraint and seclusion data collection",
        "https://portal.ct.gov/sde/performance/data-collection-help-sites/restraint-and-seclusion-help-site",
        CHECKED,
        "in part",
        secondary=True,
    ),
    Reference(
        "notice",
        "State Department of Education, plain-language notice to parents, revised September 2015",
        "https://docest.com/doc/554091/parental-notification-of-the-laws-relating-to",
        CHECKED,
        "in part",
        secondary=True,
    ),
    Reference(
        "regulations-2009",
        "Account of the regulations of 2009: seclusion, its exceptions and its use",
        "http://shipmangoodwin.com/State-Department-of-Education-Enacts-Regulations-Concerning-the-Physical-"
        "Restraint-and-Seclusion-of-Students-in-Public-Schools-07-13-2009",
        CHECKED,
        "in part",
        secondary=True,
    ),
    Reference(
        "regulations-titles",
        "Regulations of Connecticut State Agencies, title 10: titles of sections",
        "https://dokumen.tips/documents/title-10-education-and-culture.html",
        CHECKED,
        "in part",
    ),
    Reference(
        "reports",
        "Regulations of Connecticut State Agencies § 10-76b-11",
        "https://d1tvxue8o4w0fl.cloudfront.net/regulation/connecticut-administrative-code/title-10-education-and-culture/"
        "children-requiring-special-education/section-10-76b-administration-and-supervision/use-of-seclusion-and-"
        "restraint-in-public-schools/section-10-76b-11-reports-of-physical-restraint-seclusion",
        CHECKED,
    ),
)
"""The first is where a clause was read that names no other."""
