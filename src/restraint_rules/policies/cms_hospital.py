"""Hospitals that take part in Medicare and Medicaid: patients' rights in restraint and seclusion.

42 CFR 482.13(e) to (g). What follows a full stop in a citation is our name for a part of a paragraph.
"""

from datetime import date

from restraint_rules.calendar.units import calendar_days, closes_of_business, hours
from restraint_rules.policies.care_terms import (
    ABUSES,
    ADULTS,
    BEFORE_2019,
    CHECK_INTERVAL,
    CHECKED,
    CHILDREN,
    CLOSE_OF_BUSINESS,
    DANGERS,
    NOT_RESTRAINT_IN_HOSPITALS,
    NURSES,
    PRACTITIONERS,
    YOUTHS,
)
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.references import Reference
from restraint_rules.rules.care import (
    care_conditions,
    care_deaths,
    care_definitions,
    care_evaluations,
    care_monitoring,
    care_orders,
    care_records,
    care_training,
    order_limits,
)

__all__ = ["CMS_HOSPITAL"]

FIRST = date(2007, 1, 8)
PRACTITIONERS_SINCE = date(2019, 11, 29)
LOG_SINCE = date(2012, 7, 16)
LICENSED = "84 FR 51732"
LOG = "77 FR 29034"
DAY, WEEK = hours(24), calendar_days(7)

SOURCES = (
    Reference(
        "rule",
        "42 CFR 482.13(e) to (g), the whole text in a public copy of the Code",
        "https://www.ecfr.gov/current/title-42/section-482.13",
        CHECKED,
    ),
    Reference(
        "final-rule-2006",
        "71 FR 71378, the final rule of 8 December 2006: when it took effect",
        "https://www.gpo.gov/fdsys/pkg/FR-2006-12-08/html/06-9559.htm",
        CHECKED,
        "in part",
    ),
    Reference(
        "log-2012",
        "Accounts of 77 FR 29034: the internal log since 2012",
        "https://www.cdph.ca.gov/Programs/CHCQ/LCP/Pages/AFL-09-23.aspx",
        CHECKED,
        "in part",
        secondary=True,
    ),
)

