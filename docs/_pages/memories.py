"""What a process keeps between calls, for the page of limits; a test finds each in the code, and no other."""

from typing import NamedTuple

__all__ = ["KEPT", "Kept"]


class Kept(NamedTuple):
    """Something kept: what, how it is bounded, and which names in the package hold it."""

    what: str
    bound: str
    names: tuple[str, ...] = ()


CALENDAR = "calendar.school_calendar.SchoolCalendar"

KEPT = (
    Kept("compiled models, policies, messages", "once each, when first used"),
    Kept(
        "legal holidays of a jurisdiction and year",
        "1,024 of them, by a least-recently-used cache",
        ("calendar.business_days.legal_holidays",),
    ),
    Kept(
        "school calendars that requests brought: days, and no person's",
        "64 of at most 16,384 bytes each, by such a cache; none with a vendor's own keys",
        ("interop.incident_request.calendar_of",),
    ),
    Kept(
        "what reads a request on an incident, and columns", "16 models", ("models.reading.unguarded_reader",)
    ),
    Kept(
        "how rules and types stand in policy documents",
        "three times 512, by such caches",
        (
            "policy.documents.values.adapter",
            "policy.documents.values.asked_of",
            "policy.documents.values.required_of",
        ),
    ),
    Kept(
        "which clauses of an edition bear on what a subject holds",
        "512 ways for each edition of a policy, by such a cache, as long as the policy is kept",
        ("policy.plan.Plans",),
    ),
    Kept(
        "clauses, and messages with nothing to fill in, as reports write them",
        "4,096 and 1,024, by such caches",
        ("report.wire.wire.source_text", "report.wire.wire.bare_text"),
    ),
    Kept(
        "fields of the library's models, for layouts and the testing kit",
        "twice 512, by such caches",
        ("intake.never_held.fields", "testing._strategies.made"),
    ),
    Kept("the forms that fields of schemas share", "once", ("interop.each_once.forms",)),
    Kept("time zones", "Python's own cache, one for each zone named"),
    Kept(
        "day tables and digest of a calendar, setting, subject or policy",
        "as long as the caller keeps that object",
        (
            "calendar.calendars.Calendars._by_id",
            "calendar.calendars.Calendars._stays",
            f"{CALENDAR}._certain",
            f"{CALENDAR}._certain_with_summer",
            f"{CALENDAR}._possible",
            f"{CALENDAR}._possible_with_summer",
            f"{CALENDAR}.doubts",
            f"{CALENDAR}.ordered_uncertain_days",
            f"{CALENDAR}.winter_school_days",
            f"{CALENDAR}.zone_info",
            "models.base.Subject.digest",
            "models.setting.Setting.rooms_by_id",
            "models.setting.Setting.staff_by_id",
            "models.setting.Setting.techniques_by_id",
            "policy.policy.Policy.citations",
            "policy.policy.Policy.digest",
        ),
    ),
    Kept(
        "policy documents in a `KnownPolicies`",
        "a thousand, unless its maker says otherwise; the caller holds it",
        ("policies.known.KnownPolicies._compiled",),
    ),
    Kept(
        "what one call, or one batch, works with",
        "until it ends: of due moments, and of what is asked of people and days, 4,096 each, the rest one "
        "for each staff member, calendar or text",
        (
            "engine.bench.Bench._contexts",
            "engine.bench.Bench._others",
            "reasoning.context.Context._asked",
            "reasoning.context.Context._due",
            "reasoning.context.Context._employees",
        ),
    ),
)
