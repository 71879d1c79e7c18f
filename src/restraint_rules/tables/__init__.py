"""Everything that comes out, as flat rows of one style: stable columns with types, ids of their own.

Every table begins with the same places (district, school, student, incident, intervention, day), has all its
columns when it has no rows, and never mixes days with moments in one column.
"""

from restraint_rules.tables.batches import batch_items, batch_summary
from restraint_rules.tables.counts import compilation, coverage, trigger_status, triggers
from restraint_rules.tables.findings import findings
from restraint_rules.tables.intakes import choices, columns, intake_summary, notes, quarantine
from restraint_rules.tables.reports import changes, docket, sensitivity
from restraint_rules.tables.table import Field, Kind, Table

__all__ = [
    "Field",
    "Kind",
    "Table",
    "batch_items",
    "batch_summary",
    "changes",
    "choices",
    "columns",
    "compilation",
    "coverage",
    "docket",
    "findings",
    "intake_summary",
    "notes",
    "quarantine",
    "sensitivity",
    "trigger_status",
    "triggers",
]
