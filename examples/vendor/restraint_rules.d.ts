// Made by examples/vendor/make.py with json-schema-to-typescript@16.0.0; change nothing here.
// schema b61ea472a39074d2270f5512558443d1b5ea39e98cce687a158ad8f9296e9a89
// text 2493eec5013c1a39fecb5ea67747cc62062bc0de457db3e4241de7e9677fcf14

/**
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "\S".
 */
export type Id = string;
export type Day = string;
export type JsonValue = unknown;
export type Text = string;
export type Moment = Instant | Day | BetweenTwoTimes;
export type Instant = string;
export type Length = number | string | BetweenTwoLengths;
export type PolicyId =
  | "sprague"
  | "connecticut"
  | "connecticut-model-form"
  | "us-ed-2012"
  | "keeping-all-students-safe-act"
  | "crdc"
  | "connecticut-initiative"
  | "cms-hospital"
  | "cms-prtf"
  | "massachusetts-dmh"
  | "massachusetts-schools"
  | "nasmhpd"
  | "six-core-strategies";

export interface RestraintRules {
  Answer?: Answer;
  Request?: Request;
  CareRequest?: CareRequest;
  Report?: Report;
  ErrorAnswer?: ErrorAnswer;
}
/**
 * The answer to a request that can be judged.
 */
export interface Answer {
  report: Report;
}
/**
 * A report, as ``Report.to_json`` writes it.
 */
export interface Report {
  /**
   * Kind and id of the subject.
   */
  subject: string;
  /**
   * The gravest thing found.
   */
  outcome: "breach" | "incomplete" | "due" | "no breach found" | "nothing judged";
  /**
   * Findings by status, without those that follow another; those not kept too.
   */
  counts: {
    [k: string]: number;
  };
  /**
   * Findings that are counted and not kept, by status.
   */
  rest: {
    [k: string]: number;
  };
  /**
   * Every finding that is kept, in order.
   */
  findings: Finding[];
  /**
   * What does not fit together in the record itself.
   */
  data: Data[];
  receipt: Receipt;
}
/**
 * One verdict under one clause on one part of the subject.
 */
export interface Finding {
  /**
   * The policy's id.
   */
  policy: string;
  /**
   * The revision of its text, by the day it took effect.
   */
  revision: string;
  /**
   * The citation.
   */
  clause: string;
  /**
   * What the clause asks, in a few words.
   */
  title: string;
  /**
   * The rule's name.
   */
  rule: string;
  /**
   * Readings the rule depends on, with the choices made.
   */
  readings?: {
    [k: string]: string | number;
  };
  /**
   * Whether it only tells if the text covers the event at all.
   */
  scope?: boolean;
  /**
   * Whether the clause's primary text was read.
   */
  verified?: boolean;
  /**
   * Which part of the subject it is about; left out: the whole.
   */
  path?: string;
  /**
   * One of the six statuses.
   */
  status: "pass" | "fail" | "pending" | "unknown" | "review" | "not_applicable";
  /**
   * How grave a failure is; of nothing else.
   */
  level?: "error" | "warning";
  /**
   * The message's code.
   */
  code: string;
  /**
   * What the message's placeholders stand for.
   */
  params?: {
    [k: string]:
      | string
      | number
      | boolean
      | null
      | {
          text: string;
        }
      | ({
          [k: string]: unknown;
        } & {
          earliest?: string;
          latest?: string;
          least?: string;
          most?: string;
          about?: boolean;
        })
      | (
          | (string | number | boolean | null)
          | {
              text: string;
            }
          | ({
              [k: string]: unknown;
            } & {
              earliest?: string;
              latest?: string;
              least?: string;
              most?: string;
              about?: boolean;
            })
        )[];
  };
  /**
   * What the finding says, in English.
   */
  message: string;
  /**
   * The facts it rests on.
   */
  evidence?: Evidence[];
  /**
   * Paths of the facts whose recording would settle it.
   */
  missing?: string[];
  /**
   * Of what is pending, the acts of which it is not recorded if they were done.
   */
  awaits?: string[];
  /**
   * How many other facts would settle it; each is named by another finding.
   */
  more?: number;
  /**
   * What is or was due.
   */
  deadline?: Deadline;
  /**
   * When it is or was due, the same as in the deadline.
   */
  due_at?: string;
  /**
   * Advice that changes nothing about the status.
   */
  advice?: Advice[];
  /**
   * The clause whose verdict decides this one.
   */
  follows?: string;
  /**
   * The next step, in English.
   */
  remedy?: string;
}
/**
 * One fact a finding rests on.
 */
export interface Evidence {
  /**
   * Where it is recorded.
   */
  path: string;
  /**
   * What is recorded there; a narrative is never repeated.
   */
  value:
    | (string | number | boolean | null)
    | {
        text: string;
      }
    | ({
        [k: string]: unknown;
      } & {
        earliest?: string;
        latest?: string;
        least?: string;
        most?: string;
        about?: boolean;
      })
    | (
        | (string | number | boolean | null)
        | {
            text: string;
          }
        | ({
            [k: string]: unknown;
          } & {
            earliest?: string;
            latest?: string;
            least?: string;
            most?: string;
            about?: boolean;
          })
      )[];
}
/**
 * What is or was due, with how it was counted.
 */
export interface Deadline {
  /**
   * Code of what set the clock going.
   */
  trigger: string;
  /**
   * In what it is counted.
   */
  unit:
    | "elapsed"
    | "calendar_days"
    | "school_days"
    | "business_days"
    | "closes_of_business"
    | "school_day_ends"
    | "months"
    | "month_ends"
    | "fixed_day"
    | "earlier_of";
  /**
   * How many: seconds for elapsed time, else days.
   */
  length: number;
  /**
   * From when; for days, the local day left out of the count.
   */
  anchor: string;
  /**
   * The last moment in time or, for days, the midnight after the last day.
   */
  due_at: string;
  /**
   * The last day in time, for deadlines in days or at the end of one.
   */
  last_day?: string;
  /**
   * Days in between that do not count.
   */
  skipped?: number;
  /**
   * When the act was done, if that is recorded.
   */
  done_at?: string;
  /**
   * The earliest and the latest it can be due, where only bounds are known.
   *
   * @minItems 2
   * @maxItems 2
   */
  bounds?: [unknown, unknown];
  /**
   * How it was counted, in English; not of what is met.
   */
  explanation?: string;
  /**
   * Of the earlier of several moments: each of them, the first before the others.
   */
  of?: DueMoment[];
}
/**
 * When something is or was due, as one length of time counts it.
 */
export interface DueMoment {
  /**
   * Code of what set the clock going.
   */
  trigger: string;
  /**
   * In what it is counted.
   */
  unit:
    | "elapsed"
    | "calendar_days"
    | "school_days"
    | "business_days"
    | "closes_of_business"
    | "school_day_ends"
    | "months"
    | "month_ends"
    | "fixed_day"
    | "earlier_of";
  /**
   * How many: seconds for elapsed time, else days.
   */
  length: number;
  /**
   * From when; for days, the local day left out of the count.
   */
  anchor: string;
  /**
   * The last moment in time or, for days, the midnight after the last day.
   */
  due_at: string;
  /**
   * The last day in time, for deadlines in days or at the end of one.
   */
  last_day?: string;
  /**
   * Days in between that do not count.
   */
  skipped?: number;
  /**
   * When the act was done, if that is recorded.
   */
  done_at?: string;
  /**
   * The earliest and the latest it can be due, where only bounds are known.
   *
   * @minItems 2
   * @maxItems 2
   */
  bounds?: [unknown, unknown];
  /**
   * How it was counted, in English; not of what is met.
   */
  explanation?: string;
}
/**
 * One piece of advice that changes nothing about the status.
 */
export interface Advice {
  /**
   * Its code.
   */
  code: string;
  /**
   * What it says, in English.
   */
  text: string;
}
/**
 * Something about the record itself that a person should look at.
 */
export interface Data {
  /**
   * The message's code.
   */
  code: string;
  /**
   * Where; of many the first few.
   */
  paths: string[];
  /**
   * How many others there are.
   */
  more?: number;
  /**
   * What it says, in English.
   */
  message: string;
  /**
   * Of what could not be read: what is wrong with it.
   */
  problems?: Problem[];
}
/**
 * One thing wrong with what could not be read.
 */
export interface Problem {
  /**
   * Where.
   */
  path: string;
  /**
   * What is wrong, in a sentence a form can show; no values.
   */
  sentence: string;
}
/**
 * What reproduces the report.
 */
export interface Receipt {
  /**
   * The policy's id.
   */
  policy: string;
  /**
   * The policy's title.
   */
  title: string;
  /**
   * How the policy binds: law, district, guidance, bill.
   */
  binding?: string;
  /**
   * The revision of its text that was in force, by its day.
   */
  revision: string;
  /**
   * Version of the library.
   */
  library: string;
  /**
   * The moment of judging.
   */
  as_of: string;
  /**
   * The choice taken for each reading.
   */
  readings: {
    [k: string]: string | number;
  };
  /**
   * The calendar's id.
   */
  calendar: string;
  /**
   * Whose business days were counted.
   */
  business_days: string;
  /**
   * Facts that the source never holds.
   */
  not_collected?: string[];
  /**
   * The citations of the policy's clauses.
   */
  clauses?: string[];
  /**
   * SHA-256 of subject, calendar and setting, as canonical JSON; of a policy that is none of the library's also that of its text.
   */
  inputs: {
    [k: string]: string;
  };
  /**
   * Who issued the policy.
   */
  authority?: string;
  /**
   * Where its text was read.
   */
  address?: string;
  /**
   * When the text was last compared with it.
   */
  last_checked?: string;
  /**
   * The day of an incident or an episode.
   */
  day?: string;
  /**
   * The id of the student, patient or resident.
   */
  student?: string;
  /**
   * The id of the school or facility, if recorded.
   */
  school?: string;
}
/**
 * One subject, and everything it is judged with.
 */
export interface Request {
  /**
   * The incident to judge; this or another subject.
   */
  incident?: Incident;
  /**
   * The seclusion room to judge by itself.
   */
  room?: SeclusionRoom;
  /**
   * The meeting to judge by itself.
   */
  planning_meeting?: PlanningMeeting;
  /**
   * The student's record to judge.
   */
  student_record?: StudentRecord;
  /**
   * The school to judge.
   */
  school?: School;
  /**
   * The district to judge.
   */
  district?: District;
  /**
   * The policy's id, for example 'sprague', or its document.
   */
  policy: PolicyId | PolicyDocument;
  /**
   * The school's calendar and zone; or several, with whose they are, under 'calendars'.
   */
  calendar: SchoolCalendar | Calendars;
  /**
   * Standing facts: staff, rooms, taught holds, who may notify.
   */
  setting?: Setting;
  /**
   * The moment of judging; what is later is not yet known.
   */
  as_of: Instant;
  /**
   * Choices that differ from the policy's defaults, by reading name.
   */
  readings?: Readings | OwnReadings;
}
/**
 * One event with one student: interventions, one emergency, one report, its notices.
 */
