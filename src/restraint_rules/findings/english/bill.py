"""What the codes say, and what to do next, that the federal bill needs and guidance may share."""

from collections.abc import Mapping

__all__ = ["MESSAGES_OF_THE_BILL", "STEPS_OF_THE_BILL"]

MESSAGES_OF_THE_BILL: Mapping[str, str] = {
    # Uses forbidden whatever the emergency
    "seclusion.used": "The student was secluded, which this text forbids.",
    "seclusion.perhaps": "Recorded as a seclusion. The facts leave open if this text calls it one.",
    "mechanical.none": "No device was used to restrain.",
    "mechanical.used": "A device was used to restrain.",
    "mechanical.unknown": "The record does not say whether a device was used to restrain, or one this text leaves out.",
    "chemical.attested": "Signed off: it was given as a licensed professional prescribed it.",
    "chemical.denied": "It was not given as a licensed professional prescribed it.",
    "chemical.question": "Was the drug given as a licensed professional prescribed it?",
    "chemical.used": "A drug was given that no licensed professional prescribed.",
    "chemical.unknown": "The record does not say whether a licensed professional prescribed the drug.",
    "contraindicated.no": "Nothing in the student's health, disability or medical care made it unsafe.",
    "contraindicated.yes": "The student's health, disability or medical care made it unsafe.",
    "contraindicated.unknown": "The record does not say whether the student's health or disability made it unsafe.",
    "breathing.free": "No hold restricted breathing.",
    "breathing.restricted": "A hold restricted breathing.",
    "breathing.unknown": "The record says too little about the hold to tell if it restricted breathing.",
    "position.other": "The student was in none of the forbidden positions: {positions}.",
    "position.used": "The student was in a forbidden position. Forbidden are: {positions}.",
    "position.unknown": "The record does not say whether the student was in a forbidden position: {positions}.",
    # No part of a plan, watched face to face
    "planned_use.no": "It was not planned in a behaviour plan, IEP or 504 plan.",
    "planned_use.yes": "It was planned in a behaviour plan, IEP or 504 plan, or carried out under one.",
    "planned_use.unknown": "The record does not say whether it was planned in a behaviour plan, IEP or 504 plan.",
    "face_to_face.yes": "The student was watched throughout, face to face or, where that was unsafe, in direct sight.",
    "face_to_face.no": "The student was not watched face to face throughout, or in direct sight where that was unsafe.",
    "face_to_face.unknown": "The record does not say whether the student was watched face to face throughout.",
    # A meeting after each use
    "use_meeting.in_time": "A meeting with the parent was held in time, and did its work.",
    "use_meeting.as_agreed": "A meeting with the parent was held later, as agreed in writing, and did its work.",
    "use_meeting.late": "The meeting with the parent was held late.",
    "use_meeting.pending": "A meeting with the parent still has to be held.",
    "use_meeting.not_done": "No meeting with the parent that did its work was held in time.",
    "use_meeting.not_recorded": "The record does not say whether a meeting with the parent was held in time.",
    "use_meeting.meeting_open": "The record says too little about a meeting to tell if it counts, or was in time.",
    "use_meeting.deadline_open": "The record says too little to tell if the meeting with the parent is overdue.",
    "use_meeting.perhaps": "Perhaps there was a use, after which a meeting with the parent was due.",
    "use_meeting.no_use": "There is no restraint or seclusion on record.",
}

STEPS_OF_THE_BILL: Mapping[str, str] = {
    "seclusion.used": "Review with the director what to do instead of secluding.",
    "mechanical.used": "Stop using the device, and review this with the director.",
    "chemical.used": "Review this with the school nurse and the director.",
    "chemical.denied": "Review this with the prescriber and the school nurse.",
    "contraindicated.yes": "Do not restrain this student. Tell everyone who might.",
    "breathing.restricted": "Stop using this hold. Review it with the crisis team.",
    "position.used": "Stop using this hold. Review it with the crisis team.",
    "planned_use.yes": "Take it out of the plan, and call the team together.",
    "face_to_face.no": "Review how students are watched during restraints.",
    "use_meeting.pending": "Hold the meeting. Record who came and what was done.",
    "use_meeting.late": "Find out why. It still counts as late.",
    "use_meeting.not_done": "Hold the meeting now. It still counts as late.",
}
