"""Single words, sentences about deadlines, and headings, in English."""

from collections.abc import Mapping

__all__ = ["DEADLINES", "HEADINGS", "WORDS"]

WORDS: Mapping[str, str] = {
    "physical_restraint": "physical restraint",
    "seclusion": "seclusion",
    "exclusionary_time_out": "exclusionary time out",
    "psychopharmacologic_agent": "psychopharmacologic agent",
    "none": "none of those defined",
    "room": "room",
    # What a report states or the director is told
    "use": "the use itself",
    "emergency": "the nature of the emergency",
    "prior_steps": "the steps taken before",
    "description": "a detailed description",
    "duration": "the duration",
    "plan_effect": "the effect on the student's plan",
    "per_iep": "whether a seclusion was under an IEP",
    "injury": "the student's injury",
    # From when and in what a deadline is counted
    "placement": "the start",
    "initial_placement": "the initial placement",
    "last_use": "the last use",
    "discovery": "the injury's discovery",
    "determination": "the previous decision",
    "calendar_days": "calendar days",
    "calendar_day": "calendar day",
    "school_days": "school days",
    "school_day": "school day",
    "business_days": "business days",
    "business_day": "business day",
    # Days, times and lengths
    "date": "{weekday} {day} {month} {year}",
    "moment": "{time} on {date}",
    "length.hours": "{hours} hours",
    "length.minutes": "{minutes} min",
    "length.seconds": "{minutes} min {seconds} s",
    "weekday.1": "Mon",
    "weekday.2": "Tue",
    "weekday.3": "Wed",
    "weekday.4": "Thu",
    "weekday.5": "Fri",
    "weekday.6": "Sat",
    "weekday.7": "Sun",
    "month.1": "Jan",
    "month.2": "Feb",
    "month.3": "Mar",
    "month.4": "Apr",
    "month.5": "May",
    "month.6": "Jun",
    "month.7": "Jul",
    "month.8": "Aug",
    "month.9": "Sep",
    "month.10": "Oct",
    "month.11": "Nov",
    "month.12": "Dec",
}

DEADLINES: Mapping[str, str] = {
    "elapsed": "{length} after {trigger} at {anchor}",
    "days": "{length} {unit} after {trigger} on {anchor}, which does not count{skipped}: by {due}",
    "skipped": " (skipping {count} other days)",
}

HEADINGS: Mapping[str, str] = {
    # The first lines: what was judged, under what, when, and what it comes to
    "title": "{kind} {id}: {outcome}",
    "kind.incident": "Incident",
    "kind.room": "Room",
    "source": "{policy}, text of {revision}; judged as of {as_of}",
    "outcome.breach": "breach found",
    "outcome.incomplete": "no breach found so far, but facts are missing that may show one",
    "outcome.due": "no breach found, something is still due",
    "outcome.no breach found": "no breach found",
    "outcome.nothing": "nothing judged: no clause of this text applies",
    # Sections
    "breaches": "Breaches",
    "warnings": "Warnings",
    "missing": "Missing facts",
    "due": "Due",
    "questions": "Sign-off list",
    "data": "Check the record",
    "notes": "Worth knowing",
    "presumed": "Presumed, as not recorded",
    "clauses": "All clauses",
    # What stands beside a section's heading, and above its columns
    "count": "{count}",
    "count.missing": "{count} (clauses that wait for them: {clauses})",
    "more": "and {count} more",
    "column.clause": "Clause",
    "column.text": "What was found",
    "column.step": "Next step",
    # Parts of a line
    "next": "Next: {step}",
    "due_by": "By {due}.",
    "no_deadline": "The text sets no deadline.",
    "was_due": "Due by {due}.",
    "done": "Due by {due}, done {done}.",
    "record": "Record {place}",
    "unverified": "The clause's own text was not read.",
    "follows": "{status}, as {clause}",
    # How a clause stands, in the table of all clauses
    "status.pass": "met",
    "status.fail": "breach",
    "status.warning": "warning",
    "status.pending": "due",
    "status.unknown": "not known",
    "status.review": "to be signed off",
    "status.not_applicable": "not applicable",
    # The last lines
    "rest": "The rest: {met} met, {not_applicable} not applicable.",
    "closing": "This is no legal advice. What is on the sign-off list, a person must judge.",
}