export interface Incident {
  /**
   * An id that names nobody.
   */
  id: Id;
  /**
   * The local day on which it began.
   */
  day: Day;
  /**
   * The student.
   */
  student: Student;
  /**
   * The school.
   */
  school?: Id;
  /**
   * Where it happened, as the record says it.
   */
  place?: Text;
  /**
   * When the whole event began, as recorded; a use has its own start.
   */
  started?: Moment;
  /**
   * When the whole event was over, as recorded; a use has its own end.
   */
  ended?: Moment;
  /**
   * What was done, at least one intervention.
   *
   * @minItems 1
   * @maxItems 1000
   */
  interventions: [Period | PsychopharmacologicAgent, ...(Period | PsychopharmacologicAgent)[]];
  /**
   * The emergency; it stands in for each use that has none of its own.
   */
  emergency?: Emergency;
  /**
   * Whether all less restrictive alternatives were explored first. A judgement: left out, it is put to a person.
   */
  all_alternatives_explored?: boolean;
  /**
   * Whether less restrictive interventions were ineffective, or would have been. A judgement: left out, it is put to a person.
   */
  alternatives_ineffective?: boolean;
  /**
   * Whether it stood in for a less restrictive alternative. A judgement: left out, it is put to a person.
   */
  replaced_alternative?: boolean;
  /**
   * Whether the student was treated with dignity and free from abuse. A judgement: left out, it is put to a person.
   */
  treated_with_dignity?: boolean;
  /**
   * Injuries; an empty list: none.
   *
   * @maxItems 1000
   */
  injuries?: Injury[];
  /**
   * Whether members of the crisis intervention team responded; left out: as their names say.
   */
  crisis_team_responded?: boolean;
  /**
   * The members of the crisis intervention team who responded; an empty list: none did.
   *
   * @maxItems 1000
   */
  crisis_team_responders?: Id[];
  /**
   * The incident form.
   */
  report?: IncidentReport;
  /**
   * Attempts to tell the parent; an empty list: none was made.
   *
   * @maxItems 1000
   */
  notices?: Notice[];
  /**
   * Whether a reasonable attempt was made to tell the parent at once. A judgement: left out, it is put to a person.
   */
  immediate_attempt?: boolean;
  /**
   * The copy of the report sent to the parent.
   */
  report_copy?: ReportCopy;
  /**
   * The word of mouth given to an administrator.
   */
  administrator_told?: Act;
  /**
   * The word given to the director.
   */
  director_notice?: DirectorNotice;
  /**
   * The injury report to the State Department of Education.
   */
  state_report?: Act;
  /**
   * The written notice of an injury to local law enforcement.
   */
  police_told?: Act;
  /**
   * The written notice of an injury to the state's protection and advocacy system.
   */
  advocates_told?: Act;
  /**
   * Who judged the attested facts.
   *
   * @maxItems 1000
   */
  attestations?: Attestation[];
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * The student of an incident, with the standing facts its clauses ask for.
 */
export interface Student {
  /**
   * An id that names nobody.
   */
  id: Id;
  /**
   * By which route the regulation covers the student (I.G).
   */
  enrolled_as?: "public_k12" | "contract_facility" | "resc" | "approved_private" | "preschool" | "other";
  /**
   * Whether eligible for special education on the day, or being evaluated; in a student's record its stretches of eligibility say so where this is left out.
   */
  special_education?: "not_eligible" | "being_evaluated" | "eligible";
  /**
   * Whether a behavioural support or educational plan is established.
   */
  has_plan?: boolean;
  /**
   * Plans that name seclusion as an intervention; an empty list: none.
   *
   * @maxItems 1000
   */
  seclusion_planned_in?: ("bip" | "iep" | "section_504")[];
  /**
   * Plans that name physical restraint as an intervention; an empty list: none does.
   *
   * @maxItems 1000
   */
  restraint_planned_in?: ("bip" | "iep" | "section_504")[];
  /**
   * What was established before any prone restraint.
   */
  prone_case?: ExceptionalCase;
  /**
   * What was established before any emergency seclusion.
   */
  seclusion_case?: ExceptionalCase;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * What was established of one student before a use that is allowed to few.
 */
export interface ExceptionalCase {
  /**
   * Whether a history of repeatedly causing serious injuries, to self or others, is documented.
   */
  history?: boolean;
  /**
   * Whether all other interventions, or restraints, had failed.
   */
  others_failed?: boolean;
  /**
   * Whether a licensed physician documented that there are no medical contraindications.
   */
  not_contraindicated?: boolean;
  /**
   * Whether a licensed mental-health professional documented the justification, and no contraindication.
   */
  justified?: boolean;
  /**
   * Whether the parent's consent to it was obtained.
   */
  consented?: boolean;
  /**
   * Whether the principal approved it in writing.
   */
  approved?: boolean;
  /**
   * Whether all this was documented in advance, and kept.
   */
  documented?: boolean;
}
export interface Extensions {
  [k: string]: JsonValue;
}
/**
 * The bounds of a moment that is known only roughly; both lie on one day.
 */
export interface BetweenTwoTimes {
  earliest: Instant;
  latest: Instant;
  about?: boolean;
}
/**
 * A period of restraint, seclusion or time out. Its facts say what it was, whatever it is recorded as.
 *
 * So any period may hold the facts of any kind: a "restraint" behind a locked door is judged as a seclusion.
 */
export interface Period {
  /**
   * What it is recorded as (I.A, I.D, I.F).
   */
  kind?: "physical_restraint" | "seclusion" | "exclusionary_time_out";
  /**
   * An id, unique within the incident.
   */
  id: Id;
  /**
   * When it began.
   */
  started?: Moment;
  /**
   * When it ended.
   */
  ended?: Moment;
  /**
   * True while it has not ended.
   */
  ongoing?: boolean;
  /**
   * The length the form states.
   */
  duration?: Length;
  /**
   * Whether the form states a length; true without one: what it states cannot be read.
   */
  duration_stated?: boolean;
  /**
   * The employees who carried it out.
   *
   * @maxItems 1000
   */
  by?: Id[];
  /**
   * Whether all of them were trained in restraint and seclusion by then, as the form says it.
   */
  trained?: boolean;
  /**
   * Whether it was used as discipline.
   */
  as_discipline?: boolean;
  /**
   * Whether it was used as a convenience.
   */
  as_convenience?: boolean;
  /**
   * Whether it was used to coerce.
   */
  as_coercion?: boolean;
  /**
   * Whether it was used to retaliate.
   */
  as_retaliation?: boolean;
  /**
   * Whether it ended as soon as the danger that it was to prevent had passed. A judgement: left out, it is put to a person.
   */
  ended_when_danger_passed?: boolean;
  /**
   * The emergency of this use, where it has one of its own; else the incident's stands in.
   */
  emergency?: Emergency;
  /**
   * Whether it ended once the student was composed and could return to the educational environment. A judgement: left out, it is put to a person.
   */
  only_as_long_as_needed?: boolean;
  /**
   * How the student was watched.
   */
  monitoring?: Monitoring;
  /**
   * Looks for physical distress; an empty list: none was made.
   *
   * @maxItems 1000
   */
  distress_evaluations?: DistressEvaluation[];
  /**
   * Decisions on going on; an empty list: none was made.
   *
   * @maxItems 1000
   */
  determinations?: Determination[];
  /**
   * How it was carried out, of which some laws ask more.
   */
  conduct?: Conduct;
  /**
   * The principal's approval that it goes on, made while it did.
   */
  principal_approval?: Act;
  /**
   * Holds, carries and devices used; an empty list, of what is recorded as no restraint: none.
   *
   * @maxItems 1000
   */
  holds?: Hold[];
  /**
   * Whether a device was used to restrain.
   */
  mechanical?: boolean;
  /**
   * Whether officers of the law restrained the student.
   */
  by_law_enforcement?: boolean;
  /**
   * Whether it was part of an arrest.
   */
  during_arrest?: boolean;
  /**
   * Whether the student's health, disability or medical care made it unsafe.
   */
  medically_contraindicated?: boolean;
  /**
   * An exclusion claimed for its one hold or device; of several, record it with the one that is meant.
   */
  exclusion?: ExclusionClaim;
  /**
   * The room, as the setting names it.
   */
  room?: Id;
  /**
   * Whether the student was in a room; naming one says so.
   */
  in_room?: boolean;
  /**
   * Whether the student was physically prevented from leaving; a held door suffices.
   */
  physically_prevented?: boolean;
  /**
   * Whether it was against the student's will.
   */
  involuntary?: boolean;
  /**
   * Whether the student was alone there.
   */
  alone?: boolean;
  /**
   * Whether a counselor or behavioural professional right outside watched and supported the student throughout.
   */
  supported_from_outside?: boolean;
  /**
   * Whether the student was permitted to leave, and not led to believe otherwise; that one asks before leaving a classroom forbids nothing.
   */
  permitted_to_leave?: boolean;
  /**
   * Whether a door was locked, latched or otherwise secured.
   */
  locked?: boolean;
  /**
   * Whether it was to calm the student or de-escalate.
   */
  to_calm?: boolean;
  /**
   * Whether it was conducted under an IEP.
   */
  per_iep?: boolean;
  /**
   * Whether the room's size suited this student; else what the room's record says. A judgement: left out, it is put to a person.
   */
  size_appropriate?: boolean;
  /**
   * Whether nothing in the room endangered this student; else what the room's record says. A judgement: left out, it is put to a person.
   */
  free_of_danger?: boolean;
  /**
   * Emergencies behind a lock; an empty list: none arose.
   *
   * @maxItems 1000
   */
  releases?: LockRelease[];
  /**
   * Time out: where the employee was.
   */
  attended?: "with_student" | "immediately_available" | "neither";
  /**
   * Time out: who was with the student or at hand.
   *
   * @maxItems 1000
   */
  attended_by?: Id[];
  /**
   * Time out: whether the two could speak to each other throughout.
   */
  verbal_contact?: boolean;
  /**
   * Time out: whether the space was clean. A judgement: left out, it is put to a person.
   */
  space_clean?: boolean;
  /**
   * Time out: whether the space was safe. A judgement: left out, it is put to a person.
   */
  space_safe?: boolean;
  /**
   * Time out: whether the space was sanitary. A judgement: left out, it is put to a person.
   */
  space_sanitary?: boolean;
  /**
   * Time out: whether the space suited calming. A judgement: left out, it is put to a person.
   */
  space_calming?: boolean;
  /**
   * Time out: whether it ended as soon as possible. A judgement: left out, it is put to a person.
   */
  ended_as_soon_as_possible?: boolean;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * The bounds of a length known only roughly; without most: or more.
 */
export interface BetweenTwoLengths {
  least: number | string;
  most?: number | string;
}
/**
 * What the restraint or seclusion was to prevent (III.A).
 */
export interface Emergency {
  /**
   * What the record gives as ground; an empty list: no emergency; 'unclear': the record leaves it open.
   *
   * @maxItems 1000
   */
  grounds?: (
    | "imminent_injury_to_student"
    | "imminent_injury_to_others"
    | "injury_not_imminent"
    | "property_destruction"
    | "disruption"
    | "noncompliance"
    | "other"
    | "unclear"
  )[];
  /**
   * True where only some of the grounds are recorded: that one is not named says nothing then.
   */
  grounds_in_part?: boolean;
  /**
   * Whether the danger was of serious physical harm: death or serious bodily injury. A judgement: left out, it is put to a person.
   */
  serious_physical_harm?: boolean;
  /**
   * Whether there were signs that an emergency was likely to arise.
   */
  warning_signs?: boolean;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * How the student was watched (III.G, IV).
 */
export interface Monitoring {
  /**
   * Directly, by video, or not at all.
   */
  mode?: "direct" | "video" | "none";
  /**
   * For video: whether the watcher was near enough to give aid.
   */
  within_reach?: boolean;
  /**
   * Whether the student was watched the whole time.
   */
  throughout?: boolean;
  /**
   * For a seclusion: whether watching was frequent. A judgement: left out, it is put to a person.
   */
  frequent?: boolean;
  /**
   * Whether the watcher was face to face with the student.
   */
  face_to_face?: boolean;
  /**
   * Whether watching face to face would have been unsafe.
   */
  unsafe_face_to_face?: boolean;
  /**
   * Whether skin temperature and colour and respiration were watched.
   */
  physical_signs?: boolean;
  /**
   * Who watched.
   *
   * @maxItems 1000
   */
  by?: Id[];
  /**
   * Stretches without watching; an empty list: none.
   *
   * @maxItems 1000
   */
  gaps?: Gap[];
  /**
   * The longest stretch without watching, whatever else is known of it; of no length: there was none.
   */
  longest_gap?: Length;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * A stretch in which nobody watched the student.
 */
export interface Gap {
  /**
   * When watching stopped.
   */
  started: Moment;
  /**
   * When it was taken up again.
   */
  ended: Moment;
}
/**
 * One look for signs of physical distress (III.I).
 */
export interface DistressEvaluation {
  /**
   * An id, to tell several apart in findings.
   */
  id?: Id;
  /**
   * When.
   */
  at?: Moment;
  /**
   * Who looked.
   */
  by?: Id;
  /**
   * Whether it was entered in the educational record.
   */
  recorded?: boolean;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * One decision whether the restraint or seclusion must go on (III.H.2, III.H.3).
 */
export interface Determination {
  /**
   * An id, to tell several apart in findings.
   */
  id?: Id;
  /**
   * When it was made.
   */
  at?: Moment;
  /**
   * Whether it found that going on was necessary.
   */
  necessary?: boolean;
  /**
   * Who decided.
   */
  by?: Id;
  /**
   * As what; if left out, what the staff record says.
   */
  role?: "administrator" | "administrator_designee" | "school_health" | "school_mental_health" | "bcba" | "other";
  /**
   * Whether trained in restraint and seclusion; else what the staff record says.
   */
  trained?: boolean;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * How a restraint or seclusion was carried out, as some laws ask: each may be left blank.
 */
export interface Conduct {
  /**
   * Whether an adult who took no part saw it; true too where that was not possible.
   */
  witnessed?: boolean;
  /**
   * Whether no more than the force needed was used. A judgement: left out, it is put to a person.
   */
  least_force?: boolean;
  /**
   * Whether the safest method that was available and fit was used. A judgement: left out, it is put to a person.
   */
  safest_method?: boolean;
  /**
   * Whether it kept the student from speaking, or from communicating in the student's language or mode.
   */
  hindered_speech?: boolean;
  /**
   * Whether staff reviewed known medical and psychological limits, trauma and behaviour plans.
   */
  limits_reviewed?: boolean;
  /**
   * Whether the student indicated not to be able to breathe, or was in severe distress: difficulty in breathing, sustained or prolonged crying or coughing.
   */
  distress_shown?: boolean;
  /**
   * Whether the student was then released at once.
   */
  released_at_distress?: boolean;
  /**
   * Whether medical assistance was then sought.
   */
  help_sought_at_distress?: boolean;
  /**
   * Of a floor restraint: whether all who carried it out had in-depth training.
   */
  by_in_depth_trained?: boolean;
  /**
   * Of a floor restraint: whether they judged it required for safety. A judgement: left out, it is put to a person.
   */
  floor_needed?: boolean;
  /**
   * Whether it was a rare and clearly unavoidable emergency in which nobody trained was at hand. A judgement: left out, it is put to a person.
   */
  no_trained_at_hand?: boolean;
}
/**
 * Something done, known not done, or not recorded. A moment alone means done.
 */
export interface Act {
  /**
   * Whether it was done; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When it was done.
   */
  at?: Moment;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * One hold, carry or device within a restraint; it may override what its technique says.
 */
export interface Hold {
  /**
   * An id, to tell several apart in findings.
   */
  id?: Id;
  /**
   * The technique, as the setting's catalogue names it.
   */
  technique?: Id;
  /**
   * The student's position.
   */
  position?: "prone" | "supine" | "seated" | "standing" | "kneeling" | "side_lying" | "other";
  /**
   * Whether it restricted the flow of air, by whatever means.
   */
  restricts_air_flow?: boolean;
  /**
   * Whether it immobilized or reduced movement of arms, legs or head.
   */
  immobilizes?: boolean;
  /**
   * Whether it immobilized or reduced movement of the torso.
   */
  restricts_torso?: boolean;
  /**
   * Whether the student was carried or forcibly moved.
   */
  carries?: boolean;
  /**
   * Whether it is a device, not a person's hold.
   */
  device?: boolean;
  /**
   * An exclusion claimed for this hold or device.
   */
  exclusion?: ExclusionClaim;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * A claim that a definition excludes this (I.D.1-5), with the facts that would bear it out.
 */
export interface ExclusionClaim {
  /**
   * Which exclusion is claimed: I.D.1 to I.D.5 in this order.
   */
  kind: "calming_hold" | "escort" | "medical_device" | "fall_protection" | "self_injury_device" | "vehicle_restraint";
  /**
   * Calming hold: whether it was brief.
   */
  brief?: boolean;
  /**
   * Calming hold: whether it was to calm or comfort.
   */
  to_calm?: boolean;
  /**
   * Escort: whether contact was the least needed to escort safely.
   */
  minimum_contact?: boolean;
  /**
   * Device: whether it served a medical purpose.
   */
  medical_purpose?: boolean;
  /**
   * Gear: whether it protected from injury by falling.
   */
  fall_purpose?: boolean;
  /**
   * Device: whether it was used to prevent self-injury.
   */
  self_injury_purpose?: boolean;
  /**
   * Self-injury device: part of a documented treatment plan or IEP.
   */
  in_treatment_plan?: boolean;
  /**
   * Self-injury device: prescribed or recommended by a medical professional.
   */
  prescribed?: boolean;
  /**
   * Self-injury device: whether the least restrictive means.
   */
  least_restrictive?: boolean;
  /**
   * Device in a vehicle: whether it was a safety restraint used as meant.
   */
  vehicle_safety?: boolean;
}
/**
 * A release of the lock in an emergency (IV): when the need arose, when the door was open.
 */
export interface LockRelease {
  /**
   * An id, to tell several apart in findings.
   */
  id?: Id;
  /**
   * What arose.
   */
  emergency?: "medical" | "fire" | "lockdown" | "other_critical";
  /**
   * When it arose.
   */
  onset?: Moment;
  /**
   * Whether the lock was released; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When the lock was released.
   */
  released?: Moment;
  /**
   * Whether it was released as soon as possible, within the time there is. A judgement: left out, it is put to a person.
   */
  as_soon_as_possible?: boolean;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * One administration of a psychopharmacologic agent (I.C, V).
 */
export interface PsychopharmacologicAgent {
  /**
   * What it is recorded as.
   */
  kind: "psychopharmacologic_agent";
  /**
   * An id, unique within the incident.
   */
  id: Id;
  /**
   * When it was given.
   */
  given?: Moment;
  /**
   * The employees who gave it.
   *
   * @maxItems 1000
   */
  by?: Id[];
  /**
   * Whether it acts on the central nervous system and influences thinking, emotion or behaviour.
   */
  affects_nervous_system?: boolean;
  /**
   * Whether the student consented.
   */
  student_consent?: boolean;
  /**
   * Whether the parent or guardian consented.
   */
  parent_consent?: boolean;
  /**
   * Whether it was given as an emergency intervention.
   */
  as_emergency?: boolean;
  /**
   * Whether it is an integral part of the established plan.
   */
  integral_to_plan?: boolean;
  /**
   * Whether no such plan has been developed yet.
   */
  no_plan_developed?: boolean;
  /**
   * Whether it is part of a licensed practitioner's initial orders.
   */
  initial_orders?: boolean;
  /**
   * Whether the dose was therapeutically appropriate. A judgement: left out, it is put to a person.
   */
  therapeutic_dose?: boolean;
  /**
   * Whether it stood in for other appropriate treatment. A judgement: left out, it is put to a person.
   */
  replaces_treatment?: boolean;
  /**
   * Whether law and the board's medication policy were kept. A judgement: left out, it is put to a person.
   */
  lawfully_administered?: boolean;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * A physical injury that the restraint or seclusion resulted in.
 */
export interface Injury {
  /**
   * An id, to tell several apart in findings.
   */
  id?: Id;
  /**
   * Who was injured.
   */
  person?: "student" | "employee" | "other";
  /**
   * How severe it was.
   */
  severity?: "serious" | "nonserious";
  /**
   * When it was discovered.
   */
  discovered?: Moment;
  /**
   * The medical care given for it.
   */
  medical_care?: Act;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * The incident form (IX.A). Only a finalized report counts; ``at`` is when it was completed.
 */
export interface IncidentReport {
  /**
   * Whether it was done; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When it was done.
   */
  at?: Moment;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
  /**
   * The employee who prepared and completed it.
   */
  by?: Id;
  /**
   * Whether it was finalized; a draft is no report.
   */
  final?: boolean;
  /**
   * Whether it is in the student's educational file.
   */
  in_educational_file?: boolean;
  /**
   * Whether it gives when each use began and ended, and the time in all.
   */
  states_times?: boolean;
  /**
   * Whether the decision to go on is attached.
   */
  decision_attached?: boolean;
  /**
   * What the form says of the nature of the emergency.
   */
  emergency?: Text;
  /**
   * What it says of the steps taken before, verbal de-escalation included.
   */
  prior_steps?: Text;
  /**
   * Its detailed description of the restraint or seclusion.
   */
  description?: Text;
  /**
   * The duration it states, for all uses together.
   */
  duration?: Length;
  /**
   * Whether it states a duration; true without one: what it states cannot be read.
   */
  duration_stated?: boolean;
  /**
   * What it says of the effect on the behaviour or education plan.
   */
  plan_effect?: Text;
  /**
   * Whether it says that a seclusion was conducted under an IEP.
   */
  per_iep?: boolean;
  /**
   * Whether it names the student's injury.
   */
  names_injury?: boolean;
  /**
   * What the form is known to leave empty.
   *
   * @maxItems 1000
   */
  left_out?: ("emergency" | "prior_steps" | "description" | "duration" | "plan_effect" | "per_iep")[];
}
/**
 * One attempt to tell the parent or guardian of the incident (IX.B).
 */
export interface Notice {
  /**
   * Whether it was done; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When it was done.
   */
  at?: Moment;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
  /**
   * An id, to tell several notices apart in findings.
   */
  id?: Id;
  /**
   * How it was made.
   */
  method?: "telephone" | "email" | "note_home" | "in_person" | "text_message" | "letter" | "other";
  /**
   * What came of it.
   */
  outcome?: "reached" | "message_left" | "sent" | "not_reached";
  /**
   * The employee who made it.
   */
  by?: Id;
  /**
   * Of what was sent or left as a message: whether and when the parent got it.
   */
  reached?: Act;
  /**
   * Whether it gave what the incident report says.
   */
  gives_report?: boolean;
}
/**
 * The copy of the completed report sent to the parent or guardian (IX.B.3).
 */
export interface ReportCopy {
  /**
   * Whether it was done; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When it was done.
   */
  at?: Moment;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * The word given to the Director of Special Education or designee (IX.D).
 */
export interface DirectorNotice {
  /**
   * Whether it was done; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When it was done.
   */
  at?: Moment;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
  /**
   * Whether the director was told the nature of the emergency.
   */
  told_emergency?: boolean;
  /**
   * Whether the director was told if a seclusion was under an IEP.
   */
  told_per_iep?: boolean;
  /**
   * Whether the director was told of the student's injury.
   */
  told_injury?: boolean;
}
/**
 * Who judged which attested facts, when and on what basis. One may cover many facts.
 */
export interface Attestation {
  /**
   * Paths of the facts judged, as findings name them.
   *
   * @maxItems 1000
   */
  covers?: Text[];
  /**
   * Who judged.
   */
  by?: Id;
  /**
   * When.
   */
  at?: Moment;
  /**
   * On what basis.
   */
  basis?: Text;
}
/**
 * A room used for seclusion, with the standing facts of section IV.
 */
export interface SeclusionRoom {
  /**
   * An id that names nobody.
   */
  id: Id;
  /**
   * Whether its size suits the students put there. A judgement: left out, it is put to a person.
   */
  size_appropriate?: boolean;
  /**
   * Ceiling height like the building's other rooms. A judgement: left out, it is put to a person.
   */
  ceiling_comparable?: boolean;
  /**
   * Heating like the building's other rooms. A judgement: left out, it is put to a person.
   */
  heating_comparable?: boolean;
  /**
   * Cooling like the building's other rooms. A judgement: left out, it is put to a person.
   */
  cooling_comparable?: boolean;
  /**
   * Ventilation like the building's other rooms. A judgement: left out, it is put to a person.
   */
  ventilation_comparable?: boolean;
  /**
   * Lighting like the building's other rooms. A judgement: left out, it is put to a person.
   */
  lighting_comparable?: boolean;
  /**
   * Whether nothing in it endangers the student. A judgement: left out, it is put to a person.
   */
  free_of_danger?: boolean;
  /**
   * Whether it conforms to the building code.
   */
  meets_building_code?: boolean;
  /**
   * Whether a door is to be locked, latched or otherwise secured.
   */
  lockable?: boolean;
  /**
   * The locking mechanism.
   */
  lock?: Lock;
  /**
   * The observation window or fixture.
   */
  window?: ObservationWindow;
  /**
   * Whether it is a classroom or other room that it was necessary to clear and use.
   */
  cleared_classroom?: boolean;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * The locking mechanism of a room used for seclusion.
 */
export interface Lock {
  /**
   * When it was installed.
   */
  installed?: Moment;
  /**
   * The modification from the State Fire Marshal's office.
   */
  fire_marshal_modification?: Act;
  /**
   * The longest staff need to release it, by its design.
   */
  release_within?: Length;
  /**
   * Whether it is connected to the fire alarm.
   */
  tied_to_fire_alarm?: boolean;
  /**
   * Whether it opens by itself when the alarm sounds.
   */
  releases_on_alarm?: boolean;
}
/**
 * The observation window or fixture.
 */
export interface ObservationWindow {
  /**
   * Whether there is one; false: the room has none.
   */
  present?: boolean;
  /**
   * Whether it is unbreakable.
   */
  unbreakable?: boolean;
  /**
   * Whether the student has a clear line of sight beyond the area.
   */
  student_sees_out?: boolean;
  /**
   * Whether the student can be watched through it.
   */
  shows_student?: boolean;
  /**
   * Whether an employee inside can be watched through it.
   */
  shows_employee?: boolean;
}
/**
 * A meeting about one student: who came and what was done decide, not what it is called.
 */
export interface PlanningMeeting {
  /**
   * Whether it was done; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When it was done.
   */
  at?: Moment;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
  /**
   * An id, unique within the student's record.
   */
  id: Id;
  /**
   * Whether the student's planning and placement team (PPT) convened.
   */
  ppt?: boolean;
  /**
   * Who came; whoever is not listed did not. An empty list: nobody came.
   *
   * @maxItems 1000
   */
  attended?: (
    | "administrator"
    | "teacher"
    | "parent"
    | "guardian"
    | "mental_health_professional"
    | "student"
    | "staff_who_restrained"
    | "behavior_expert"
    | "other"
  )[];
  /**
   * Of whom it is not recorded whether they came, though it is of others.
   *
   * @maxItems 1000
   */
  attendance_blank?: (
    | "administrator"
    | "teacher"
    | "parent"
    | "guardian"
    | "mental_health_professional"
    | "student"
    | "staff_who_restrained"
    | "behavior_expert"
    | "other"
  )[];
  /**
   * Whether the school has a mental-health professional who could have come.
   */
  mental_health_available?: boolean;
  /**
   * Conducting or revising a behavioural assessment.
   */
  behavioral_assessment?: "done" | "not_needed" | "not_done";
  /**
   * Conducting or revising a functional behavioural assessment.
   */
  functional_assessment?: "done" | "not_needed" | "not_done";
  /**
   * Creating or revising any applicable behaviour intervention plan.
   */
  behavior_plan?: "done" | "not_needed" | "not_done";
  /**
   * Reviewing or revising the IEP, as appropriate.
   */
  iep?: "done" | "not_needed" | "not_done";
  /**
   * Deciding on a referral for consideration for special education.
   */
  referral?: "done" | "not_needed" | "not_done";
  /**
   * Determining alternatives to an unsuccessful time out.
   */
  alternatives?: "done" | "not_needed" | "not_done";
  /**
   * Taking up a written statement of each adult who saw the use.
   */
  witness_statements?: "done" | "not_needed" | "not_done";
  /**
   * Whether school and parent agreed in writing that it be held later.
   */
  delay_agreed?: boolean;
  /**
   * After an unsuccessful time out: whether it convened as soon as practicable. A judgement: left out, it is put to a person.
   */
  as_soon_as_practicable?: boolean;
  /**
   * Whether it is the student's initial PPT meeting.
   */
  initial?: boolean;
  /**
   * Whether it is the first PPT meeting after the referral to special education.
   */
  first_after_referral?: boolean;
  /**
   * Plans in which this meeting left seclusion as an intervention; an empty list: none.
   *
   * @maxItems 1000
   */
  plans_with_seclusion?: ("bip" | "iep" | "section_504")[];
  /**
   * Whether it is the first PPT meeting at which seclusion is in the IEP.
   */
  first_with_seclusion?: boolean;
  /**
   * To whom the laws on restraint and seclusion were explained; an empty list: nobody.
   *
   * @maxItems 1000
   */
  laws_explained_to?: ("parent" | "guardian" | "surrogate_parent" | "student")[];
  /**
   * Who got the state's plain-language notice of rights; an empty list: nobody.
   *
   * @maxItems 1000
   */
  notice_given_to?: ("parent" | "guardian" | "surrogate_parent" | "student")[];
  /**
   * Whether the student is an emancipated minor, or eighteen or older.
   */
  student_of_age?: boolean;
}
/**
 * One student's incidents and meetings over time.
 *
 * The same incident delivered twice, word for word, is one incident.
 */
export interface StudentRecord {
  /**
   * The student.
   */
  student: Student;
  /**
   * The school.
   */
  school?: Id;
  /**
   * The student's incidents; an empty list: there were none.
   *
   * @maxItems 100000
   */
  incidents?: Incident[];
  /**
   * Eligibility for special education, by stretches of days; the one that began last counts.
   *
   * @maxItems 100000
   */
  eligibility?: Eligibility[];
  /**
   * Meetings about the student; an empty list: there were none.
   *
   * @maxItems 100000
   */
  meetings?: PlanningMeeting[];
  /**
   * Judgements whether time out succeeded; an empty list: it never failed.
   *
   * @maxItems 100000
   */
  time_out_outcomes?: TimeOutOutcome[];
  /**
   * When the student was enrolled.
   *
   * @maxItems 100000
   */
  enrolled?: Enrolment[];
  /**
   * Service under Section 504, by stretches of days; an empty list: never.
   *
   * @maxItems 100000
   */
  section_504?: Section504[];
  /**
   * Groups of the federal civil-rights collection.
   */
  demographics?: Demographics;
  /**
   * Groups in which the district counts the student, as it names them.
   *
   * @maxItems 100000
   */
  groups?: Id[];
  /**
   * What could not be read: the rest is judged without it.
   *
   * @maxItems 100000
   */
  unread?: Unread[];
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * Whether the student was eligible for special education, over a stretch of days.
 */
export interface Eligibility {
  /**
   * First day.
   */
  since: Day;
  /**
   * Last day; left out while it goes on.
   */
  until?: Day;
  /**
   * Being evaluated counts from the referral; a section 504 plan alone is not eligible.
   */
  status: "not_eligible" | "being_evaluated" | "eligible";
}
/**
 * Whether the time-out process succeeded in addressing the student's behaviour (VII.B.2).
 */
export interface TimeOutOutcome {
  /**
   * An id, unique within the record.
   */
  id: Id;
  /**
   * When it was judged.
   */
  at?: Moment;
  /**
   * Whether the process was unsuccessful in addressing the problematic behaviour. A judgement: left out, it is put to a person.
   */
  unsuccessful?: boolean;
}
/**
 * A stretch of days on which the student was enrolled.
 */
export interface Enrolment {
  /**
   * First day.
   */
  since: Day;
  /**
   * Last day; left out while it goes on.
   */
  until?: Day;
}
/**
 * A stretch of days on which the student was served under Section 504 of the Rehabilitation Act.
 */
export interface Section504 {
  /**
   * First day.
   */
  since: Day;
  /**
   * Last day; left out while it goes on.
   */
  until?: Day;
}
/**
 * In which groups the federal civil-rights collection counts the student.
 */
export interface Demographics {
  /**
   * Race or ethnicity.
   */
  race_ethnicity?:
    | "hispanic_or_latino"
    | "american_indian_or_alaska_native"
    | "asian"
    | "native_hawaiian_or_other_pacific_islander"
    | "black_or_african_american"
    | "white"
    | "two_or_more_races";
  /**
   * Sex.
   */
  sex?: "female" | "male";
  /**
   * Whether the student is an English learner.
   */
  english_learner?: boolean;
}
/**
 * An incident, a meeting, a student's record or a school that could not be read.
 */
export interface Unread {
  /**
   * The list it stood in.
   */
  part: "incidents" | "meetings" | "records" | "schools";
  /**
   * Its id, a record's that of its student, where that could be read.
   */
  id?: Id;
  /**
   * Its place in that list, from 0.
   */
  place: number;
  /**
   * What is wrong with it.
   *
   * @minItems 1
   * @maxItems 100000
   */
  problems: [UnreadProblem, ...UnreadProblem[]];
}
/**
 * One thing wrong with what could not be read.
 */
export interface UnreadProblem {
  /**
   * Where within it, for example interventions[0].ended; left out: the whole.
   */
  path?: Text;
  /**
   * What is wrong, in a sentence a form can show; no values.
   */
  sentence: Text;
}
/**
 * A school.
 */
export interface School {
  /**
   * An id that names nobody.
   */
  id: Id;
  /**
   * First day of which these records speak; left out: the school year of the earliest thing in them.
   */
  records_from?: Day;
  /**
   * Records of students; an empty list: no student was restrained or secluded.
   *
   * @maxItems 100000
   */
  records?: StudentRecord[];
  /**
   * Employees responsible for reviewing the counts (VII.C); an empty list: nobody.
   *
   * @maxItems 100000
   */
  reviewers?: Id[];
  /**
   * Reviews of the counts; an empty list: none.
   *
   * @maxItems 100000
   */
  monthly_reviews?: MonthlyReview[];
  /**
   * Crisis intervention teams by school year; an empty list: none.
   *
   * @maxItems 100000
   */
  crisis_teams?: CrisisTeam[];
  /**
   * Totals the school states; they are compared, never judged.
   *
   * @maxItems 100000
   */
  stated_totals?: StatedTotals[];
  /**
   * What could not be read: the rest is judged without it.
   *
   * @maxItems 100000
   */
  unread?: Unread[];
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * The review of one calendar month's counts of use (VII.C).
 */
export interface MonthlyReview {
  /**
   * Whether it was done; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When it was done.
   */
  at?: Moment;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
  /**
   * The month whose counts were reviewed.
   */
  month: string;
}
/**
 * A school's crisis intervention team of one school year; ``at``: when identified (VIII.A).
 */
export interface CrisisTeam {
  /**
   * Whether it was done; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When it was done.
   */
  at?: Moment;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
  /**
   * The school year, 1 July to 30 June.
   */
  school_year: string;
  /**
   * Its members; an empty list: it has none.
   *
   * @maxItems 100000
   */
  members?: TeamMember[];
  /**
   * Whether all its members were trained in that school year, where no more is recorded of each.
   */
  all_trained?: boolean;
}
/**
 * A member of a crisis intervention team.
 */
export interface TeamMember {
  /**
   * The employee, as the setting names them.
   */
  staff: Id;
  /**
   * Whether the school's principal designated this person.
   */
  designated_by_principal?: boolean;
  /**
   * Whether this person has direct contact with students.
   */
  direct_contact?: boolean;
  /**
   * First day on the team; left out: the whole school year.
   */
  joined?: Day;
  /**
   * Last day on the team; left out: still on it.
   */
  left?: Day;
}
/**
 * Totals that a school states for a school year, however it counted them.
 */
export interface StatedTotals {
  /**
   * The school year.
   */
  school_year: string;
  /**
   * How many students were restrained or secluded.
   */
  students?: number;
  /**
   * How many incidents there were.
   */
  incidents?: number;
}
/**
 * A school district.
 */
export interface District {
  /**
   * An id that names nobody.
   */
  id: Id;
  /**
   * First day of which these records speak; left out: the school year of the earliest thing in them.
   */
  records_from?: Day;
  /**
   * Its schools.
   *
   * @maxItems 100000
   */
  schools?: School[];
  /**
   * Schools of whose crisis team a list of members is kept (VIII.C); an empty list: of none.
   *
   * @maxItems 100000
   */
  team_lists?: Id[];
  /**
   * Annual compilations; an empty list: none.
   *
   * @maxItems 100000
   */
  compilations?: Compilation[];
  /**
   * Annual overviews of the laws (XI.A.1); an empty list: none.
   *
   * @maxItems 100000
   */
  overviews?: YearlyAct[];
  /**
   * The plan for training in prevention (XI.A.2).
   */
  prevention_plan?: TrainingPlan;
  /**
   * The plan for training in the proper means (XI.A.3).
   */
  proper_means_plan?: TrainingPlan;
  /**
   * Where policies and procedures can be found.
   */
  publication?: Publication;
  /**
   * Changes of the state's regulations; an empty list: there were none.
   *
   * @maxItems 100000
   */
  state_revisions?: StateRevision[];
  /**
   * What could not be read: the rest is judged without it.
   *
   * @maxItems 100000
   */
  unread?: Unread[];
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * The compilation of one school year's instances (X.A).
 */
export interface Compilation {
  /**
   * Whether it was done; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When it was done.
   */
  at?: Moment;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
  /**
   * The school year, 1 July to 30 June.
   */
  school_year: string;
  /**
   * What it compiles; an empty list: none of it.
   *
   * @maxItems 1000
   */
  contents?: ("instances" | "nature" | "per_iep")[];
}
/**
 * Something done for one school year.
 */
export interface YearlyAct {
  /**
   * Whether it was done; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When it was done.
   */
  at?: Moment;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
  /**
   * The school year, 1 July to 30 June.
   */
  school_year: string;
}
/**
 * A plan to provide training; done and at: when it was implemented (XI.A.2, XI.A.3).
 */
export interface TrainingPlan {
  /**
   * Whether it was done; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When it was done.
   */
  at?: Moment;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
  /**
   * What it covers of the seven topics; an empty list: none.
   *
   * @maxItems 1000
   */
  topics?: (
    | "de_escalation"
    | "prevention"
    | "types_of_restraint"
    | "life_threatening_and_other"
    | "permissible_and_pain_compliance"
    | "monitoring"
    | "recording_and_reporting"
  )[];
  /**
   * Topics of which it is not recorded whether it covers them, though it is of others.
   *
   * @maxItems 1000
   */
  topics_blank?: (
    | "de_escalation"
    | "prevention"
    | "types_of_restraint"
    | "life_threatening_and_other"
    | "permissible_and_pain_compliance"
    | "monitoring"
    | "recording_and_reporting"
  )[];
}
/**
 * Where policies and procedures can be found (XII.A).
 */
export interface Publication {
  /**
   * Whether they are on the district's web site.
   */
  on_web_site?: boolean;
  /**
   * Whether they are in its procedures manual.
   */
  in_manual?: boolean;
}
/**
 * A change of the state's regulations, and what the district made of it (XII.B).
 */
export interface StateRevision {
  /**
   * An id, unique within the district.
   */
  id: Id;
  /**
   * The day on which the state adopted or revised its regulations.
   */
  adopted: Day;
  /**
   * The update of the district's own policies and procedures.
   */
  update?: Act;
  /**
   * Where the update can be found.
   */
  published?: Publication;
}
/**
 * What the schema policy-document describes.
 */
export interface PolicyDocument {
  id: string;
  [k: string]: unknown;
}
/**
 * The school days of a school, with the range they cover and the zone its clocks show.
 *
 * Half days, remote days and make-up days are school days (C.G.S. §§ 10-15, 10-16); make-up days on a
 * weekend are rejected (§ 10-15).
 */
export interface SchoolCalendar {
  /**
   * An opaque id, named in receipts.
   */
  id: Id;
  /**
   * The school's IANA time zone.
   */
  zone: Id;
  /**
   * First day of the range the calendar speaks of, usually 1 July.
   */
  covers_from: Day;
  /**
   * Last day of that range, usually 30 June.
   */
  covers_to: Day;
  /**
   * The school days.
   *
   * @maxItems 10980
   */
  school_days: Day[];
  /**
   * Days that may or may not turn out to be school days.
   *
   * @maxItems 10980
   */
  uncertain_days?: Day[];
  /**
   * Days of summer session or extended school year.
   *
   * @maxItems 10980
   */
  summer_days?: Day[];
  /**
   * Weekdays listed as closed; one before the first or after the last school day is pointed out.
   */
  closures?: Day[];
  /**
   * Legal holidays of the range, where they are handed over: they stand in for the state's table.
   */
  legal_holidays?: Day[];
  /**
   * Weekdays on which the district's offices are closed, for the reading that asks.
   */
  office_closures?: Day[];
  /**
   * When school ends on a school day, for texts that ask by then.
   */
  school_day_ends?: string;
  /**
   * School days that end at another hour, for example half days: the hour of each.
   */
  ends_on?: {
    [k: string]: string;
  };
  /**
   * When the district's offices close, for texts that ask by then and name no hour.
   */
  business_day_ends?: string;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * A calendar for each school or programme, and where it is recorded, who went where on which days.
 *
 * A student who moves is counted on the days of where the student was. On a day of no stretch, or of
 * several, a school day is one that all calendars concerned have; one that only some have is uncertain.
 */
export interface Calendars {
  /**
   * The calendars.
   *
   * @maxItems 100000
   */
  calendars: SchoolCalendar[];
  /**
   * For each school or programme the id of its calendar.
   */
  places?: {
    [k: string]: Id;
  };
  /**
   * The calendar of whoever has no other; left out: nobody may be without.
   */
  default?: Id;
  /**
   * Who went where: of a student who is in it, nothing else is asked.
   *
   * @maxItems 100000
   */
  attendance?: Attendance[];
}
/**
 * A stretch of days on which a student went to a school or a programme.
 */
export interface Attendance {
  /**
   * The student.
   */
  student: Id;
  /**
   * The school or programme, as the places name it.
   */
  place: Id;
  /**
   * First day; left out: from the beginning.
   */
  since?: Day;
  /**
   * Last day; left out while it goes on.
   */
  until?: Day;
}
/**
 * The standing facts of a school or district.
 */
export interface Setting {
  /**
   * Staff with dated credentials.
   *
   * @maxItems 100000
   */
  staff?: Staff[];
  /**
   * Rooms used for seclusion.
   *
   * @maxItems 100000
   */
  rooms?: SeclusionRoom[];
  /**
   * The catalogue of taught holds.
   *
   * @maxItems 100000
   */
  techniques?: Technique[];
  /**
   * Employees who may notify parents (IX.B.4); an empty list: nobody was designated.
   *
   * @maxItems 100000
   */
  designated_notifiers?: Id[];
  /**
   * Facts that the source of these records never holds, for example director_notice or interventions[].monitoring; each stands for all that it holds. What waits only for them is unknown.
   *
   * @maxItems 100000
   */
  not_collected?: string[];
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * A person who works with students, with what was earned and when.
 */
export interface Staff {
  /**
   * An id that names nobody.
   */
  id: Id;
  /**
   * The position held (I.E.1); other: none of those a text may list.
   */
  role?:
    | "teacher"
    | "substitute_teacher"
    | "administrator"
    | "superintendent"
    | "guidance_counselor"
    | "school_counselor"
    | "psychologist"
    | "social_worker"
    | "nurse"
    | "physician"
    | "paraprofessional"
    | "paraeducator"
    | "coach"
    | "other";
  /**
   * Whether the district employs this person.
   */
  employed_by_district?: boolean;
  /**
   * Whether this person works in a public school.
   */
  works_in_public_school?: boolean;
  /**
   * Whether this person has regular contact with students and serves them under a contract (I.E.2).
   */
  contracted_for_students?: boolean;
  /**
   * As what this person may decide on continuing (III.H.2); left out: as the position says, if it does.
   */
  decides_as?: "administrator" | "administrator_designee" | "school_health" | "school_mental_health" | "bcba" | "other";
  /**
   * Trainings; an empty list: known to have none.
   *
   * @maxItems 1000
   */
  credentials?: Credential[];
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * A training or certification; ``at`` is the day it was earned.
 */
export interface Credential {
  /**
   * Whether it was done; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When it was done.
   */
  at?: Moment;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
  /**
   * In what.
   */
  topic?: "restraint_and_seclusion";
  /**
   * The last day it holds, if one is recorded.
   */
  expires?: Day;
}
/**
 * A taught hold, carry or device: what it does whenever it is used as taught.
 */
export interface Technique {
  /**
   * An id that names nobody.
   */
  id: Id;
  /**
   * The position it puts the student in.
   */
  position?: "prone" | "supine" | "seated" | "standing" | "kneeling" | "side_lying" | "other";
  /**
   * Whether it restricts the flow of air.
   */
  restricts_air_flow?: boolean;
  /**
   * Whether it immobilizes or reduces movement of arms, legs or head.
   */
  immobilizes?: boolean;
  /**
   * Whether it immobilizes or reduces movement of the torso.
   */
  restricts_torso?: boolean;
  /**
   * Whether the student is carried or forcibly moved.
   */
  carries?: boolean;
}
/**
 * Choices that differ from a policy's defaults; each policy has some of these.
 */
export interface Readings {
  after_last_day?: "next_business_day" | "next_school_day";
  after_meeting?: "still_count" | "spent";
  at_once?: ("fifteen_minutes" | "attested_only") | number;
  at_risk?: "eligible_or_evaluated" | "every_student";
  business_days?: "legal_holidays" | "office_calendar";
  check_interval?: "as_attested" | number;
  close_of_business?: "17:00" | "16:00" | "16:30" | "18:00" | "end_of_day";
  contact_interval?: "as_attested" | number;
  distress_interval?: "none" | number;
  first_determination?: ("by_limit" | "any_time") | number;
  form_clock?: "last_use_end" | "first_placement";
  formal_analysis?: number;
  injury_clock?: "from_discovery" | "from_use";
  limit_applies_to?: "each_intervention" | "episode";
  manner_of_preventing?: "physically" | "in_any_manner";
  meeting_deadline?: "none" | number;
  monitoring_interval?: "none" | number;
  notice_covers?: "uses_begun" | "whole_incident";
  notified_when?: "reached_or_sent" | "reached_only";
  officers_devices?: "not_counted" | "counted";
  planned_seclusion?: "emergency_only" | "in_iep_too";
  recertification?: "twelve_months" | "each_school_year";
  repeated_use?: "more_than_once" | number;
  report_anchor?: "last_use_end" | "incident_day";
  same_decider?: "any_qualified" | "same_individual";
  seclusion_involuntary?: "not_required" | "required";
  self_injury_devices?: "on_prescribed" | "on_both";
  summer_sessions?: "not_school_days" | "school_days";
  thirty_minutes?: "from_previous" | "fixed_marks";
  use_counting?: "each_intervention" | "each_incident";
  window?: "school_days" | "one_more_school_day" | "calendar_days";
  window_exemption?: "unbreakable_only" | "line_of_sight_too";
}
/**
 * Choices for the readings of a policy document, by the names that it gives them.
 */
export interface OwnReadings {
  [k: string]: string | number;
}
/**
 * One subject of care, and everything it is judged with.
 */
export interface CareRequest {
  /**
   * The episode of care to judge; this or a facility.
   */
  care_episode?: CareEpisode;
  /**
   * The facility to judge by itself.
   */
  care_facility?: CareFacility;
  /**
   * The policy's id, for example 'cms-hospital', or its document.
   */
  policy: PolicyId | PolicyDocument;
  /**
   * The calendar and zone of the place.
   */
  calendar: SchoolCalendar;
  /**
   * Standing facts; texts of health care ask for none.
   */
  setting?: Setting;
  /**
   * The moment of judging; what is later is not yet known.
   */
  as_of: Instant;
  /**
   * Choices that differ from the policy's defaults, by reading name.
   */
  readings?: Readings | OwnReadings;
}
/**
 * One emergency with one patient or resident: uses with their orders, and what followed.
 */
export interface CareEpisode {
  /**
   * An id that names nobody.
   */
  id: Id;
  /**
   * The local day on which it began.
   */
  day: Day;
  /**
   * The patient or resident.
   */
  person: CarePerson;
  /**
   * The facility.
   */
  facility?: Id;
  /**
   * What was done, at least one use.
   *
   * @minItems 0
   * @maxItems 1000
   */
  uses: CareUse[];
  /**
   * Debriefings; an empty list: none was held.
   *
   * @maxItems 1000
   */
  debriefings?: Debriefing[];
  /**
   * Internal reviews; an empty list: none.
   *
   * @maxItems 1000
   */
  reviews?: CareReview[];
  /**
   * Injuries; an empty list: none.
   *
   * @maxItems 1000
   */
  injuries?: CareInjury[];
  /**
   * The person's death; an empty list: the person lives.
   *
   * @maxItems 1
   */
  deaths?: [] | [Death];
  /**
   * Serious occurrences; an empty list: none.
   *
   * @maxItems 1000
   */
  occurrences?: Occurrence[];
  /**
   * Who judged the attested facts.
   *
   * @maxItems 1000
   */
  attestations?: Attestation[];
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * The person in care, with what was true of them.
 */
export interface CarePerson {
  /**
   * An id that names nobody.
   */
  id: Id;
  /**
   * Date of birth.
   */
  born?: Day;
  /**
   * Age in whole years on the episode's day, where the date of birth is not given.
   */
  age?: number;
  /**
   * Whether a minor by the state's law, or declared incompetent by its court.
   */
  minor?: boolean;
  /**
   * What was told at admission.
   */
  admission?: Admission;
  /**
   * The assessment of trauma.
   */
  trauma_assessment?: TraumaAssessment;
  /**
   * The individual crisis prevention plan.
   */
  crisis_plan?: CrisisPlan;
  /**
   * Whether debriefing is contraindicated for this person, with the reason documented.
   */
  debriefing_contraindicated?: boolean;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * What the person and the parents were told at admission.
 */
export interface Admission {
  /**
   * When the person was admitted.
   */
  at?: Moment;
  /**
   * Whether the person was told of the facility's policy.
   */
  person_informed?: boolean;
  /**
   * Whether a minor's parents were told of it.
   */
  parents_informed?: boolean;
  /**
   * Whether in a language they understand.
   */
  language_understood?: boolean;
  /**
   * Whether their written acknowledgment is in the record.
   */
  acknowledged?: boolean;
  /**
   * Whether they got a copy of the policy.
   */
  policy_given?: boolean;
}
/**
 * The assessment of earlier abuse and other trauma.
 */
export interface TraumaAssessment {
  /**
   * Whether it was done; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When it was done.
   */
  at?: Moment;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
  /**
   * What it covers: abuse, other trauma, trauma from restraint, seclusion or treatment.
   *
   * @maxItems 1000
   */
  covers?: ("abuse" | "other_trauma" | "restraint_trauma")[];
  /**
   * Whether it is taken up again during treatment.
   */
  ongoing?: boolean;
}
/**
 * The plan made with the person: what calms, what helps, what is least traumatic.
 */
export interface CrisisPlan {
  /**
   * Whether it was done; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When it was done.
   */
  at?: Moment;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
  /**
   * Whether it was discussed with the person.
   */
  discussed?: boolean;
}
/**
 * One period of one restraint or one seclusion, one drug given to restrain, or one time out.
 */
export interface CareUse {
  /**
   * An id, unique within the episode.
   */
  id: Id;
  /**
   * As what it is recorded.
   */
  kind: "manual_restraint" | "mechanical_restraint" | "drug_restraint" | "seclusion" | "time_out";
  /**
   * When it began; of a drug, when it was given.
   */
  started?: Moment;
  /**
   * When it ended.
   */
  ended?: Moment;
  /**
   * Whether it still goes on.
   */
  ongoing?: boolean;
  /**
   * Whether it immobilizes the person or reduces free movement of arms, legs, body or head.
   */
  immobilizes?: boolean;
  /**
   * Whether physical force was applied.
   */
  forceful?: boolean;
  /**
   * Whether the person could easily remove a device.
   */
  easily_removed?: boolean;
  /**
   * Whether a drug was given to manage behaviour or movement.
   */
  manages_behavior?: boolean;
  /**
   * Whether a drug and its dose are standard for the condition.
   */
  standard_treatment?: boolean;
  /**
   * Whether a confinement was involuntary.
   */
  involuntary?: boolean;
  /**
   * Whether the person was alone in a room or area.
   */
  alone?: boolean;
  /**
   * Whether physically prevented from leaving.
   */
  kept_in?: boolean;
  /**
   * Whether the person believes that leaving would be prevented.
   */
  believes_kept_in?: boolean;
  /**
   * A method that texts leave out of restraint, if it is one.
   */
  excluded_as?:
    | "prescribed_device"
    | "surgical_dressing"
    | "protective_helmet"
    | "examination"
    | "fall_from_bed"
    | "safe_activity"
    | "escort"
    | "brief_comfort";
  /**
   * Whether only on the wrists, and solely of soft, non-rigid, cloth-like material.
   */
  soft_wrist_only?: boolean;
  /**
   * Whether used to manage violent or self-destructive behaviour.
   */
  violent_behavior?: boolean;
  /**
   * What it was to prevent; an empty list: nothing.
   *
   * @maxItems 1000
   */
  grounds?: (
    | "danger_to_person"
    | "danger_to_staff"
    | "danger_to_others"
    | "extreme_violence"
    | "personal_injury"
    | "attempted_suicide"
    | "property_destruction"
    | "disruption"
    | "noncompliance"
    | "other"
    | "unclear"
  )[];
  /**
   * Whether that danger was immediate or imminent.
   */
  imminent?: boolean;
  /**
   * Whether the behaviour was not anticipated.
   */
  unanticipated?: boolean;
  /**
   * What for, as recorded.
   *
   * @maxItems 1000
   */
  purposes?: (
    | "safety"
    | "coercion"
    | "discipline"
    | "punishment"
    | "convenience"
    | "retaliation"
    | "replacing_staff"
    | "replacing_treatment"
    | "treatment"
    | "behavior_modification"
  )[];
  /**
   * Whether an emergency safety need was identified first.
   */
  emergency_identified?: boolean;
  /**
   * Whether less restrictive interventions were found ineffective, or no other was possible. A judgement: left out, it is put to a person.
   */
  alternatives_ineffective?: boolean;
  /**
   * Whether it was the least restrictive that would be effective. A judgement: left out, it is put to a person.
   */
  least_restrictive?: boolean;
  /**
   * Whether implemented by safe and appropriate techniques. A judgement: left out, it is put to a person.
   */
  safe_technique?: boolean;
  /**
   * Whether safe, proportionate and appropriate to behaviour, age, size, gender, condition and history. A judgement: left out, it is put to a person.
   */
  proportionate?: boolean;
  /**
   * Whether free from abuse and corporal punishment. A judgement: left out, it is put to a person.
   */
  free_from_abuse?: boolean;
  /**
   * Whether dignity, privacy and safety were preserved as far as possible. A judgement: left out, it is put to a person.
   */
  dignity_preserved?: boolean;
  /**
   * Whether it ended at the earliest possible time, whatever the order's length. A judgement: left out, it is put to a person.
   */
  ended_at_earliest?: boolean;
  /**
   * Whether the plan of care was modified in writing accordingly.
   */
  plan_modified?: boolean;
  /**
   * Whether the orderer chose it on consultation with staff.
   */
  on_consultation?: boolean;
  /**
   * Orders and renewals in their order; an empty list: none.
   *
   * @maxItems 1000
   */
  orders?: Order[];
  /**
   * The staff who carried it out.
   *
   * @maxItems 1000
   */
  staff?: Participant[];
  /**
   * How the person was watched.
   */
  monitoring?: CareMonitoring;
  /**
   * Looks and words, one by one.
   *
   * @maxItems 1000
   */
  checks?: CareCheck[];
  /**
   * Practitioners' evaluations; an empty list: none.
   *
   * @maxItems 1000
   */
  evaluations?: Evaluation[];
  /**
   * The word with the orderer when it went on beyond the order.
   */
  beyond_order_contact?: PromptAct;
  /**
   * Whether a specially trained person was in attendance throughout.
   */
  attended?: boolean;
  /**
   * What the person's record documents; an empty list: nothing.
   *
   * @maxItems 1000
   */
  chart?: (
    | "one_hour_evaluation"
    | "behavior_and_intervention"
    | "alternatives"
    | "condition"
    | "response"
    | "orders"
    | "times"
    | "emergency_situation"
    | "staff_names"
  )[];
  /**
   * When its documentation was completed.
   */
  record?: Act;
  /**
   * When the shift ends in which it ended.
   */
  shift_ends?: Moment;
  /**
   * The word with a minor's parents or guardians.
   */
  parents_told?: PromptAct;
  /**
   * Whether date, time and staff member of that are recorded.
   */
  parents_told_recorded?: boolean;
  /**
   * Whether the facility's record of emergency safety situations has it, with its outcome.
   */
  kept_in_facility_record?: boolean;
  /**
   * The copy of the restraint form given to the person.
   */
  form_given?: Act;
  /**
   * The review of this event by senior management.
   */
  leader_reviewed?: Act;
  /**
   * Whether it was written down why no examination took place.
   */
  why_not_examined?: boolean;
}
/**
 * One order, or one renewal of an order, for the use it is recorded with.
 */
export interface Order {
  /**
   * An id, unique within the use.
   */
  id: Id;
  /**
   * Who gave it.
   */
  by?: Id;
  /**
   * As what.
   */
  licence?:
    | "physician"
    | "licensed_independent_practitioner"
    | "licensed_practitioner"
    | "advanced_practice_nurse"
    | "registered_nurse"
    | "practical_nurse"
    | "physician_assistant"
    | "other_licensed_staff"
    | "facility_director"
    | "none";
  /**
   * Whether the orderer is responsible for the person's care.
   */
  responsible?: boolean;
  /**
   * Whether facility policy and the state's law let the orderer order it.
   */
  authorized?: boolean;
  /**
   * Whether the orderer was trained in it: knows the policy, can assess.
   */
  trained?: boolean;
  /**
   * Whether the orderer is the attending physician.
   */
  by_attending?: boolean;
  /**
   * Whether the orderer is the treatment team's physician.
   */
  by_team_physician?: boolean;
  /**
   * Whether the treatment team's physician was available.
   */
  team_physician_available?: boolean;
  /**
   * Whether the orderer was present at the facility.
   */
  present?: boolean;
  /**
   * When it was given.
   */
  issued?: Moment;
  /**
   * Until when it authorizes the use at the latest.
   */
  expires?: Moment;
  /**
   * Whether it sets no end: true where it names no time.
   */
  open_ended?: boolean;
  /**
   * Whether it renews the order before it; false: an order of its own.
   */
  renewal?: boolean;
  /**
   * Whether it was given or renewed as the facility's policy authorizes. A judgement: left out, it is put to a person.
   */
  as_policy_authorizes?: boolean;
  /**
   * Whether it was given by word of mouth.
   */
  verbal?: boolean;
  /**
   * As what the one acts who took a verbal order.
   */
  received_by?:
    | "physician"
    | "licensed_independent_practitioner"
    | "licensed_practitioner"
    | "advanced_practice_nurse"
    | "registered_nurse"
    | "practical_nurse"
    | "physician_assistant"
    | "other_licensed_staff"
    | "facility_director"
    | "none";
  /**
   * Whether a verbal order was taken while the use was begun, or directly after the emergency. A judgement: left out, it is put to a person.
   */
  received_in_time?: boolean;
  /**
   * The orderer's signature in the record.
   */
  signed?: PromptAct;
  /**
   * Whether the orderer could be reached throughout, by telephone at the least.
   */
  available_throughout?: boolean;
  /**
   * Whether it is a standing order.
   */
  standing?: boolean;
  /**
   * Whether it is to be used as needed (PRN).
   */
  as_needed?: boolean;
  /**
   * What it states.
   *
   * @maxItems 1000
   */
  states?: ("name" | "date_and_time" | "intervention" | "length" | "circumstances")[];
  /**
   * The word with the attending physician.
   */
  attending_consulted?: PromptAct;
  /**
   * The word with the treatment team's physician.
   */
  team_physician_consulted?: PromptAct;
  /**
   * Whether date and time of that word are recorded.
   */
  consultation_recorded?: boolean;
  /**
   * A superintendent's or director's approval, where one is needed.
   */
  approval?: Act;
}
/**
 * An act due as soon as possible, without a number of hours: if it was prompt is a judgement.
 */
export interface PromptAct {
  /**
   * Whether it was done; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When it was done.
   */
  at?: Moment;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
  /**
   * Whether it was done as soon as possible. A judgement: left out, it is put to a person.
   */
  promptly?: boolean;
}
/**
 * A member of staff who took part in a use, with what was true of them on that day.
 */
export interface Participant {
  /**
   * An id that names nobody.
   */
  id: Id;
  /**
   * Whether trained and competent in it by that day.
   */
  trained?: boolean;
  /**
   * Whether clinical staff.
   */
  clinical?: boolean;
}
/**
 * How the person was watched during a use.
 */
export interface CareMonitoring {
  /**
   * From where or by what.
   *
   * @maxItems 1000
   */
  by?: ("in_person" | "inside_room" | "outside_room" | "video" | "audio")[];
  /**
   * Whether continually, throughout.
   */
  continual?: boolean;
  /**
   * Whether whoever watched was trained, or is a practitioner.
   */
  trained?: boolean;
  /**
   * Whether whoever watched is clinical staff.
   */
  clinical?: boolean;
  /**
   * Whether whoever watched by video and audio was close by.
   */
  in_proximity?: boolean;
  /**
   * Whether at the intervals the facility's policy sets. A judgement: left out, it is put to a person.
   */
  as_policy_sets?: boolean;
  /**
   * Whether at frequent, appropriate intervals. A judgement: left out, it is put to a person.
   */
  frequent?: boolean;
  /**
   * Whether spoken to at frequent, appropriate intervals. A judgement: left out, it is put to a person.
   */
  spoken_to_frequently?: boolean;
}
/**
 * One look at the person, or one word with them.
 */
export interface CareCheck {
  /**
   * When.
   */
  at: Moment;
  /**
   * Whether the person was spoken to.
   */
  spoken?: boolean;
}
/**
 * One examination of the person by a practitioner or nurse.
 */
export interface Evaluation {
  /**
   * An id, unique within the use.
   */
  id: Id;
  /**
   * When.
   */
  at?: Moment;
  /**
   * Who.
   */
  by?: Id;
  /**
   * As what.
   */
  licence?:
    | "physician"
    | "licensed_independent_practitioner"
    | "licensed_practitioner"
    | "advanced_practice_nurse"
    | "registered_nurse"
    | "practical_nurse"
    | "physician_assistant"
    | "other_licensed_staff"
    | "facility_director"
    | "none";
  /**
   * Whether trained to evaluate persons in restraint or seclusion.
   */
  trained?: boolean;
  /**
   * Whether the state and the facility permit this person to evaluate.
   */
  permitted?: boolean;
  /**
   * Whether face to face.
   */
  face_to_face?: boolean;
  /**
   * What was evaluated.
   *
   * @maxItems 1000
   */
  evaluated?: (
    | "situation"
    | "reaction"
    | "condition"
    | "need_to_continue"
    | "physical_and_psychological"
    | "behavior"
    | "appropriateness"
    | "complications"
  )[];
  /**
   * Whether it was made immediately after the restraint was removed or the seclusion ended.
   */
  directly_after_use?: boolean;
  /**
   * The word with the physician or practitioner responsible.
   */
  consulted?: PromptAct;
  /**
   * Whether its time and results are in the record.
   */
  recorded?: boolean;
}
/**
 * One session after a use; who came decides what it counts as.
 */
export interface Debriefing {
  /**
   * Whether it was done; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When it was done.
   */
  at?: Moment;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
  /**
   * An id, unique within the episode.
   */
  id: Id;
  /**
   * Whether face to face.
   */
  face_to_face?: boolean;
  /**
   * Whether the person who was restrained or secluded took part.
   */
  person_present?: boolean;
  /**
   * Staff who took part.
   *
   * @maxItems 1000
   */
  staff_present?: Id[];
  /**
   * Staff who were excused.
   *
   * @maxItems 1000
   */
  staff_excused?: Excused[];
  /**
   * Whether supervisory staff took part.
   */
  supervisors_present?: boolean;
  /**
   * Whether administrative staff took part.
   */
  administrators_present?: boolean;
  /**
   * Whether held in a language all who took part understand.
   */
  language_understood?: boolean;
  /**
   * What was talked about.
   *
   * @maxItems 1000
   */
  covered?: (
    | "circumstances"
    | "experience"
    | "prevention"
    | "earlier_alternatives"
    | "precipitating_factors"
    | "alternative_techniques"
    | "procedures"
    | "outcome"
  )[];
  /**
   * Who led it.
   */
  led_by?: Id;
  /**
   * Whether the leader is clinical staff of middle or senior level.
   */
  leader_senior?: boolean;
  /**
   * Whether the leader is trained in the facility's policy.
   */
  leader_trained?: boolean;
  /**
   * Whether held directly after the episode. A judgement: left out, it is put to a person.
   */
  immediate?: boolean;
  /**
   * Whether recorded: who came, who was excused, changes of the plan.
   */
  recorded?: boolean;
  /**
   * Whether it led to changes of the treatment plan.
   */
  plan_changes?: boolean;
}
/**
 * A member of staff who was left out of a debriefing.
 */
export interface Excused {
  /**
   * Who.
   */
  id: Id;
  /**
   * Whether their presence might have jeopardized the person's well-being.
   */
  would_jeopardize?: boolean;
}
/**
 * An internal review of a use, a death or a serious injury.
 */
export interface CareReview {
  /**
   * Whether it was done; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When it was done.
   */
  at?: Moment;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
  /**
   * An id, unique within the episode.
   */
  id: Id;
  /**
   * Which.
   */
  kind: "quality_assurance" | "clinical" | "root_cause";
  /**
   * Whether it is protected from disclosure.
   */
  confidential?: boolean;
}
/**
 * An injury that a use resulted in.
 */
export interface CareInjury {
  /**
   * An id, unique within the episode.
   */
  id: Id;
  /**
   * Whose.
   */
  of?: "person" | "staff" | "other";
  /**
   * Whether it significantly impairs the person's physical condition.
   */
  serious?: boolean;
  /**
   * The medical treatment.
   */
  treated?: PromptAct;
  /**
   * Whether it is in the record.
   */
  recorded?: boolean;
  /**
   * The meeting of the staff involved with their supervisors.
   */
  staff_met?: Act;
  /**
   * The report under the state's mechanism.
   */
  state_told?: Act;
  /**
   * Whether it is or was investigated.
   */
  investigated?: boolean;
}
/**
 * The death of the person of the episode.
 */
export interface Death {
  /**
   * When the person died.
   */
  at?: Moment;
  /**
   * When the facility came to know of it.
   */
  known?: Moment;
  /**
   * Whether it is reasonable to assume that the use contributed to it, directly or indirectly. A judgement: left out, it is put to a person.
   */
  perhaps_caused?: boolean;
  /**
   * The report to the federal agency (CMS).
   */
  reported?: Act;
  /**
   * The entry into the internal log.
   */
  logged?: DeathLogEntry;
  /**
   * Whether the record has date and time of that report.
   */
  report_in_record?: boolean;
  /**
   * Whether the record has date and time of the entry into the log.
   */
  log_in_record?: boolean;
}
/**
 * The entry of a death into the facility's internal log.
 */
export interface DeathLogEntry {
  /**
   * Whether it was done; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When it was done.
   */
  at?: Moment;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
  /**
   * What it states.
   *
   * @maxItems 1000
   */
  states?: ("name" | "born" | "died" | "attending" | "record_number" | "diagnosis")[];
  /**
   * Whether the federal agency can have it at once on request.
   */
  available?: boolean;
}
/**
 * A serious occurrence: a death, a serious injury, an attempted suicide.
 */
export interface Occurrence {
  /**
   * An id, unique within the episode.
   */
  id: Id;
  /**
   * Which.
   */
  kind: "death" | "serious_injury" | "suicide_attempt";
  /**
   * When it happened.
   */
  at?: Moment;
  /**
   * The report to the state's Medicaid agency.
   */
  medicaid_agency?: OccurrenceReport;
  /**
   * The report to the state's protection and advocacy system.
   */
  advocates?: OccurrenceReport;
  /**
   * The word with a minor's parents or guardians.
   */
  parents?: PromptAct;
  /**
   * The report of a death to the federal regional office (CMS).
   */
  federal?: OccurrenceReport;
  /**
   * Whether the record says that all were told, with the name of whoever was told.
   */
  recorded?: boolean;
  /**
   * Whether a copy is in the record and in the log of incidents.
   */
  in_logs?: boolean;
  /**
   * The day on which staff entered it.
   */
  noted?: Day;
}
/**
 * A report of a serious occurrence.
 */
export interface OccurrenceReport {
  /**
   * Whether it was done; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When it was done.
   */
  at?: Moment;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
  /**
   * What it states.
   *
   * @maxItems 1000
   */
  states?: ("name" | "description" | "facility" | "address" | "telephone")[];
  /**
   * Whether the state's law forbids this report.
   */
  prohibited?: boolean;
}
/**
 * A hospital, a residential treatment facility, or another place of care, judged by itself.
 */
export interface CareFacility {
  /**
   * An id that names nobody.
   */
  id: Id;
  /**
   * Staff who take part.
   *
   * @maxItems 100000
   */
  staff?: CareStaff[];
  /**
   * What its training covers.
   *
   * @maxItems 1000
   */
  trained_in?: (
    | "triggers"
    | "nonphysical_skills"
    | "least_restrictive_choice"
    | "safe_application"
    | "signs_to_end"
    | "monitoring"
    | "first_aid_and_cpr"
    | "exercises"
  )[];
  /**
   * Whether its trainers are qualified by education, training and experience. A judgement: left out, it is put to a person.
   */
  trainers_qualified?: boolean;
  /**
   * Whether the agencies can have its training materials.
   */
  training_materials_available?: boolean;
  /**
   * Whether its policy gives telephone and address of the protection and advocacy system.
   */
  policy_names_advocates?: boolean;
  /**
   * Whether its policy says: only as emergency safety measures.
   */
  policy_emergency_only?: boolean;
  /**
   * Whether it has transfer agreements with hospitals.
   */
  transfer_agreements?: boolean;
  /**
   * The director's written attestation of compliance.
   */
  attestation_of_compliance?: Act;
  /**
   * Whether all of the seclusion room can be seen into.
   */
  seclusion_room_visible?: boolean;
  /**
   * Whether the seclusion room is free of hazards. A judgement: left out, it is put to a person.
   */
  seclusion_room_safe?: boolean;
  /**
   * The last writing or update of its plan to use less.
   */
  reduction_plan?: Act;
  /**
   * What that plan holds.
   *
   * @maxItems 1000
   */
  reduction_plan_holds?: (
    | "commitment"
    | "policies"
    | "training"
    | "milieu"
    | "peers_and_families"
    | "sensory_interventions"
    | "comfort_space"
    | "crisis_plans"
  )[];
  /**
   * Whether its quality assurance reviews look for trends in use.
   */
  quality_reviews?: boolean;
  /**
   * Whether data of use are posted, with goals.
   */
  data_shared_with_goals?: boolean;
  /**
   * Days by month.
   *
   * @maxItems 100000
   */
  patient_days?: PatientDays[];
  /**
   * Whether specially certified to restrain minors.
   */
  certified_for_minors?: boolean;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
}
/**
 * A member of staff who takes part in restraint or seclusion.
 */
export interface CareStaff {
  /**
   * An id that names nobody.
   */
  id: Id;
  /**
   * The training at orientation.
   */
  orientation?: Act;
  /**
   * When first taking part in a restraint or seclusion.
   */
  first_took_part?: Moment;
  /**
   * Demonstrations of competence; an empty list: none.
   *
   * @maxItems 1000
   */
  demonstrations?: Demonstration[];
  /**
   * Whether trained again as often as the facility's policy sets. A judgement: left out, it is put to a person.
   */
  retrained_as_policy_sets?: boolean;
  /**
   * Whether the personnel record shows completion, date and certifier.
   */
  documented?: boolean;
}
/**
 * A demonstration of competence, or a certification.
 */
export interface Demonstration {
  /**
   * Whether it was done; a moment alone means it was.
   */
  done?: boolean;
  /**
   * When it was done.
   */
  at?: Moment;
  /**
   * A vendor's own keys.
   */
  extensions?: Extensions;
  /**
   * In what.
   */
  of: "restraint_and_seclusion" | "cpr";
}
/**
 * A month's days of all patients, the base of rates.
 */
export interface PatientDays {
  /**
   * The month.
   */
  month: string;
  /**
   * Of which ages; left out: of all.
   */
  ages?: "1-12" | "13-17" | "18-64" | "65+";
  /**
   * Inpatient days.
   */
  days?: number;
  /**
   * Days of leave among them.
   */
  leave_days?: number;
  /**
   * Persons served in the month.
   */
  persons?: number;
}
/**
 * The answer to a request that cannot be judged.
 */
export interface ErrorAnswer {
  /**
   * Why.
   */
  error: Failure;
}
/**
 * Why a request got no report.
 */
export interface Failure {
  /**
   * What kind of error it is.
   */
  kind:
    | "invalid_request"
    | "invalid_policy"
    | "unknown_policy"
    | "unknown_reading"
    | "before_any_law"
    | "no_calendar"
    | "not_judged";
  /**
   * Each thing that is wrong.
   *
   * @minItems 1
   */
  problems: [RequestProblem, ...RequestProblem[]];
}
/**
 * One thing wrong with a request.
 */
export interface RequestProblem {
  /**
   * Where, for example incident.interventions[0].ended; empty for the whole.
   */
  path: string;
  /**
   * What is wrong, in a sentence a form can show; no values.
   */
  sentence: string;
  /**
   * What is wrong, for a machine, for example missing or end_before_start.
   */
  code: string;
  /**
   * The path as a JSON pointer (RFC 6901), for example /incident/interventions/0/ended.
   */
  pointer: string;
  /**
   * Ids of the records around it, the outermost first, where they can be read.
   */
  ids: string[];
}
