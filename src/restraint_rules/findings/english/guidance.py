"""What the codes say, and what to do next, that only federal guidance needs."""

from collections.abc import Mapping

__all__ = ["MESSAGES_OF_GUIDANCE", "STEPS_OF_GUIDANCE"]

MESSAGES_OF_GUIDANCE: Mapping[str, str] = {
    # Serious physical harm
    "serious_harm.attested": "Signed off: the danger was imminent and of serious physical harm.",
    "serious_harm.denied": "The danger was not of serious physical harm.",
    "serious_harm.question": "Was the danger one of serious physical harm?",
    "ineffective.attested": "Signed off: less restrictive interventions failed, or would have failed.",
    "ineffective.denied": "A less restrictive intervention worked, or would have worked.",
    "ineffective.question": "Did less restrictive interventions fail, or would they have failed?",
    "danger.running": "It is still going on. It must end as soon as the danger has passed.",
    "danger.attested": "Signed off: it ended as soon as the danger had passed.",
    "danger.denied": "It went on after the danger had passed.",
    "danger.question": "Did it end as soon as the danger had passed?",
    # Purposes, treatment and harm
    "coercion.no": "It was not used to coerce.",
    "coercion.yes": "It was used to coerce.",
    "coercion.unknown": "The record does not say whether it was used to coerce.",
    "retaliation.no": "It was not used to retaliate.",
    "retaliation.yes": "It was used to retaliate.",
    "retaliation.unknown": "The record does not say whether it was used to retaliate.",
    "dignity.attested": "Signed off: the student was treated with dignity and free from abuse.",
    "dignity.denied": "The student was not treated with dignity, or was abused.",
    "dignity.question": "Was the student treated with dignity and free from abuse?",
    "harm.none": "The student was not injured by it.",
    "harm.done": "The student was injured by it.",
    "harm.unknown": "The record does not say whether the student was injured by it.",
    "drug.authorized": "The record shows that the drug was authorized.",
    "drug.not_authorized": "Nothing on record authorizes the drug, be it orders, a plan, or medication law that was kept.",
    "drug.question": "Was the drug given as a licensed professional authorized, and as the law requires?",
    "drug.unknown": "The record does not say whether a licensed professional authorized the drug.",
    # Monitoring, notices and reports without a number
    "monitoring.visual.yes": "The student was in sight throughout.",
    "monitoring.visual.no": "The student was not in sight throughout.",
    "monitoring.visual.unknown": "The record does not say whether the student was in sight throughout.",
    "prompt_notice.meanwhile": "The parent was told before the last use ended.",
    "prompt_notice.attested": "Signed off: an attempt was made at once. The parent was told.",
    "prompt_notice.denied": "The parent was told later, and nobody made a reasonable attempt at once.",
    "prompt_notice.question": "Was the parent told as soon as possible?",
    "prompt_notice.pending": "The parent still has to be told of each use, as soon as possible.",
    "prompt_notice.unknown": "The record says too little to tell if the parent was told of each use, and when.",
    "report.written": "The incident is documented in writing.",
    # Repeated use
    "repeated.unknown": "The record does not hold the student's incidents.",
    "repeated.none": "There is no repeated use that calls for a review of the strategies.",
    "repeated.not_recorded": "Uses: {count}, the last on {day}. The record does not say whether strategies were reviewed.",
    "repeated.pending": "Uses: {count}, the last on {day}. The strategies for the student still have to be reviewed.",
    "repeated.reviewed": "Uses: {count}, the last on {day}. The strategies were reviewed that day or later.",
    "repeated.review_open": "Uses: {count}, the last on {day}. The record says too little about a meeting to tell if it reviewed the strategies.",
    "repeated.perhaps": "Perhaps {count} uses, the last on {day}, and no review since. The record says too little to tell.",
    "repeated.met_if_any": "The record says too little to tell if use was repeated. If so, the strategies were reviewed.",
}

STEPS_OF_GUIDANCE: Mapping[str, str] = {
    "serious_harm.denied": "Review this with the director. Lesser dangers call for other steps.",
    "ineffective.denied": "Plan for what would have worked.",
    "danger.running": "End it as soon as the danger has passed.",
    "danger.denied": "Find out when the student could have been released.",
    "coercion.yes": "Review this with the director. Coercion is never a ground.",
    "retaliation.yes": "Review this with the director. Retaliation is never a ground.",
    "dignity.denied": "Review this with the director. Report abuse where the law says so.",
    "harm.done": "Find out how the student was hurt, and what must change.",
    "drug.not_authorized": "Review this with the school nurse and the director.",
    "monitoring.visual.no": "Review how students are kept in sight.",
    "prompt_notice.pending": "Tell the parent.",
    "prompt_notice.denied": "Find out why nobody tried to tell the parent at once.",
    "repeated.pending": "Review the strategies, and change them where needed.",
}
