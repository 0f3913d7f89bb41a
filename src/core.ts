/**
 * ndr-doctor/core: the verbs of `ndr-doctor`, synchronous and without third-party code, for browsers, workers and the edge.
 *
 * @module
 */
export { classify, diagnose, parseReport } from './core-verbs.ts'
