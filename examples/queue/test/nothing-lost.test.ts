/** Whatever happens, each mail has one result, or one entry in the failed set with the reason. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rmdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test, type TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'bullmq'
import { connect } from '../src/connection.ts'
import { idOf, mails, makeMaildir } from './mails.ts'
import { Run } from './run.ts'

const MANY = mails(500)
/** Where mails must get from one worker to another, it happens within a second or two. */
const SOON = { LOCK_SECONDS: '1' }

describe('nothing is lost and nothing comes twice when', { concurrency: 3 }, () => {
  test('a worker is killed with mails in hand', async (t) => {
    const run = await Run.start(t, SOON)
    await run.produce('maildir', await makeMaildir(run.folder, MANY)).end()
    const [worker] = [run.work(), run.write()]
    await run.until(({ done }) => done > 100)
    const inHand = await run.freeze(worker)
    const { waiting } = await run.inbox.counts()
    assert.ok(waiting > inHand, 'it is in the midst of it')
    await worker.kill('SIGKILL')
    run.work()
    await run.over(MANY.length)
    await run.account(t, MANY)
    t.diagnostic(`killed with ${inHand} in hand and ${waiting} to go`)
  })

  test('a worker hangs until its mails are given to another, and then goes on', async (t) => {
    const run = await Run.start(t, SOON)
    await run.produce('maildir', await makeMaildir(run.folder, MANY)).end()
    const [hanging] = [run.work(), run.write()]
    await run.until(({ done }) => done > 100)
    const inHand = await run.freeze(hanging)
    const other = run.work()
    await run.over(MANY.length)
    await other.kill('SIGTERM')
    hanging.process.kill('SIGCONT')
    assert.equal(await hanging.kill('SIGTERM'), 0)
    await pause(100)
    await run.account(t, MANY)
    t.diagnostic(`${inHand} mails were in two hands`)
  })

  test('Redis is killed and started again', async (t) => {
    const run = await Run.start(t, { ...SOON, MOST_WAITING: '100' })
    const producer = run.produce('maildir', await makeMaildir(run.folder, MANY))
    run.work()
    run.write()
    await run.until(({ done }) => done > 100)
    assert.ok(!producer.isOver, 'mails are still coming in')
    await run.redis.crash(500)
    assert.equal(await producer.end(), 0)
    await run.over(MANY.length)
    await run.account(t, MANY)
  })

  test('the producer is killed and starts again', async (t) => {
    const run = await Run.start(t, { MOST_WAITING: '100' })
    const maildir = await makeMaildir(run.folder, MANY)
    const producer = run.produce('maildir', maildir)
    run.work()
    run.write()
    await run.until(({ done }) => done > 100)
    await producer.kill('SIGKILL')
    const left = await readdir(join(maildir, 'new'))
    assert.ok(left.length > 0, 'mails are still to come')
    await run.produce('maildir', maildir).end()
    await run.over(MANY.length)
    await run.account(t, MANY)
  })

  test('the writer is killed and starts again', async (t) => {
    const run = await Run.start(t)
    await run.produce('maildir', await makeMaildir(run.folder, MANY)).end()
    const writer = run.write()
    while (!existsSync(run.output)) await pause(20)
    run.work()
    await run.until(({ done, unwritten }) => done - unwritten > 100)
    await writer.kill('SIGKILL')
    assert.ok((await run.inbox.counts()).done < MANY.length, 'results are still to come')
    run.write()
    await run.over(MANY.length)
    await run.account(t, MANY)
  })

  test('a worker is asked to stop: it finishes what it has in hand', async (t) => {
    const run = await Run.start(t)
    await run.produce('maildir', await makeMaildir(run.folder, MANY)).end()
    const [worker] = [run.work(), run.write()]
    await run.until(({ done }) => done > 100)
    assert.equal(await worker.kill('SIGTERM'), 0)
    assert.equal(await run.queue.getActiveCount(), 0)
    assert.ok((await run.inbox.counts()).waiting > 0, 'it is in the midst of it')
    run.work()
    await run.over(MANY.length)
    await run.account(t, MANY)
  })

  test('the disk is full', { skip: cannotMount() }, async (t) => {
    const disk = await smallDisk(t)
    const run = await Run.start(t, { MOST_WAITING: '300' })
    const file = join(disk, 'results.ndjson')
    const few = MANY
    const producer = run.produce('maildir', await makeMaildir(run.folder, few))
    run.work()
    const writer = run.write({}, file)
    await run.until(({ waiting, unwritten }) => waiting === 0 && unwritten >= 300)
    assert.match(writer.said, /ENOSPC/)
    assert.ok(!producer.isOver, 'the producer waits')
    assert.ok(run.results(file).length < 300)
    execFileSync('mount', ['-o', 'remount,size=64m', disk])
    await run.over(few.length)
    await run.account(t, few, file)
  })

  test('mails are poison', async (t) => {
    const run = await Run.start(t, { MOST_BYTES: '65536', MOST_DEATHS: '2' })
    const long = Buffer.concat([Buffer.from('Subject: long\r\n\r\n'), Buffer.alloc(200_000, 'a line\r\n')])
    const deep = Buffer.from(nested(40))
    const deadly = Buffer.from('Subject: workers die over this\r\n\r\n')
    const sound = MANY.slice(0, 20)
    const folder = join(run.folder, 'bucket')
    await mkdir(folder)
    await writeFile(join(folder, 'deadly.eml'), deadly)
    await run.produce('folder', folder).end()
    for (let death = 0; death < 2; death++) await die(run)
    for (const [place, mail] of [long, deep, ...sound].entries())
      await writeFile(join(folder, `${place}.eml`), mail)
    await run.produce('folder', folder).end()
    run.work()
    run.write()
    const all = [long, deep, deadly, ...sound]
    await run.over(all.length)
    await run.account(t, all)
    const reasons = new Map((await run.queue.getFailed()).map(({ id, failedReason }) => [id, failedReason]))
    assert.match(reasons.get(idOf(long)) ?? '', /^limit-bytes: /)
    assert.match(reasons.get(idOf(deep)) ?? '', /^limit-depth: /)
    assert.equal(reasons.get(idOf(deadly)), '2 workers died over this mail')
  })

  test('the same mails come in again, even after their jobs are gone', async (t) => {
    const run = await Run.start(t)
    const few = MANY.slice(0, 200)
    const folder = await makeMaildir(run.folder, few)
    run.work()
    run.write()
    await run.produce('folder', folder).end()
    await run.over(few.length)
    await run.produce('folder', folder).end()
    await run.until(({ waiting }) => waiting === 0)
    await run.over(few.length)
    await run.account(t, few)
  })
})

