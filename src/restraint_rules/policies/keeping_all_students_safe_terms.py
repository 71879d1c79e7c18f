"""What the Keeping All Students Safe Act names, and where it and its forerunners were read."""

from datetime import date
from typing import Final

from restraint_rules.models.acts import NoticeMethod
from restraint_rules.models.interventions import ExclusionKind, Position
from restraint_rules.policy.references import Reference
from restraint_rules.reasoning.over_time.meetings import Asked

__all__ = [
    "BILL_SOURCES",
    "FACE_DOWN_OR_UP",
    "MEETING",
    "NO_DEVICE_OF_RESTRAINT",
    "SPOKEN_OR_ELECTRONIC",
]


NO_DEVICE_OF_RESTRAINT: Final[frozenset[ExclusionKind]] = frozenset({"medical_device", "vehicle_restraint"})


FACE_DOWN_OR_UP: Final[frozenset[Position]] = frozenset({"prone", "supine"})

SPOKEN_OR_ELECTRONIC: Final[frozenset[NoticeMethod]] = frozenset(
    {"telephone", "in_person", "email", "text_message"}
)

MEETING: Final = Asked(
    ppt=False,
    work=("functional_assessment", "behavior_plan"),
    attended=("parent",),
    as_appropriate=("functional_assessment", "behavior_plan"),
    comes_as=(("guardian", "parent"),),
)

CHECKED: Final = date(2026, 11, 22)

BILL_SOURCES: Final = (
    Reference(
        "summary",
        "Congressional Research Service, summary of H.R. 3474, 117th Congress, introduced 25 May 2021",
        "https://www.govinfo.gov/bulkdata/BILLSUM/117/hr/BILLSUM-117hr3474.xml",
        CHECKED,
        "in part",
        secondary=True,
    ),
    Reference(
        "bill",
        "H.R. 6617, 119th Congress, introduced 11 December 2025: its title and table of contents",
        "https://fastdemocracy.com/bill-summary/"
        "?billsummary_id=USB00101253&billsummary_session=119&billsummary_state=us",
        CHECKED,
        "in part",
    ),
    Reference(
        "contents",
        "S. 1750, 118th Congress, introduced 18 May 2023: its title and table of contents",
        "https://www.congress.gov/118/bills/s1750/BILLS-118s1750is.htm",
        CHECKED,
        "in part",
    ),
    Reference(
        "bill-2014",
        "S. 2036, 113th Congress, introduced 24 February 2014: the first definitions",
        "https://www.govinfo.gov/content/pkg/BILLS-113s2036is/xml/BILLS-113s2036is.xml",
        CHECKED,
        "in part",
    ),
    Reference(
        "account-2025",
        "BillTrack50, account of H.R. 6617, 119th Congress",
        "https://www.billtrack50.com/billdetail/1917260",
        CHECKED,
        "in part",
        secondary=True,
    ),
    Reference(
        "account-2023",
        "Account of S. 1750, 118th Congress",
        "https://hozzl.com/p/bill/congress-118-bill-number-s-1750",
        CHECKED,
        "in part",
        secondary=True,
    ),
    Reference(
        "account-2015",
        "LegiScan, summary of H.R. 927, 114th Congress",
        "https://legiscan.com/US/bill/HB927/2015",
        CHECKED,
        "in part",
        secondary=True,
    ),
    Reference(
        "account-2011",
        "Association of University Centers on Disabilities, account of S. 2020, 112th Congress",
        "https://www.aucd.org/template/news.cfm?news_id=7487&parent=748",
        CHECKED,
        "in part",
        secondary=True,
    ),
    Reference(
        "new-york",
        "State of New York, Assembly bill A5273 of 2025, modelled on this one",
        "https://app.azure.legiplex.com/ny/legislature/2025/2025-r/bills/a05273",
        CHECKED,
        "in part",
        secondary=True,
    ),
)
"""The first is where a clause was read that names no other. No section of the bill itself could be read."""
