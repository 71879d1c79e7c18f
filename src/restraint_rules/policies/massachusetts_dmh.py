"""Massachusetts, Department of Mental Health: restraint and seclusion in mental-health facilities.

M.G.L. c.123 section 21 and 104 CMR 27.12, as far as they could be read. What was not read stands here as unread,
or is marked as not verified; nobody should take this table's silence for the law's.
"""

from datetime import date
from typing import Final

from restraint_rules.calendar.units import hours, minutes, months
from restraint_rules.models.care.practitioners import Licence
from restraint_rules.models.care.uses import CareGround
from restraint_rules.policies.care_terms import CHECKED
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.references import Reference
from restraint_rules.reasoning.age_bands import AgeBand
from restraint_rules.rules.care import (
    care_conditions,
    care_definitions,
    care_evaluations,
    care_facilities,
    care_monitoring,
    care_orders,
    care_records,
    crisis_prevention,
    order_limits,
    time_in_care,
)

__all__ = ["MASSACHUSETTS_DMH"]

READ_OF: Final = date(2024, 6, 7)
"""The register in which the regulation was read; an older text is not in this table."""

EMERGENCIES: Final[frozenset[CareGround]] = frozenset(
    {"extreme_violence", "personal_injury", "attempted_suicide"}
)
AUTHORITIES: Final[frozenset[Licence]] = frozenset(
    {"physician", "advanced_practice_nurse", "facility_director"}
)
PHYSICIAN: Final[frozenset[Licence]] = frozenset({"physician"})
EXAMINERS: Final[frozenset[Licence]] = PHYSICIAN | frozenset[Licence]({"advanced_practice_nurse"})
WARD: Final[frozenset[Licence]] = PHYSICIAN | frozenset[Licence]({"registered_nurse", "physician_assistant"})
ANY_AGE: Final = AgeBand(0, None)
UNREAD: Final = "Unread: this part of the text could not be read, so that nothing is said of it."

SOURCES: Final = (
    Reference(
        "statute",
        "M.G.L. c.123 s.21, its first three paragraphs",
        "https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXVII/Chapter123/Section21",
        CHECKED,
        "in part",
    ),
    Reference(
        "regulation",
        "104 CMR 27.12(1) and (2)(a) to (h)",
        "https://regulations.justia.com/states/massachusetts/104-cmr/title-104-cmr-27-00/subpart-c/section-27-12",
        CHECKED,
        "in part",
    ),
    Reference(
        "court",
        "O'Sullivan v. Secretary of Human Services, 402 Mass. 190 (1988): what attendance means",
        "http://masscases.com/cases/sjc/402/402mass190.html",
        CHECKED,
    ),
    Reference(
        "twin",
        "M.G.L. c.123B s.8, the like text for persons with intellectual disability",
        "https://legalfix.com/statutes/state-codes/massachusetts/part-i/title-xvii/chapter-123b/section-8",
        CHECKED,
        "in part",
        secondary=True,
    ),
    Reference(
        "guide",
        "Your rights in hospitals, a patients' guide, an older edition, for adults",
        "https://m-power.org/your_rights_in_hospitals_regarding_restraint_and_seclusion",
        CHECKED,
        "in part",
        secondary=True,
    ),
    Reference(
        "community",
        "104 CMR 28.05(1), (2) and (3)(a) to (d): community services",
        "https://regulations.justia.com/states/massachusetts/104-cmr/title-104-cmr-28-00/subpart-a/section-28-05",
        CHECKED,
        "in part",
    ),
)

