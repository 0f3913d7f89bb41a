/** It is the tenant, not the addresses: found in a made stream within a minute. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { diagnose } from 'ndr-doctor'
import type { Result } from '../src/results.ts'
import { TenantView, type Block } from '../src/tenant-view.ts'

const SECOND = 1000
const START = Date.parse('2026-11-22T12:00:00Z')
const domains = ['example.com', 'example.org', 'example.net', 'one.example', 'two.example']

/** A bounce that came back to a domain, from a mailbox of that name. */
async function bounce(to: string, name: string, place: number, refusal: string): Promise<Result> {
  const address = `${name}${place}@${domains[place % domains.length]}`
  const { report, diagnoses } = await diagnose(`<${address}>: host mx.example said: ${refusal}`)
  const envelope = { mailFrom: '', rcptTo: [`bounces@${to}`] }
  return { schemaVersion: 1, id: `${to} ${place}`, envelope, source: 'made', report, diagnoses }
}

const unknown = (to: string, place: number) => bounce(to, 'gone', place, '550 5.1.1 User unknown')
const blocked = (to: string, place: number) =>
  bounce(
    to,
    'user',
    place,
    '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains',
  )

/** What is found in ten minutes of a stream, in which two tenants bounce as ever and one is blocked from the fifth on. */
async function watch(secondsApart: number): Promise<{ blocks: Block[]; since: number; view: TenantView }> {
  const tenants = new Map([
    ['contoso.com', 'contoso'],
    ['mail.contoso.com', 'contoso'],
  ])
  const view = new TenantView((domain) => tenants.get(domain) ?? domain)
  const since = START + 300 * SECOND
  const blocks: Block[] = []
  for (let second = 0; second < 600; second++) {
    const at = START + second * SECOND
    blocks.push(...view.see(await unknown('fabrikam.com', second), at))
    blocks.push(...view.see(await unknown('contoso.com', second), at))
    const isBlocked = at >= since && second % secondsApart === 0
    if (isBlocked) blocks.push(...view.see(await blocked('mail.contoso.com', second / secondsApart), at))
  }
  return { blocks, since, view }
}

describe('in a stream in which contoso is blocked from a moment on', () => {
  for (const secondsApart of [1, 3, 7]) {
    test(`it comes out within a minute, with a refusal every ${secondsApart} seconds`, async (t) => {
      const { blocks, since } = await watch(secondsApart)
      assert.deepEqual(
        blocks.map(({ by, name, failure }) => [by, name, failure.code]),
        [
          ['tenant', 'contoso', '5.7.750'],
          ['domain', 'mail.contoso.com', '5.7.750'],
        ],
      )
      for (const { at } of blocks) assert.ok(at >= since && at - since <= 60 * SECOND)
      t.diagnostic(`found ${((blocks[0]?.at ?? 0) - since) / SECOND} seconds after the first refusal`)
    })
  }

  test('nobody whom the block hit is to be suppressed', async () => {
    const { blocks } = await watch(1)
    const { doNotSuppress } = (blocks[0] as Block).failure
    assert.deepEqual(
      doNotSuppress,
      domains.map((domain, place) => `user${300 + place}@${domain}`),
    )
  })
})

test('a block that is over is forgotten, and told again when it comes back', async () => {
  const view = new TenantView()
  const burst = async (at: number) => {
    const found: Block[] = []
    for (let place = 0; place < 5; place++) found.push(...view.see(await blocked('contoso.com', place), at))
    return found
  }
  assert.equal((await burst(START)).length, 2)
  assert.equal((await burst(START + 30 * SECOND)).length, 0)
  assert.equal(view.blocks.length, 2)
  view.see(await unknown('fabrikam.com', 1), START + 200 * SECOND)
  assert.equal(view.blocks.length, 0)
  assert.equal((await burst(START + 201 * SECOND)).length, 2)
})

test('refusals that are spread over hours are no block', async () => {
  const view = new TenantView()
  for (let place = 0; place < 20; place++) {
    const found = view.see(await blocked('contoso.com', place), START + place * 900 * SECOND)
    assert.deepEqual(found, [])
  }
})

test('a burst is found wherever it lies between two windows', async () => {
  for (let offset = 0; offset < 60; offset += 5) {
    const view = new TenantView()
    const found: Block[] = []
    for (let place = 0; place < 5; place++) {
      const at = START + (offset + place * 5) * SECOND
      found.push(...view.see(await blocked('contoso.com', place), at))
    }
    assert.equal(found.length, 2, `a burst that begins at second ${offset}`)
  }
})
