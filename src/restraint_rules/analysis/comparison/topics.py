"""What clauses of different texts have in common: the topic under which they stand side by side."""

from restraint_rules.analysis.comparison.topics_of_care import TOPICS_OF_CARE
from restraint_rules.policy.clause import Clause

__all__ = ["topic_of", "topic_of_rule", "topics_in_order"]

TOPICS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Restraint, defined", ("defines physical_restraint", "exclusions")),
    ("Mechanical restraint, defined", ("defines mechanical_restraint",)),
    ("Seclusion, defined", ("defines seclusion",)),
    ("Time out, defined", ("defines exclusionary_time_out",)),
    ("Life-threatening, defined", ("defines life_threatening_restraint",)),
    ("Agent, defined", ("defines psychopharmacologic_agent",)),
    ("Whom it covers", ("defines student", "defines school_employee", "scope")),
    (
        "When it may be used",
        (
            "conditions_of_use.only_in_emergency",
            "conditions_of_use.only_in_emergency_or_by_iep",
            "serious_harm.only_against_serious_harm",
            "assault_or_harm",
        ),
    ),
    (
        "Less restrictive first",
        (
            "conditions_of_use.less_restrictive_explored",
            "conditions_of_use.no_substitute",
            "serious_harm.alternatives_ineffective",
        ),
    ),
    (
        "Purpose",
        (
            "conditions_of_use.never_as_discipline",
            "conditions_of_use.never_as_convenience",
            "conditions_of_use.never_as_coercion",
            "conditions_of_use.never_as_retaliation",
        ),
    ),
    ("Prohibited holds and uses", ("prohibited_holds", "prohibited_uses", "bodily_harm")),
    ("Dignity", ("dignity",)),
    ("How it is carried out", ("conduct",)),
    ("What must stand in advance", ("exceptional_cases",)),
    ("Planned use", ("conditions_of_use.not_planned", "rights_notices.not_left_in_plan", "planned_use")),
    ("Trained employees", ("conditions_of_use.trained_before", "untrained", "monitoring.watched_by_trained")),
    (
        "No longer than needed",
        ("duration_limits.as_short_as_needed", "serious_harm.ended_when_danger_passed"),
    ),
    ("Longest duration", ("duration_limits.ends_within",)),
    ("Approved to go on", ("approvals",)),
    ("Decision to continue", ("duration_limits.continuation_determined",)),
    ("Decided anew", ("duration_limits.continuation_redetermined",)),
    ("Physical distress", ("monitoring.distress_evaluated",)),
    ("Monitoring", ("monitoring", "face_to_face", "conduct.physical_signs_watched")),
    ("Seclusion room", ("seclusion_rooms",)),
    ("Medication", ("medication", "authorized_medication", "medication_restraint")),
    ("Time out room", ("time_out_rooms",)),
    ("Time out", ("time_out", "company")),
    ("Time out unsuccessful", ("time_out_outcomes",)),
    ("Repeated use", ("meeting_triggers", "repeated_use")),
    ("Meeting after each use", ("meetings_after_use",)),
    ("Monthly review", ("monthly_reviews",)),
    ("Crisis team", ("crisis_teams",)),
    ("Parent told at once", ("notification_deadlines.immediate_attempt", "prompt_notices")),
    (
        "Parent told",
        (
            "notification_deadlines.each_incident_notified",
            "notification_deadlines.parent_notified",
            "direct_notices",
            "notification_efforts",
        ),
    ),
    ("Parent told in writing", ("written_notices",)),
    ("How and by whom", ("notification_deadlines",)),
    ("Incident report", ("documentation.report_completed", "written_records")),
    ("What the report states", ("documentation", "form_fields")),
    ("Copy for the parent", ("report_copies",)),
    ("Director told", ("director_notices",)),
    ("Injury told to the state", ("state_reporting", "department_reports", "injury_notices")),
    ("Annual compilation", ("compilations",)),
    ("Fewer uses each year", ("yearly_aims",)),
    ("Families engaged", ("family_engagement",)),
    ("Rights explained", ("rights_notices",)),
    ("Training each year", ("training",)),
    ("Published", ("publication",)),
    *TOPICS_OF_CARE,
)
"""Topics in the order in which a reader asks, each with its rules: by name, module or word defined."""

TOPIC_OF = {name: topic for topic, names in TOPICS for name in names}
ORDER = {topic: place for place, (topic, _) in enumerate(TOPICS)}


def topic_of(clause: Clause) -> str:
    """Name the topic of a clause that a rule judges; a rule no topic names stands under its module's name."""
    definition = clause.definition
    if definition is not None:
        return TOPIC_OF[f"defines {definition.defines}"]
    return topic_of_rule(clause.rule.name if clause.rule else "")


def topic_of_rule(name: str) -> str:
    """Name the topic of a rule that judges no definition."""
    known = TOPIC_OF.get(name)
    if known is None:
        module = name.partition(".")[0]
        known = TOPIC_OF.get(module) or module.replace("_", " ").capitalize()
    return known


def topics_in_order(found: set[str]) -> list[str]:
    """Put topics into the order in which a reader asks; others come last."""
    return sorted(found, key=lambda topic: (ORDER.get(topic, len(ORDER)), topic))
