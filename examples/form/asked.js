// What this form asks of all that the schema knows, and how it asks it. Labels and help are the schema's own.

/** The fields of each part, in the order they are asked. Leave a part out, and all of its fields are asked. */
const FIELDS = {
  Request: ["policy", "as_of", "incident"],
  Incident: ["id", "day", "student", "interventions", "emergency", "all_alternatives_explored", "injuries", "notices", "report"],
  Student: ["id", "special_education", "has_plan"],
  Period: ["id", "kind", "started", "ended", "locked", "physically_prevented", "alone", "monitoring", "determinations", "distress_evaluations"],
  Monitoring: ["mode", "throughout"],
  Determination: ["at", "necessary", "role", "trained"],
  DistressEvaluation: ["at", "recorded"],
  Emergency: ["grounds", "warning_signs"],
  Injury: ["person", "severity"],
  Notice: ["at", "method", "outcome"],
  IncidentReport: ["done", "at", "final"],
};

/** Where the schema takes several kinds, the one this form asks for. */
const ONE_KIND = { Moment: "Instant", policy: "PolicyId", interventions: "Period" };

/** Of a list of choices each is ticked once. */
const ticked = (field) => (field.items?.enum ? { ...field, uniqueItems: true } : field);

const only = (name) => ({ $ref: `#/$defs/${name}` });

/** The schema of what the form asks. */
export function asked({ $schema, ...whole }) {
  const parts = { ...whole.$defs, Request: whole };
  for (const [part, names] of Object.entries(FIELDS)) {
    const { properties, required = [], if: _, then: __, ...about } = parts[part];
    const kept = Object.fromEntries(names.map((name) => [name, ticked(properties[name])]));
    parts[part] = { ...about, properties: kept, required: required.filter((name) => names.includes(name)) };
  }
  parts.Moment = parts[ONE_KIND.Moment];
  const { Request, ...$defs } = parts;
  $defs.Incident.properties.interventions.items = only(ONE_KIND.interventions);
  const { policy, as_of, incident } = Request.properties;
  const properties = {
    policy: { ...only(ONE_KIND.policy), title: policy.title },
    as_of,
    incident: { ...only("Incident"), title: incident.title },
  };
  return { $schema, type: "object", properties, required: FIELDS.Request, $defs };
}

const words = (choice) => choice.charAt(0).toUpperCase() + choice.slice(1).replaceAll("_", " ");

/** How each field is drawn: choices in words, yes and no with a blank for what is not recorded, times with their zone. */
export function drawn(schema, names) {
  const seen = (part) => (part?.$ref ? seen(schema.$defs[part.$ref.split("/").pop()]) : part);
  const of = (part) => {
    const { type, enum: choices, pattern, format, properties, items } = seen(part) ?? {};
    if (choices) return { "ui:enumNames": choices.map((one) => names[one] ?? words(one)), "ui:placeholder": "Not recorded" };
    if (type === "boolean") return { "ui:widget": "yesno" };
    if (format === "date") return { "ui:widget": "date" };
    if (pattern?.includes("[T ]")) return { "ui:widget": "moment" };
    if (type === "array") return { items: of(items), ...(seen(items).enum ? { "ui:widget": "ticks", ...of(items) } : {}) };
    return properties ? Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, of(one)])) : {};
  };
  return { ...of(schema), "ui:globalOptions": { enableOptionalDataFieldForType: ["object", "array"], orderable: false } };
}
