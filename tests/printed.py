"""What an example prints: each is run as a reader runs it, once."""

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

__all__ = ["EXAMPLES", "lines_of", "text_of"]

EXAMPLES = Path(__file__).parents[1] / "examples"


@cache
def output_of(name: str) -> str:
    """What an example prints, run from elsewhere, where a warning is an error."""
    ran = subprocess.run(  # noqa: S603 - our own examples
        [sys.executable, "-W", "error", EXAMPLES / f"{name}.py"],
        check=True,
        capture_output=True,
        cwd=EXAMPLES.anchor,
        text=True,
    )
    return ran.stdout


def lines_of(name: str) -> list[str]:
    """The lines an example prints."""
    return output_of(name).splitlines()


def text_of(name: str) -> str:
    """What an example prints, with its lines joined so that no wrapping matters."""
    return re.sub(r"\s+", " ", output_of(name))
