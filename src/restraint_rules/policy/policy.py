"""A policy: the law as a table of contents."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from dataclasses import replace as dataclasses_replace
from datetime import date
from functools import cached_property
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from restraint_rules.errors import BeforeAnyLawError
from restraint_rules.findings.finding import Source
from restraint_rules.frozen import FrozenDict
from restraint_rules.models.people import DeciderRole, StaffRole
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.definition_tests import definition_tests
from restraint_rules.policy.edition import Edition, latest_of
from restraint_rules.policy.plan import Plans, step_of
from restraint_rules.policy.pointers import refuse_dangling, refuse_unlisted
from restraint_rules.policy.readings import Choice, Reading, resolve
from restraint_rules.policy.references import Reference
from restraint_rules.policy.versions import refuse_unclear_versions
from restraint_rules.reasoning.rule import Rule

if TYPE_CHECKING:
    from restraint_rules.policy.derive import Replacing

__all__ = ["Binding", "Origin", "Policy"]

Binding = Literal["law", "regulation", "district", "guidance", "position", "tool", "aim", "bill", "metric"]
"""How a text binds. A bill was never in force; a metric only says what is counted."""

SCOPE = "scope."
"""Rules that say whom the text covers: not being able to tell does not make a report incomplete."""

NOTHING_REPLACED: "Replacing" = {}


class Origin(NamedTuple):
    """What a policy that stands on another says otherwise.

    Attributes:
        parent: The policy it stands on.
        replace: By the parent's citation, what stands there instead.
        add: Clauses of its own.
        about: What it says otherwise of itself.
    """

    parent: "Policy"
    replace: "Replacing"
    add: tuple[Clause, ...]
    about: Mapping[str, Any]


@dataclass(frozen=True)
class Policy:
    """A text that governs restraint, seclusion and time out, clause by clause in its own order.

    Attributes:
        id: The policy's id, for example ``sprague``.
        title: Its title.
        authority: Who issued it.
        jurisdiction: Country and subdivision whose legal holidays count, for example ``US-CT``.
        setting: For what kind of place it is written.
        binding: How it binds.
        source: Where the text is.
        in_force: First day of the oldest text the table holds; ``None``: never in force, and judged by only
            to ask what would be if it were.
        clauses: Every numbered paragraph.
        readings: Named choices where the text is unclear.
        parent: The id of the policy it stands on.
        revisions: Days on which the text was adopted or revised; of a bill, the day it was introduced.
        references: Where the text was read, and when that was last checked.
        origin: Of a derived policy, what it changes in which; ``derive`` sets it.
        positions: As what someone in a position may decide that a use goes on, where the text's words name
            the position; a staff record's ``decides_as`` goes before it.

    Raises:
        DanglingClauseError: If a clause lets another decide which no rule judges, or was read in a reference
            that is not listed.
        ClauseVersionsError: If two versions of a clause stand on one day, or unmeant none.
    """

    id: str
    title: str
    authority: str
    jurisdiction: str
    setting: str
    binding: Binding
    source: str
    in_force: date | None
    clauses: tuple[Clause, ...]
    readings: tuple[Reading, ...] = ()
    parent: str = ""
    revisions: tuple[date, ...] = ()
    references: tuple[Reference, ...] = ()
    origin: Origin | None = field(default=None, repr=False, compare=False)
    positions: tuple[tuple[StaffRole, DeciderRole], ...] = ()
    _editions: tuple[Edition, ...] = field(init=False, repr=False, compare=False)

    def __repr__(self) -> str:
        since = f"in force since {self.in_force}" if self.in_force else "never in force"
        return f"<Policy {self.id}: {len(self.clauses)} clauses, {since}>"

    @property
    def first_day(self) -> date:
        """The first day it judges: of what was never in force, any day may ask what would be."""
        return self.in_force or date.min

    @property
    def last_checked(self) -> date | None:
        """The day on which the reference not looked at for longest was last compared with the table."""
        return min((one.last_checked for one in self.references), default=None)

    @property
    def address(self) -> str:
        """Where the text was read: the first of its own references, not of the policy it stands on."""
        inherited = self.origin.parent.references if self.origin else ()
        return next((one.address for one in self.references if one not in inherited), "")

    @cached_property
    def citations(self) -> tuple[str, ...]:
        """The citations of its clauses, of every version and in the text's order, each once."""
        return tuple(dict.fromkeys(clause.citation for clause in self.clauses))

    def bearing_on(self, reading: str) -> tuple[str, ...]:
        """The citations of the clauses that a reading can change."""
        declaring = (clause for clause in self.clauses if clause.rule and reading in clause.rule.readings)
        return tuple(dict.fromkeys(clause.citation for clause in declaring))

    def refuse_before(self, day: date) -> None:
        """Refuse a day on which no text of the table was in force.

        Raises:
            BeforeAnyLawError: If the day lies before the policy's first text.
        """
        if self.in_force is not None and day < self.in_force:
            message = f"{self.id} judges nothing before {self.in_force}, its first text in this table"
            raise BeforeAnyLawError(message)

    def editions(self, readings: Mapping[str, Choice]) -> tuple[Edition, ...]:
        """List the texts that were in force one after the other.

        Args:
            readings: Choices that differ from the defaults; findings name those that bear on them.

        Returns:
            An edition for each stretch of days without a change, the oldest first.

        Raises:
            UnknownReadingError: If a reading or a choice is not known.
        """
        if not readings:
            return self._editions
        choices = resolve(self.readings, readings)
        return tuple(self._compile(one.start, one.end, choices) for one in self._editions)

    def edition(self, day: date, readings: Mapping[str, Choice]) -> Edition:
        """Find the text in force on a day; the readings and errors are those of ``editions``.

        Raises:
            BeforeAnyLawError: If the day lies before the policy's first text.
        """
        self.refuse_before(day)
        return latest_of(self.editions(readings), day)

    def derive(
        self,
        *,
        id: str,  # noqa: A002 - the field's name
        replace: "Replacing" = NOTHING_REPLACED,
        add: tuple[Clause, ...] = (),
        **about: Any,  # noqa: ANN401 - the policy's remaining fields
    ) -> "Policy":
        """Make a policy that stands on this one: it may ask more, never less.

        Args:
            id: The new policy's id.
            replace: By citation, the rule or definition this policy binds there with stricter values; alone,
                or in a clause with the new policy's own number, title and reference.
            add: Clauses of its own.
            **about: Title, authority, source, ``in_force`` and whatever else differs; the rest is taken over,
                and to the references the new ones are added.

        Returns:
            The policy, with this one as its parent.

        Raises:
            LoosenedClauseError: If something asks less than this policy, or cannot be compared with it; of a
                value, the message has both and their citations.
            DanglingClauseError: If this policy binds no such rule under a citation.
            ClauseVersionsError: If an added clause says what this policy says under its citation.
            BeforeAnyLawError: If the new policy judges days on which this one had no text.
        """
        from restraint_rules.policy.derive import derived  # noqa: PLC0415 - most programs derive nothing

        origin = Origin(self, FrozenDict(replace), add, FrozenDict(about))
        clauses, about = derived(self, id, replace, add, about)
        return dataclasses_replace(self, id=id, clauses=clauses, parent=self.id, origin=origin, **about)

    @classmethod
    def from_document(
        cls, document: Mapping[str, Any] | str | bytes, known: Iterable["Policy"] = ()
    ) -> "Policy":
        """Make a policy of a document: JSON, or what JSON loads to; its schema is ``policy-document``.

        Args:
            document: A whole text with its ``clauses``; or one that names its ``parent`` and what it replaces
                and adds. What a replacement leaves out, it keeps of the parent's clause.
            known: Policies that may be parents, for example ``policies.ALL``.

        Returns:
            The policy, as ``derive`` or ``Policy`` makes it.

        Raises:
            PolicyDocumentError: If it cannot be read, names what there is not, asks less than its parent (the
                sentence has both values and citations), or leaves a day with two versions of a clause or none
                that is meant; each problem has its path.
        """
        from restraint_rules.policy.documents.reading import policy_of  # noqa: PLC0415 - seldom asked for

        return policy_of(document, known)

    def to_document(self) -> dict[str, Any]:
        """Write the policy as a document that ``from_document`` makes it of again.

        Returns:
            What JSON can write: of a derived policy its parent's id and what it changes, else every clause.
        """
        from restraint_rules.policy.documents.writing import document_of  # noqa: PLC0415 - seldom asked for

        return document_of(self)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the whole text as data: the same clauses and numbers have the same digest."""
        from restraint_rules.policy.documents.writing import digest_of  # noqa: PLC0415 - seldom asked for

        return digest_of(self)

    def __reduce__(self) -> tuple[Callable[..., "Policy"], tuple[Any, ...]]:
        """Pickle as the document it is: rules hold functions, which are not pickled."""
        return restored, (self.to_document(), self.origin and self.origin.parent)

    def __post_init__(self) -> None:
        """Compile every edition under the default readings, so that nothing changes after this."""
        refuse_unclear_versions(self.clauses, self.first_day, self.id)
        refuse_unlisted(self.clauses, self.references, self.id)
        starts = self._boundaries()
        readings = resolve(self.readings, {})
        editions = tuple(
            self._compile(start, end, readings) for start, end in zip_longest(starts, starts[1:])
        )
        object.__setattr__(self, "_editions", editions)
        for edition in editions:
            refuse_dangling(edition, self.id)

    def _boundaries(self) -> list[date]:
        marks = {self.first_day}
        for clause in self.clauses:
            marks.update(mark for mark in (clause.since, clause.until) if mark is not None)
        return sorted(mark for mark in marks if mark >= self.first_day)

    def _compile(self, day: date, end: date | None, choices: Mapping[str, Choice]) -> Edition:
        live = [clause for clause in self.clauses if clause.in_force(day)]
        revisions = [one for one in self.revisions if one <= day or not self.in_force]
        revision = str(max(revisions, default=self.first_day))
        steps = tuple(
            step_of(
                rule,
                self._source(clause, rule, revision, choices),
                is_definition=clause.definition is not None,
                should=clause.should,
            )
            for clause in live
            if (rule := clause.rule) is not None
        )
        return Edition(day, end, choices, revision, steps, definition_tests(live), Plans(steps))

    def _source(
        self, clause: Clause, rule: Rule[Any], revision: str, choices: Mapping[str, Choice]
    ) -> Source:
        return Source(
            policy=self.id,
            revision=revision,
            clause=clause.citation,
            title=clause.title,
            rule=rule.name,
            readings=tuple((name, choices[name]) for name in rule.readings if name in choices),
            scope=rule.name.startswith(SCOPE),
            verified=clause.verified,
        )


def restored(document: dict[str, Any], parent: Policy | None) -> Policy:
    """Make a policy of its document again."""
    return Policy.from_document(document, () if parent is None else (parent,))
