import { describe, expect, it } from 'vitest'
import { run } from './run.js'

const files: Readonly<Record<string, string>> = {
  'spend.csv':
    'Department family,Entity,Date,Expense type,Supplier,Transaction number,Amount\nD,E,01/04/2026,X,S,1,9\n',
  'contracts.csv': 'Contract title,Supplier,Start date,End date,Value\nPrint,Acme,01/04/2026,31/03/2027,£5\n',
}

/** Runs the command where nothing can be written, for a reason that the system gives. */
const failing = async (code: string, args: readonly string[]) => {
  const reject = (): Promise<never> => Promise.reject(Object.assign(new Error('no'), { code }))
  let err = ''
  const ended = await run(args, {
    readFile: (path) => Promise.resolve(new TextEncoder().encode(files[path] ?? '')),
    create: reject,
    createFolder: reject,
    placeOf: (path) => Promise.resolve({ place: `/${path}`, isThere: false }),
    out: () => undefined,
    err: (text) => void (err += text),
    colour: false,
    version: '1.2.3',
    today: () => '2026-11-23',
  })
  return { ended, lines: err.split('\n').filter((line) => line.includes('could not be written')) }
}

describe.each([
  ['check', ['check', 'spend.csv', '--format', 'json=report.json']],
  ['contracts', ['contracts', 'contracts.csv', '--format', 'csv', '--table', 'due', '--out', 'due.csv']],
  ['export', ['export', 'contracts.csv', '--to', 'json', '--out', 'out']],
  ['partial', ['partial', 'spend', 'spend.csv', '--out', 'part.json']],
  ['sql', ['sql', 'spend', '--dialect', 'duckdb', '--out', 'spend.sql']],
  ['templates', ['templates', '--out', 'starters']],
  ['init', ['init', '--out', 'trust']],
])('a file of imt %s that cannot be written', (_, args) => {
  it.each([
    ['ENOSPC', 'there is no space left', 4],
    ['EDQUOT', 'there is no space left for this user', 4],
    ['EIO', 'the device that it is on failed', 4],
    ['EACCES', 'the folder may not be written to', 3],
  ])(
    'is one line; a disk that is full or fails ends as one on which the output goes: %s',
    async (code, words, exit) => {
      const { ended, lines } = await failing(code, args)
      expect(lines).toEqual([expect.stringContaining(words)])
      expect(ended).toBe(exit)
    },
  )
})
