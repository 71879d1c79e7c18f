"""Where no text is in force yet, the first of those asked says so."""

import pytest
from builders import CALENDAR, at, incident, restraint

from restraint_rules import classify
from restraint_rules.errors import BeforeAnyLawError
from restraint_rules.policies import SPRAGUE, US_ED_2012
from restraint_rules.policy import Policy


@pytest.mark.parametrize("policies", [(SPRAGUE, US_ED_2012), (US_ED_2012, SPRAGUE)], ids=["one", "another"])
def test_the_first_text_says_when_it_begins(policies: tuple[Policy, ...]) -> None:
    early = incident(restraint("2001-12-11T10:00", "2001-12-11T10:05"), day="2001-12-11")
    with pytest.raises(BeforeAnyLawError) as of_the_first:
        classify(early, policy=policies[0], calendar=CALENDAR, as_of=at("12:00"))

    with pytest.raises(BeforeAnyLawError) as refused:
        classify(early, policy=policies, calendar=CALENDAR, as_of=at("12:00"))

    assert str(refused.value) == str(of_the_first.value)
