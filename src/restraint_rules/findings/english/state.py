"""What the codes say, and what to do next, that only a state's own text needs."""

from collections.abc import Mapping

__all__ = ["MESSAGES_OF_THE_STATE", "STEPS_OF_THE_STATE"]

MESSAGES_OF_THE_STATE: Mapping[str, str] = {
    "emergency.by_iep": "It was carried out under an IEP, which by the reading chosen may provide for it.",
    "emergency.by_iep_unknown": "The record shows no emergency. It does not say if this was carried out under an IEP.",
    "substitute.explored": "All less restrictive alternatives were explored first.",
    "substitute.attested": "Signed off: it did not take the place of a less restrictive alternative.",
    "substitute.denied": "It took the place of a less restrictive alternative.",
    "substitute.question": "Did it take the place of a less restrictive alternative?",
    "watchers.not_per_iep": "The seclusion was not carried out under an IEP.",
    "watchers.unknown": "The record does not say who watched the seclusion under an IEP, or if they were trained.",
    "watchers.trained": "Everyone who watched was trained in restraint and seclusion.",
    "watchers.untrained": "At least one of those who watched was not trained in restraint and seclusion.",
    "sight.yes": "The student can see beyond the area.",
    "sight.no": "The student cannot see beyond the area.",
    "sight.unknown": "The record does not say whether the student can see beyond the area.",
    "room.no_lock.yes": "No door of the room can be locked.",
    "room.no_lock.no": "A door of the room can be locked.",
    "room.no_lock.unknown": "The record does not say whether a door of the room can be locked.",
    "written_notice.in_time": "The parent was told in writing in time.",
    "written_notice.late": "The parent was told in writing too late.",
    "written_notice.not_done": "The parent was not told in writing in time.",
    "written_notice.not_again": "The parent was told in writing before a later use began, and not about that one.",
    "written_notice.not_recorded": "The record does not say whether the parent was told in writing in time.",
    "written_notice.pending": "The parent still has to be told in writing.",
    "written_notice.deadline_open": "The record does not say when the time to tell the parent in writing began.",
}

STEPS_OF_THE_STATE: Mapping[str, str] = {
    "substitute.denied": "Plan for the alternative that was passed over.",
    "watchers.untrained": "Train these people, or have others watch.",
    "room.no_lock.no": "Do not use the room until its locks are gone.",
    "written_notice.pending": "Tell the parent in writing, or send a copy of the report.",
    "written_notice.late": "Find out why. It still counts as late.",
    "written_notice.not_done": "Tell the parent in writing now. It still counts as late.",
    "written_notice.not_again": "Tell the parent about the later use in writing now.",
    "sight.no": "Do not use the room until the student can see out.",
}
