"""Psychiatric residential treatment facilities for persons under 21: the use of restraint and seclusion.

42 CFR part 483, subpart G. What follows a full stop after a paragraph is our name for a part of it.
"""

from datetime import date

from restraint_rules.calendar.units import closes_of_business, hours, months
from restraint_rules.policies.care_terms import (
    ABUSES,
    CHECKED,
    CHILDREN,
    CLOSE_OF_BUSINESS,
    DANGERS,
    LICENSED_STAFF,
    NOBODY,
    PRACTITIONERS,
    SAFE_HOLDING,
    YOUTHS,
)
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.references import Reference
from restraint_rules.reasoning.age_bands import AgeBand
from restraint_rules.rules.care import (
    care_conditions,
    care_debriefings,
    care_definitions,
    care_evaluations,
    care_facilities,
    care_monitoring,
    care_notices,
    care_orders,
    care_records,
    care_training,
    order_limits,
    serious_occurrences,
)

__all__ = ["CMS_PRTF"]

FIRST = date(2001, 5, 22)

UP_TO_21 = AgeBand(18, 21)
HEADS_DEFINITION = "It explains a word that the clauses use."

SOURCES = (
    Reference(
        "rule",
        "42 CFR 483.350 to 483.376, the whole text in a public copy of the Code",
        "https://www.ecfr.gov/current/title-42/part-483/subpart-G",
        CHECKED,
    ),
    Reference(
        "copy",
        "42 CFR 483.362 in a second public copy, which agrees",
        "https://law.lawstack.com/cfr/42/483.362/",
        CHECKED,
        "in part",
    ),
)

