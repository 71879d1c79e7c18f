"""Policies: one file each, reading like its text's table of contents."""

import copyreg
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from restraint_rules.errors import UnknownPolicyError
from restraint_rules.policy.policy import Policy

if TYPE_CHECKING:
    from restraint_rules.policies.cms_hospital import CMS_HOSPITAL
    from restraint_rules.policies.cms_prtf import CMS_PRTF
    from restraint_rules.policies.connecticut import CONNECTICUT
    from restraint_rules.policies.connecticut_initiative import CONNECTICUT_INITIATIVE
    from restraint_rules.policies.connecticut_model_form import CONNECTICUT_MODEL_FORM
    from restraint_rules.policies.crdc import CRDC
    from restraint_rules.policies.keeping_all_students_safe_act import KEEPING_ALL_STUDENTS_SAFE_ACT
    from restraint_rules.policies.massachusetts_dmh import MASSACHUSETTS_DMH
    from restraint_rules.policies.massachusetts_schools import MASSACHUSETTS_SCHOOLS
    from restraint_rules.policies.nasmhpd import NASMHPD
    from restraint_rules.policies.six_core_strategies import SIX_CORE_STRATEGIES
    from restraint_rules.policies.sprague import SPRAGUE
    from restraint_rules.policies.us_ed_2012 import US_ED_2012

    ALL: tuple[Policy, ...]

__all__ = [
    "ALL",
    "CMS_HOSPITAL",
    "CMS_PRTF",
    "CONNECTICUT",
    "CONNECTICUT_INITIATIVE",
    "CONNECTICUT_MODEL_FORM",
    "CRDC",
    "KEEPING_ALL_STUDENTS_SAFE_ACT",
    "MASSACHUSETTS_DMH",
    "MASSACHUSETTS_SCHOOLS",
    "NASMHPD",
    "SIX_CORE_STRATEGIES",
    "SPRAGUE",
    "US_ED_2012",
    "by_id",
]

NAMES = {
    "sprague": "SPRAGUE",
    "connecticut": "CONNECTICUT",
    "connecticut-model-form": "CONNECTICUT_MODEL_FORM",
    "us-ed-2012": "US_ED_2012",
    "keeping-all-students-safe-act": "KEEPING_ALL_STUDENTS_SAFE_ACT",
    "crdc": "CRDC",
    "connecticut-initiative": "CONNECTICUT_INITIATIVE",
    "cms-hospital": "CMS_HOSPITAL",
    "cms-prtf": "CMS_PRTF",
    "massachusetts-dmh": "MASSACHUSETTS_DMH",
    "massachusetts-schools": "MASSACHUSETTS_SCHOOLS",
    "nasmhpd": "NASMHPD",
    "six-core-strategies": "SIX_CORE_STRATEGIES",
}
"""Every policy the library holds, by id. A table of law is loaded when it is asked for: most need one."""


def __getattr__(name: str) -> object:
    """Load a policy when it is asked for, or all of them."""
    if name == "ALL":
        return tuple(by_id(policy_id) for policy_id in NAMES)
    if name not in NAMES.values():
        message = f"module 'restraint_rules.policies' has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(f"restraint_rules.policies.{name.lower()}"), name)


def is_shipped(policy: Policy) -> bool:
    """Whether a policy is one of the library's own, whose text the library's version tells."""
    return policy.id in NAMES and by_id(policy.id) is policy


def pickled(policy: Policy) -> tuple[Callable[..., Policy], tuple[Any, ...]]:
    """Pickle a policy of the library by its id, and any other as it says itself."""
    return (by_id, (policy.id,)) if is_shipped(policy) else policy.__reduce__()


copyreg.pickle(Policy, pickled)


def by_id(policy_id: str) -> Policy:
    """Find a policy.

    Args:
        policy_id: Its id, for example ``sprague``.

    Returns:
        The policy.

    Raises:
        UnknownPolicyError: If there is none of that id.
    """
    if policy_id not in NAMES:
        message = f"no policy of this id; there are {', '.join(NAMES)}"
        raise UnknownPolicyError(message)
    policy: Policy = __getattr__(NAMES[policy_id])  # type: ignore[assignment] # every name is a policy's
    return policy
