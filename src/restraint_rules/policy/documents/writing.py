"""From a policy to its document."""

from collections.abc import Mapping
from dataclasses import fields
from hashlib import sha256
from json import dumps
from typing import TYPE_CHECKING, Any

from restraint_rules.policy.clause import Clause
from restraint_rules.policy.documents.values import as_plain
from restraint_rules.reasoning.definition import Definition
from restraint_rules.reasoning.rule import Rule

if TYPE_CHECKING:
    from restraint_rules.policy.policy import Policy

__all__ = ["digest_of", "document_of", "whole_document"]

ABOUT = ("title", "authority", "jurisdiction", "setting", "binding", "source", "in_force", "revisions")
LISTS = ("references", "readings")


def document_of(policy: "Policy") -> dict[str, Any]:
    """Write a policy as ``Policy.to_document`` says."""
    origin = policy.origin
    if origin is None:
        return whole_document(policy)
    document = headed(policy, origin.about)
    document["replace"] = {key: replacement_as_plain(one) for key, one in origin.replace.items()}
    document["add"] = [clause_as_plain(one) for one in origin.add]
    return document


def whole_document(policy: "Policy") -> dict[str, Any]:
    """Write a policy with all its clauses, whatever it stands on."""
    document = headed(policy, {name: getattr(policy, name) for name in (*ABOUT, *LISTS)})
    if policy.positions:
        document["positions"] = dict(policy.positions)
    document["clauses"] = [clause_as_plain(one) for one in policy.clauses]
    return document


def headed(policy: "Policy", about: Mapping[str, Any]) -> dict[str, Any]:
    """Begin a document with what a policy says of itself."""
    document: dict[str, Any] = {"id": policy.id}
    for name in ABOUT:
        if about.get(name) not in {None, ()}:
            document[name] = as_plain(about[name])
    if policy.parent:
        document["parent"] = policy.parent
    for name in LISTS:
        if about.get(name):
            document[name] = [plain_of(one) for one in about[name]]
    return document


def digest_of(policy: "Policy") -> str:
    """Work out ``Policy.digest``."""
    text = dumps(whole_document(policy), sort_keys=True, default=kind_of)
    return sha256(text.encode()).hexdigest()


def kind_of(value: object) -> str:
    """Name the kind of a value that only a caller's own rule takes, and JSON cannot write."""
    return type(value).__qualname__


def plain_of(record: Any) -> dict[str, Any]:  # noqa: ANN401 - a reference or a reading
    """Write a reference or a reading, without what stands there by default."""
    defaults = record._field_defaults
    return {
        name: as_plain(value) for name, value in record._asdict().items() if defaults.get(name, ...) != value
    }


def clause_as_plain(clause: Clause) -> dict[str, Any]:
    """Write a clause, without what stands there by default."""
    plain: dict[str, Any] = {}
    for field in fields(clause):
        value = getattr(clause, field.name)
        if field.name == "binds":
            plain |= bound_as_plain(value) if value is not None else {}
        elif value != field.default:
            plain[field.name] = as_plain(value)
    return plain


def bound_as_plain(bound: Rule[Any] | Definition) -> dict[str, Any]:
    """Write what a clause binds, with its values."""
    named = {"defines": bound.defines} if isinstance(bound, Definition) else {"rule": bound.name}
    values = {name: as_plain(value) for name, value in bound.parameters.items()}
    return {**named, "parameters": values} if values else dict(named)


def replacement_as_plain(given: Rule[Any] | Definition | Clause) -> dict[str, Any]:
    """Write what stands in the place of a parent's clause."""
    return clause_as_plain(given) if isinstance(given, Clause) else bound_as_plain(given)
