// Compile the unpacked wheels with Pyodide's own Python, and take a snapshot of the interpreter just started.
//   node compile.mjs FOLDER      (with site/ and node_modules/pyodide in it)
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const folder = process.argv[2];
const { loadPyodide } = await import(pathToFileURL(`${folder}/node_modules/pyodide/pyodide.mjs`).href);

const fresh = await loadPyodide({ _makeSnapshot: true });
writeFileSync(`${folder}/snapshot.bin.gz`, gzipSync(fresh.makeMemorySnapshot()));

const python = await loadPyodide();
python.FS.mkdir("/site");
python.FS.mount(python.FS.filesystems.NODEFS, { root: `${folder}/site` }, "/site");
python.runPython(`
import compileall, pathlib, py_compile
# Beside its source and without looking at it again: then the sources can stay at home.
done = compileall.compile_dir("/site", quiet=1, legacy=True, optimize=0,
                              invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)
if not done:
    raise SystemExit("not everything could be compiled")
for source in pathlib.Path("/site").rglob("*.py"):
    source.unlink()
`);
