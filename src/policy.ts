/**
 * ndr-doctor/policy: the forecast by itself, for those who read no mail, in English unless a locale of
 * `ndr-doctor/policy/locales/…` is handed in.
 *
 * @module
 */
export * from './policy/index.ts'
export { renderForecast, type RenderForecastOptions } from './render/forecast-text.ts'