# fmt: off
# A clause reads best in one line.
CMS_HOSPITAL = Policy(
    id="cms-hospital",
    title="Condition of participation: patient's rights, restraint or seclusion in hospitals",
    authority="Centers for Medicare & Medicaid Services",
    jurisdiction="US",
    setting="hospitals",
    binding="regulation",
    source="42 CFR 482.13(e)-(g)",
    in_force=FIRST,
    revisions=(FIRST, LOG_SINCE, PRACTITIONERS_SINCE),
    references=SOURCES,
    readings=(CLOSE_OF_BUSINESS, CHECK_INTERVAL),
    clauses=(
        # (e) Restraint or seclusion
        Clause("482.13(e)", "Never as coercion, discipline, convenience, retaliation", care_conditions.never_for(purposes=ABUSES), note="That it ends at the earliest possible time is judged under (e)(9)."),
        Clause("482.13(e)", "Free from abuse and corporal punishment", care_conditions.free_from_abuse()),
        Clause("482.13(e)", "Only for immediate physical safety", care_conditions.only_against(grounds=DANGERS, imminent=True, unanticipated=False)),
        Clause("482.13(e)(1)", "Definitions", not_judged="It heads the definitions."),
        Clause("482.13(e)(1)(i)", "A restraint is", not_judged="It heads the two kinds of restraint."),
        Clause("482.13(e)(1)(i)(A)", "Manual method or device", care_definitions.restraint(excluding=NOT_RESTRAINT_IN_HOSPITALS)),
        Clause("482.13(e)(1)(i)(B)", "Drug used as a restriction", care_definitions.drug_restraint(restricting=False)),
        Clause("482.13(e)(1)(i)(C)", "What a restraint does not include", judged_in="482.13(e)(1)(i)(A)", note="A physical escort is left out too."),
        Clause("482.13(e)(1)(ii)", "Seclusion: alone, kept from leaving", care_definitions.seclusion(belief=False)),
        Clause("482.13(e)(1)(ii).only", "Seclusion only for violent or self-destructive behaviour", care_conditions.only_for_violent_behavior()),
        Clause("482.13(e)(2)", "Less restrictive interventions ineffective", care_conditions.alternatives_ineffective()),
        Clause("482.13(e)(3)", "Least restrictive that will be effective", care_conditions.least_restrictive()),
        Clause("482.13(e)(4)", "The use must be", not_judged="It heads the two requirements that follow."),
        Clause("482.13(e)(4)(i)", "Written into the modified plan of care", care_conditions.plan_modified()),
        Clause("482.13(e)(4)(ii)", "By safe and appropriate techniques", care_conditions.safe_technique()),
        Clause("482.13(e)(5)", "Ordered", care_orders.ordered()),
        Clause("482.13(e)(5)", "By a physician or independent practitioner", care_orders.by_entitled(licences=BEFORE_2019, responsible=True, trained=False), until=PRACTITIONERS_SINCE, verified=False),
        Clause("482.13(e)(5)", "By a physician or licensed practitioner", care_orders.by_entitled(licences=PRACTITIONERS, responsible=True, trained=False), since=PRACTITIONERS_SINCE, act=LICENSED, change="A licensed practitioner need no longer be independent."),
        Clause("482.13(e)(6)", "Never standing or as needed", care_orders.never_standing()),
        Clause("482.13(e)(7)", "Attending physician consulted", care_orders.attending_consulted(), note="As soon as possible; no number of hours."),
        Clause("482.13(e)(8)", "Unless the state's law is more restrictive", not_judged="It lets stricter law of a state stand: compare the texts."),
        Clause("482.13(e)(8)(i)", "Renewed before it ends", order_limits.renewed_in_time(whom="violent")),
        Clause("482.13(e)(8)(i)", "Up to 24 hours in all", order_limits.within_total(total=DAY, whom="violent")),
        Clause("482.13(e)(8)(i)(A)", "4 hours: 18 and older", order_limits.limited_by_age(ages=ADULTS, limit=hours(4), whom="violent")),
        Clause("482.13(e)(8)(i)(B)", "2 hours: 9 to 17", order_limits.limited_by_age(ages=YOUTHS, limit=hours(2), whom="violent")),
        Clause("482.13(e)(8)(i)(C)", "1 hour: under 9", order_limits.limited_by_age(ages=CHILDREN, limit=hours(1), whom="violent")),
        Clause("482.13(e)(8)(ii)", "Seen and assessed before a new order", order_limits.seen_before_new_order(after=DAY, by=BEFORE_2019), until=PRACTITIONERS_SINCE, verified=False),
        Clause("482.13(e)(8)(ii)", "Seen and assessed before a new order", order_limits.seen_before_new_order(after=DAY, by=PRACTITIONERS), since=PRACTITIONERS_SINCE, act=LICENSED, change="A licensed practitioner need no longer be independent."),
        Clause("482.13(e)(8)(iii)", "Other restraint: renewed as policy authorizes", care_orders.as_policy_authorizes(whom="not_violent")),
        Clause("482.13(e)(9)", "Ended at the earliest possible time", care_conditions.ended_at_earliest()),
        Clause("482.13(e)(10)", "Monitored by trained staff", care_monitoring.monitored_by_trained()),
        Clause("482.13(e)(10)", "At the intervals of hospital policy", care_monitoring.monitored_at_intervals(), note="No number in the text."),
        Clause("482.13(e)(11)", "Orderers know the policy", care_orders.orderer_trained()),
        Clause("482.13(e)(12)", "Seen face to face", not_judged="It heads what must happen within the hour."),
        Clause("482.13(e)(12)(i)", "Within 1 hour of initiation", care_evaluations.seen_within(within=hours(1), by=BEFORE_2019, if_trained=NURSES, face_to_face=True, permitted=False, whom="violent"), until=PRACTITIONERS_SINCE, verified=False),
        Clause("482.13(e)(12)(i)", "Within 1 hour of initiation", care_evaluations.seen_within(within=hours(1), by=PRACTITIONERS, if_trained=NURSES, face_to_face=True, permitted=False, whom="violent"), since=PRACTITIONERS_SINCE, act=LICENSED, change="A licensed practitioner need no longer be independent."),
        Clause("482.13(e)(12)(i)(A)", "By a physician or practitioner", judged_in="482.13(e)(12)(i)"),
        Clause("482.13(e)(12)(i)(B)", "Or by a trained registered nurse", judged_in="482.13(e)(12)(i)"),
        Clause("482.13(e)(12)(ii)", "To evaluate", not_judged="It heads the four things to evaluate."),
        Clause("482.13(e)(12)(ii)(A)", "The immediate situation", care_evaluations.evaluates(element="situation", by=PRACTITIONERS, if_trained=NURSES, whom="violent")),
        Clause("482.13(e)(12)(ii)(B)", "The reaction", care_evaluations.evaluates(element="reaction", by=PRACTITIONERS, if_trained=NURSES, whom="violent")),
        Clause("482.13(e)(12)(ii)(C)", "The condition", care_evaluations.evaluates(element="condition", by=PRACTITIONERS, if_trained=NURSES, whom="violent")),
        Clause("482.13(e)(12)(ii)(D)", "The need to continue or end", care_evaluations.evaluates(element="need_to_continue", by=PRACTITIONERS, if_trained=NURSES, whom="violent")),
        Clause("482.13(e)(13)", "States may be stricter", not_judged="It lets a state's law ask more of who evaluates: compare the texts."),
        Clause("482.13(e)(14)", "A nurse consults", care_evaluations.nurse_consults(nurses=NURSES), note="As soon as possible; no number of hours."),
        Clause("482.13(e)(15)", "Both at one time: watched continually", care_monitoring.simultaneous_watched()),
        Clause("482.13(e)(15)(i)", "Face to face", judged_in="482.13(e)(15)"),
        Clause("482.13(e)(15)(ii)", "Or by video and audio from close by", judged_in="482.13(e)(15)"),
        Clause("482.13(e)(16)", "Documented", not_judged="It heads what the record documents."),
        Clause("482.13(e)(16)(i)", "The evaluation within the hour", care_records.documented(items=frozenset({"one_hour_evaluation"}), whom="violent")),
        Clause("482.13(e)(16)(ii)", "Behaviour and intervention", care_records.documented(items=frozenset({"behavior_and_intervention"}), whom="everyone")),
        Clause("482.13(e)(16)(iii)", "Alternatives attempted", care_records.documented(items=frozenset({"alternatives"}), whom="everyone"), note="As applicable: where nothing else was attempted, the record says so."),
        Clause("482.13(e)(16)(iv)", "Condition that warranted it", care_records.documented(items=frozenset({"condition"}), whom="everyone")),
        Clause("482.13(e)(16)(v)", "Response, and why it continued", care_records.documented(items=frozenset({"response"}), whom="everyone")),
        # (f) Staff training
        Clause("482.13(f)", "Carried out by trained staff", care_training.carried_out_by_trained()),
        Clause("482.13(f)(1)", "Training intervals", not_judged="It heads when staff are trained."),
        Clause("482.13(f)(1)(i)", "Before taking part", care_training.competent_before_taking_part()),
        Clause("482.13(f)(1)(ii)", "As part of orientation", care_training.oriented()),
        Clause("482.13(f)(1)(iii)", "Again as policy sets", care_training.retrained_as_policy_sets(), note="No number in the text."),
        Clause("482.13(f)(2)", "Training content", not_judged="It heads what training covers."),
        Clause("482.13(f)(2)(i)", "What triggers behaviour", care_training.trained_in(topics=frozenset({"triggers"}))),
        Clause("482.13(f)(2)(ii)", "Nonphysical skills", care_training.trained_in(topics=frozenset({"nonphysical_skills"}))),
        Clause("482.13(f)(2)(iii)", "Choosing the least restrictive", care_training.trained_in(topics=frozenset({"least_restrictive_choice"}))),
        Clause("482.13(f)(2)(iv)", "Safe application, signs of distress", care_training.trained_in(topics=frozenset({"safe_application"}))),
        Clause("482.13(f)(2)(v)", "When it is no longer needed", care_training.trained_in(topics=frozenset({"signs_to_end"}))),
        Clause("482.13(f)(2)(vi)", "Monitoring the person's well-being", care_training.trained_in(topics=frozenset({"monitoring"}))),
        Clause("482.13(f)(2)(vii)", "First aid and resuscitation", care_training.trained_in(topics=frozenset({"first_aid_and_cpr"}))),
        Clause("482.13(f)(3)", "Qualified trainers", care_training.trainers_qualified()),
        Clause("482.13(f)(4)", "Training documented", care_training.training_documented()),
        # (g) Death reporting
        Clause("482.13(g)", "Deaths reported", not_judged="It heads the duties that follow."),
        Clause("482.13(g)(1)", "By close of the next business day", not_judged="How soon is judged with each kind of death that follows; by which means, the agency determines."),
        Clause("482.13(g)(1)(i)", "Death during a use", care_deaths.death_reported(circumstance="during", limit=DAY, within=closes_of_business(1), unless_logged=False), until=LOG_SINCE, verified=False),
        Clause("482.13(g)(1)(i)", "Death during a use", care_deaths.death_reported(circumstance="during", limit=DAY, within=closes_of_business(1), unless_logged=True), since=LOG_SINCE, act=LOG, change="After soft wrist restraints alone, a death is logged instead."),
        Clause("482.13(g)(1)(ii)", "Death within 24 hours after", care_deaths.death_reported(circumstance="soon_after", limit=DAY, within=closes_of_business(1), unless_logged=False), until=LOG_SINCE, verified=False),
        Clause("482.13(g)(1)(ii)", "Death within 24 hours after", care_deaths.death_reported(circumstance="soon_after", limit=DAY, within=closes_of_business(1), unless_logged=True), since=LOG_SINCE, act=LOG, change="After soft wrist restraints alone, a death is logged instead."),
        Clause("482.13(g)(1)(iii)", "Death within a week, perhaps caused by it", care_deaths.death_reported(circumstance="perhaps_caused", limit=WEEK, within=closes_of_business(1), unless_logged=False), note="Whatever the type of restraint."),
        Clause("482.13(g)(2)", "Soft wrist restraints alone: the log", since=LOG_SINCE, act=LOG, not_judged="It heads the deaths to log."),
        Clause("482.13(g)(2)(i)", "Death during them", care_deaths.death_logged(circumstance="during", limit=DAY, within=calendar_days(7)), since=LOG_SINCE, act=LOG),
        Clause("482.13(g)(2)(ii)", "Death within 24 hours after them", care_deaths.death_logged(circumstance="soon_after", limit=DAY, within=calendar_days(7)), since=LOG_SINCE, act=LOG),
        Clause("482.13(g)(3)", "Date and time in the record", not_judged="It heads the two that follow."),
        Clause("482.13(g)(3)(i)", "Report to the agency in the record", care_deaths.report_in_record()),
        Clause("482.13(g)(3)(ii)", "Entry into the log in the record", care_deaths.log_in_record(limit=DAY), since=LOG_SINCE, act=LOG),
        Clause("482.13(g)(4)", "The log", since=LOG_SINCE, act=LOG, not_judged="It heads what the log asks."),
        Clause("482.13(g)(4)(i)", "Within seven days of the death", since=LOG_SINCE, act=LOG, judged_in="482.13(g)(2)(i)"),
        Clause("482.13(g)(4)(ii)", "What the log entry states", care_deaths.log_states(fields=frozenset({"name", "born", "died", "attending", "record_number", "diagnosis"}), limit=DAY), since=LOG_SINCE, act=LOG),
        Clause("482.13(g)(4)(iii)", "Available at once on request", care_deaths.log_available(limit=DAY), since=LOG_SINCE, act=LOG),
    ),
)
