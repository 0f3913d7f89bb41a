/** The types that both entries speak of. */
export type { Advice, Advised, AdviseOptions, PastFailure } from './advice/advise.ts'
export type { AdvicePolicy, Plan, PlannedAction } from './advice/plan.ts'
export type { Count } from './advice/counts.ts'
export type { Summary, SummarySettings, TenantFailure } from './advice/summary.ts'
export type {
  AssessedDiagnosis,
  Authenticity,
  AuthenticityReason,
  Knowledge,
  LooksUpMark,
  SentMarks,
  TrustedAuthentication,
} from './authenticity/authenticity.ts'
export type { VerifyVerpOptions, VerpCheck, VerpOptions, VerpSecret } from './authenticity/verp.ts'
export type { Explanation, ExplainedRow, Meaning } from './classify/explain.ts'
export type { Conflict } from './classify/conflicts.ts'
export type { AuthenticationVerdict, ReplyDetails, StatedLimit } from './classify/details.ts'
export type { Refused } from './classify/facts.ts'
export type { Diagnosis, Evidence, Step } from './classify/diagnosis.ts'
export type { Cause, CauseGroup, FixedBy, Scope } from './codes/causes.ts'
export type { EmitterId } from './codes/emitters.ts'
export type { IanaCode } from './codes/iana.ts'
export type { Permanence, Row } from './codes/row.ts'
export type { Diagnosed } from './diagnose.ts'
export type { Limits } from './message/limits.ts'
export type { Source } from './message/source.ts'
export type { ClassificationOptions, DiagnoseOptions, LanguageOptions, ParseOptions } from './options.ts'
export type {
  AuthenticationState,
  Basis,
  Change,
  Connector,
  Domain,
  Finding,
  FindingScope,
  Forecast,
  ForecastLocale,
  ForecastOptions,
  JsonSchema,
  KnownBlock,
  Link,
  OutboundSpamPolicy,
  Profile,
  Route,
  RuleId,
  SafeSend,
  SeenRefusal,
  Send,
  Settings,
  Side,
  Tenant,
  TurnedFinding,
  Unit,
  Verdict,
  WindowName,
} from './policy/index.ts'
export type { Audience, Labels, Locale, Remedy, RemedyLink, RemedyStep } from './remedies/remedy.ts'
export type { RenderForecastOptions } from './render/forecast-text.ts'
export type { Answer, RenderOptions, RenderTextOptions } from './render/render-options.ts'
export type { SupportPacketOptions } from './render/support-packet.ts'
export type { TextStyle } from './render/text.ts'
export type { NoReplyReason } from './report/answering.ts'
export type { CorrelateOptions, Correlation } from './report/correlation.ts'
export type { DispositionNotification } from './report/disposition.ts'
export type { FeedbackReport } from './report/feedback-report.ts'
export type { Problem, ProblemCode } from './message/problem.ts'
export type { Action, Kind, Origin, Original, RecipientStatus, Report, Typed } from './report/report.ts'
