"""Civil Rights Data Collection: what counts as restraint and seclusion, and the counts it asks of schools.

Items are numbered as on the form of 2021-22; it numbers no definition, so the names of these are ours. Only
accounts and copies of the form could be read. The definitions changed with the collection of 2021-22: counts
from before and after do not compare.
"""

from datetime import date
from typing import Final

from restraint_rules.models.interventions import ExclusionKind
from restraint_rules.policies.terms import LIMBS_TORSO_OR_HEAD, WATCHED_AND_CALMING
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.readings import Reading
from restraint_rules.policy.references import Reference
from restraint_rules.rules.definitions import definitions, scope
from restraint_rules.rules.definitions.mechanical_restraint import mechanical_restraint

__all__ = ["CRDC"]

FIRST: Final = date(2013, 7, 1)
CHECKED: Final = date(2026, 11, 22)
CHANGED: Final = date(2021, 7, 1)
COLLECTION: Final = "Collection of 2021-22"
COUNTED: Final = "It asks for a count, which civil_rights_counts makes."

SOURCES: Final = (
    Reference(
        "form",
        "A vendor's copy of the form's questions on restraint and seclusion, 2021-22",
        "http://kb.infinitecampus.com/help/crdc---rstr-restraint--seclusion-questions",
        CHECKED,
        "in part",
        secondary=True,
    ),
    Reference(
        "calculations",
        "Another vendor's account of how the counts are made",
        "https://support.aeries.com/support/solutions/articles/"
        "14000132602-civil-rights-calculations-rstr-restraint-and-seclusion",
        CHECKED,
        "in part",
        secondary=True,
    ),
    Reference(
        "letter",
        "A law firm's summary of the Dear Colleague Letter of 28 December 2016, with the definitions of then",
        "https://petrarcagleason.com/priority-briefings/2017/01/",
        CHECKED,
        "in part",
        secondary=True,
    ),
)

ESCORT: Final[frozenset[ExclusionKind]] = frozenset({"escort"})
DEVICES: Final[frozenset[ExclusionKind]] = frozenset({"medical_device", "vehicle_restraint"})
PRESCRIBED: Final[frozenset[ExclusionKind]] = frozenset({"self_injury_device", "fall_protection"})
K_12: Final = frozenset({"public_k12", "contract_facility", "resc", "approved_private", "other"})

READINGS: Final = (
    Reading(
        "officers_devices",
        "Whether handcuffs and the like, put on by officers of the law without an arrest, were counted while the "
        "text did not name them.",
        "not_counted",
        ("not_counted", "counted"),
        "The form of 2021-22 names them; what could be read of the older text says nothing of them.",
    ),
)

# fmt: off
# A clause reads best in one line.
CRDC = Policy(
    id="crdc",
    title="Civil Rights Data Collection: restraint and seclusion",
    authority="United States Department of Education, Office for Civil Rights",
    jurisdiction="US",
    setting="public schools",
    binding="metric",
    source="Civil Rights Data Collection, definitions of restraint and seclusion",
    in_force=FIRST,
    revisions=(FIRST, CHANGED),
    references=SOURCES,
    readings=READINGS,
    clauses=(
        # What is counted
        Clause("definition.mechanical", "Mechanical restraint", mechanical_restraint(excluding=DEVICES, if_prescribed=PRESCRIBED, law_enforcement=False), until=CHANGED, verified=False, read_in="form", note="Devices used by officers of the law were not named yet."),
        Clause("definition.mechanical", "Mechanical restraint", mechanical_restraint(excluding=DEVICES, if_prescribed=PRESCRIBED, law_enforcement=True), since=CHANGED, act=COLLECTION, verified=False, read_in="form", note="Handcuffs by officers of the law or school security count; those put on by officers during an arrest do not."),
        Clause("definition.mechanical.devices", "Excluded: devices prescribed, medical or for the ride", judged_in="definition.mechanical", verified=False, read_in="form"),
        Clause("definition.physical", "Physical restraint", definitions.physical_restraint(restricting=LIMBS_TORSO_OR_HEAD, excluding=ESCORT, mechanical=False), verified=False, read_in="form", note="By a person; of torso, arms, legs or head. Carrying by itself is not named."),
        Clause("definition.physical.escort", "Excluded: an escort", judged_in="definition.physical", verified=False, read_in="form"),
        Clause("definition.seclusion", "Seclusion", definitions.seclusion(involuntary=True, alone=True), until=CHANGED, verified=False, read_in="letter", note="Alone, and physically prevented from leaving. Room or area: of an area that is no room, record in_room as true."),
        Clause("definition.seclusion", "Seclusion", definitions.seclusion(involuntary=False, by_order="always"), since=CHANGED, act=COLLECTION, verified=False, read_in="form", note="With or without adult supervision; being told, or believing, that one may not leave suffices. Room or area: of an area that is no room, record in_room as true."),
        Clause("definition.time_out", "A time out is not seclusion", definitions.exclusionary_time_out(qualities=WATCHED_AND_CALMING), until=CHANGED, verified=False, read_in="letter", note="Monitored, in a setting that is not locked, to calm."),
        Clause("definition.time_out", "A time out is not seclusion", definitions.exclusionary_time_out(qualities=WATCHED_AND_CALMING, by_order="always"), since=CHANGED, act=COLLECTION, verified=False, read_in="form", note="What one is not permitted to leave is a seclusion, whatever it is called."),
        # Of whom, and when
        Clause("scope.students", "Students from kindergarten to grade 12", scope.student(routes=K_12, if_at_risk=frozenset()), verified=False, read_in="calculations", note="A school of preschool only skips these items."),
        Clause("scope.year", "The regular school year", not_judged="It says which days are counted: those of civil_rights_counts.", verified=False, read_in="calculations"),
        # The counts
        Clause("RSTR-1a", "Students without IDEA: mechanical restraint", not_judged=COUNTED, verified=False, read_in="form"),
        Clause("RSTR-1b", "Students without IDEA: physical restraint", not_judged=COUNTED, verified=False, read_in="form"),
        Clause("RSTR-1c", "Students without IDEA: seclusion", not_judged=COUNTED, verified=False, read_in="form"),
        Clause("RSTR-2a", "Students with IDEA: mechanical restraint", not_judged=COUNTED, verified=False, read_in="form"),
        Clause("RSTR-2b", "Students with IDEA: physical restraint", not_judged=COUNTED, verified=False, read_in="form"),
        Clause("RSTR-2c", "Students with IDEA: seclusion", not_judged=COUNTED, verified=False, read_in="form"),
        Clause("RSTR-3", "Instances", not_judged=COUNTED, verified=False, read_in="form", note="Instances, not students: without disabilities, Section 504 only, IDEA. That it is split in three was not read."),
    ),
)
