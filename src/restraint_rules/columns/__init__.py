"""Judging columns: Arrow record batches in, Arrow record batches out, for engines that scale.

Nothing of the package needs this module. It needs ``pip install restraint-rules[columns]``.
"""

from restraint_rules.columns.findings_table import FINDINGS
from restraint_rules.columns.judge import Rows, judge_columns
from restraint_rules.columns.laid_out import as_columns
from restraint_rules.columns.shape import IN_JSON, schema_of
from restraint_rules.columns.statuses_table import statuses_schema

__all__ = ["FINDINGS", "IN_JSON", "Rows", "as_columns", "judge_columns", "schema_of", "statuses_schema"]
