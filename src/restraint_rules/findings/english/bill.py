"""What the codes say, and what to do next, that the federal bill needs and guidance may share."""

from collections.abc import Mapping

__all__ = ["MESSAGES_OF_THE_BILL", "STEPS_OF_THE_BILL"]

MESSAGES_OF_THE_BILL: Mapping[str, str] = {
    # Uses forbidden whatever the emergency
    "seclusion.used": "The student was secluded, which this text forbids.",
    "seclusion.perhaps": "Recorded as a seclusion; the facts leave open if this text calls it so.",
    "mechanical.none": "No device was used to restrain.",
    "mechanical.used": "A device was used to restrain.",
    "mechanical.unknown": "Not recorded whether a device was used to restrain, or one this text leaves out.",
    "chemical.attested": "Given as a licensed professional prescribed it, as attested.",
    "chemical.denied": "Not given as a licensed professional prescribed it.",
    "chemical.question": "Was the drug given as a licensed professional prescribed it?",
    "chemical.used": "A drug was given that no licensed professional prescribed.",
    "chemical.unknown": "Not recorded whether a licensed professional prescribed the drug.",
    "contraindicated.no": "Nothing in the student's health, disability or medical care made it unsafe.",
    "contraindicated.yes": "The student's health, disability or medical care made it unsafe.",
    "contraindicated.unknown": "Not recorded whether the student's health or disability made it unsafe.",
    "breathing.free": "No hold restricted breathing.",
    "breathing.restricted": "A hold restricted breathing.",
    "breathing.unknown": "Too little is recorded of the hold to tell if it restricted breathing.",
    "position.other": "In none of the forbidden positions: {positions}.",
    "position.used": "In a forbidden position; forbidden are: {positions}.",
    "position.unknown": "Not recorded whether it was in a forbidden position: {positions}.",
    # No part of a plan, watched face to face
    "planned_use.no": "Not planned in a behaviour plan, IEP or 504 plan.",
    "planned_use.yes": "Planned in a behaviour plan, IEP or 504 plan, or conducted under one.",
    "planned_use.unknown": "Not recorded whether it was planned in a behaviour plan, IEP or 504 plan.",
    "face_to_face.yes": "The student was watched throughout, face to face or, where unsafe, in direct sight.",
    "face_to_face.no": "The student was not watched throughout face to face, or in direct sight where unsafe.",
    "face_to_face.unknown": "Not recorded whether the student was watched face to face throughout.",
    # A meeting after each use
    "use_meeting.in_time": "A meeting with the parent was held in time, and did its work.",
    "use_meeting.as_agreed": "A meeting with the parent was held later, as was agreed in writing, and did its work.",
    "use_meeting.late": "The meeting with the parent was held late.",
    "use_meeting.pending": "A meeting with the parent is to be held.",
    "use_meeting.not_done": "No meeting with the parent that did its work was held in time.",
    "use_meeting.not_recorded": "Not recorded whether a meeting with the parent was held in time.",
    "use_meeting.meeting_open": "Too little is recorded of a meeting to tell if it counts, or was in time.",
    "use_meeting.deadline_open": "Too little is recorded to tell if the meeting with the parent is overdue.",
    "use_meeting.perhaps": "Perhaps a use, after which a meeting with the parent was due.",
    "use_meeting.no_use": "No restraint or seclusion is recorded.",
}

STEPS_OF_THE_BILL: Mapping[str, str] = {
    "seclusion.used": "Review with the director what to do instead of secluding.",
    "mechanical.used": "Stop using the device; review with the director.",
    "chemical.used": "Review with the school nurse and the director.",
    "chemical.denied": "Review with the prescriber and the school nurse.",
    "contraindicated.yes": "Do not restrain this student; tell everyone who might.",
    "breathing.restricted": "Stop using this hold; review with the crisis team.",
    "position.used": "Stop using this hold; review with the crisis team.",
    "planned_use.yes": "Take it out of the plan; convene the team.",
    "face_to_face.no": "Review how students are watched during restraints.",
    "use_meeting.pending": "Hold the meeting; record who came and what was done.",
    "use_meeting.late": "The lateness stays; review why.",
    "use_meeting.not_done": "Hold the meeting now; the lateness stays.",
}
