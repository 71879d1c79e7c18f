"""Orders for restraint or seclusion: that there is one, by whom, how it reached the staff, what it states."""

from collections.abc import Iterable

from restraint_rules.findings.verdict import Verdict, unknown
from restraint_rules.kleene import YES, Fact, all_of, any_of, negate
from restraint_rules.models.care.orders import OrderContent
from restraint_rules.models.care.practitioners import Licence
from restraint_rules.reasoning.care.care_duties import names_all, prompt_act
from restraint_rules.reasoning.care.course import UseInCare
from restraint_rules.reasoning.care.order_windows import OrderGiven, orders_of
from restraint_rules.reasoning.care.whom import Asked, acts_as, not_asked
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.duties import CARE
from restraint_rules.reasoning.facts import recorded, shown
from restraint_rules.reasoning.rule import rule

__all__ = [
    "as_policy_authorizes",
    "attending_consulted",
    "by_entitled",
    "never_standing",
    "order_signed",
    "order_states",
    "ordered",
    "orderer_available",
    "orderer_trained",
    "team_physician_consulted",
    "team_physician_orders",
    "verbal_order_taken",
]


@rule("care_use")
def ordered(use: UseInCare, _context: Context) -> Verdict:
    """There is an order for it."""
    at, orders = f"{use.path}.orders", use.record.orders
    if orders is None or (orders and not orders_of(use)):
        return unknown("care.unrecorded", use.path, missing=(at,), duty="duty.ordered")
    given = tuple(line for one in orders_of(use) for line in shown(one.record, one.path, "issued"))
    return CARE.met("duty.ordered", Fact(bool(orders)), use.path, evidence=given if orders else ((at, ()),))


@rule("care_order", licences="fewer", responsible="more", trained="more")
def by_entitled(
    order: OrderGiven, _context: Context, *, licences: frozenset[Licence], responsible: bool, trained: bool
) -> Verdict:
    """Whoever orders is entitled to: by licence, by facility policy and by the state's law.

    Args:
        licences: As what one may order.
        responsible: Whether the orderer must be responsible for the person's care.
        trained: Whether the orderer must be trained in these interventions.
    """
    record, path = order.record, order.path
    facts = [
        acts_as(record.licence, licences, f"{path}.licence"),
        recorded(record.authorized, f"{path}.authorized"),
        recorded(record.responsible, f"{path}.responsible") if responsible else YES,
        recorded(record.trained, f"{path}.trained") if trained else YES,
    ]
    evidence = shown(record, path, "licence", "authorized", "responsible", "trained")
    return CARE.met("duty.by_entitled", all_of(facts), path, evidence=evidence)


@rule("care_order")
def never_standing(order: OrderGiven, _context: Context) -> Verdict:
    """No order is a standing order, or to be used as needed."""
    record, path = order.record, order.path
    never = [recorded(record.standing, f"{path}.standing"), recorded(record.as_needed, f"{path}.as_needed")]
    evidence = shown(record, path, "standing", "as_needed")
    return CARE.met("duty.never_standing", negate(any_of(never)), path, evidence=evidence)


@rule("care_order")
def orderer_trained(order: OrderGiven, _context: Context) -> Verdict:
    """Whoever orders knows the facility's policy on restraint and seclusion."""
    return CARE.fact("duty.orderer_trained", order.record, "trained", order.path)


@rule("care_order")
def team_physician_orders(order: OrderGiven, _context: Context) -> Verdict:
    """If the treatment team's physician is available, nobody else orders."""
    record, path = order.record, order.path
    available = recorded(record.team_physician_available, f"{path}.team_physician_available")
    own = recorded(record.by_team_physician, f"{path}.by_team_physician")
    evidence = shown(record, path, "by_team_physician", "team_physician_available")
    return CARE.met("duty.team_physician_orders", any_of([own, negate(available)]), path, evidence=evidence)


@rule("care_order")
def as_policy_authorizes(order: OrderGiven, _context: Context, *, whom: Asked) -> Verdict:
    """It is given or renewed as the facility's policy authorizes: a judgement.

    Args:
        whom: Of which uses the clause speaks.
    """
    duty = "duty.as_policy_authorizes"
    return not_asked(order.use, whom, duty, order.path) or CARE.judgement(
        duty, order.record, "as_policy_authorizes", order.path
    )


@rule("care_order")
def attending_consulted(order: OrderGiven, context: Context) -> Verdict:
    """The attending physician is consulted as soon as possible, if another ordered it."""
    duty, record, path = "duty.attending_consulted", order.record, order.path
    other = negate(recorded(record.by_attending, f"{path}.by_attending"))
    reason = CARE.only_if(other, "why.by_attending", duty, path)
    return reason or prompt_act(duty, record, "attending_consulted", path, context)


@rule("care_order")
def team_physician_consulted(order: OrderGiven, context: Context) -> Iterable[Verdict]:
    """The treatment team's physician is consulted as soon as possible, if another ordered, and recorded."""
    duty, record, path = "duty.team_physician_consulted", order.record, order.path
    other = negate(recorded(record.by_team_physician, f"{path}.by_team_physician"))
    reason = CARE.only_if(other, "why.by_team_physician", duty, path)
    yield reason or prompt_act(duty, record, "team_physician_consulted", path, context)
    duty = "duty.consultation_recorded"
    where = f"{path}.consultation_recorded"
    yield (reason or CARE.fact(duty, record, "consultation_recorded", where, path))._replace(path=where)


@rule("care_order", by="fewer")
def verbal_order_taken(order: OrderGiven, _context: Context, *, by: frozenset[Licence]) -> Iterable[Verdict]:
    """A verbal order is taken by licensed staff, while the use is begun or directly after the emergency.

    Args:
        by: As what one may take it.
    """
    duty, record, path = "duty.verbal_order_taken", order.record, order.path
    reason = CARE.only_if(recorded(record.verbal, f"{path}.verbal"), "why.not_verbal", duty, path)
    taken = acts_as(record.received_by, by, f"{path}.received_by")
    yield reason or CARE.met(duty, taken, path, evidence=shown(record, path, "received_by"))
    where = f"{path}.received_in_time"
    timely = CARE.judgement("duty.verbal_order_in_time", record, "received_in_time", where, path)
    yield reason._replace(path=where) if reason else timely


@rule("care_order")
def orderer_available(order: OrderGiven, _context: Context) -> Verdict:
    """Whoever gave a verbal order can be reached throughout, by telephone at the least."""
    duty, record, path = "duty.orderer_available", order.record, order.path
    reason = CARE.only_if(recorded(record.verbal, f"{path}.verbal"), "why.not_verbal", duty, path)
    return reason or CARE.fact(duty, record, "available_throughout", path)


@rule("care_order")
def order_signed(order: OrderGiven, context: Context) -> Verdict:
    """The order is signed in the record as soon as possible."""
    return prompt_act("duty.order_signed", order.record, "signed", order.path, context)


@rule("care_order", contents="further")
def order_states(order: OrderGiven, _context: Context, *, contents: frozenset[OrderContent]) -> Verdict:
    """An order states what the text asks for.

    Args:
        contents: What it states.
    """
    return names_all("duty.order_states", order.record.states, contents, order.path, f"{order.path}.states")
