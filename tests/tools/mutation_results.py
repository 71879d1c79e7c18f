"""What came of the mutants of each module, as it is kept in tests/mutation/results.json."""

import hashlib
import json
from collections.abc import Collection, Sequence
from typing import Any

from tools.mutants import ROOT, Mutant, lines_changed, text_of_module

__all__ = ["RESULTS", "Results"]

RESULTS = ROOT / "tests" / "mutation" / "results.json"


class Results:
    """What is kept of each module."""

    def __init__(self) -> None:
        self.kept = self.read()

    @staticmethod
    def read() -> dict[str, dict[str, Any]]:
        """What is kept now: another run may have kept more."""
        kept: dict[str, dict[str, Any]] = json.loads(RESULTS.read_text(encoding="utf-8"))
        return kept

    def is_done(self, module: str, mutants: int) -> bool:
        """Whether so many mutants of the module as it stands were run."""
        kept = self.kept.get(module, {})
        return kept.get("text") == digest(module) and kept["mutants"] == mutants

    def unexplained(self, module: str) -> list[str]:
        """The changes that survived without a reason."""
        survivors = self.kept.get(module, {}).get("survivors", ())
        return [one["change"] for one in survivors if not one["reason"]]

    def keep(self, module: str, there: int, ran: Sequence[Mutant], survivors: Sequence[Mutant]) -> None:
        """Keep a module's numbers and survivors; one that survived before has its reason still."""
        self.kept = self.read()
        before = {one["change"]: one["reason"] for one in self.kept.get(module, {}).get("survivors", ())}
        changes = [(one.line, lines_changed(one)) for one in survivors]
        told = [{"line": line, "change": text, "reason": before.get(text, "")} for line, text in changes]
        counts = {"mutants": len(ran), "of": there, "text": digest(module)}
        self.kept[module] = counts | {"survivors": told}
        self.write()
        print(f"== {module}: {len(ran) - len(survivors)} of {len(ran)} mutants killed", flush=True)
        for line, text in changes:
            print(f"line {line}\n{text}", flush=True)

    def forget(self, module: str, changes: Collection[str]) -> None:
        """These changes are noticed now."""
        self.kept = self.read()
        left = [one for one in self.kept[module]["survivors"] if one["change"] not in changes]
        self.kept[module]["survivors"] = left
        self.write()

    def write(self) -> None:
        """Write it all."""
        text = json.dumps(dict(sorted(self.kept.items())), indent=1, ensure_ascii=False)
        RESULTS.write_text(f"{text}\n", encoding="utf-8")


def digest(module: str) -> str:
    """The module's text in short: what was run on another is to be run again."""
    return hashlib.sha256(text_of_module(module).encode()).hexdigest()[:8]
