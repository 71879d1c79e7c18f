"""The words in which a board reads what prevention came to."""

from collections.abc import Mapping

__all__ = ["HEADINGS_OF_PREVENTION"]

HEADINGS_OF_PREVENTION: Mapping[str, str] = {
    "prevention.title": "Restraint and seclusion from {first} to {last}, as {policy} counts",
    "prevention.changed": "Before and after",
    "prevention.months": "Months that stand out",
    "prevention.concentration": "Where, when and after what",
    "prevention.near": "Near a meeting of the team",
    "prevention.counted": "How this was counted",
    "prevention.before": "Before {day}: {count} in {months} months, {rate}.",
    "prevention.after": "From {day} on: {count} in {months} months, {rate}.",
    "prevention.per.incidents": "{rate} per 1,000 days of enrolment",
    "prevention.per.students": "{rate} percent of those enrolled in a month",
    "prevention.no_rate": "without a rate",
    "prevention.no_comparison": "There is nothing to compare: one side has no count or no exposure.",
    "prevention.less": "The rate is {percent} percent lower.",
    "prevention.more": "The rate is {percent} percent higher.",
    "prevention.neither": "Whether the rate is lower is not known: it changed by {percent} percent.",
    "prevention.beyond_chance": "Chance alone leaves {low} to {high} percent: it does not explain the change. Incidents of "
    "one child hang together, so that this is narrower than it should be.",
    "prevention.within_chance": "Chance alone leaves {low} to {high} percent: it may explain the change.",
    "prevention.no_centre": "Fewer than {needed} months make no centre: no month can stand out.",
    "prevention.no_signal": "None: what differs from month to month, chance explains.",
    "prevention.signal.above": "More than chance explains: {months}.",
    "prevention.signal.below": "Fewer than chance explains: {months}.",
    "prevention.signal.run_above": "Eight months or more in a row above the centre: {months}.",
    "prevention.signal.run_below": "Eight months or more in a row below the centre: {months}.",
    "prevention.by.hour": "Uses by hour",
    "prevention.by.weekday": "Uses by weekday",
    "prevention.by.place": "Uses by place",
    "prevention.by.position": "Uses by position of staff",
    "prevention.by.activity": "Uses by what went on before",
    "prevention.by.ground": "Uses by ground",
    "prevention.by.warning_signs": "Uses with warning signs",
    "prevention.uses.counted": "{row} {count}",
    "prevention.uses.suppressed": "{row} (not shown)",
    "prevention.student": "{student}: uses that count: {uses}; so many more oblige the team to meet: {more}.",
    "prevention.open": "Meetings still to be held: {count}.",
    "prevention.chart.incidents": "Each incident with a restraint or a seclusion counts.",
    "prevention.chart.students": "Each student with a restraint or a seclusion in a month counts once in it.",
    "prevention.text_of": "All months are counted by the text of {day}.",
    "prevention.perhaps": "Records leave open of so many more if they count: {count}. No month stands out by them.",
    "prevention.not_recorded": "Students whose incidents are not recorded: {count}. So no month surely stands out.",
    "prevention.unfinished": "Not over yet, and left out: {months}.",
}
