"""Write what a vendor's own tools read: the OpenAPI document and the types in TypeScript.

    python examples/vendor/make.py

Both are made from the library's JSON Schemas, in the variant without nulls. This script alone writes
``openapi.json``; json-schema-to-typescript, from the npm registry, writes ``restraint_rules.d.ts``. Both are
kept in the repository. A test makes the first anew, and compares the second by the digests in its head: it
needs neither npm nor a network.
"""

import json
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

from restraint_rules.interop import SchemaName, json_schema
from restraint_rules.version import VERSION

HERE = Path(__file__).parent
TOOL = "json-schema-to-typescript@16.0.0"
ROOTS: dict[str, SchemaName] = {
    "Request": "request",
    "CareRequest": "care_request",
    "Report": "report",
    "ErrorAnswer": "error",
}
"""What each schema describes, by the name it has here."""

INTERNAL = "Wire"
"""Begins the library's own names of a report's parts."""

ANSWER = {
    "description": "The answer to a request that can be judged.",
    "type": "object",
    "properties": {"report": {"$ref": "#/$defs/Report"}},
    "required": ["report"],
    "additionalProperties": False,
}


def schemas() -> dict[str, Any]:
    """Every schema and all their parts, side by side: parts of one name are the same."""
    found: dict[str, Any] = {"Answer": ANSWER}
    for name, of in ROOTS.items():
        said = json.dumps(json_schema(of, nulls=False)).replace(f"#/$defs/{INTERNAL}", "#/$defs/")
        schema = json.loads(said)
        parts = schema.pop("$defs", {})
        found[name] = {key: value for key, value in schema.items() if key not in {"$schema", "$id"}}
        for part, one in ((part.removeprefix(INTERNAL), one) for part, one in parts.items()):
            if found.setdefault(part, one) != one:
                sys.exit(f"two parts are called {part}")
    return dict(sorted(found.items()))


# ------------------------------------------------------------------------------------------------ OpenAPI


def openapi() -> dict[str, Any]:
    """An OpenAPI 3.1 document of a service that answers with ``evaluate_json``."""
    moved = json.dumps(schemas()).replace("#/$defs/", "#/components/schemas/")
    parts = json.loads(moved)
    parts["Incident"]["properties"]["interventions"]["items"]["discriminator"] = by_kind(parts["Period"])
    asked = {"oneOf": [reference("Request"), reference("CareRequest")]}
    return {
        "openapi": "3.1.1",
        "info": {
            "title": "restraint_rules",
            "version": VERSION,
            "summary": "Judges records of restraint and seclusion in schools, clause by clause.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "paths": {
            "/evaluate": {
                "post": {
                    "operationId": "evaluate",
                    "summary": "Judge one subject under one policy, as of one moment.",
                    "requestBody": {"required": True, "content": in_json(asked)},
                    "responses": {
                        "200": {"description": "A report.", "content": in_json(reference("Answer"))},
                        "422": {
                            "description": "Why there is none.",
                            "content": in_json(reference("ErrorAnswer")),
                        },
                    },
                }
            }
        },
        "components": {"schemas": parts},
    }


def reference(name: str) -> dict[str, str]:
    """Refer to a part of the document."""
    return {"$ref": f"#/components/schemas/{name}"}


def in_json(schema: dict[str, Any]) -> dict[str, Any]:
    """Content that is JSON."""
    return {"application/json": {"schema": schema}}


def by_kind(period: dict[str, Any]) -> dict[str, Any]:
    """Which intervention a ``kind`` tells; one without is a period."""
    kinds = dict.fromkeys(period["properties"]["kind"]["enum"], reference("Period")["$ref"])
    agent = {"psychopharmacologic_agent": reference("PsychopharmacologicAgent")["$ref"]}
    return {"propertyName": "kind", "mapping": kinds | agent}


def openapi_text() -> str:
    """The document as it is kept."""
    return json.dumps(openapi(), indent=1, ensure_ascii=False) + "\n"


# --------------------------------------------------------------------------------------------- TypeScript


def described() -> str:
    """What the types are made from: one schema of all; that one subject is given, types cannot say."""
    parts = schemas()
    for name in ("Request", "CareRequest"):
        parts[name] = {key: value for key, value in parts[name].items() if key not in {"oneOf", "if", "then"}}
    del parts["Period"]["if"], parts["Period"]["then"]
    fields = {name: {"$ref": f"#/$defs/{name}"} for name in ("Answer", *ROOTS)}
    whole = {"title": "RestraintRules", "type": "object", "properties": fields, "$defs": parts}
    return json.dumps(beside(whole), ensure_ascii=False)


def beside(part: object) -> Any:
    """Put what stands beside a reference out of its way: the tool would write its type a second time."""
    if isinstance(part, list):
        return [beside(one) for one in part]
    if not isinstance(part, dict):
        return part
    said = {key: beside(value) for key, value in part.items()}
    if isinstance(said.get("$ref"), str) and len(said) > 1:
        return {"allOf": [{"$ref": said.pop("$ref")}], **said}
    return said


def digest(text: str) -> str:
    """SHA-256 of a text."""
    return sha256(text.encode()).hexdigest()


def types() -> str:
    """The types, under a head that says from what they were made."""
    npx = shutil.which("npx")
    if npx is None:
        sys.exit("npx is needed, which comes with Node.js")
    command = [npx, "--yes", TOOL, "--bannerComment", "", "--additionalProperties", "false"]
    run = subprocess.run(command, input=described(), check=True, capture_output=True, text=True)  # noqa: S603 - our own words
    return f"{head(described(), run.stdout)}\n{run.stdout}"


def head(schema: str, body: str) -> str:
    """The first lines: who made it, and digests of schema and text, by which a test sees what is stale."""
    made = f"// Made by examples/vendor/make.py with {TOOL}; change nothing here."
    return f"{made}\n// schema {digest(schema)}\n// text {digest(body)}\n"


if __name__ == "__main__":
    for name, text in (("openapi.json", openapi_text()), ("restraint_rules.d.ts", types())):
        (HERE / name).write_text(text, encoding="utf-8", newline="\n")
        print(f"{name}: {len(text.encode()) / 1000:.0f} kB")
