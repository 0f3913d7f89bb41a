/**
 * ndr-doctor/core: the verbs of `ndr-doctor`, synchronous and without third-party code, for browsers, workers and the edge.
 *
 * @module
 */
export { classify, diagnose, explain, parseReport } from './core-verbs.ts'
export { advise } from './advice/advise.ts'
export { policySchema as advicePolicySchema } from './advice/plan.ts'
export { summarise } from './advice/summarise.ts'
export { Tally } from './advice/tally.ts'
export { assessAuthenticity, withholdSuppression } from './authenticity/authenticity.ts'
export { signVerp, verifyVerp } from './authenticity/verp.ts'
export { explainChange, maxSafeSend, predictBlocking, profileSchema } from './policy/index.ts'
export { renderForecast } from './render/forecast-text.ts'
export { renderSupportPacket } from './render/support-packet.ts'
export { renderHtml, renderMarkdown, renderText } from './core-renderers.ts'
export type * from './types.ts'
