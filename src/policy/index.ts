export { predictBlocking, type ForecastOptions } from './predict-blocking.ts'
export { explainChange, type Change, type Side, type TurnedFinding } from './explain-change.ts'
export { maxSafeSend, type SafeSend } from './max-safe-send.ts'
export { profileSchema } from './profile-schema.ts'
export type {
  AuthenticationState,
  Connector,
  Domain,
  KnownBlock,
  OutboundSpamPolicy,
  Profile,
  Route,
  SeenRefusal,
  Send,
  Settings,
  Tenant,
} from './profile.ts'
export type {
  Basis,
  Finding,
  FindingScope,
  Forecast,
  Link,
  RuleId,
  Unit,
  Verdict,
  WindowName,
} from './forecast.ts'
export type { BlockCode } from './blocks.ts'
export type * from './forecast-locale.ts'
export type { PageName } from './pages.ts'
export type { JsonSchema } from '../schema/json-schema.ts'
