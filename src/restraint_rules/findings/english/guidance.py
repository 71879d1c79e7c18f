"""What the codes say, and what to do next, that only federal guidance needs."""

from collections.abc import Mapping

__all__ = ["MESSAGES_OF_GUIDANCE", "STEPS_OF_GUIDANCE"]

MESSAGES_OF_GUIDANCE: Mapping[str, str] = {
    # Serious physical harm
    "serious_harm.attested": "The danger was imminent and of serious physical harm, as attested.",
    "serious_harm.denied": "The danger was not of serious physical harm.",
    "serious_harm.question": "Was the danger one of serious physical harm?",
    "ineffective.attested": "Less restrictive interventions were ineffective, or would have been, as attested.",
    "ineffective.denied": "A less restrictive intervention was effective, or would have been.",
    "ineffective.question": "Were less restrictive interventions ineffective, or would they have been?",
    "danger.running": "Still going on; it must end as soon as the danger has passed.",
    "danger.attested": "It ended as soon as the danger had passed, as attested.",
    "danger.denied": "It went on after the danger had passed.",
    "danger.question": "Did it end as soon as the danger had passed?",
    # Purposes, treatment and harm
    "coercion.no": "Not used to coerce.",
    "coercion.yes": "Used to coerce.",
    "coercion.unknown": "Not recorded whether it was used to coerce.",
    "retaliation.no": "Not used to retaliate.",
    "retaliation.yes": "Used to retaliate.",
    "retaliation.unknown": "Not recorded whether it was used to retaliate.",
    "dignity.attested": "The student was treated with dignity and free from abuse, as attested.",
    "dignity.denied": "The student was not treated with dignity, or not free from abuse.",
    "dignity.question": "Was the student treated with dignity and free from abuse?",
    "harm.none": "It resulted in no injury to the student.",
    "harm.done": "It resulted in injury to the student.",
    "harm.unknown": "Not recorded whether it resulted in injury to the student.",
    "drug.authorized": "The record shows that the drug was authorized.",
    "drug.not_authorized": "Nothing recorded authorizes the drug: no orders, no plan, nor medication law kept.",
    "drug.question": "Was the drug given as a licensed professional authorized, in accordance with law?",
    "drug.unknown": "Not recorded whether a licensed professional authorized the drug.",
    # Monitoring, notices and reports without a number
    "monitoring.visual.yes": "The student was in sight throughout.",
    "monitoring.visual.no": "The student was not in sight throughout.",
    "monitoring.visual.unknown": "Not recorded whether the student was in sight throughout.",
    "prompt_notice.meanwhile": "The parent was told before the last use ended.",
    "prompt_notice.attested": "The parent was told, and an attempt was made at once, as attested.",
    "prompt_notice.denied": "The parent was told later, and no reasonable attempt was made at once.",
    "prompt_notice.question": "Was the parent told as soon as possible?",
    "prompt_notice.pending": "The parent is to be told of each use, as soon as possible.",
    "prompt_notice.unknown": "Too little is recorded to tell if the parent was told of each use, and when.",
    "report.written": "The incident is documented in writing.",
    # Repeated use
    "repeated.unknown": "The student's incidents are not recorded.",
    "repeated.none": "No repeated use that calls for a review of the strategies.",
    "repeated.not_recorded": "Uses: {count}, the last on {day}. Not recorded whether strategies were reviewed.",
    "repeated.pending": "Uses: {count}, the last on {day}. The strategies for the student are to be reviewed.",
    "repeated.reviewed": "Uses: {count}, the last on {day}. The strategies were reviewed on or after it.",
    "repeated.review_open": "Uses: {count}, the last on {day}. Too little is recorded of a meeting to tell if it reviewed the strategies.",
    "repeated.perhaps": "Perhaps {count} uses, the last on {day}, and no review after them: too little is recorded to tell.",
    "repeated.met_if_any": "Too little is recorded to tell if use was repeated; if so, the strategies were reviewed.",
}

STEPS_OF_GUIDANCE: Mapping[str, str] = {
    "serious_harm.denied": "Review with the director; lesser dangers call for other interventions.",
    "ineffective.denied": "Plan the interventions that would have done.",
    "danger.running": "End it as soon as the danger has passed.",
    "danger.denied": "Review when the student could have been released.",
    "coercion.yes": "Review with the director; coercion is never a ground.",
    "retaliation.yes": "Review with the director; retaliation is never a ground.",
    "dignity.denied": "Review with the director, and report abuse where the law requires it.",
    "harm.done": "Review how the student was harmed, and what must change.",
    "drug.not_authorized": "Review with the school nurse and the director.",
    "monitoring.visual.no": "Review how students are kept in sight.",
    "prompt_notice.pending": "Tell the parent.",
    "prompt_notice.denied": "Review why no attempt was made at once.",
    "repeated.pending": "Review the strategies, and revise them if appropriate.",
}
