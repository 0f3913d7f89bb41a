import { text } from 'node:stream/consumers'
import { predictBlocking, renderForecast, type Forecast } from '../index.ts'
import { answerEach } from './answer-each.ts'
import { UsageError, type Arguments } from './arguments.ts'
import { inputsOf, open, reading, UnreadableInput } from './input.ts'
import { print, styleOf, type Terminal } from './terminal.ts'

function forecastOf(json: string): Forecast {
  try {
    return predictBlocking(JSON.parse(json))
  } catch (error) {
    if (error instanceof SyntaxError) throw new UnreadableInput(`not JSON: ${error.message}`)
    if (error instanceof TypeError) throw new UnreadableInput(error.message)
    throw error
  }
}

/** `ndr-doctor predict PROFILE.json…`: what is to be expected of each tenant. */
export async function predictProfiles(asked: Arguments, terminal: Terminal): Promise<number> {
  const { format } = asked
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`predict writes text or json; not ${format}`)
  return answerEach(inputsOf(asked, terminal), terminal, async (name) => {
    const forecast = forecastOf(await reading(() => text(open(name, terminal))))
    const answer =
      format === 'json'
        ? `${JSON.stringify({ input: name, forecast })}\n`
        : renderForecast(forecast, styleOf(terminal))
    await print(terminal.stdout, answer)
    return asked.exitCode && (forecast.verdict === 'at-risk' || forecast.verdict === 'blocked')
  })
}
