"""Other systems: judging from JSON to JSON, and JSON Schemas of both sides."""

from restraint_rules.interop.answering import evaluate_json
from restraint_rules.interop.schema import SCHEMAS, SchemaName, json_schema

__all__ = ["SCHEMAS", "SchemaName", "evaluate_json", "json_schema"]
