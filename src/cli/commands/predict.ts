import type * as library from '../../index.ts'
import type { Forecast } from '../../index.ts'
import { answerEach } from '../answer-each.ts'
import { defineCommand } from '../command.ts'
import { inputsOf, readInput, UnreadableInput } from '../input.ts'
import { exitCodeOption, jsonOption, languageOption } from '../options.ts'
import { print, styleOf } from '../terminal.ts'

function forecastOf(json: string, language: string, { predictBlocking }: typeof library): Forecast {
  try {
    return predictBlocking(JSON.parse(json), { language })
  } catch (error) {
    if (error instanceof SyntaxError) throw new UnreadableInput(`not JSON: ${error.message}`)
    if (error instanceof TypeError) throw new UnreadableInput(error.message)
    throw error
  }
}

/** `ndr-doctor predict PROFILE.json…`: what is to be expected of each tenant. */
export const predict = defineCommand({
  name: 'predict',
  operands: 'PROFILE.json...',
  words: null,
  summary: 'Whether Exchange Online is about to block a tenant',
  description: [
    'A profile is a tenant with its licences, domains and what it sent, in JSON: what `predictBlocking` of the library takes. With no file, or where it is `-`, standard input is read. In JSON, each forecast is a line: `input` and `forecast`.',
  ],
  options: {
    ...languageOption,
    format: {
      type: 'string',
      short: 'f',
      value: 'FORMAT',
      choices: ['text', 'json'],
      help: 'Form of the forecast. Default: text.',
    },
    ...jsonOption,
    ...exitCodeOption,
  },
  examples: [
    { line: 'ndr-doctor predict --exit-code tenant.json', what: 'ends with 1 where the tenant is at risk' },
    { line: 'ndr-doctor predict --lang it tenant.json', what: 'in Italian' },
  ],
  async run({ values, operands, language }, terminal) {
    const inputs = inputsOf(operands, terminal)
    const library = await import('../../index.ts')
    return answerEach(inputs, terminal, async (name) => {
      const json = (await readInput(name, terminal)).toString()
      const forecast = forecastOf(json, values.lang ?? language, library)
      const isJson = values.json || values.format === 'json'
      const answer = isJson
        ? `${JSON.stringify({ input: name, forecast })}\n`
        : library.renderForecast(forecast, styleOf(terminal))
      await print(terminal.stdout, answer)
      return values['exit-code'] && (forecast.verdict === 'at-risk' || forecast.verdict === 'blocked')
    })
  },
})
