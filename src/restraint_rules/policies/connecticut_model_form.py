"""Connecticut with the clocks of the state's model incident forms, which are stricter than the law's.

There is one form for restraint and one for seclusion, with the same header; neither could be read to its end.
What they ask beyond the law is guidance: not following it is a warning, and the law's own clauses stand beside it.
"""

from datetime import date

from restraint_rules.calendar.units import hours, minutes
from restraint_rules.policies.connecticut import CONNECTICUT
from restraint_rules.policies.connecticut_readings import FORM_READINGS
from restraint_rules.policies.connecticut_sources import CONNECTICUT_SOURCES, FORM, SECLUSION_FORM
from restraint_rules.policy.clause import Clause
from restraint_rules.rules.reports_and_notices import documentation, form_fields, written_notices

__all__ = ["CONNECTICUT_MODEL_FORM"]

ISSUED = date(2018, 7, 1)

# fmt: off
# A clause reads best in one line.
CONNECTICUT_MODEL_FORM = CONNECTICUT.derive(
    id="connecticut-model-form",
    title="Incident Report of Physical Restraint or Seclusion, with the law it stands on",
    authority="Connecticut State Department of Education",
    binding="guidance",
    source="State Department of Education, incident report forms, revised July 2018, with C.G.S. § 10-236b",
    in_force=ISSUED,
    revisions=(ISSUED,),
    references=(*CONNECTICUT_SOURCES, FORM, SECLUSION_FORM),
    readings=FORM_READINGS,
    add=(
        Clause("Form.header.report", "Report within 24 hours", documentation.report_completed(within=hours(24)), should=True, read_in="form", note="Or as soon as possible; the law gives until the end of the next school day. Both forms say so in their header."),
        Clause("Form.header.notice", "Parent told in writing within 24 hours", written_notices.parent_told_in_writing(within=hours(24), giving_report=True), should=True, read_in="form", note="With what the report says; by law any method will do. Both of the header's clocks run within 24 hours of the incident: they have one start."),
        Clause("Form.header.record", "In the educational record", judged_in="10-236b(j)(1).record", read_in="form", note="And, if appropriate, in the school health record: whether that is the place for it no record says."),
        Clause("Form.duration", "Times of beginning and end, and total", form_fields.times_stated(decided_by="10-76b-11"), should=True, read_in="form"),
        Clause("Form.decision", "Over 15 minutes: decision attached", form_fields.decision_attached(after=minutes(15), decided_by="10-76b-11"), should=True, read_in="form", note="The form names an administrator or designee only; the law lets others decide too."),
        Clause("Form.rest", "Remaining fields", not_judged="Who the student is, who used it and who watched, with their titles, where and in what activity, and the risk of injury: the form asks for words that a record need not hold. The rest could not be read.", read_in="seclusion-form"),
    ),
)
