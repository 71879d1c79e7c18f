"""Policies a caller knows besides the library's own: documents compiled once, and remembered by the caller."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from hashlib import sha256
from json import dumps
from typing import Any

from restraint_rules.errors import PolicyDocumentError, UnsuitableSubjectError
from restraint_rules.policies import NAMES, by_id
from restraint_rules.policy.policy import Policy
from restraint_rules.sentences import problem_at

__all__ = ["GivenPolicy", "KnownPolicies", "policy_given"]

GivenPolicy = Policy | str | Mapping[str, Any]
"""A policy, the id of one, or a policy document."""

REMEMBERED = 1000
"""Documents that are remembered unless the caller says otherwise: some hundred districts of a vendor."""

NOT_JSON = problem_at("A policy document holds only what JSON can write.", "json_type")


class KnownPolicies:
    """The library's policies, and those of a caller's documents.

    A document is compiled when it is first given and then remembered, the one not asked for longest is
    forgotten. Whoever makes it holds it: the library itself remembers nothing. Not to be shared by threads
    while documents are added.
    """

    def __init__(self, documents: Iterable[GivenPolicy] = (), *, remember: int = REMEMBERED) -> None:
        """Compile documents; each may stand on one before it.

        Args:
            documents: Policies or their documents, to be found by their ids from now on.
            remember: How many documents to remember besides these.

        Raises:
            PolicyDocumentError: If one cannot be made a policy, or has the id of another policy.
        """
        self._own: dict[str, Policy] = {}
        self._remember = remember
        self._compiled: OrderedDict[str, Policy] = OrderedDict()
        for given in documents:
            policy = given if isinstance(given, Policy) else self.find(given)
            if policy.id in NAMES or policy.id in self._own:
                raise PolicyDocumentError(
                    problem_at("There is another policy of this id.", "duplicate_id", "id")
                )
            self._own[policy.id] = policy

    def __repr__(self) -> str:
        return f"<KnownPolicies: {len(self._own)} besides the library's, {len(self._compiled)} remembered>"

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids by which a policy is found: the library's, then the caller's."""
        return (*NAMES, *self._own)

    def find(self, given: GivenPolicy) -> Policy:
        """Find a policy by its id, or make it of its document.

        Args:
            given: A policy, the id of one, or a document; its parent may be any policy known here.

        Returns:
            The policy; of a document given before, the same one.

        Raises:
            UnknownPolicyError: If there is none of that id.
            PolicyDocumentError: If the document cannot be made a policy.
            UnsuitableSubjectError: If it is none of these.
        """
        if isinstance(given, Policy):
            return given
        if isinstance(given, str):
            return self._own.get(given) or by_id(given)
        if not isinstance(given, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance] # a caller without types
            message = "policy is not what is asked for: give a Policy, the id of one, or its document"
            raise UnsuitableSubjectError(message)
        key = digest(given)
        found = self._compiled.pop(key, None) or Policy.from_document(given, self._parents(given))
        self._compiled[key] = found
        if len(self._compiled) > self._remember:
            self._compiled.popitem(last=False)
        return found

    def _parents(self, document: Mapping[str, Any]) -> tuple[Policy, ...]:
        """The policies a document may stand on: the one it names, or all ids for the error to tell."""
        parent = document.get("parent")
        if isinstance(parent, str) and (parent in self._own or parent in NAMES):
            return (self.find(parent),)
        return (*(by_id(name) for name in NAMES), *self._own.values())


def policy_given(given: GivenPolicy) -> Policy:
    """Find a policy where the caller holds no ``KnownPolicies``; errors as ``KnownPolicies.find``."""
    return given if isinstance(given, Policy) else KnownPolicies().find(given)


def digest(document: Mapping[str, Any]) -> str:
    """What a document is remembered by: the same content, the same digest."""
    try:
        text = dumps(dict(document), sort_keys=True, ensure_ascii=True, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        raise PolicyDocumentError(NOT_JSON) from None
    return sha256(text.encode()).hexdigest()
