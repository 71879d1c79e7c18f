"""Restraint by a device, where a text tells it apart from restraint by a person."""

from dataclasses import replace

from restraint_rules.kleene import NO, Fact, all_of, any_of, negate
from restraint_rules.models.interventions import ExclusionKind, Period
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.claims import Claim, borne_out, claims_in, is_device, unrefuted
from restraint_rules.reasoning.course.kinds import considered
from restraint_rules.reasoning.definition import Definition
from restraint_rules.reasoning.facts import holds_of, recorded
from restraint_rules.rules.definitions.definitions import label_agrees

__all__ = ["mechanical_restraint"]


def mechanical_restraint(
    *, excluding: frozenset[ExclusionKind], if_prescribed: frozenset[ExclusionKind], law_enforcement: bool
) -> Definition:
    """A device used to restrict the student's freedom of movement.

    Devices that officers of the law put on a student as part of an arrest are never counted.

    Args:
        excluding: The devices the text leaves out, examined only where the record claims one.
        if_prescribed: Devices it leaves out where they were prescribed.
        law_enforcement: Whether the text names devices used by officers of the law; where it does not, the
            reading ``officers_devices`` says.
    """
    readings = () if law_enforcement else ("officers_devices",)

    def test(record: object, context: Context, path: str) -> Fact:
        if not isinstance(record, Period) or not considered(record, "mechanical_restraint"):
            return NO
        by_officers = recorded(record.by_law_enforcement, f"{path}.by_law_enforcement")
        left_out = [every_device_left_out(record, context, path)]
        if law_enforcement or context.readings.get("officers_devices") == "counted":
            arrest = recorded(record.during_arrest, f"{path}.during_arrest")
            left_out.append(all_of([by_officers, arrest]))
        else:
            left_out.append(by_officers)
        return all_of([recorded(record.mechanical, f"{path}.mechanical"), negate(any_of(left_out))])

    def every_device_left_out(record: Period, context: Context, path: str) -> Fact:
        claims = [one for one in claims_in(record, path) if one.record.kind in excluding | if_prescribed]
        floating = [one for one in claims if one.perhaps]
        if not claims or record.holds is None:
            return any_of(claimed_out(one, record, context, path) for one in claims)
        if floating:  # several devices, perhaps, and a claim for one of them
            return NO
        return all_of(
            any_of(
                [
                    negate(is_device(hold, record, at)),
                    *(claimed_out(one, record, context, path) for one in claims if one.place == place),
                ]
            )
            for place, (hold, at) in enumerate(holds_of(record, path))
        )

    def claimed_out(claim: Claim, record: Period, context: Context, path: str) -> Fact:
        if claim.record.kind in excluding:
            return borne_out(claim, record, context, path)
        prescribed = recorded(claim.record.prescribed, f"{claim.at}.prescribed")
        return all_of([prescribed, unrefuted(claim, record, context, path)])

    return Definition(
        "mechanical_restraint",
        test,
        replace(label_agrees(defined="mechanical_restraint", qualities=()), readings=readings),
        mechanical_restraint.__doc__ or "",
        {"excluding": excluding, "if_prescribed": if_prescribed, "law_enforcement": law_enforcement},
        {"excluding": "fewer", "if_prescribed": "fewer", "law_enforcement": "more"},
    )
