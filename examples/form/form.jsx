// A form drawn from the library's schema by react-jsonschema-form; what is filled in is asked of evaluate_json.
import Form, { getDefaultRegistry } from "@rjsf/core";
import { customizeValidator } from "@rjsf/validator-ajv8";
import Ajv2020 from "ajv/dist/2020.js";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { asked, drawn } from "./asked.js";

const fetched = async (name) => (await fetch(name)).json();
const [whole, names, calendar, setting] = await Promise.all(["schema.json", "names.json", "calendar.json", "setting.json"].map(fetched));
const schema = asked(whole);
const validator = customizeValidator({ AjvClass: Ajv2020 });

const pad = (n) => String(n).padStart(2, "0");
/** What a clock on the wall showed, with the offset this machine's zone had then. */
function withOffset(wall) {
  const minutes = -new Date(wall).getTimezoneOffset();
  return `${wall.slice(0, 16)}:00${minutes < 0 ? "-" : "+"}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
}

function MomentWidget({ id, value, required, onChange }) {
  const change = ({ target }) => onChange(target.value ? withOffset(target.value) : undefined);
  return <input id={id} type="datetime-local" value={value?.slice(0, 16) ?? ""} required={required} aria-describedby={`${id}__description`} onChange={change} />;
}

const Plain = ({ words, id, className, onClick, disabled }) => <button type="button" {...{ id, className, onClick, disabled }}>{words}</button>;
const AddButton = (props) => <Plain {...props} words="Add one" />;
const RemoveButton = (props) => <Plain {...props} words="Remove" />;

/** A part that may be left out: not recorded until it is added; an empty list says that there was none. */
function OptionalDataControlsTemplate({ id, onAddClick, onRemoveClick }) {
  return <Plain id={id} className="optional" onClick={onAddClick ?? onRemoveClick} words={onAddClick ? "Not recorded: fill in" : "Leave out again"} />;
}

const { templates: { ArrayFieldTemplate: ListTemplate }, widgets: { CheckboxesWidget, SelectWidget } } = getDefaultRegistry();
/** Nothing ticked is nothing recorded: an empty list would say that there was none. */
const TicksWidget = ({ onChange, ...props }) => <CheckboxesWidget {...props} onChange={(all) => onChange(all?.length ? all : undefined)} />;
const YesNoWidget = (props) => <SelectWidget {...props} placeholder="Not recorded" />;

function ArrayFieldTemplate(props) {
  const none = props.canAdd && !props.required && props.items.length === 0;
  return <><ListTemplate {...props} />{none && <p className="none">Left like this, it says that there were none.</p>}</>;
}

const ErrorListTemplate = ({ errors }) => (
  <div className="panel problems" role="alert"><h2>Please correct</h2><ul>{errors.map(({ stack }) => <li key={stack}>{stack}</li>)}</ul></div>
);

const ButtonTemplates = { AddButton, RemoveButton };
const templates = { ArrayFieldTemplate, ButtonTemplates, ErrorListTemplate, OptionalDataControlsTemplate };

function Answer({ error, report }) {
  if (error) {
    return <ul className="problems">{error.problems.map((one) => <li key={one.pointer + one.code}><b>{one.path}</b> {one.sentence}</li>)}</ul>;
  }
  const found = report.findings.filter((one) => ["fail", "pending"].includes(one.status) && !one.follows);
  return (
    <>
      <p className="outcome">{report.outcome}</p>
      <ul>{found.map((one) => <li key={one.clause + one.path}><b>{one.clause}</b> {one.message}</li>)}</ul>
    </>
  );
}

function Page() {
  const [data, setData] = useState({ policy: "sprague" });
  const [answer, setAnswer] = useState();
  async function ask({ formData }) {
    window.asked = JSON.stringify({ ...formData, calendar, setting });
    const body = { method: "POST", headers: { "Content-Type": "application/json" }, body: window.asked };
    setAnswer(await (await fetch("evaluate", body)).json());
  }
  return (
    <>
      <Form schema={schema} uiSchema={drawn(schema, names)} validator={validator} formData={data} templates={templates}
        widgets={{ moment: MomentWidget, ticks: TicksWidget, yesno: YesNoWidget }} showErrorList="top" noHtml5Validate
        experimental_defaultFormStateBehavior={{ arrayMinItems: { populate: "never" }, emptyObjectFields: "skipDefaults" }}
        onChange={({ formData }) => setData(formData)} onSubmit={ask}>
        <button type="submit">Judge it</button>
      </Form>
      <section aria-live="polite" id="answer"><h2>Answer</h2>{answer && <Answer {...answer} />}</section>
    </>
  );
}

createRoot(document.getElementById("form")).render(<Page />);
