"""Rows gathered into incidents and students, and models made of them."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, cast

from restraint_rules.errors import Problem, ValidationError
from restraint_rules.intake.notes import Lost, Notes
from restraint_rules.intake.paths import Elements, conflicts, finished, put
from restraint_rules.intake.quarantine import Quarantined, of_error
from restraint_rules.intake.rows import RowFacts
from restraint_rules.models.incident import Incident
from restraint_rules.models.records import StudentRecord

__all__ = ["IncidentDraft", "StudentDraft"]

CONTRADICTS, INCOMPLETE = Lost("contradicts"), Lost("incomplete")
BEFORE = Lost("end_before_start")

INTERVENTIONS = "interventions"
RECORD_LISTS = {
    "eligibility": frozenset({"since", "status"}),
    "section_504": frozenset({"since"}),
    "enrolled": frozenset({"since"}),
}
"""Lists of stretches, of which rows say the same ones again and again, with what each needs."""


@dataclass(slots=True)
class IncidentDraft:
    """An incident while its rows are gathered."""

    layout: str
    facts: dict[str, Any] = field(default_factory=dict[Any, Any])
    rows: list[int] = field(default_factory=list[int])
    times: dict[object, int] = field(default_factory=dict[Any, Any])
    extensions: dict[str, list[object]] = field(default_factory=dict[Any, Any])

    def data(self, student: str, taken: set[str], ordinals: Counter[str]) -> dict[str, Any]:
        """Plain data for the model, with ids where the source has none.

        Args:
            student: The student's id.
            taken: Ids of the student's other incidents.
            ordinals: How many incidents without an id each of the student's days has so far.
        """
        facts = cast("dict[str, Any]", finished(self._several()))
        day = str(facts.get("day", ""))
        if "id" not in facts:
            ordinals[day] += 1
            facts["id"] = f"{student}/{day}/{ordinals[day]}"
        name = facts["id"]
        if name in taken:  # an id that several days share
            name = f"{name}/{day}"
            while name in taken:
                name = f"{name}+"
            facts["id"] = name
        taken.add(name)
        if self.extensions:
            facts["extensions"] = {
                name: values[0] if len(values) == 1 else values for name, values in self.extensions.items()
            }
        return facts

    def _several(self) -> dict[str, Any]:
        """Name the uses, and make several of one that stands for them: only the first began when it says."""
        uses = Elements()
        for place, (key, given) in enumerate(self.facts.get(INTERVENTIONS, Elements()).items(), 1):
            one = {"id": key if isinstance(key, str) else f"u{place}"} | given
            uses[key] = one
            rest = {name: value for name, value in one.items() if name != "started"}
            for n in range(2, self.times.get(key, 1) + 1):
                uses[key, n] = rest | {"id": f"{one['id']}/{n}"}
        return {**self.facts, INTERVENTIONS: uses}


@dataclass(slots=True)
class StudentDraft:
    """A student while the rows are gathered."""

    incidents: dict[object, IncidentDraft] = field(default_factory=dict[Any, Any])
    facts: dict[str, Any] = field(default_factory=dict[Any, Any])
    rows: list[int] = field(default_factory=list[int])
    layout: str = ""

    def add(self, row: RowFacts, layout: str, setting: dict[str, Any], notes: Notes) -> int:
        """Put a row's facts where they belong.

        Returns:
            How many cells were counted as recorded that are not, because rows contradict each other.
        """
        roots: dict[str, dict[str, Any]] = {"record": self.facts, "setting": setting}
        draft: IncidentDraft | None = None
        taken_back = 0
        self.layout = layout
        for fact in row.facts:
            root = roots.get(fact.where.root)
            if root is None and fact.where.text != "student.id":
                draft = draft or self.incident(row, layout)
            target = root if root is not None else draft.facts if draft else None
            if target is not None and not put(target, fact.where, fact.value, fact.own):
                notes.take(layout, fact.column, CONTRADICTS, row.number)
                taken_back += 1
        for name in conflicts(draft.facts) if draft else ():
            notes.take(layout, name, CONTRADICTS, row.number, cells=0)
        if draft is None:
            self.rows.append(row.number)
            return taken_back
        draft.rows.append(row.number)
        put_student(draft, row)
        if row.use is not None:
            draft.facts.setdefault(INTERVENTIONS, Elements()).setdefault(row.use, {})
            draft.times[row.use] = max(row.times, draft.times.get(row.use, 1))
        for name, value in row.left.items():
            draft.extensions.setdefault(name, []).append(value)
        return taken_back

    def incident(self, row: RowFacts, layout: str) -> IncidentDraft:
        """The incident a row belongs to."""
        key: object = row.key or (layout, row.number)
        if key not in self.incidents:
            self.incidents[key] = IncidentDraft(layout)
        return self.incidents[key]

    def made(self, student: str, ordinals: Counter[str]) -> tuple[list[Incident], list[Quarantined]]:
        """Make the incidents; what cannot be made is named, and loses no other."""
        incidents: list[Incident] = []
        refused: list[Quarantined] = []
        ids: set[str] = set()
        for draft in self.incidents.values():
            try:
                incidents.append(Incident.model_validate(draft.data(student, ids, ordinals)))
            except ValidationError as error:
                refused.append(of_error(draft.layout, draft.rows, error))
        return incidents, refused

    def record(
        self, student: str, incidents: list[Incident], refused: list[Quarantined], notes: Notes
    ) -> StudentRecord:
        """Make the student's record; stretches of days that lack something are left out, and noted.

        Incidents that could not be made are named in it, so that its report tells of them.

        Raises:
            ValidationError: If what is recorded of the student besides the incidents cannot be.
        """
        for name in RECORD_LISTS.keys() & self.facts.keys():
            self._whole_stretches(name, notes)
        facts = cast("dict[str, Any]", finished(self.facts))
        for name in RECORD_LISTS.keys() & facts.keys():
            facts[name] = distinct(facts[name]) or None
        schools = {incident.school for incident in incidents}
        if len(schools) == 1 and "school" not in facts:
            facts["school"] = next(iter(schools))
        whose = {"id": student, **facts.pop("student", {})}
        unread = [
            {
                "part": "incidents",
                "place": one.rows[0],
                "problems": [unread_problem(each) for each in one.problems],
            }
            for one in refused
        ]
        known = incidents if self.incidents else None
        return StudentRecord.model_validate(
            {**facts, "student": whose, "incidents": known, **({"unread": unread} if unread else {})}
        )

    def _whole_stretches(self, name: str, notes: Notes) -> None:
        """Leave out stretches of days that lack something, or end before they begin."""
        stretches: Elements = self.facts[name]
        for key, one in list(stretches.items()):
            lost = None if RECORD_LISTS[name] <= one.keys() else INCOMPLETE
            if lost is None and "until" in one and one["until"] < one["since"]:
                lost = BEFORE
            if lost is not None:
                row = cast("int", key[0] if isinstance(key, tuple) else key)
                notes.take(self.layout, name, lost, row, cells=0)
                del stretches[key]


def unread_problem(problem: Problem) -> dict[str, str | None]:
    """What is wrong with a part of a record, as the record names it."""
    return {"path": problem.path or None, "sentence": problem.sentence}


def put_student(draft: IncidentDraft, row: RowFacts) -> None:
    """Name the incident's student."""
    if row.student:
        draft.facts.setdefault("student", {})["id"] = row.student


def distinct(stretches: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same stretch once."""
    return list({tuple(sorted(one.items())): one for one in stretches}.values())
