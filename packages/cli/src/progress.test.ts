import { describe, expect, it } from 'vitest'
import { run } from './run.js'
import { progressOn } from './progress.js'

describe('progress', () => {
  const shownFor = (milliseconds: readonly number[]): readonly string[] => {
    const shown: string[] = []
    let time = 0
    const progress = progressOn({ progress: (text) => void shown.push(text), now: () => time })
    for (const later of milliseconds) {
      time += later
      progress.bytes('a.csv', 262_144_000)
      progress.rows('a.csv', 1000)
    }
    progress.end()
    return shown
  }

  it('is not shown of what takes no second', () => {
    expect(shownFor([100, 200, 600])).toEqual([])
  })

  it('is shown after a second, no more than five times a second, and taken away at the end', () => {
    expect(shownFor([900, 200, 100, 150, 10_000])).toEqual([
      'Reading a.csv: 524 MB, 1,000 rows checked',
      'Reading a.csv: 1.0 GB, 3,000 rows checked',
      'Reading a.csv: 1.3 GB, 4,000 rows checked',
      '',
    ])
  })

  it('begins anew with each file, and shows no control characters of its name', () => {
    const shown: string[] = []
    let time = 0
    const progress = progressOn({ progress: (text) => void shown.push(text), now: () => (time += 2000) })
    progress.bytes('a.csv', 5_000_000)
    progress.bytes('b\u001b[2J.csv', 1_000_000)
    expect(shown).toEqual(['Reading a.csv: 5 MB', 'Reading b␛[2J.csv: 1 MB'])
  })

  it('goes where the world has a place for it, and never into the report', async () => {
    const shown: string[] = []
    let out = ''
    let time = 0
    const csv = `Entity,Date paid,Supplier,Amount\n${'A trust,01/04/2017,Acme,£30000\n'.repeat(40_000)}`
    const io = {
      readFile: () => Promise.resolve(new TextEncoder().encode(csv)),
      out: (text: string) => void (out += text),
      err: () => undefined,
      colour: false,
      today: () => '2026-11-23',
      now: () => (time += 300),
    }
    const args = ['check', 'a.csv', '--format', 'json', '--max-size', '1']
    await run(args, { ...io, progress: (text) => void shown.push(text) })
    expect(shown.at(-1)).toBe('')
    expect(shown.at(-2)).toMatch(/^Reading a\.csv: 1 MB, [\d,]+ rows checked$/)
    const withProgress = out
    out = ''
    await run(args, io)
    expect(out).toBe(withProgress)
  })
})
