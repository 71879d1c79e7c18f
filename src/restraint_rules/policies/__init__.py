"""Policies: one file each, reading like its text's table of contents."""

from restraint_rules.errors import UnknownPolicyError
from restraint_rules.policies.sprague import SPRAGUE
from restraint_rules.policy.policy import Policy

__all__ = ["ALL", "SPRAGUE", "by_id"]

ALL = (SPRAGUE,)
"""Every policy the library holds."""


def by_id(policy_id: str) -> Policy:
    """Find a policy.

    Args:
        policy_id: Its id, for example ``sprague``.

    Returns:
        The policy.

    Raises:
        UnknownPolicyError: If there is none of that id.
    """
    for policy in ALL:
        if policy.id == policy_id:
            return policy
    message = f"no policy of this id; there are {', '.join(policy.id for policy in ALL)}"
    raise UnknownPolicyError(message)
