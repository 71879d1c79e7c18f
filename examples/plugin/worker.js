// Runs the library away from the page, so that the page never stands still.
//
// Messages in:  { id, request }           a request of evaluate_json, as text
// Messages out: { progress, of, doing }   while loading
//               { ready, took }           milliseconds until the first request can be answered
//               { id, answer, took }      the answer of evaluate_json, as text
import { loadPyodide } from "./pyodide.mjs";

const PARTS = 6;
let done = 0;
const step = (doing) => self.postMessage({ progress: done++, of: PARTS, doing });
const bytes = async (name) => new Uint8Array(await (await fetch(name)).arrayBuffer());
async function unzipped(name) {
  const { body } = await fetch(name);
  return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
}

async function load() {
  const began = performance.now();
  step("Fetching");
  const [snapshot, site] = await Promise.all([unzipped("snapshot.bin.gz"), bytes("site.zip")]);
  step("Starting Python");
  const python = await loadPyodide({ _loadSnapshot: snapshot, indexURL: "./" });
  step("Unpacking");
  python.unpackArchive(site, "zip", { extractDir: "/site" });
  step("Reading the rules");
  python.runPython(`
import os, sys
os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
sys.path.append("/site")
from restraint_rules import evaluate_json
`);
  step("Reading the law");
  const evaluate = python.globals.get("evaluate_json");
  evaluate("{}");
  step("Ready");
  self.postMessage({ ready: true, took: performance.now() - began });
  return evaluate;
}

const loaded = load();
loaded.catch((error) => self.postMessage({ failed: String(error) }));

self.onmessage = async ({ data }) => {
  const evaluate = await loaded;
  const began = performance.now();
  const answer = evaluate(data.request);
  self.postMessage({ id: data.id, answer, took: performance.now() - began });
};
