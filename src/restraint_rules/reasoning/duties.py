"""How rules say what they find of one fact or act: few sentences, which a duty's words complete.

A duty is named by a code whose words stand in the catalogue, for example ``duty.witnessed``. Rules on schools
and rules of care tell the same things, each in sentences of their own.
"""

from restraint_rules.calendar.due import Due
from restraint_rules.calendar.spans import Span
from restraint_rules.findings.verdict import Evidence, Verdict, failed, not_applicable, passed, unknown
from restraint_rules.kleene import Fact
from restraint_rules.models.acts import Act
from restraint_rules.models.base import Facts
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.facts import attested, recorded
from restraint_rules.reasoning.timeliness import Timing, judge_act

__all__ = ["CARE", "SCHOOLS", "DutySentences"]


class DutySentences:
    """What can be said of a duty, under one stem of message codes."""

    __slots__ = ("stem",)

    def __init__(self, stem: str) -> None:
        """Take the stem, for example ``care``: of ``care.met``, ``care.broken``, ``care.unrecorded``."""
        self.stem: str = stem

    def met(self, duty: str, fact: Fact, path: str = "", evidence: Evidence = ()) -> Verdict:
        """Say whether a duty is met, by what is recorded."""
        if fact.value is None:
            return unknown(
                f"{self.stem}.unrecorded", path, missing=fact.missing, evidence=evidence, duty=duty
            )
        if fact.value:
            return passed(f"{self.stem}.met", path, evidence=evidence, duty=duty)
        return failed(f"{self.stem}.broken", path, evidence=evidence, duty=duty)

    def fact(
        self,
        duty: str,
        record: Facts | None,
        name: str,
        path: str = "",
        at: str | None = None,
        *,
        good: bool = True,
    ) -> Verdict:
        """Judge one recorded fact.

        Args:
            duty: The duty's code.
            record: What it is recorded in; ``None``: that is not recorded at all.
            name: The fact's name.
            path: The part of the subject the finding is about.
            at: The record's path, if that is another.
            good: Which value meets the duty.
        """
        where, value = read(record, name, path if at is None else at)
        evidence = () if value is None else ((where, value),)
        fact = recorded(None if value is None else value is good, where)
        return self.met(duty, fact, path, evidence)

    def judgement(
        self, duty: str, record: Facts | None, name: str, path: str = "", at: str | None = None
    ) -> Verdict:
        """Judge a fact that is a judgement: a blank asks a person."""
        judged = read(record, name, path if at is None else at)
        return attested(self.stem, path, [judged])._replace(params={"duty": duty})

    def no_call(self, why: str, path: str = "") -> Verdict:
        """Say that nothing calls for the duty, and why."""
        return not_applicable(f"{self.stem}.no_call", path, why=why)

    def only_if(self, condition: Fact, why: str, duty: str, path: str = "") -> Verdict | None:
        """Say why a duty is not asked where its condition fails or is open; nothing where it holds."""
        if condition.value is False:
            return self.no_call(why, path)
        if condition.value is None:
            return unknown(f"{self.stem}.condition", path, missing=condition.missing, duty=duty)
        return None

    def act_by(
        self, duty: str, act: Act | None, due: Due, anchor: Span, path: str, at: str, context: Context
    ) -> Verdict:
        """Judge an act against a deadline.

        Args:
            duty: The duty's code.
            act: The act.
            due: By when.
            anchor: From when the time counts.
            path: The part of the subject the finding is about.
            at: The act's path.
            context: The context.
        """
        timing = Timing(context, due, anchor, f"{self.stem}.act", at)
        return judge_act(act, context, timing)._replace(path=path, params={"duty": duty})


def read(record: Facts | None, name: str, at: str) -> tuple[str, bool | None]:
    """Where a fact is recorded, and what; of a record that is not there, nothing."""
    where = f"{at}.{name}" if at else name
    return where, None if record is None else getattr(record, name)


SCHOOLS = DutySentences("asked")
CARE = DutySentences("care")
