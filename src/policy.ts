/**
 * ndr-doctor/policy: the forecast by itself, for those who read no mail.
 *
 * @module
 */
export * from './policy/index.ts'
export { renderForecast } from './render/forecast-text.ts'
