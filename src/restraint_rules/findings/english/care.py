"""What the codes of health care say, and what to do next: few sentences, which a duty's words complete."""

from collections.abc import Mapping

__all__ = ["MESSAGES_OF_CARE", "STEPS_OF_CARE"]

MESSAGES_OF_CARE: Mapping[str, str] = {
    # Whether there is anything to judge
    "care.no_use": "There was no restraint or seclusion in this episode.",
    "care.no_restraint": "There was no restraint in this episode.",
    "care.no_seclusion": "There was no seclusion in this episode.",
    "care.no_time_out": "There was no time out in this episode.",
    "care.no_order": "There is no order.",
    "care.no_evaluation": "No evaluation was made.",
    "care.no_debriefing": "No debriefing was held.",
    "care.no_review": "No internal review was made.",
    "care.no_death": "The person did not die.",
    "care.no_injury": "Nobody was injured.",
    "care.no_occurrence": "There was no serious occurrence.",
    "care.no_staff": "No staff take part in restraint or seclusion.",
    "care.nothing_recorded": "Nothing here is recorded as {kind} or meets the definition.",
    "care.part_unrecorded": "The record does not say whether there is anything this clause covers.",
    "care.no_call": "Does not apply, because {why}.",
    "care.condition": "The record says too little to tell if this applies: {duty}.",
    "care.running": "It is still going on. This falls due when it ends, or it must end as soon as it can.",
    # Facts and judgements
    "care.met": "Met: {duty}.",
    "care.broken": "Asked for, but not met: {duty}.",
    "care.unrecorded": "The record says too little to tell if {duty}.",
    "care.attested": "Signed off: {duty}.",
    "care.denied": "Asked for, but someone answered no: {duty}.",
    "care.question": "Is it true that {duty}?",
    # Acts
    "care.act.done": "Done: {duty}.",
    "care.act.in_time": "Done in time: {duty}.",
    "care.act.late": "Done late: {duty}.",
    "care.act.pending": "Still to do: {duty}.",
    "care.act.not_done": "Not done in time: {duty}.",
    "care.act.not_recorded": "The record does not say whether {duty}.",
    "care.act.time_open": "The record says too little to tell if this was in time: {duty}.",
    "care.act.out_of_order": "This is recorded before what it is about, so one of the times is wrong: {duty}.",
    "care.act.deadline_open": "The record says too little to tell if this is overdue: {duty}.",
    # Orders
    "care.order.within": "The order lasts no longer than {limit}.",
    "care.order.too_long": "The order lasts longer than {limit}, or sets no end.",
    "care.order.lapsed": "It went on past the end of the order at {at}, before any new order began.",
    "care.order.in_force": "It is still going on, under an order that must be renewed before it ends.",
    "care.order.beyond_total": "It went on longer than {limit} by renewals alone, without a new order.",
    "care.order.total_running": "It is still going on. {limit} after the first order it needs a new one.",
}

STEPS_OF_CARE: Mapping[str, str] = {
    "care.running": "End it as soon as possible.",
    "care.broken": "Find out why with those responsible, and put it right.",
    "care.denied": "Find out why with those responsible, and put it right.",
    "care.act.pending": "Do this, and record when.",
    "care.act.late": "Find out why. It still counts as late.",
    "care.act.not_done": "Do it now. It still counts as late.",
    "care.act.out_of_order": "Check the recorded times.",
    "care.order.too_long": "Limit orders to what the age allows.",
    "care.order.lapsed": "Find out who watches for the end of an order.",
    "care.order.in_force": "Get the order renewed before it ends, or end the use.",
    "care.order.beyond_total": "Find out why nobody saw the person before it went on.",
    "care.order.total_running": "Have a practitioner see and assess the person before a new order.",
}
