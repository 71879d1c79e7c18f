"""What the codes of health care say, and what to do next: few sentences, which a duty's words complete."""

from collections.abc import Mapping

__all__ = ["MESSAGES_OF_CARE", "STEPS_OF_CARE"]

MESSAGES_OF_CARE: Mapping[str, str] = {
    # Whether there is anything to judge
    "care.no_use": "No restraint or seclusion in this episode.",
    "care.no_restraint": "No restraint in this episode.",
    "care.no_seclusion": "No seclusion in this episode.",
    "care.no_time_out": "No time out in this episode.",
    "care.no_order": "There is no order.",
    "care.no_evaluation": "No evaluation was made.",
    "care.no_debriefing": "No debriefing was held.",
    "care.no_review": "No internal review was made.",
    "care.no_death": "The person did not die.",
    "care.no_injury": "Nobody was injured.",
    "care.no_occurrence": "No serious occurrence.",
    "care.no_staff": "No member of staff takes part in restraint or seclusion.",
    "care.nothing_recorded": "Nothing here is recorded as {kind}, and nothing meets the definition.",
    "care.part_unrecorded": "Not recorded whether there is anything this clause speaks of.",
    "care.no_call": "Does not apply: {why}.",
    "care.condition": "Too little is recorded to tell if this applies: {duty}.",
    "care.running": "Still going on: this falls due when it ends, or must end as soon as it can.",
    # Facts and judgements
    "care.met": "As asked: {duty}.",
    "care.broken": "Not as asked: {duty}.",
    "care.unrecorded": "Too little is recorded to tell whether {duty}.",
    "care.attested": "As attested: {duty}.",
    "care.denied": "Not so, though asked: {duty}.",
    "care.question": "Is it so that {duty}?",
    # Acts
    "care.act.done": "Done: {duty}.",
    "care.act.in_time": "Done in time: {duty}.",
    "care.act.late": "Done late: {duty}.",
    "care.act.pending": "Still due: {duty}.",
    "care.act.not_done": "Not done in time: {duty}.",
    "care.act.not_recorded": "Not recorded whether {duty}.",
    "care.act.time_open": "Too little is recorded to tell if it was in time that {duty}.",
    "care.act.out_of_order": "Recorded for before its occasion, so one of the times is wrong: {duty}.",
    "care.act.deadline_open": "Too little is recorded to tell if it is overdue that {duty}.",
    # Orders
    "care.order.within": "The order lasts no longer than {limit}.",
    "care.order.too_long": "The order lasts longer than {limit}, or sets no end.",
    "care.order.lapsed": "It went on after the order had ended, and no other had begun, at {at}.",
    "care.order.in_force": "Still going on, under an order that is to be renewed before it ends.",
    "care.order.beyond_total": "It went on longer than {limit} by renewals alone, without a new order.",
    "care.order.total_running": "Still going on; {limit} after the first order it needs a new one.",
}

STEPS_OF_CARE: Mapping[str, str] = {
    "care.running": "End it at the earliest possible time.",
    "care.broken": "Review why with those responsible, and put it right.",
    "care.denied": "Review why with those responsible, and put it right.",
    "care.act.pending": "Do it, and record when.",
    "care.act.late": "The lateness stays; review why.",
    "care.act.not_done": "Do it now; the lateness stays.",
    "care.act.out_of_order": "Check the recorded times.",
    "care.order.too_long": "Limit orders to what the age allows.",
    "care.order.lapsed": "Review who watches when an order ends.",
    "care.order.in_force": "Get the order renewed before it ends, or end the use.",
    "care.order.beyond_total": "Review why nobody saw the person before it went on.",
    "care.order.total_running": "Let a practitioner see and assess the person before a new order.",
}
