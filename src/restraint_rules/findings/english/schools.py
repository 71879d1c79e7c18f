"""What rules say of a single fact or act of a school, and what to do next: a duty's words complete it."""

from collections.abc import Mapping

__all__ = ["MESSAGES_OF_SCHOOLS", "STEPS_OF_SCHOOLS", "WORDS_OF_DUTIES"]

MESSAGES_OF_SCHOOLS: Mapping[str, str] = {
    "asked.met": "Met: {duty}.",
    "asked.broken": "Asked for, but not met: {duty}.",
    "asked.unrecorded": "The record says too little to tell if {duty}.",
    "asked.attested": "Signed off: {duty}.",
    "asked.denied": "Asked for, but someone answered no: {duty}.",
    "asked.question": "Is it true that {duty}?",
    "asked.no_call": "Does not apply, because {why}.",
    "asked.condition": "The record says too little to tell if this applies: {duty}.",
    "approval.not_needed": "It did not last longer than {limit}.",
    "aim.no_two_years": "There are no two finished school years to compare.",
    "aim.no_use": "There was no restraint or seclusion in this school year.",
    "aim.uses_fell": "There were fewer uses than in the school year before: {now} after {before}.",
    "aim.uses_did_not_fall": "Uses did not fall from the school year before: {now} after {before}.",
    "aim.uses_unknown": "The record says too little to tell if there were fewer uses than the year before.",
    "asked.act.in_time": "Done in time: {duty}.",
    "asked.act.late": "Done late: {duty}.",
    "asked.act.pending": "Still to do: {duty}.",
    "asked.act.not_done": "Not done in time: {duty}.",
    "asked.act.not_recorded": "The record does not say whether {duty}.",
    "asked.act.time_open": "The record says too little to tell if this was in time: {duty}.",
    "asked.act.out_of_order": "This is recorded before what it is about, so one of the times is wrong: {duty}.",
    "asked.act.deadline_open": "The record says too little to tell if this is overdue: {duty}.",
}

STEPS_OF_SCHOOLS: Mapping[str, str] = {
    "aim.uses_did_not_fall": "Look at when, where and after what force is used. Agree what to try.",
    "asked.broken": "Find out why with those responsible, and put it right.",
    "asked.denied": "Find out why with those responsible, and put it right.",
    "asked.act.pending": "Do this, and record when.",
    "asked.act.late": "Find out why. It still counts as late.",
    "asked.act.not_done": "Do it now. It still counts as late.",
    "asked.act.out_of_order": "Check the recorded times.",
}

WORDS_OF_DUTIES: Mapping[str, str] = {
    # How it is carried out
    "duty.witnessed": "an adult who took no part saw it, if possible",
    "duty.least_force": "no more force was used than needed",
    "duty.safest_method": "the safest method available was used",
    "duty.speech_free": "the student could speak and communicate throughout",
    "duty.limits_reviewed": "staff reviewed known medical and psychological limits, trauma and behaviour plans",
    "duty.released_at_distress": "the student was released at once when in distress",
    "duty.help_at_distress": "medical assistance was sought when the student was in distress",
    "duty.floor_trained": "only staff trained in depth used the floor restraint",
    "duty.floor_needed": "the floor restraint was judged required for safety",
    "duty.physical_signs": "skin temperature, colour and respiration were watched throughout",
    "duty.watched_in_person": "an adult who was present watched the student throughout",
    "duty.at_hand": "staff were with the student or immediately available",
    "duty.no_drug": "the drug was prescribed, and the parent authorized it for school",
    "duty.approved": "the principal approved going on by then",
    # What must stand in advance
    "duty.case.history": "a history of repeatedly causing serious injuries is documented",
    "duty.case.others_failed": "all else had failed",
    "duty.case.not_contraindicated": "a physician documented that nothing medical speaks against it",
    "duty.case.justified": "a mental-health professional documented the justification",
    "duty.case.consented": "the parent's consent was obtained",
    "duty.case.approved": "the principal approved it in writing",
    "duty.case.documented": "all this was documented in advance",
    "duty.family_engaged": "the student or family took part where a plan for behaviour was made",
    # Who is told
    "duty.department_told": "the state's department got the report",
    "duty.unavoidable": "in a clearly unavoidable emergency nobody trained was at hand",
    "duty.told.state": "the state's agency was told of the injury in writing",
    "duty.told.police": "local law enforcement was told of the injury in writing",
    "duty.told.advocates": "the protection and advocacy system was told of the injury in writing",
    "duty.parent_called": "an effort was made to tell the parent by word of mouth",
    # Why a duty is not asked
    "why.no_plan_made": "no plan for behaviour was made or changed",
    "why.no_injury": "the student was not injured",
    "why.no_distress": "the student showed no distress",
    "why.not_in_position": "no such position was used",
    "why.nothing_to_report": "nothing happened that must be reported",
}
