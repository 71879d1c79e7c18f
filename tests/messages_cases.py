"""For each message code, facts that bring it about: one small incident, room, record or district."""

from collections.abc import Mapping

from aim_cases import CASES_OF_AIMS
from asked_cases import CASES_OF_WHAT_IS_ASKED
from bill_cases import CASES_OF_THE_BILL
from calendar_cases import CASES_OF_CALENDARS
from care_cases import CASES_OF_CARE
from cases import Case
from guidance_cases import CASES_OF_GUIDANCE
from incident_cases import CASES_OF_INCIDENTS
from paper_cases import CASES_OF_PAPERS
from school_cases import CASES_OF_SCHOOLS
from state_cases import CASES_OF_THE_STATE
from student_cases import CASES_OF_STUDENTS

__all__ = ["CASES", "Case"]

CASES: Mapping[str, Case] = {
    **CASES_OF_INCIDENTS,
    **CASES_OF_PAPERS,
    **CASES_OF_STUDENTS,
    **CASES_OF_SCHOOLS,
    **CASES_OF_THE_STATE,
    **CASES_OF_GUIDANCE,
    **CASES_OF_THE_BILL,
    **CASES_OF_CALENDARS,
    **CASES_OF_CARE,
    **CASES_OF_WHAT_IS_ASKED,
    **CASES_OF_AIMS,
}
