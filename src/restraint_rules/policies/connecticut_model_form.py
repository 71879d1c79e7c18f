"""Connecticut with the clocks of the state's model incident form, which are stricter than the law's.

Only part of the form could be read, and only the one for restraint: that for seclusion is taken to ask the same.
What it asks beyond the law is guidance: not following it is a warning, and the law's own clauses stand beside it.
"""

from datetime import date

from restraint_rules.calendar.units import hours
from restraint_rules.policies.connecticut import CONNECTICUT
from restraint_rules.policies.connecticut_sources import CONNECTICUT_SOURCES, FORM
from restraint_rules.policy.clause import Clause
from restraint_rules.rules.reports_and_notices import documentation, written_notices

__all__ = ["CONNECTICUT_MODEL_FORM"]

# fmt: off
# A clause reads best in one line.
CONNECTICUT_MODEL_FORM = CONNECTICUT.derive(
    id="connecticut-model-form",
    title="Incident Report of Physical Restraint or Seclusion, with the law it stands on",
    authority="Connecticut State Department of Education",
    binding="guidance",
    source="State Department of Education, incident report form, revised July 2018, with C.G.S. § 10-236b",
    in_force=date(2018, 7, 1),
    revisions=(date(2018, 7, 1),),
    references=(*CONNECTICUT_SOURCES, FORM),
    add=(
        Clause("Form.header.report", "Report within 24 hours", documentation.report_completed(within=hours(24)), should=True, read_in="form", note="Or as soon as possible; the law gives until the end of the next school day. The form for restraint was read; for seclusion the same is taken."),
        Clause("Form.header.notice", "Parent told in writing within 24 hours", written_notices.parent_told_in_writing(within=hours(24), giving_report=True), should=True, read_in="form", note="With what the report says; by law any method will do."),
        Clause("Form.header.record", "In the educational record", judged_in="10-76b-11", read_in="form"),
        Clause("Form.duration", "Times of beginning and end, and total", judged_in="10-236b(j)(1).duration", read_in="form"),
        Clause("Form.decision", "Over 15 minutes: decision attached", judged_in="10-236b(f)", read_in="form", note="The form names an administrator or designee only; the law lets others decide too."),
        Clause("Form.rest", "Remaining fields", not_judged="They could not be read.", read_in="form"),
    ),
)
