"""Where Connecticut's texts are unclear, and which way they are read unless told otherwise."""

from restraint_rules.policy.readings import Reading

__all__ = ["CONNECTICUT_READINGS", "FORM_READINGS", "INCIDENT_READINGS", "READINGS"]

INCIDENT_READINGS = (
    Reading(
        "limit_applies_to",
        "Is the duration limit measured on each intervention, or on the whole episode?",
        "each_intervention",
        ("each_intervention", "episode"),
        "The text speaks of any period and any instance; it is silent on a restraint that turns into a seclusion.",
    ),
    Reading(
        "first_determination",
        "By when must the first decision on continuing exist?",
        "by_limit",
        ("by_limit", "any_time"),
        "The text says 'if any instance exceeds'; it names no moment. A number is minutes of grace.",
        counts="minutes",
    ),
    Reading(
        "thirty_minutes",
        "From what are the thirty minutes counted?",
        "from_previous",
        ("from_previous", "fixed_marks"),
        "'Every thirty minutes thereafter' can start at the decision as made, or at the fifteen-minute mark.",
    ),
    Reading(
        "same_decider",
        "Must the same person make every new decision?",
        "any_qualified",
        ("any_qualified", "same_individual"),
        "'The individual identified under subsection 2' may mean the person or the kind of person.",
    ),
    Reading(
        "monitoring_interval",
        "How often is 'frequently'?",
        "none",
        ("none",),
        "The text has no number. A number is the longest gap in minutes.",
        counts="minutes",
    ),
    Reading(
        "distress_interval",
        "How often is 'regularly'?",
        "none",
        ("none",),
        "The text has no number. A number is the longest stretch in minutes without an evaluation.",
        counts="minutes",
    ),
    Reading(
        "window_exemption",
        "What need a classroom cleared for the purpose not have?",
        "unbreakable_only",
        ("unbreakable_only", "line_of_sight_too"),
        "The exemption names the requirement for an unbreakable window: its strength, or all that is asked of the "
        "window; the statute, without exemption, asks for a line of sight.",
    ),
    Reading(
        "self_injury_devices",
        "Does the least-restrictive test reach devices that are in the plan?",
        "on_prescribed",
        ("on_prescribed", "on_both"),
        "The regulation attaches it to prescribed devices; the state's form also to those in a plan.",
        stricter=("on_both",),
    ),
    Reading(
        "injury_clock",
        "From when do the two days of the injury report run?",
        "from_discovery",
        ("from_discovery", "from_use"),
        "The text names no start; an injury may be found later.",
    ),
    Reading(
        "report_anchor",
        "From which day is the next school day counted?",
        "last_use_end",
        ("last_use_end", "incident_day"),
        "'Following the incident' may mean the day it ended or the day it began.",
    ),
    Reading(
        "notified_when",
        "When is a parent notified?",
        "reached_or_sent",
        ("reached_or_sent", "reached_only"),
        "A note home is allowed as a method, so sending may suffice; the text does not say.",
    ),
    Reading(
        "at_once",
        "When is an attempt made immediately after the initial placement, if nobody attested it?",
        "fifteen_minutes",
        ("fifteen_minutes", "attested_only"),
        "The text says 'immediately' and has no number; an account of the statute counts it from the start. A number "
        "is minutes after the first placement; what is attested goes before either.",
        counts="minutes",
    ),
    Reading(
        "notice_covers",
        "Of what does a notice tell?",
        "uses_begun",
        ("uses_begun", "whole_incident"),
        "The parent is told of each incident in which the student is restrained or secluded; a notice can tell of the "
        "uses begun by then and of those that follow without a pause. The same of a copy, of the director and of the "
        "state.",
    ),
    Reading(
        "business_days",
        "Which weekdays are business days?",
        "legal_holidays",
        ("legal_holidays", "office_calendar"),
        "The text does not define business days.",
    ),
    Reading(
        "after_last_day",
        "When is a report due if no school day is left before 1 July?",
        "next_business_day",
        ("next_business_day", "next_school_day"),
        "Read literally, a report on the last day of school would be due in autumn.",
    ),
    Reading(
        "summer_sessions",
        "Are days of summer session school days?",
        "not_school_days",
        ("not_school_days", "school_days"),
        "The text does not define school days.",
    ),
)
"""The readings that bear on a single incident."""