# fmt: off
# A clause reads best in one line.
CMS_PRTF = Policy(
    id="cms-prtf",
    title="Condition of participation: restraint or seclusion in psychiatric residential treatment facilities",
    authority="Centers for Medicare & Medicaid Services",
    jurisdiction="US",
    setting="psychiatric residential treatment facilities for persons under 21",
    binding="regulation",
    source="42 CFR 483.350-483.376",
    in_force=FIRST,
    revisions=(FIRST,),
    references=SOURCES,
    readings=(CLOSE_OF_BUSINESS,),
    clauses=(
        # 483.350 to 483.354: basis, definitions, general requirements
        Clause("483.350(a)", "Statutory basis", not_judged="It names the statutes that the subpart carries out."),
        Clause("483.350(b)", "Scope", not_judged="Whether a facility is one of these no record says; whoever asks supposes so."),
        Clause("483.352.drug", "Drug used as a restraint", care_definitions.drug_restraint(restricting=True)),
        Clause("483.352.intervention", "Emergency safety intervention", not_judged=HEADS_DEFINITION),
        Clause("483.352.situation", "Emergency safety situation", not_judged="Unanticipated behaviour and serious threat are judged under 483.356(a)(3)(ii)."),
        Clause("483.352.mechanical", "Mechanical restraint", care_definitions.mechanical_restraint()),
        Clause("483.352.minor", "Minor", not_judged="A fact of the record: as the state's law says, or declared incompetent by its court."),
        Clause("483.352.personal", "Personal restraint", care_definitions.personal_restraint(excluding=SAFE_HOLDING)),
        Clause("483.352.facility", "Facility, restraint, staff", not_judged=HEADS_DEFINITION),
        Clause("483.352.seclusion", "Seclusion: alone, kept from leaving", care_definitions.seclusion(belief=False)),
        Clause("483.352.injury", "Serious injury", not_judged="A fact of the record, by qualified medical staff."),
        Clause("483.352.time-out", "Time out", not_judged="Judged under 483.368."),
        Clause("483.354", "Other requirements", not_judged="It points to 42 CFR 441.151 to 441.182, which no table here holds."),
        # 483.356 Protection of residents
        Clause("483.356(a)(1)", "Never as coercion, discipline, convenience, retaliation", care_conditions.never_for(purposes=ABUSES)),
        Clause("483.356(a)(2)", "Never standing or as needed", care_orders.never_standing()),
        Clause("483.356(a)(3)(i)", "No harm or injury", serious_occurrences.no_injury()),
        Clause("483.356(a)(3)(ii)", "Only in an emergency safety situation", care_conditions.only_against(grounds=DANGERS, imminent=True, unanticipated=True)),
        Clause("483.356(a)(3)(ii)", "Only until it has ceased", care_conditions.ended_at_earliest()),
        Clause("483.356(a)(4)", "Never both at one time", care_monitoring.never_at_once(), note="Hospitals may, if they watch both ways."),
        Clause("483.356(b)", "Safe, proportionate, appropriate", care_conditions.proportionate()),
        Clause("483.356(c)(1)", "Informed at admission", care_notices.informed_at_admission()),
        Clause("483.356(c)(2)", "Told in a language understood", care_notices.understood_at_admission()),
        Clause("483.356(c)(3)", "Acknowledged in writing", care_notices.acknowledged_at_admission()),
        Clause("483.356(c)(4)", "Copy of the policy", care_notices.policy_given_at_admission()),
        Clause("483.356(d)", "How to reach the advocates", care_facilities.policy_names_advocates()),
        # 483.358 Orders
        Clause("483.358(a)", "Ordered", care_orders.ordered()),
        Clause("483.358(a)", "By a trained, permitted practitioner", care_orders.by_entitled(licences=PRACTITIONERS, responsible=False, trained=True)),
        Clause("483.358(b)", "By the team's physician, if available", care_orders.team_physician_orders()),
        Clause("483.358(c)", "Least restrictive", care_conditions.least_restrictive()),
        Clause("483.358(c)", "On consultation with staff", care_conditions.on_consultation()),
        Clause("483.358(d)", "Verbal order taken by licensed staff", care_orders.verbal_order_taken(by=LICENSED_STAFF)),
        Clause("483.358(d)", "Orderer available", care_orders.orderer_available(), note="That the orderer verifies it in writing is judged under (j)."),
        Clause("483.358(e)(1)", "No longer than the emergency", judged_in="483.356(a)(3)(ii)"),
        Clause("483.358(e)(2)", "4 hours: 18 to 21", order_limits.limited_by_age(ages=UP_TO_21, limit=hours(4), whom="everyone"), note="No renewal and no total in the text."),
        Clause("483.358(e)(2).youths", "2 hours: 9 to 17", order_limits.limited_by_age(ages=YOUTHS, limit=hours(2), whom="everyone")),
        Clause("483.358(e)(2).children", "1 hour: under 9", order_limits.limited_by_age(ages=CHILDREN, limit=hours(1), whom="everyone")),
        Clause("483.358(f)", "Assessed face to face within 1 hour", care_evaluations.seen_within(within=hours(1), by=NOBODY, if_trained=PRACTITIONERS, face_to_face=True, permitted=True, whom="everyone"), note="By whom the state and the facility permit; the text names no nurse."),
        Clause("483.358(f)(1)", "Physical and psychological status", care_evaluations.evaluates(element="physical_and_psychological", by=NOBODY, if_trained=PRACTITIONERS, whom="everyone")),
        Clause("483.358(f)(2)", "Behaviour", care_evaluations.evaluates(element="behavior", by=NOBODY, if_trained=PRACTITIONERS, whom="everyone")),
        Clause("483.358(f)(3)", "Appropriateness", care_evaluations.evaluates(element="appropriateness", by=NOBODY, if_trained=PRACTITIONERS, whom="everyone")),
        Clause("483.358(f)(4)", "Complications", care_evaluations.evaluates(element="complications", by=NOBODY, if_trained=PRACTITIONERS, whom="everyone")),
        Clause("483.358(g)(1)", "The order names the orderer", care_orders.order_states(contents=frozenset({"name"}))),
        Clause("483.358(g)(2)", "The order names its date and time", care_orders.order_states(contents=frozenset({"date_and_time"}))),
        Clause("483.358(g)(3)", "The order names intervention and length", care_orders.order_states(contents=frozenset({"intervention", "length"}))),
        Clause("483.358(h)", "Documented by the end of the shift", care_records.documented_by_end_of_shift()),
        Clause("483.358(h)(1)", "Orders", care_records.documented(items=frozenset({"orders"}), whom="everyone")),
        Clause("483.358(h)(2)", "Begin and end", care_records.documented(items=frozenset({"times"}), whom="everyone")),
        Clause("483.358(h)(3)", "The assessment", care_records.documented(items=frozenset({"one_hour_evaluation"}), whom="everyone")),
        Clause("483.358(h)(4)", "The emergency safety situation", care_records.documented(items=frozenset({"emergency_situation"}), whom="everyone")),
        Clause("483.358(h)(5)", "Names of staff", care_records.documented(items=frozenset({"staff_names"}), whom="everyone")),
        Clause("483.358(i)", "In the facility's record", care_records.in_facility_record()),
        Clause("483.358(j)", "Order signed", care_orders.order_signed(), note="As soon as possible; no number of hours."),
        # 483.360 to 483.364: consultation, monitoring
        Clause("483.360(a)", "Team's physician consulted", care_orders.team_physician_consulted(), note="That date and time are recorded, (b), is the second finding."),
        Clause("483.360(b)", "Consultation recorded", judged_in="483.360(a)"),
        Clause("483.362(a)", "Restraint: clinical staff present", care_monitoring.restraint_watched(by=frozenset({"in_person", "inside_room"}))),
        Clause("483.362(b)", "Beyond the order: orderer contacted", order_limits.beyond_order_orderer_contacted(), note="Of seclusion 483.364(c) says the same; both are judged here."),
        Clause("483.362(c)", "Evaluated directly afterwards", care_evaluations.evaluated_after_use(by=PRACTITIONERS), note="Of seclusion 483.364(d) says the same; both are judged here."),
        Clause("483.364(a)", "Seclusion: clinical staff in or outside the room", care_monitoring.seclusion_watched(by=frozenset({"in_person", "inside_room", "outside_room"})), note="Video does not meet it."),
        Clause("483.364(b)(1)", "Full view of the room", care_facilities.room_visible()),
        Clause("483.364(b)(2)", "No hazards in the room", care_facilities.room_safe()),
        Clause("483.364(c)", "Beyond the order: orderer contacted", judged_in="483.362(b)"),
        Clause("483.364(d)", "Evaluated directly afterwards", judged_in="483.362(c)"),
        # 483.366 to 483.370: parents, time out, debriefings
        Clause("483.366(a)", "Minor's parents told", care_notices.parents_told(), note="As soon as possible after each began; no outer limit."),
        Clause("483.366(b)", "That notice recorded", care_notices.parents_told_recorded()),
        Clause("483.368(a)", "Time out: free to leave", care_monitoring.time_out_free()),
        Clause("483.368(b)", "Away from the activity or within it", not_judged="It permits both."),
        Clause("483.368(c)", "Time out monitored", care_monitoring.time_out_monitored()),
        Clause("483.370(a)", "Resident and staff meet within 24 hours", care_debriefings.person_and_staff_meet(within=hours(24))),
        Clause("483.370(a)", "Meeting with the resident: what it covers", care_debriefings.debriefings_cover(topics=frozenset({"circumstances", "prevention"}))),
        Clause("483.370(b)", "Staff and supervisors meet within 24 hours", care_debriefings.staff_and_supervisors_meet(within=hours(24))),
        Clause("483.370(b)(1)", "Meeting of staff: what led to it", care_debriefings.debriefings_cover(topics=frozenset({"precipitating_factors"}))),
        Clause("483.370(b)(2)", "Alternative techniques", care_debriefings.debriefings_cover(topics=frozenset({"alternative_techniques"}))),
        Clause("483.370(b)(3)", "Procedures against recurrence", care_debriefings.debriefings_cover(topics=frozenset({"procedures"}))),
        Clause("483.370(b)(4)", "Outcome", care_debriefings.debriefings_cover(topics=frozenset({"outcome"}))),
        Clause("483.370(c)", "Both recorded", care_debriefings.debriefing_recorded()),
        # 483.372 Injuries
        Clause("483.372(a)", "Treated immediately", serious_occurrences.injury_treated()),
        Clause("483.372(b)(1)", "Transfer agreements", care_facilities.transfer_agreements()),
        Clause("483.372(b)(2)", "Information exchanged", judged_in="483.372(b)(1)"),
        Clause("483.372(b)(3)", "Services at all hours", judged_in="483.372(b)(1)"),
        Clause("483.372(c)", "Every injury recorded", serious_occurrences.injury_recorded()),
        Clause("483.372(d)", "Staff meet supervisors", serious_occurrences.staff_met_after_injury(), note="No deadline."),
        # 483.374 Facility reporting
        Clause("483.374(a)", "Attestation of compliance", care_facilities.attested_compliance(), note="By 21 July 2001, or when a later facility signs its provider agreement."),
        Clause("483.374(b)(1)", "Serious occurrence reported", serious_occurrences.occurrence_reported(within=closes_of_business(1)), note="From the occurrence. The advocates are not told where the state's law forbids it."),
        Clause("483.374(b)(2)", "Minor's parents within 24 hours", serious_occurrences.parents_told_of_occurrence(within=hours(24))),
        Clause("483.374(b)(3)", "Recorded, and in the logs", serious_occurrences.occurrence_recorded()),
        Clause("483.374(c)(1)", "Any death to the regional office", serious_occurrences.death_told_federal_agency(within=closes_of_business(1)), note="From the death, not from knowledge of it."),
        Clause("483.374(c)(2)", "That report recorded", judged_in="483.374(b)(3)"),
        # 483.376 Education and training
        Clause("483.376(a)(1)", "What triggers behaviour", care_training.trained_in(topics=frozenset({"triggers"}))),
        Clause("483.376(a)(2)", "Nonphysical skills", care_training.trained_in(topics=frozenset({"nonphysical_skills"}))),
        Clause("483.376(a)(3)", "Safe use, signs of distress", care_training.trained_in(topics=frozenset({"safe_application"}))),
        Clause("483.376(b)", "Resuscitation", care_training.trained_in(topics=frozenset({"first_aid_and_cpr"}))),
        Clause("483.376(c)", "Qualified trainers", care_training.trainers_qualified()),
        Clause("483.376(d)", "Practical exercises", care_training.trained_in(topics=frozenset({"exercises"}))),
        Clause("483.376(e)", "Competent before taking part", care_training.competent_before_taking_part()),
        Clause("483.376(f)", "Shown again every half year", care_training.demonstrated_within(what="restraint_and_seclusion", every=months(6))),
        Clause("483.376(f).cpr", "Resuscitation shown again every year", care_training.demonstrated_within(what="cpr", every=months(12))),
        Clause("483.376(g)", "Training documented", care_training.training_documented()),
        Clause("483.376(h)", "Materials available", care_training.training_materials_available()),
    ),
)
