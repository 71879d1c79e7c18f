"""The example on verifying reports runs as a script, and says what its first lines promise."""

import re
import subprocess
import sys
from pathlib import Path

EXAMPLE = Path(__file__).parents[1] / "examples" / "verify_report.py"


def test_each_report_gets_the_answer_told() -> None:
    ran = subprocess.run(  # noqa: S603 - our own example
        [sys.executable, "-W", "error", EXAMPLE],
        check=True,
        capture_output=True,
        cwd=EXAMPLE.anchor,
        text=True,
    )
    shown = re.sub(r"\s+", " ", ran.stdout)

    assert re.findall(r"# ([^:#]+): (True|False|None)", shown) == [
        ("As it was made", "True"),
        ("Altered", "False"),
        ("The district's own, its document not given", "None"),
        ("The district's own, with its document", "True"),
        ("The facts corrected since", "None"),
    ]
    assert "Clause The report says Judged again" in shown
    assert "nothing not known: The record does not say whether a" in shown
