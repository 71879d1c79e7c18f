// The page of a student information system that embeds the library: a form, what is due while it runs, a report.
const $ = (id) => document.getElementById(id);
const worker = new Worker("worker.js", { type: "module" });
const waiting = new Map();
const [calendar, setting] = await Promise.all(["calendar.json", "setting.json"].map(async (n) => (await fetch(n)).json()));
const acts = { determinations: [], distress_evaluations: [], notices: [] };
let asked = 0;

worker.onmessage = ({ data }) => {
  if (data.failed) $("doing").textContent = `The rules could not be loaded: ${data.failed}`;
  if (data.doing) { $("bar").value = data.progress; $("doing").textContent = data.doing; }
  if (data.ready) { $("loading").hidden = true; window.readyAfter = data.took; show(); }
  if (data.id) { waiting.get(data.id)(data); waiting.delete(data.id); }
};

/** Judge a request of evaluate_json, given as text; the answer is text, as the library writes it anywhere. */
window.judge = (request) => new Promise((resolve) => {
  const id = ++asked;
  waiting.set(id, resolve);
  worker.postMessage({ id, request });
});

const pad = (n) => String(n).padStart(2, "0");
function withOffset(local) {
  // What a form's clock showed, with the offset this machine's zone had then.
  const minutes = -new Date(local).getTimezoneOffset();
  const sign = minutes < 0 ? "-" : "+";
  const whole = local.length === 16 ? `${local}:00` : local;
  return `${whole}${sign}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
}
function wallClock() {
  const now = new Date();
  const day = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  return `${day}T${pad(now.getHours())}:${pad(now.getMinutes())}:${pad(now.getSeconds())}`;
}
const asOf = () => $("asof").value || wallClock();

function requestText() {
  const started = $("started").value, ended = $("ended").value;
  const use = { id: "use-1", determinations: acts.determinations, distress_evaluations: acts.distress_evaluations };
  if ($("kind").value) use.kind = $("kind").value;
  if (started) use.started = withOffset(started);
  if (ended) use.ended = withOffset(ended); else if (started) use.ongoing = true;
  const incident = { id: "incident-1", day: (started || asOf()).slice(0, 10), student: { id: "student-1" }, interventions: [use] };
  if ($("ground").value) incident.emergency = { grounds: [$("ground").value] };
  if (acts.notices.length) incident.notices = acts.notices;
  return JSON.stringify({ policy: $("policy").value, as_of: withOffset(asOf()), calendar, setting, incident });
}

function item(list, text, status) {
  const li = document.createElement("li");
  li.textContent = text;
  if (status) li.className = status;
  list.append(li);
}
function section(title, findings, line) {
  if (!findings.length) return [];
  const heading = document.createElement("h3"), list = document.createElement("ul");
  heading.textContent = `${title} (${findings.length})`;
  findings.forEach((one) => item(list, line(one), one.status));
  return [heading, list];
}
function dueTime(one) {
  // A deadline in days ends with its last day: the library gives the midnight after it.
  const [day, time] = one.due_at.split("T");
  if (time.slice(0, 5) !== "00:00") return `${day} ${time.slice(0, 5)}`;
  const last = new Date(`${day}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() - 1);
  return `the end of ${last.toISOString().slice(0, 10)}`;
}

/** What the report is about: on paper the form does not stand beside it. */
function about(started) {
  const ended = $("ended").value, chosen = (id) => $(id).selectedOptions[0].textContent, clock = (wall) => wall.replace("T", " ");
  const lasted = `began ${clock(started)}, ${ended ? `ended ${clock(ended)}` : "still going on"}`;
  const done = [...$("acts").children].map((one) => one.textContent);
  return [`${chosen("kind")}: ${lasted}`, ...done, chosen("policy"), `judged as of ${clock(asOf())}`].join("; ");
}

/** The facts that are not recorded, each with the clauses that wait for it: those that settle most first. */
function missingFacts(unknowns) {
  const waiting = new Map();
  for (const one of unknowns) for (const path of one.missing ?? []) waiting.set(path, [...(waiting.get(path) ?? []), one.clause]);
  const facts = [...waiting].map(([path, clauses]) => ({ path, clauses: [...new Set(clauses)] }));
  return facts.sort((a, b) => b.clauses.length - a.clauses.length);
}

async function show() {
  const started = $("started").value;
  const until = $("ended").value || asOf();
  const seconds = started ? Math.max(0, Math.floor((new Date(until) - new Date(started)) / 1000)) : 0;
  $("clock").textContent = started ? `${Math.floor(seconds / 60)}:${pad(seconds % 60)}` : "Not begun";
  if (!started) return;
  const answer = JSON.parse((await window.judge(requestText())).answer);
  if (answer.error) {
    $("outcome").textContent = "";
    $("findings").replaceChildren(...section("Please correct", answer.error.problems, (one) => `${one.path}: ${one.sentence}`));
    return;
  }
  const found = answer.report.findings.filter((one) => !one.follows);
  const of = (status) => found.filter((one) => one.status === status);
  const timed = of("pending").filter((one) => one.due_at).sort((a, b) => (a.due_at < b.due_at ? -1 : 1));
  $("due").replaceChildren(...section("Due", timed, (one) => `by ${dueTime(one)} – ${one.clause}: ${one.message}`));
  $("outcome").textContent = answer.report.outcome;
  $("about").textContent = about(started);
  $("findings").replaceChildren(
    ...section("Broken", of("fail"), (one) => `${one.clause} ${one.title}: ${one.message}`),
    ...section("A person must judge", of("review"), (one) => `${one.clause}: ${one.message}`),
    ...section("Not recorded", missingFacts(of("unknown")), (one) => `${one.path} – needed for ${one.clauses.join(", ")}`),
    ...section("Met", of("pass"), (one) => `${one.clause} ${one.title}`),
  );
  $("report").dataset.shown = answer.report.outcome;
}

function record(button, name, act) {
  $(button).addEventListener("click", () => {
    const at = asOf();
    acts[name].push(act(withOffset(at), acts[name].length + 1));
    item($("acts"), `${at.slice(11)} – ${$(button).textContent.replace(" now", "")}`);
    show();
  });
}
record("decide", "determinations", (at, n) => ({ id: `d${n}`, at, necessary: true, role: "administrator", trained: true }));
record("look", "distress_evaluations", (at, n) => ({ id: `e${n}`, at, recorded: true }));
record("tell", "notices", (at, n) => ({ id: `n${n}`, at, method: "telephone", outcome: "reached" }));
$("start").addEventListener("click", () => { $("started").value = asOf(); $("ended").value = ""; show(); });
$("stop").addEventListener("click", () => { $("ended").value = asOf(); show(); });
$("print").addEventListener("click", () => window.print());
$("form").addEventListener("change", show);
setInterval(show, 5000);
