"""What measures and their units are called."""

from collections.abc import Mapping

__all__ = ["HEADINGS_OF_MEASURES"]

HEADINGS_OF_MEASURES: Mapping[str, str] = {
    "measures.exactly": "{least}",
    "measures.between": "between {least} and {most}",
    "measures.at_least": "at least {least}",
    "measures.suppressed": "Not shown: it tells of few.",
    "measures.no_base": "Not known: what it is measured against is not recorded, or is nothing.",
    "measures.doubts": "Look at",
    # A facility's
    "measures.care": "Restraint and seclusion in facility {id}, {first} to {last}",
    "measures.ages.": "All ages",
    "measures.ages.1-12": "1 to 12 years",
    "measures.ages.13-17": "13 to 17 years",
    "measures.ages.18-64": "18 to 64 years",
    "measures.ages.65+": "65 years and older",
    "measures.hbips_2": "Restraint (HBIPS-2)",
    "measures.hbips_3": "Seclusion (HBIPS-3)",
    "measures.persons_restrained": "Persons restrained",
    "measures.persons_secluded": "Persons secluded",
    "measures.events": "Events",
    "measures.percent_restrained": "Persons restrained, of those served",
    "measures.percent_secluded": "Persons secluded, of those served",
    "measures.unit.hbips_2": "{value} hours per 1,000 patient hours.",
    "measures.unit.hbips_3": "{value} hours per 1,000 patient hours.",
    "measures.unit.persons_restrained": "{value}.",
    "measures.unit.persons_secluded": "{value}.",
    "measures.unit.events": "{value} per 1,000 patient days.",
    "measures.unit.percent_restrained": "{value} percent.",
    "measures.unit.percent_secluded": "{value} percent.",
    "measures.implausible_hours": "{of}: more hours than if every patient were held all day. See to the records.",
    "measures.undetermined": "{of}: start or end is not recorded of {number} uses; the rates are intervals.",
    "measures.days_disagree": "{of}: the recorded patient days are not the sum of those by age.",
}
