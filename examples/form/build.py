"""Put together the form: the library's schema, the form library from the npm registry, one folder to serve.

    python examples/form/build.py .build/form
    python examples/form/serve.py .build/form

It needs Node.js with npm.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from restraint_rules import json_schema, policies

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
LIBRARIES = (
    "@rjsf/core@6.11.1", "@rjsf/utils@6.11.1", "@rjsf/validator-ajv8@6.11.1", "ajv@8.20.0",
    "react@19.3.1", "react-dom@19.3.1", "esbuild@0.28.2",
)  # fmt: skip
BUNDLE = ("--bundle", "--minify", "--format=esm", "--jsx=automatic", "--log-level=error")


def run(*command: str, cwd: Path) -> None:
    """Run a command, and stop where it fails."""
    program = shutil.which(command[0])
    if program is None:
        sys.exit(f"{command[0]} is needed, and not installed")
    subprocess.run([program, *command[1:]], cwd=cwd, check=True)  # noqa: S603 - the commands written below


def main(folder: Path) -> None:
    """Build the form into a folder."""
    work = ROOT / ".build" / "form-parts"
    work.mkdir(parents=True, exist_ok=True)
    if not (work / "node_modules" / "esbuild").is_dir():
        (work / "package.json").write_text('{"private": true}')
        run("npm", "install", "--silent", "--no-audit", "--no-fund", *LIBRARIES, cwd=work)
    for name in ("form.jsx", "asked.js"):
        shutil.copy(HERE / name, work)
    folder.mkdir(parents=True, exist_ok=True)
    run("npx", "esbuild", "form.jsx", *BUNDLE, f"--outfile={folder.resolve() / 'form.js'}", cwd=work)
    for page in ("index.html", "style.css"):
        shutil.copy(HERE / page, folder)
    for standing in ("calendar.json", "setting.json"):
        shutil.copy(ROOT / "examples" / "incidents" / standing, folder)
    schema = json_schema("request", nulls=False, labels=True)
    names = {policy.id: f"{policy.authority}: {policy.title}" for policy in policies.ALL}
    for file, content in (("schema.json", schema), ("names.json", names)):
        (folder / file).write_text(json.dumps(content), encoding="utf-8")
    print(f"{folder}: {sum(path.stat().st_size for path in folder.iterdir()) / 1000:.0f} kB to serve")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build" / "form"))
