#!/usr/bin/env node
import { exitCode } from './exit-code.ts'
import { reasonOf } from './input.ts'
import { run } from './run.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as `head`, is no fault.
  if (error.code === 'EPIPE') process.exit(exitCode.answered)
  process.stderr.write(`ndr-doctor: standard output: ${reasonOf(error) ?? error.message}\n`)
  process.exit(exitCode.unwritable)
})
// Nobody reads complaints: the answers may be read all the same.
process.stderr.on('error', () => {})

process.exitCode = await run(process.argv.slice(2), {
  // Is opened only where it is read.
  get stdin() {
    return process.stdin
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  signals: process,
})
