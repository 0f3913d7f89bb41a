/**
 * ndr-doctor: a non-delivery report goes in, a diagnosis comes out.
 *
 *     bytes ─► Message ─► Report ─► Diagnosis[] ─► text
 *              message/    report/    classify/       render/
 *                          dialects/  codes/ remedies/
 *                                     policy/ ─► Forecast
 *
 * This entry also takes streams, and decodes every charset that mailparser knows. `ndr-doctor/core` is the same without
 * third-party code, synchronous, for browsers and workers.
 *
 * @module
 */
export { classify, diagnose, explain, parseReport, predictBlocking } from './verbs.ts'
export { advise } from './advice/advise.ts'
export { policySchema as advicePolicySchema } from './advice/plan.ts'
export { summarise } from './advice/summarise.ts'
export { Tally } from './advice/tally.ts'
export { assessAuthenticity, withholdSuppression } from './authenticity/authenticity.ts'
export { signVerp, verifyVerp } from './authenticity/verp.ts'
export { explainChange, maxSafeSend, profileSchema } from './policy/index.ts'
export { renderSupportPacket } from './render/support-packet.ts'
export { renderForecast, renderHtml, renderMarkdown, renderText } from './renderers.ts'
export type { ReadableStreamLike, StreamSource } from './message/source.ts'
export type * from './types.ts'
