"""For all tests: property tests try the same examples everywhere, and collecting them judges nothing."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import NoReturn

import pytest
from hypothesis import settings

settings.load_profile("ci")  # hypothesis takes it by itself only where a service says that it is one


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Refuse to judge while tests are collected: every worker would, whatever it runs."""
    with nothing_judged():
        return (yield)


@contextmanager
def nothing_judged() -> Iterator[None]:
    """Let nothing be judged for a while."""
    from restraint_rules.engine.bench import Bench  # noqa: PLC0415 - once lines run are counted

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Bench, "__init__", refuse)
        yield


def refuse(*_given: object, **_more: object) -> NoReturn:
    """Say what to do instead."""
    message = "judge in a test or in a cached function, not while tests are collected"
    raise AssertionError(message)
