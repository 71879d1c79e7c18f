"""The example on verifying reports runs as a script, and says what its first lines promise."""

import re

from printed import text_of

EXAMPLE = "verify_report"


def test_each_report_gets_the_answer_told() -> None:
    shown = text_of(EXAMPLE)

    assert re.findall(r"# ([^:#]+): (True|False|None)", shown) == [
        ("As it was made", "True"),
        ("Altered", "False"),
        ("The district's own, its document not given", "None"),
        ("The district's own, with its document", "True"),
        ("The facts corrected since", "None"),
    ]
    assert "Clause The report says Judged again" in shown
    assert "nothing not known: The record does not say whether a" in shown
