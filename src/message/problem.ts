/** What can be wrong with an input. */
export type ProblemCode =
  | 'empty-input'
  | 'not-text'
  | 'outlook-file-unread'
  | 'boundary-missing'
  | 'boundary-unclosed'
  | 'charset-unknown'
  | 'encoding-malformed'
  | 'address-malformed'
  | 'status-malformed'
  | 'status-part-malformed'
  | 'limit-bytes'
  | 'limit-parts'
  | 'limit-depth'
  | 'limit-header'
  | 'limit-line'
  | 'limit-recipients'
  | 'limit-scanned'
  | 'limit-text'

/** One thing that was wrong, for a person who looks into the mail. */
export interface Problem {
  code: ProblemCode
  /** One sentence in English. */
  message: string
}

/** Adds a problem, unless the same one is there already. */
export function note(problems: Problem[], code: ProblemCode, message: string): void {
  if (!problems.some((problem) => problem.code === code && problem.message === message)) {
    problems.push({ code, message })
  }
}