# fmt: off
# A clause reads best in one line.
MASSACHUSETTS_DMH = Policy(
    id="massachusetts-dmh",
    title="Restraint and seclusion in mental-health facilities of Massachusetts",
    authority="Massachusetts Department of Mental Health",
    jurisdiction="US-MA",
    setting="mental-health facilities",
    binding="law",
    source="M.G.L. c.123 s.21 and 104 CMR 27.12, as far as read",
    in_force=READ_OF,
    revisions=(READ_OF,),
    references=SOURCES,
    clauses=(
        # The statute
        Clause("21.transport", "Transport without needless restraint", not_judged="It speaks of transport, of which no record is kept here."),
        Clause("21.emergency", "Only in an emergency", care_conditions.only_against(grounds=EMERGENCIES, imminent=False, unanticipated=False), note="The occurrence or serious threat of extreme violence, personal injury or attempted suicide."),
        Clause("21.authorized", "Authorized in writing", care_orders.ordered()),
        Clause("21.authorized", "By whoever may authorize it", care_orders.by_entitled(licences=AUTHORITIES, responsible=False, trained=False)),
        Clause("21.nobody-present", "Without authority: one hour, once more with reasons", time_in_care.not_long_without_authority(limit=hours(1), further=hours(1)), note="Of chemical restraint the text does not allow it."),
        Clause("21.examined", "Examined within 1 hour", care_evaluations.seen_within(within=hours(1), by=EXAMINERS, if_trained=frozenset(), face_to_face=False, permitted=False, whom="nobody_present"), note="Asked where nobody entitled was present; if not examined, why is written down."),
        Clause("21.minor.order", "Minor: examined within 15 minutes", care_evaluations.seen_within(within=minutes(15), by=WARD, if_trained=frozenset(), face_to_face=False, permitted=False, whom="minors"), verified=False, read_in="twin", note="Read in the twin text. It counts from the order, here from the initiation, which is no later in a lawful use."),
        Clause("21.minor.physician", "Minor: by a physician within 1 hour", care_evaluations.seen_within(within=hours(1), by=PHYSICIAN, if_trained=frozenset(), face_to_face=False, permitted=False, whom="minors"), verified=False, read_in="twin"),
        Clause("21.minor.hourly", "Minor: reviewed every hour", care_evaluations.reviewed_every(every=hours(1), by=WARD, whom="minors"), verified=False, read_in="twin"),
        Clause("21.minor.total", "Minor: seclusion 2 hours in 24", time_in_care.seclusion_within_total(limit=hours(2), window=hours(24), whom="minors"), verified=False),
        Clause("21.minor.director", "Minor: over 1 hour in 24, director reviews", verified=False, not_judged="Unread, and known from no account: within two working days, it seems."),
        Clause("21.order-length", "An order for 3 hours", order_limits.limited_by_age(ages=ANY_AGE, limit=hours(3), whom="everyone"), verified=False, note="The federal rule for hospitals yields to stricter state law: then three hours are an adult's longest order."),
        Clause("21.renewed", "Renewed before it ends", order_limits.renewed_in_time(whom="everyone"), verified=False),
        Clause("21.eight-hours", "Adult: over 8 hours in 24", verified=False, not_judged="Unread, and known from no account: the director authorizes it, it seems."),
        Clause("21.as-needed", "Never as needed", care_orders.never_standing(), verified=False, read_in="guide"),
        Clause("21.attendance", "Seclusion: someone in attendance", care_monitoring.attended_throughout(), read_in="court", note="Constant observation, inside or right outside; periodic checks do not satisfy."),
        Clause("21.unattended", "Adults: the exception from attendance", verified=False, not_judged="Unread: an emergency exception for adults, two hours with checks every five minutes, it seems."),
        Clause("21.form", "The person gets a copy of the form", care_records.form_given(within=hours(24)), verified=False),
        Clause("21.commissioner", "The Commissioner reviews and signs", verified=False, not_judged="Unread: within thirty days, it seems; statistics are public."),
        # The regulation
        Clause("27.12(1)", "Minors: only where certified", care_facilities.certified_for_minors(), read_in="regulation", note="Only in facilities of the Department or of classes III to VII."),
        Clause("27.12(2)", "Plan brought up to date each year", care_facilities.plan_updated(every=months(12)), read_in="regulation"),
        Clause("27.12(2)(a)", "Commitment posted", care_facilities.plan_holds(items=frozenset({"commitment"})), read_in="regulation"),
        Clause("27.12(2)(b)", "Policies", care_facilities.plan_holds(items=frozenset({"policies"})), read_in="regulation"),
        Clause("27.12(2)(c)", "Training", care_facilities.plan_holds(items=frozenset({"training"})), read_in="regulation"),
        Clause("27.12(2)(d)", "Milieu", care_facilities.plan_holds(items=frozenset({"milieu"})), read_in="regulation"),
        Clause("27.12(2)(e)", "Peers and families", care_facilities.plan_holds(items=frozenset({"peers_and_families"})), read_in="regulation"),
        Clause("27.12(2)(f)", "Sensory interventions", care_facilities.plan_holds(items=frozenset({"sensory_interventions"})), read_in="regulation"),
        Clause("27.12(2)(g)", "Comfort or sensory space", care_facilities.plan_holds(items=frozenset({"comfort_space"})), read_in="regulation"),
        Clause("27.12(2)(h)", "A crisis prevention plan for each patient", crisis_prevention.crisis_plan_made(), read_in="regulation"),
        Clause("27.12(2)(i)", "Further items of the plan", verified=False, not_judged=UNREAD),
        Clause("27.12(3).seclusion", "Seclusion: also who believes leaving is prevented", care_definitions.seclusion(belief=True), read_in="guide"),
        Clause("27.12(3).both", "Who is mechanically restrained is not secluded", care_monitoring.never_at_once(), read_in="guide"),
        Clause("27.12(3).purpose", "Not for treatment, punishment, behaviour, convenience", care_conditions.never_for(purposes=frozenset({"treatment", "punishment", "discipline", "behavior_modification", "convenience"})), read_in="guide"),
        Clause("27.12(3).ineffective", "Less restrictive found ineffective", care_conditions.alternatives_ineffective(), read_in="guide"),
        Clause("27.12(3)-(8)", "Durations, examinations, monitoring, debriefing", verified=False, not_judged=UNREAD),
        Clause("28.05", "Community services", read_in="community", not_judged="Another setting: there medication restraint, mechanical restraint and seclusion are never used."),
    ),
)
