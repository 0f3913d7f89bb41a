/**
 * ndr-doctor/core: the verbs of `ndr-doctor`, synchronous and without third-party code, for browsers, workers and the edge.
 *
 * @module
 */
export { classify, diagnose, explain, parseReport } from './core-verbs.ts'
export { explainChange, maxSafeSend, predictBlocking, profileSchema } from './policy/index.ts'
export { renderForecast } from './render/forecast-text.ts'
export { renderHtml, renderMarkdown, renderText } from './core-renderers.ts'
export type * from './types.ts'
