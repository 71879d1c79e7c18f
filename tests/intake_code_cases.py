"""Every published code of every layout, with the facts a row of it must become: written out by hand."""

Facts = dict[str, object]

RESTRAINT: Facts = {"kind": "physical_restraint"}
HANDS: Facts = {"kind": "physical_restraint", "mechanical": False}
DEVICE: Facts = {"kind": "physical_restraint", "mechanical": True}
SECLUSION: Facts = {"kind": "seclusion"}
TIME_OUT: Facts = {"kind": "exclusionary_time_out"}


def grounds(*which: str) -> Facts:
    """The incident's grounds."""
    return {"emergency": {"grounds": which}}


def facts_of_decision(role: str) -> Facts:
    """The use's only decision."""
    return {"determinations": ({"necessary": True, "role": role},)}


def facts_of_hold(position: str) -> Facts:
    """The use's only hold."""
    return {**HANDS, "holds": ({"position": position},)}


USES: dict[tuple[str, str], dict[str, Facts]] = {
    ("edfi_delaware", "_ext.de.restraintEventCategoryDescriptor"): {
        "Physical Restraint": HANDS,
        "Mechanical Restraint": DEVICE,
        "Seclusion": SECLUSION,
    },
    ("edfi_nebraska", "restraintCategory"): {
        "01": HANDS,
        "02": DEVICE,
        "03": SECLUSION,
        "Physical": HANDS,
        "Mechanical": DEVICE,
        "Seclusion": SECLUSION,
    },
    ("edfi_texas", "_ext.tx.restraintStaffTypeDescriptor"): {"02": {**RESTRAINT, "by_law_enforcement": True}},
    ("powerschool_illinois", "EventType"): {
        "Time Out": TIME_OUT,
        "Isolated Time Out": TIME_OUT,
        "Physical Restraint": HANDS,
        "Mechanical restraint": DEVICE,
        "Seclusion": SECLUSION,
    },
    ("powerschool_massachusetts", "ExtendedTimeApproverTitle"): {
        "Principal": {**RESTRAINT, **facts_of_decision("administrator")},
        "Assistant Principal": {**RESTRAINT, **facts_of_decision("administrator")},
        "Vice Principal": {**RESTRAINT, **facts_of_decision("administrator")},
        "Nurse": {**RESTRAINT, **facts_of_decision("school_health")},
        "School Nurse": {**RESTRAINT, **facts_of_decision("school_health")},
        "School Psychologist": {**RESTRAINT, **facts_of_decision("school_mental_health")},
        "School Social Worker": {**RESTRAINT, **facts_of_decision("school_mental_health")},
        "BCBA": {**RESTRAINT, **facts_of_decision("bcba")},
    },
    ("washington", "Action Type"): {
        "1": HANDS,
        "2": HANDS,
        "3": facts_of_hold("seated"),
        "4": facts_of_hold("standing"),
        "5": HANDS,
        "6": {**DEVICE, "by_law_enforcement": True, "during_arrest": False},
        "7": {**DEVICE, "by_law_enforcement": False},
        "8": HANDS,
        "9": RESTRAINT,
        "10": SECLUSION,
        "11": SECLUSION,
        "12": SECLUSION,
        "13": SECLUSION,
        "14": SECLUSION,
        "15": SECLUSION,
        "16": HANDS,
        "17": {**DEVICE, "by_law_enforcement": True, "during_arrest": True},
        "18": DEVICE,
    },
    ("infinite_campus", "Response Type"): {
        "Physical Restraint": HANDS,
        "Mechanical Restraint": DEVICE,
        "Seclusion": SECLUSION,
        "Physical": HANDS,
        "Mechanical": DEVICE,
        "Time Out": TIME_OUT,
        "Isolated Time Out": TIME_OUT,
        "P": HANDS,
        "T": TIME_OUT,
        "I": TIME_OUT,
        "PP": facts_of_hold("prone"),
        "SP": facts_of_hold("supine"),
    },
}
"""The facts of the row's own use, besides its id."""

INCIDENTS: dict[tuple[str, str], dict[str, Facts]] = {
    **{
        (layout, "reasons.restraintEventReasonDescriptor"): {
            "Imminent Serious Physical Harm To Others": grounds("imminent_injury_to_others"),
            "Imminent Serious Physical Harm To Themselves": grounds("imminent_injury_to_student"),
            "Imminent Serious Property Destruction": grounds("property_destruction"),
        }
        for layout in ("edfi", "edfi_michigan", "edfi_nebraska", "edfi_texas")
    },
    ("edfi_delaware", "reasons.restraintEventReasonDescriptor"): {
        "Imminent risk of bodily harm to others.": grounds("imminent_injury_to_others"),
        "Imminent risk of bodily harm to self.": grounds("imminent_injury_to_student"),
        "Property damage": grounds("property_destruction"),
    },
    ("edfi_delaware", "_ext.de.notificationMethodDescriptor"): {
        "Phone": {"notices": ({"method": "telephone"},)},
        "Email": {"notices": ({"method": "email"},)},
    },
}
"""The facts of the incident, beside its id, day, student and uses."""

ROLES = {
    "Pre-Kindergarten Teacher": "teacher",
    "Kindergarten Teacher": "teacher",
    "Elementary Teacher": "teacher",
    "Secondary Teacher": "teacher",
    "Ungraded Teacher": "teacher",
    "Teacher": "teacher",
    "Substitute Teacher": "substitute_teacher",
    "Paraprofessional/Instructional Aide": "paraprofessional",
    "Instructional Aide": "paraprofessional",
    "Elementary School Counselor": "school_counselor",
    "Secondary School Counselor": "school_counselor",
    "School Counselor": "school_counselor",
    "Counselor": "school_counselor",
    "School Psychologist": "psychologist",
    "LEA Administrator": "administrator",
    "School Administrator": "administrator",
    "Principal": "administrator",
    "Assistant Principal": "administrator",
    "School Leader": "administrator",
    "Assistant Superintendent": None,
    "Superintendent": "superintendent",
    "LEA System Administrator": None,
    "State Administrator": None,
    "Librarian/Media Specialist": None,
    "Library/Media Support Staff": None,
    "LEA Administrative Support Staff": None,
    "School Administrative Support Staff": None,
    "Student Support Services Staff (w/o Psychology)": None,
    "All Other Support Staff": None,
    "Instr Coordinator and Supervisor to the Staff": None,
    "Instructional Coordinator": None,
    "LEA Specialist": None,
    "School Specialist": None,
    "Operational Support": None,
    "Support Services Staff": None,
    "Other": None,
}
"""Ed-Fi's classifications of staff, with the regulation's position; none where it has no such position."""
