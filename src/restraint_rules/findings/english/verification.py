"""The words in which an auditor reads whether a report follows."""

from collections.abc import Mapping

__all__ = ["HEADINGS_OF_VERIFICATION"]

HEADINGS_OF_VERIFICATION: Mapping[str, str] = {
    "verify.title.follows": "{kind} {id}: the report follows from the facts, the text and the readings",
    "verify.title.differs": "{kind} {id}: the report does not follow from the facts, the text and the readings",
    "verify.title.unknown": "{kind} {id}: whether the report follows cannot be told",
    "verify.made": "Made by version {made} of the library.",
    "verify.version": "Made, and judged again under the same readings, by version {made} of the library.",
    "verify.versions": "Made by version {made} of the library, judged again under the same readings by version {again}.",
    "verify.same": "Findings compared, all the same: {count}.",
    "verify.no_witness": "Whether the facts are true, and who made the report, this does not say.",
    "verify.other_text": "The text of {policy} that was given is not the one the report was made from.",
    "verify.doubts": "Cannot be verified",
    "verify.findings": "Findings that differ: {count}",
    "verify.said": "What else differs",
    "verify.column.clause": "Clause",
    "verify.column.what": "What",
    "verify.column.stated": "The report says",
    "verify.column.found": "Judged again",
    "verify.nothing": "nothing",
    "verify.parts": "Told in the same words, and not the same in: {parts}.",
    # Why it cannot be verified
    "verify.unknown_policy": "The library has no policy {about}: give its document.",
    "verify.other_policy": "The policy given is {about}, not the one the report names: give that one.",
    "verify.text_not_kept": "The receipt does not say which text of {about} was used, and the one given may be another: "
    "see that it is the text of that time.",
    "verify.other_library": "Version {about} of the library made the report, and {version} may judge otherwise: "
    "verify it with version {about}.",
    "verify.other_subject": "The facts given are of another subject, {about}: give those of this one.",
    "verify.other_input": "{about} given is not the one the report was made from: give that one.",
    "verify.input_not_given": "{about} that the report was made from is not given: give it.",
    "verify.input_not_named": "{about} is given, and the report was made without one: leave it out.",
    "verify.not_judged": "It cannot be judged as the receipt says: {about}.",
    "verify.input.subject": "The subject",
    "verify.input.calendar": "The calendar",
    "verify.input.calendars": "The set of calendars",
    "verify.input.setting": "The setting",
    # What differs beside the findings
    "verify.said.policy": "Text, by its SHA-256",
    "verify.said.revision": "Text in force",
    "verify.said.title": "Title of the text",
    "verify.said.binding": "How the text binds",
    "verify.said.calendar": "Calendar",
    "verify.said.business_days": "Business days",
    "verify.said.clauses": "Clauses of the text",
    "verify.said.not_collected": "Facts never collected",
    "verify.said.data": "What does not fit together in the record",
    "verify.said.pass": "Counted as met",
    "verify.said.not_applicable": "Counted as not applicable",
    "verify.said.order": "Order, or how often each finding stands",
}
