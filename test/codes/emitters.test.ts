import { describe, expect, it } from 'vitest'

import { emitters, type Emitter } from '../../src/codes/emitters.ts'
import { allRows } from '../../src/codes/index.ts'
import { emitterOfHost, emitterOfReply } from '../../src/codes/recognise-emitter.ts'

const all = Object.entries(emitters) as [string, Emitter][]

describe('emitters', () => {
  it('have hosts and marks in lower case', () => {
    const wrong = all.filter(([, { hosts, marks }]) =>
      [...hosts, ...marks].some((text) => text !== text.toLowerCase()),
    )
    expect(wrong).toEqual([])
  })

  it('share no host and no mark', () => {
    const hosts = all.flatMap(([, emitter]) => emitter.hosts)
    const marks = all.flatMap(([, emitter]) => emitter.marks)
    expect(new Set(hosts).size).toBe(hosts.length)
    expect(new Set(marks).size).toBe(marks.length)
  })

  it('are each named by a row', () => {
    const named = new Set<string | null>(allRows.map(({ emitter }) => emitter))
    expect(all.filter(([id]) => !named.has(id))).toEqual([])
  })

  it('are each known by their hosts', () => {
    const unknown = all.flatMap(([id, { hosts }]) =>
      hosts.filter((host) => emitterOfHost(`mx1.${host}`) !== id),
    )
    expect(unknown).toEqual([])
  })

  it('are named by their own rows only where their replies carry no mark of another', () => {
    const another = allRows.filter(({ emitter, example }) => {
      const known = emitterOfReply(example)
      return emitter !== null && known !== null && known !== emitter
    })
    expect(another).toEqual([])
  })
})
