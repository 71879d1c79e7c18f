"""Where Connecticut's texts are unclear, and which way they are read unless told otherwise."""

from restraint_rules.policy.readings import Reading

__all__ = ["INCIDENT_READINGS", "READINGS"]

INCIDENT_READINGS = (
    Reading(
        "limit_applies_to",
        "Is the duration limit measured on each intervention, or on the whole episode?",
        "each_intervention",
        ("each_intervention", "episode"),
        ("III.H.1.b", "III.H.2", "III.H.3"),
        "The text speaks of any period and any instance; it is silent on a restraint that turns into a seclusion.",
    ),
    Reading(
        "first_determination",
        "By when must the first decision on continuing exist?",
        "by_limit",
        ("by_limit", "any_time"),
        ("III.H.2",),
        "The text says 'if any instance exceeds'; it names no moment. A number is minutes of grace.",
        counts="minutes",
    ),
    Reading(
        "thirty_minutes",
        "From what are the thirty minutes counted?",
        "from_previous",
        ("from_previous", "fixed_marks"),
        ("III.H.3",),
        "'Every thirty minutes thereafter' can start at the decision as made, or at the fifteen-minute mark.",
    ),
    Reading(
        "same_decider",
        "Must the same person make every new decision?",
        "any_qualified",
        ("any_qualified", "same_individual"),
        ("III.H.3",),
        "'The individual identified under subsection 2' may mean the person or the kind of person.",
    ),
    Reading(
        "monitoring_interval",
        "How often is 'frequently'?",
        "none",
        ("none",),
        ("III.G.2",),
        "The text has no number. A number is the longest gap in minutes.",
        counts="minutes",
    ),
    Reading(
        "distress_interval",
        "How often is 'regularly'?",
        "none",
        ("none",),
        ("III.I",),
        "The text has no number. A number is the longest stretch in minutes without an evaluation.",
        counts="minutes",
    ),
    Reading(
        "window_exemption",
        "What need a classroom cleared for the purpose not have?",
        "unbreakable_only",
        ("unbreakable_only", "line_of_sight_too"),
        ("IV.F",),
        "The exemption names the unbreakable window; the statute, without exemption, asks for a line of sight.",
    ),
    Reading(
        "self_injury_devices",
        "Does the least-restrictive test reach devices that are in the plan?",
        "on_prescribed",
        ("on_prescribed", "on_both"),
        ("I.D", "I.D.5"),
        "The regulation attaches it to prescribed devices; the state's form also to those in a plan.",
    ),
    Reading(
        "injury_clock",
        "From when do the two days of the injury report run?",
        "from_discovery",
        ("from_discovery", "from_use"),
        ("X.B",),
        "The text names no start; an injury may be found later.",
    ),
    Reading(
        "report_anchor",
        "From which day is the next school day counted?",
        "last_use_end",
        ("last_use_end", "incident_day"),
        ("IX.A",),
        "'Following the incident' may mean the day it ended or the day it began.",
    ),
    Reading(
        "notified_when",
        "When is a parent notified?",
        "reached_or_sent",
        ("reached_or_sent", "reached_only"),
        ("IX.B", "IX.B.1"),
        "A note home is allowed as a method, so sending may suffice; the text does not say.",
    ),
    Reading(
        "business_days",
        "Which weekdays are business days?",
        "legal_holidays",
        ("legal_holidays", "office_calendar"),
        ("IX.A", "IX.B.3", "X.B"),
        "The text does not define business days.",
    ),
    Reading(
        "after_last_day",
        "When is a report due if no school day is left before 1 July?",
        "next_business_day",
        ("next_business_day", "next_school_day"),
        ("IX.A",),
        "Read literally, a report on the last day of school would be due in autumn.",
    ),
    Reading(
        "summer_sessions",
        "Are days of summer session school days?",
        "not_school_days",
        ("not_school_days", "school_days"),
        ("VII.A.1", "VII.B.1", "IX.A"),
        "The text does not define school days.",
    ),
    Reading(
        "seclusion_involuntary",
        "Must a confinement be involuntary to be a seclusion?",
        "not_required",
        ("not_required", "required"),
        ("I.A", "I.F"),
        "The regulation drops the statute's word 'involuntary'.",
    ),
)
"""The readings that bear on a single incident."""

OVER_TIME_READINGS = (
    Reading(
        "use_counting",
        "Is each use one 'time', or each incident?",
        "each_intervention",
        ("each_intervention", "each_incident"),
        ("VII.A.1", "VII.B.1"),
        "The text counts times; state complaint findings count instances, forcible escorts and seclusions each.",
    ),
    Reading(
        "window",
        "How far apart may the first and the last use of a window lie?",
        "school_days",
        ("school_days", "one_more_school_day", "calendar_days"),
        ("VII.A.1", "VII.B.1"),
        "'Within twenty school days' may leave the first day out; VII.C says 'twenty (20) day period'.",
    ),
    Reading(
        "after_meeting",
        "Do uses before a meeting still count towards a later window?",
        "still_count",
        ("still_count", "spent"),
        ("VII.A.1", "VII.B.1"),
        "The text is silent on what happens after the meeting. Spent: a meeting that did what the clause asks.",
    ),
    Reading(
        "meeting_deadline",
        "By when must the team convene?",
        "none",
        ("none",),
        ("VII.A.1", "VII.B.1"),
        "The text sets no moment; a district may. A number is school days after the day the window is complete.",
        counts="school days",
    ),
    Reading(
        "recertification",
        "What is an annual basis?",
        "twelve_months",
        ("twelve_months", "each_school_year"),
        ("XI.B",),
        "'On an annual basis' may mean within twelve months, or once in each school year.",
    ),
)
"""The readings that bear on what happens over time."""

READINGS = INCIDENT_READINGS + OVER_TIME_READINGS
"""All readings of Connecticut's texts."""
