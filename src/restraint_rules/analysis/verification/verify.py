"""Judging again what a report was made from, and comparing."""

from collections import Counter
from collections.abc import Iterator

from restraint_rules.analysis.batch.batch import attention_only
from restraint_rules.analysis.verification.verification import Doubt, Said, Verification
from restraint_rules.calendar.calendars import Calendars
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.engine.bench import Bench
from restraint_rules.engine.evaluate import report_on
from restraint_rules.engine.judged import needs_attention
from restraint_rules.errors import RestraintRulesError, UnknownPolicyError, UnsuitableSubjectError
from restraint_rules.findings.finding import Finding
from restraint_rules.findings.verdict import Status
from restraint_rules.models.base import Subject
from restraint_rules.models.setting import Setting
from restraint_rules.policies import by_id, is_shipped
from restraint_rules.policies.known import GivenPolicy, policy_given
from restraint_rules.policy.policy import Policy
from restraint_rules.report.diff import Change, Diff, diff
from restraint_rules.report.report import Report
from restraint_rules.version import VERSION

__all__ = ["verify"]

OF_THE_RECEIPT = ("revision", "title", "binding", "calendar", "business_days", "clauses", "not_collected")
"""What of a receipt follows from what was judged; the rest says with what to judge again, and is compared
with what was given."""

SHOWN = 12
"""How many digits of a digest tell one text from another to a reader."""


def verify(
    report: Report,
    subject: Subject,
    *,
    calendar: SchoolCalendar | Calendars,
    setting: Setting | None = None,
    policy: GivenPolicy | None = None,
) -> Verification:
    """Say whether a report follows from the facts, the text then in force and the readings its receipt names.

    The facts are judged again by the receipt's policy, readings and moment, and every finding is compared,
    also those that are met, do not apply, or follow another.

    Args:
        report: The report, as it was handed over or stored; ``Report.from_json`` reads one.
        subject: The facts it is said to be made from.
        calendar: The calendar it is said to be made with, or the ``Calendars``.
        setting: The standing facts likewise, if there were any.
        policy: The policy or its document, where it is none of the library's: a district's own.

    Returns:
        Whether it follows, what differs in words and by clause, and what cannot be verified and why. It does
        not say that the facts are true, nor who made the report: a report is not signed.

    Raises:
        PolicyDocumentError: If the document cannot be made a policy.
        UnsuitableSubjectError: If the report is none.
    """
    if not isinstance(report, Report):  # pyright: ignore[reportUnnecessaryIsInstance] # a caller without types
        message = "report is not what is asked for: give a Report; Report.from_json reads one"
        raise UnsuitableSubjectError(message)
    text = policy_of(report, policy)
    if isinstance(text, Doubt):
        return not_judged(report, text)
    again = judged_again(report, subject, calendar, setting, text)
    if isinstance(again, Doubt):
        return not_judged(report, again)
    if again.subject != report.subject:
        doubt = Doubt("other_subject", again.subject)
        return Verification(report, again, Diff(report.subject, ()), (), (doubt,))
    differing = differences_of(report, again)
    said = (*other_text(report, text), *said_otherwise(report, again))
    doubts = [*other_inputs(report, again)]
    if differing or said:
        doubts += other_makers(report, text)
    return Verification(report, again, differing, said, tuple(doubts))


def not_judged(report: Report, why: Doubt) -> Verification:
    """What is said where the report could not be judged again."""
    return Verification(report, None, Diff(report.subject, ()), (), (why,))


def policy_of(report: Report, given: GivenPolicy | None) -> Policy | Doubt:
    """The policy that the receipt names: the one given, else the library's of this id."""
    name = report.receipt.policy
    if given is None:
        try:
            return by_id(name)
        except UnknownPolicyError:
            return Doubt("unknown_policy", name)
    policy = policy_given(given)
    return policy if policy.id == name else Doubt("other_policy", policy.id)


def judged_again(
    report: Report,
    subject: Subject,
    calendar: SchoolCalendar | Calendars,
    setting: Setting | None,
    policy: Policy,
) -> Report | Doubt:
    """Judge as the receipt says, and keep as much as the report keeps."""
    receipt, whole = report.receipt, not report.rest
    try:
        bench = Bench(policy, calendar, receipt.as_of, setting, receipt.readings, everything=whole)
        again = report_on(subject, bench)
    except RestraintRulesError as error:
        return Doubt("not_judged", str(error))
    return again if not all(map(needs_attention, report.findings)) else attention_only(again)


def other_inputs(report: Report, again: Report) -> Iterator[Doubt]:
    """Say which facts, calendar or setting are not those the receipt names."""
    stated, given = report.receipt.inputs, again.receipt.inputs
    for name in dict.fromkeys((*stated, *given)):
        if name == "policy":
            continue  # not one of the facts: the report follows from this text, or it does not
        if name not in given:
            yield Doubt("input_not_given", name)
        elif name not in stated:
            yield Doubt("input_not_named", name)
        elif stated[name] != given[name]:
            yield Doubt("other_input", name)


def other_makers(report: Report, policy: Policy) -> Iterator[Doubt]:
    """Say what besides the report may be why something differs."""
    if report.receipt.library != VERSION:
        yield Doubt("other_library", report.receipt.library)
    if "policy" not in report.receipt.inputs and not is_shipped(policy):
        yield Doubt("text_not_kept", policy.id)


def differences_of(report: Report, again: Report) -> Diff:
    """Every finding that differs: what ``diff`` tells, and what it leaves out as nobody's next step."""
    found = diff(report, again)
    told = {one.key for one in found}
    was, now = by_key(report), by_key(again)
    rest = (
        Change("moved", was.get(key), now.get(key))
        for key in dict.fromkeys((*now, *was))
        if key not in told and was.get(key) != now.get(key)
    )
    return Diff(found.subject, (*found, *rest))


def by_key(report: Report) -> dict[tuple[str, str, str, str], Finding]:
    """A report's findings by their key, those that follow another too."""
    return {finding.key: finding for finding in report.findings}


def other_text(report: Report, policy: Policy) -> Iterator[Said]:
    """Say whether the text that the receipt names by its digest is another one of the same id."""
    stated = report.receipt.inputs.get("policy")
    if stated is not None and stated != policy.digest:
        yield Said("policy", stated[:SHOWN], policy.digest[:SHOWN])


def said_otherwise(report: Report, again: Report) -> Iterator[Said]:
    """What differs beside single findings: the receipt, the data findings, what is counted, the order."""
    for name in OF_THE_RECEIPT:
        stated, found = getattr(report.receipt, name), getattr(again.receipt, name)
        if stated != found:
            yield Said(name, stated, found)
    stated_data, found_data = Counter(report.data), Counter(again.data)
    if stated_data != found_data:
        more, less = stated_data - found_data, found_data - stated_data
        yield Said("data", tuple(one.message for one in more), tuple(one.message for one in less))
    statuses: tuple[Status, ...] = tuple(dict.fromkeys((*report.rest, *again.rest)))
    for status in statuses:
        if report.rest.get(status, 0) != again.rest.get(status, 0):
            yield Said(status, report.rest.get(status, 0), again.rest.get(status, 0))
    keys, found_keys = [one.key for one in report.findings], [one.key for one in again.findings]
    if keys != found_keys and Counter(keys).keys() == Counter(found_keys).keys():
        yield Said("order", len(keys), len(found_keys))