OVER_TIME_READINGS = (
    Reading(
        "use_counting",
        "Is each use one 'time', or each incident?",
        "each_intervention",
        ("each_intervention", "each_incident"),
        "The text counts times; state complaint findings count instances, forcible escorts and seclusions each.",
    ),
    Reading(
        "window",
        "How far apart may the first and the last use of a window lie?",
        "school_days",
        ("school_days", "one_more_school_day", "calendar_days"),
        "'Within twenty school days' may leave the first day out; VII.C says 'twenty (20) day period'.",
    ),
    Reading(
        "after_meeting",
        "Do uses before a meeting still count towards a later window?",
        "still_count",
        ("still_count", "spent"),
        "The text is silent on what happens after the meeting. Spent: a meeting that did what the clause asks.",
    ),
    Reading(
        "meeting_deadline",
        "By when must the team convene?",
        "none",
        ("none",),
        "The text sets no moment; a district may. A number is school days after the day the window is complete.",
        counts="school days",
    ),
    Reading(
        "recertification",
        "What is an annual basis?",
        "twelve_months",
        ("twelve_months", "each_school_year"),
        "'On an annual basis' may mean within twelve months, or once in each school year.",
    ),
)
"""The readings that bear on what happens over time."""

DISTRICT_READINGS = (
    Reading(
        "seclusion_involuntary",
        "Must a confinement be involuntary to be a seclusion?",
        "not_required",
        ("not_required", "required"),
        "The regulation drops the statute's word 'involuntary'.",
    ),
)
"""The readings that the model regulation of districts needs and the state's own text does not."""

STATE_READINGS = (
    Reading(
        "at_risk",
        "Of whom do §§ 10-76b-5 to 10-76b-11 speak?",
        "eligible_or_evaluated",
        ("eligible_or_evaluated", "every_student"),
        "They name a person at risk, a child in special education or being evaluated for it; the statute of 2015 that "
        "they now stand beside speaks of every student, and the model regulations of districts take them over for all.",
        stricter=("every_student",),
    ),
    Reading(
        "manner_of_preventing",
        "Before 1 July 2018: must leaving be physically prevented?",
        "physically",
        ("physically", "in_any_manner"),
        "The statute said 'in a manner that prevents'; its regulations left out what one is physically able to leave.",
    ),
    Reading(
        "planned_seclusion",
        "Between 1 July 2015 and 1 July 2018: could an IEP still provide for seclusion?",
        "emergency_only",
        ("emergency_only", "in_iep_too"),
        "The State Department of Education held that it could; the Child Advocate and the Office of Protection "
        "and Advocacy held that it could not.",
    ),
)
"""The readings of whom the state's regulations speak, and of what its text said before it was amended."""

CONNECTICUT_READINGS = INCIDENT_READINGS + STATE_READINGS + OVER_TIME_READINGS
"""The readings of the state's statute and regulations."""

FORM_READINGS = (
    *(
        one._replace(default="on_both") if one.name == "self_injury_devices" else one
        for one in CONNECTICUT_READINGS
    ),
    Reading(
        "form_clock",
        "From when do the hours of the state's model form run?",
        "last_use_end",
        ("last_use_end", "first_placement"),
        "The header says 'within 24 hours of the incident' of the report and of the notice alike.",
    ),
)
"""The state's readings as its model form takes them, and the form's own."""

READINGS = INCIDENT_READINGS + DISTRICT_READINGS + OVER_TIME_READINGS
"""The readings of a district's regulation."""