/** A multipart in a multipart, so many levels deep. */
function nested(levels: number): string {
  const open = Array.from(
    { length: levels },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`,
  )
  return `Subject: deep\r\n${open.join('')}Content-Type: text/plain\r\n\r\ntext\r\n`
}

/** Takes a mail in hand and never gives a sign again, until it is given back to the queue. */
async function die(run: Run): Promise<void> {
  const connection = connect(run.redis.url)
  const worker = new Worker(run.queue.name, null, {
    connection,
    lockDuration: 100,
    stalledInterval: 100,
    skipLockRenewal: true,
    maxStalledCount: 10,
  })
  const job = await worker.getNextJob('dead')
  assert.ok(job !== undefined)
  await worker.startStalledCheckTimer()
  while ((await run.queue.getWaitingCount()) === 0) await pause(50)
  await worker.close(true)
  connection.disconnect()
}

/** A disk of 256 KiB. */
async function smallDisk(t: TestContext): Promise<string> {
  const disk = await mkdtemp(join(tmpdir(), 'ndr-doctor-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk])
  t.after(async () => {
    execFileSync('umount', ['--lazy', disk])
    await rmdir(disk)
  })
  return disk
}

/** Why no small disk can be had here; false where it can. */
function cannotMount(): string | false {
  return process.getuid?.() === 0 ? false : 'only root may mount a small disk'
}
