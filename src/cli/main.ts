#!/usr/bin/env node
import { exitCode } from './exit-code.ts'
import { run } from './run.ts'

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as `head`, is no fault.
  if (code === 'EPIPE') process.exit(exitCode.answered)
  process.stderr.write(`ndr-doctor: standard output: ${code}\n`)
  process.exit(exitCode.fault)
})

process.exitCode = await run(process.argv.slice(2), process)
