import { readFileSync } from 'node:fs'
import { render } from '@imt/report'
import { describe, expect, it } from 'vitest'
import { run } from '../index.js'
import { openFiles, type GivenFile } from './open-files.js'

const page = 'datasets/plymouth-2017-18/page.html'
const asOf = '2026-11-29'

const given = (name: string, content: string | Uint8Array, opened: string[] = []): GivenFile => ({
  name,
  async *open() {
    opened.push(name)
    yield await Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content)
  },
})

describe('openFiles', () => {
  it('says what the command says, whatever the files are', async () => {
    const names = ['budget.xlsx', 'contracts.xls', 'budget.ods', 'budget.pdf'].map(
      (name) => `packages/cli/test/forms/${name}`,
    )
    for (const path of [page, ...names]) {
      let printed = ''
      await run(['check', path, '--as-of', asOf, '--format', 'json', '--fail-on', 'never'], {
        readFile: (file) => Promise.resolve(readFileSync(file)),
        out: (text) => (printed += text),
        err: () => undefined,
        colour: false,
        today: () => asOf,
      })
      const name = path.split('/').at(-1) ?? ''
      const { report, about } = await (
        await openFiles([given(name, readFileSync(path))])
      ).check({
        asOf,
        readOn: asOf,
      })
      expect(render(report, 'json', about).trim(), path).toBe(printed.trim())
    }
  })

  it('tells how far it is, and opens a file that is read whole but once for several checks', async () => {
    const opened: string[] = []
    const told: number[] = []
    const text = readFileSync(page)
    const files = await openFiles([given('page.html', text, opened)], { onBytes: (_, more) => told.push(more) })
    const first = await files.check({ asOf })
    const [finding] = first.report.findings
    const acceptance = {
      fingerprint: finding?.fingerprint ?? '',
      reason: 'Known',
      role: 'Head of IT',
      until: '2030-01-01',
    } as const
    const second = await files.check({ asOf, accepted: [acceptance] })
    expect(first.report.summary.accepted).toBeUndefined()
    expect(second.report.summary.accepted?.error).toBe(1)
    expect(opened).toEqual(['page.html'])
    expect(told.reduce((sum, more) => sum + more, 0)).toBe(text.length)
  })

  it('says why a file cannot be read, and checks the others', async () => {
    const lost: GivenFile = {
      name: 'lost.csv',
      async *open() {
        await Promise.resolve()
        throw Object.assign(new Error('no'), { code: 'EACCES', syscall: 'read' })
        yield new Uint8Array()
      },
    }
    const files = await openFiles([lost, given('page.html', readFileSync(page))])
    expect(files.unreadable).toEqual(['lost.csv: it may not be read'])
    expect((await files.check({ asOf })).report.summary.error).toBe(3)
  })

  it('compares what was published with what was before, and names what was not compared', async () => {
    const text = readFileSync(page, 'utf8')
    const before = await openFiles([
      given('page.html', text.replace('£560,000', '£56,000')),
      given('other.csv', 'A,B\n1,2\n'),
    ])
    const now = await openFiles([given('page.html', text)])
    const { parts, notRead } = now.since(before)
    expect(parts.flatMap(({ changed }) => changed.map(({ from, to }) => [from, to]))).toEqual([['£56,000', '£560,000']])
    expect(notRead.before.join()).toContain('other.csv')
    expect(() => now.since({ ...before })).toThrow('since: before must be what openFiles gave')
  })

  it('refuses an option that is not known', async () => {
    await expect(openFiles([], { onByte: () => undefined } as never)).rejects.toThrow('onBytes')
    const files = await openFiles([])
    await expect(files.check({ asOf, readsOn: asOf } as never)).rejects.toThrow('readOn')
  })
})
