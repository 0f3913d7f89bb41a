const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  jst: 540,
  cet: 60,
  cest: 120,
  bst: 60,
}
const DATE =
  /(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]*[\s-]+(\d{4}|\d{2})[,\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([+-]\d{4}|[A-Za-z]{1,5})?/
const ISO = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})$/

/** A date-time of RFC 5322 section 3.3 (obsolete forms too) as ISO 8601 in UTC; null where it is none. No zone is UTC. */
export function readDate(value: string): string | null {
  const text = value.slice(0, 200).trim()
  if (text === '') return null
  const iso = text[4] === '-' ? ISO.exec(text) : null
  if (iso) return toIso(iso.slice(1, 7).map(Number), minutesOf(iso[7] as string))
  const match = DATE.exec(text)
  if (!match) return null
  const month = MONTHS.indexOf((match[2] as string).toLowerCase())
  if (month < 0 || month % 3 !== 0) return null
  const year =
    Number(match[3]) + ((match[3] as string).length === 4 ? 0 : Number(match[3]) < 50 ? 2000 : 1900)
  const parts = [
    year,
    month / 3 + 1,
    Number(match[1]),
    Number(match[4]),
    Number(match[5]),
    Number(match[6] ?? 0),
  ]
  return toIso(parts, minutesOf(match[7] ?? 'Z'))
}

function minutesOf(zone: string): number {
  const numeric = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (!numeric) return ZONES[zone.toLowerCase()] ?? 0
  return (numeric[1] === '-' ? -1 : 1) * (Number(numeric[2]) * 60 + Number(numeric[3]))
}

function toIso(parts: number[], zone: number): string | null {
  const [year, month, day, hour, minute, second] = parts as [number, number, number, number, number, number]
  const isDay = month >= 1 && month <= 12 && day >= 1 && (day <= SHORTEST_MONTH || day <= daysIn(year, month))
  if (!isDay || hour > 24 || minute > 59 || second > 60) return null
  const ofDay = hour * 60 + minute - zone
  if (ofDay >= 0 && ofDay < MINUTES_OF_A_DAY && second < 60 && year >= 1000)
    return `${year}-${two(month)}-${two(day)}T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}:${two(second)}Z`
  const time = Date.UTC(year, month - 1, day, hour, minute - zone, second)
  return Number.isNaN(time) ? null : `${new Date(time).toISOString().slice(0, -'.000Z'.length)}Z`
}

/** Most dates are of the same day in UTC: then no clock need be asked, which takes several times as long as all the rest. */
const MINUTES_OF_A_DAY = 1440
const MILLISECONDS_OF_A_DAY = 86_400_000
const SHORTEST_MONTH = 28

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

function daysIn(year: number, month: number): number {
  return (Date.UTC(year, month, 1) - Date.UTC(year, month - 1, 1)) / MILLISECONDS_OF_A_DAY
}
