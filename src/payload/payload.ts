/** Payloads of webhooks come from the network: what is read of one is checked, and a wrong shape is said with its place. */
import { defaultLimits } from '../message/limits.ts'
import { readDate } from '../report/date.ts'

/** Longest JSON text that is taken, in characters. */
const LONGEST_JSON = defaultLimits.bytes
/** Characters that are read of one text of a payload: a refusal fits in far fewer. */
const LONGEST_TEXT = 8192
/** The last instant that a Date can hold, in seconds since 1970 (ECMA-262, time values). */
const LAST_INSTANT = 8.64e12

/** A place in a payload and what stands there. Only own properties are looked at. */
export class Place {
  readonly value: unknown
  /** `payload.bounce.bouncedRecipients[0].emailAddress` */
  readonly path: string

  constructor(value: unknown, path: string) {
    this.value = value
    this.path = path
  }

  get isAbsent(): boolean {
    return this.value === undefined || this.value === null
  }

  get isObject(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value)
  }

  /**
   * A property of the object here; of nothing at all there is nothing.
   *
   * @throws TypeError where something else than an object is here.
   */
  at(name: string): Place {
    const path = `${this.path}${/^\w{1,80}$/.test(name) ? `.${name}` : `[${JSON.stringify(name.slice(0, 80))}]`}`
    if (this.isAbsent) return new Place(undefined, path)
    if (!this.isObject) throw this.wrong('an object')
    const record = this.value as Record<string, unknown>
    return new Place(Object.hasOwn(record, name) ? record[name] : undefined, path)
  }

  /**
   * What stands under each name of the object here.
   *
   * @throws TypeError where something else than an object is here.
   */
  properties(): Place[] {
    if (!this.isObject) throw this.wrong('an object')
    return Object.keys(this.value as object).map((name) => this.at(name))
  }

  /**
   * What the JSON text here says; nothing where the text is no JSON.
   *
   * @throws TypeError where no text is here.
   */
  parsed(): Place {
    if (typeof this.value !== 'string') throw this.wrong('a text')
    return new Place(parseJson(this.value), this.path)
  }

  /** @throws TypeError where no list is here. */
  items(): Place[] {
    if (!Array.isArray(this.value)) throw this.wrong('a list')
    return this.value.map((item: unknown, index) => new Place(item, `${this.path}[${index}]`))
  }

  /** @throws TypeError where something else than a list is here. */
  itemsIfAny(): Place[] {
    return this.isAbsent ? [] : this.items()
  }

  /** @throws TypeError where no text is here, or an empty one. */
  text(longest = LONGEST_TEXT): string {
    const text = this.textIfAny(longest)
    if (text === null) throw this.wrong('a text')
    return text
  }

  /**
   * Null where nothing is here, or an empty text.
   *
   * @throws TypeError where something else than a text is here.
   */
  textIfAny(longest = LONGEST_TEXT): string | null {
    if (this.isAbsent || this.value === '') return null
    if (typeof this.value !== 'string') throw this.wrong('a text')
    return this.value.slice(0, longest)
  }

  /**
   * A code that services write as a number or as a text.
   *
   * @throws TypeError where something else is here.
   */
  codeIfAny(): string | null {
    return typeof this.value === 'number' ? String(this.value) : this.textIfAny()
  }

  /** @throws TypeError where something else than `true` or `false` is here. */
  flagIfAny(): boolean | null {
    if (this.isAbsent) return null
    if (typeof this.value !== 'boolean') throw this.wrong('true or false')
    return this.value
  }

  /**
   * An instant as ISO 8601: from a date as text, or from seconds since 1970. Null where it is none.
   *
   * @throws TypeError where something else than a text or a number is here.
   */
  instantIfAny(): string | null {
    const written = this.codeIfAny()
    if (written === null) return null
    if (!/^\d+(?:\.\d+)?$/.test(written)) return readDate(written)
    const seconds = Math.trunc(Number(written))
    return seconds > LAST_INSTANT ? null : readDate(new Date(seconds * 1000).toISOString())
  }

  /** The error to throw where something else was expected here. */
  wrong(expected: string): TypeError {
    return new TypeError(`${this.path}: expected ${expected}, got ${nameOf(this.value)}`)
  }
}

/**
 * A payload: parsed already, or the JSON text of a request's body as a string or as bytes.
 *
 * @throws TypeError where a text is no JSON, or too long.
 */
export function readPayload(payload: unknown): Place {
  const body = bodyOf(payload)
  if (body === null) return new Place(payload, 'payload')
  if (body.length > LONGEST_JSON) {
    throw new TypeError(`payload: expected at most ${LONGEST_JSON} characters, got ${body.length}`)
  }
  const parsed = parseJson(body)
  if (parsed === undefined) throw new TypeError('payload: expected JSON, got a text that is none')
  return new Place(parsed, 'payload')
}

/** The text of a body that is not parsed yet; null where the payload is none. */
export function bodyOf(payload: unknown): string | null {
  if (typeof payload === 'string') return payload
  return ArrayBuffer.isView(payload) ? new TextDecoder().decode(payload as Uint8Array) : null
}

/** What a JSON text says; undefined where it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function nameOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (value === '') return 'an empty text'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`
}
