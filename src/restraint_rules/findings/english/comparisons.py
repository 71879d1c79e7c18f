"""What is said around texts and subjects set side by side, what changed in a text, and how near a trigger is."""

from collections.abc import Mapping

__all__ = ["HEADINGS_OF_COMPARISONS"]

HEADINGS_OF_COMPARISONS: Mapping[str, str] = {
    # What something is by the definitions of several texts
    "classification.title": "Incident {id} of {day}: what it is by which definitions",
    "classification.title_of_care": "Episode {id} of {day}: what it is by which definitions",
    "classification.recorded": "{path}, recorded as {label}",
    "classification.unlabelled": "{path}, of no recorded kind",
    "classification.judged_as": "Judged as: {kind}.",
    "classification.by_label": "Judged as: {kind}, as it is recorded; the facts leave it open.",
    "classification.no_text": "No text of it on that day yet.",
    "classification.met": "met by {facts}",
    "classification.not_met": "not met by {facts}",
    "classification.open": "not decided by the facts.",
    # How near a trigger is
    "near.none": "No use counts now. At {needed} within a window, the team must meet.",
    "near.some": "{count} of {needed} uses count now. With {more} more, the team must meet.",
    "near.full": "{count} uses count now, and {needed} already require a meeting. Each further use requires one anew.",
    "near.until": "This holds through {until}; then the oldest use drops out.",
    "near.missing": "The record does not say: {paths}.",
    "near.title": "Near {needed} uses within {within} {unit}, on {day}",
    "near.nobody": "Nobody is near {needed} uses within {within} {unit}, on {day}",
    "near.column.student": "Student",
    "near.column.uses": "Uses now",
    "near.column.more": "More until a team must meet",
    "near.column.until": "So until",
    "near.column.open": "Meetings open",
    "near.any": "0: any use does",
    "near.perhaps": "{count}, perhaps {more} more",
    "near.further": "Students with fewer uses now: {count}.",
    # One subject under several texts
    "compare.title": "{kind} {id}, text by text",
    "compare.topic": "Topic",
    "compare.kept": "What binds",
    "compare.both": "both apply: {policies}",
    "compare.stricter": "both apply; strictest: {sources}",
    "compare.one": "{policies}",
    "compare.silent": "",
    "compare.would_break": "would be a breach",
    "compare.in order": "in order",
    "compare.not in force": "not in force",
    "compare.rest": "Topics on which nothing applies here: {count}.",
    # Texts side by side
    "texts.title": "Texts side by side, as they stand on {day}",
    "texts.question": "Question",
    "texts.clause": "{title}{number} [{clause}]{mark}",
    "texts.number": ": {number}",
    "texts.unverified": "†",
    "texts.mark": "† The clause's own text was not read; under Unread stands what is not judged for that reason.",
    # What changed in a text
    "differences.title": "{title}, beside {parent}: {count} clauses differ",
    "differences.changed": "Asks more",
    "differences.added": "Adds",
    "differences.reworded": "Asks the same in words of its own",
    "differences.asks": "{values}.",
    "differences.see": "See {see}.",
    "differences.parent": "Beside it {clause}: {values}.",
    "changes.title": "{title}: changes from {first} to {last}: {count}",
    "changes.new": "New.",
    "changes.ended": "No longer in force.",
    "changes.changed": "Changed.",
    "changes.before": "Before: {values}.",
    "changes.after": "Now: {values}.",
}
