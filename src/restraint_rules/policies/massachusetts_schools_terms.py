"""What the rules of Massachusetts schools name, and where they were read."""

from datetime import date
from typing import Final

from restraint_rules.models.acts import NoticeMethod
from restraint_rules.models.emergencies import Ground
from restraint_rules.models.interventions import ExclusionKind, Position
from restraint_rules.policy.readings import Reading
from restraint_rules.policy.references import Reference
from restraint_rules.reasoning.course.holds_that_restrain import RestrictedBy
from restraint_rules.rules.reports_and_notices.department_reports import InjuredPerson

__all__ = [
    "ANY_MOVEMENT",
    "ASSAULT",
    "BY_WORD_OF_MOUTH",
    "COMFORT",
    "FLOOR",
    "MASSACHUSETTS_READINGS",
    "MASSACHUSETTS_SOURCES",
    "NOT_RESTRAINT",
    "PRONE",
    "SELF_HARM",
    "STUDENT_OR_STAFF",
]

ANY_MOVEMENT: Final[tuple[RestrictedBy, ...]] = ("immobilizes", "restricts_torso", "carries")

NOT_RESTRAINT: Final[frozenset[ExclusionKind]] = frozenset(
    {"calming_hold", "escort", "medical_device", "fall_protection", "self_injury_device", "vehicle_restraint"}
)

PRONE: Final[frozenset[Position]] = frozenset({"prone"})
FLOOR: Final[frozenset[Position]] = frozenset({"prone", "supine", "side_lying"})

ASSAULT: Final[frozenset[Ground]] = frozenset({"imminent_injury_to_others"})
SELF_HARM: Final[frozenset[Ground]] = frozenset({"imminent_injury_to_student"})

STUDENT_OR_STAFF: Final[frozenset[InjuredPerson]] = frozenset({"student", "employee"})

BY_WORD_OF_MOUTH: Final[frozenset[NoticeMethod]] = frozenset({"telephone", "in_person"})

COMFORT: Final = ("heating_comparable", "cooling_comparable", "ventilation_comparable", "lighting_comparable")

CHECKED: Final = date(2026, 11, 26)
PAGES: Final = "https://www.doe.mass.edu/lawsregs/603cmr46.html"

MASSACHUSETTS_SOURCES: Final = (
    Reference(
        "department",
        "603 CMR 46.01, 46.02 in part, 46.04(1) and 46.05(1): the Department's own pages, text of 2016",
        f"{PAGES}?section=all",
        CHECKED,
        "in part",
    ),
    Reference(
        "code",
        "603 CMR 46.04(1) and 46.05(1) to (4), as Justia keeps the code of 27 September 2024",
        "https://regulations.justia.com/states/massachusetts/603-cmr/title-603-cmr-46-00/section-46-05",
        CHECKED,
        "in part",
    ),
    Reference(
        "prohibitions",
        "603 CMR 46.03(1) and (2), as Casetext keeps the code of 6 December 2024, cut off within (2)(b)",
        "https://casetext.com/regulation/code-of-massachusetts-regulations/title-603-cmr-4600/section-4603",
        CHECKED,
        "in part",
    ),
    Reference(
        "text-2026",
        "603 CMR 46.07(1) and (2), effective 17 August 2026: the Department's own page, cut off within (2)(f)",
        f"{PAGES}?section=07",
        CHECKED,
        "in part",
    ),
    Reference(
        "advisory",
        "The Department's advisory SPED 2016-1 of 31 July 2015: what a time out is",
        "https://www.doe.mass.edu/sped/advisories/2016-1ta.html",
        CHECKED,
        "in part",
    ),
    Reference(
        "questions",
        "The Department's questions that tell a time out from a seclusion, under the text of 2016",
        "https://www.doe.mass.edu/sped/advisories/exclusionary-time-out.txt",
        CHECKED,
    ),
    Reference(
        "form-2001",
        "The Department's report form under the text before 2016: its header",
        "https://p.pdfkul.com/physical-restraint-report-formpdf_59cc43771723dd63ed0aae1b.html",
        CHECKED,
        "in part",
    ),
    Reference(
        "annual-report",
        "The Department's news of its collection of all restraints",
        "https://www.doe.mass.edu/news/news.aspx?id=24858",
        CHECKED,
        "in part",
    ),
    Reference(
        "proposal",
        "The Department's summary of what it proposed for the text of 2026",
        "https://www.doe.mass.edu/news/news.aspx?id=27612",
        CHECKED,
        "in part",
        secondary=True,
    ),
    Reference(
        "districts",
        "Policies of districts that copy the text of 2016: South Hadley, Shutesbury, Sharon, Leicester",
        "https://policy.southhadleyschools.org/J+-+Students/JKAA-R+-+PHYSICAL+RESTRAINT+1",
        CHECKED,
        "in part",
        secondary=True,
    ),
    Reference(
        "review-form",
        "A model form for schools: the monthly review of restraint data",
        "https://studylib.net/doc/15149461/monthly-restraint-data-review-today%E2%80%99s-date--month-of-review",
        CHECKED,
        secondary=True,
    ),
    Reference(
        "vendor",
        "A vendor's manual: the report of an injury to the Department",
        "https://ps-compliance.powerschool-docs.com/pssis-ma/latest/restraint-injury-report",
        CHECKED,
        "in part",
        secondary=True,
    ),
    Reference(
        "mariana",
        "The Northern Mariana Islands' copy of the text before 2016",
        "https://safesupportivelearning.ed.gov/discipline-compendium?state=northern%20mariana%20islands",
        CHECKED,
        "in part",
        secondary=True,
    ),
    Reference(
        "comments",
        "A public comment on the text proposed for 2016: it names thirty minutes of time out",
        "https://specialeducation.wikia.com/wiki/Mass-DESE-Comments",
        CHECKED,
        "in part",
        secondary=True,
    ),
    Reference(
        "unread",
        "Nothing that could be read says it: it is to be compared with the Department's own pages",
        f"{PAGES}?section=01",
        CHECKED,
        "in part",
        secondary=True,
    ),
)

MASSACHUSETTS_READINGS: Final = (
    Reading(
        "notice_covers",
        "Of which uses does what is told tell?",
        "uses_begun",
        ("uses_begun", "whole_incident"),
        "The text speaks of the restraint; an incident may hold several.",
    ),
    Reading(
        "summer_sessions",
        "Are the days of summer sessions school working days?",
        "not_school_days",
        ("not_school_days", "school_days"),
        "The definition of a school working day could not be read.",
    ),
    Reading(
        "after_last_day",
        "When is something due in school working days if none is left before 1 July?",
        "next_school_day",
        ("next_school_day", "next_business_day"),
        "The text counts school working days and names no others; literally, what follows the last day of school is "
        "due in autumn.",
    ),
)
