import { describe, expect, it } from 'vitest'
import { run } from '../run.js'

const page = 'Item,Held\nPens,2\nInk,3\nTotal,5\n'

const call = async (args: readonly string[], text = page) => {
  const files = new Map<string, string | Uint8Array>()
  let [out, err] = ['', '']
  const code = await run(['check', 'stores.csv', '--as-of', '2026-11-28', ...args], {
    readFile: () => Promise.resolve(new TextEncoder().encode(text)),
    create: async (path, text: string | Uint8Array) => {
      if (path === 'there.html') throw Object.assign(new Error('there'), { code: 'EEXIST' })
      files.set(path, text)
      return Promise.resolve()
    },
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    colour: false,
    today: () => '2026-11-29',
  })
  return { code, out, err, files }
}

describe('the forms of a check', () => {
  it('is printed as text, unless another is asked for', async () => {
    expect((await call([])).out).toMatch(/^stores\.csv\n0 errors/)
    expect((await call(['--format', 'md'])).out).toMatch(/^# Report of a check\n/)
    expect((await call(['--format', 'github'])).out).toContain('::notice::0 errors')
    expect(JSON.parse((await call(['--format', 'json'])).out)).toMatchObject({ asOf: '2026-11-28' })
  })
  it('writes no two forms into one file', async () => {
    const { code, err, files } = await call(['--format', 'html=a', '--format', 'md=a'])
    expect([code, files.size]).toEqual([2, 0])
    expect(err).toContain('Two forms cannot be written to one file, a: give each its own.')
  })
  it('says of a file that cannot be read that it has no copy with notes, and writes the other forms', async () => {
    const { code, err, files } = await call(['--format', 'html=a.html', '--format', 'annotated=b.xlsx'], '')
    expect([code, [...files.keys()]]).toEqual([3, ['a.html']])
    expect(err).toContain('stores.csv (line 1, column 1): The file is empty')
    expect(err).toContain('annotated: what could not be read has no copy with notes')
  })
  it('writes no other form where no copy with notes can be made', async () => {
    const { code, err, files } = await call(['other.csv', '--format', 'html=a.html', '--format', 'annotated=b.xlsx'])
    expect([code, files.size]).toEqual([2, 0])
    expect(err).toContain('a copy is made of one file, and 2 files are given')
  })
  it('gives several at once, one of them printed', async () => {
    const { code, out, files, err } = await call([
      '--format',
      'html=a.html',
      '--format',
      'sarif=b.sarif',
      '--format',
      'text',
    ])
    expect([code, [...files.keys()]]).toEqual([0, ['a.html', 'b.sarif']])
    expect(out).toMatch(/^stores\.csv\n/)
    expect(files.get('a.html')).toContain('the files were read on 29 November 2026')
    expect(err).toBe('written: a.html\nwritten: b.sarif\n')
  })
  it('prints nothing where all go to files, and keeps its exit code', async () => {
    const { code, out } = await call(['--format', 'csv=a.csv', '--fail-on', 'never'])
    expect([code, out]).toEqual([0, ''])
  })
  it('never writes over a file', async () => {
    const { code, err } = await call(['--format', 'html=there.html'])
    expect([code, err]).toEqual([3, expect.stringContaining('Nothing that was there was changed')])
  })
  it.each([
    [['--format', 'pdf'], 'It must be one of text, json, html'],
    [['--format', 'html='], 'Behind "=" there must be a file'],
    [['--format', 'md', '--format', 'html'], 'One form is printed'],
  ])('refuses %j', async (args, words) => {
    const { code, err } = await call(args)
    expect([code, err]).toEqual([2, expect.stringContaining(words)])
  })
})

describe('a copy with findings', () => {
  it('is known when it is checked again: its notes and its list are told once, and set apart', async () => {
    const files = new Map<string, Uint8Array>()
    const wrong = 'Device type,Quantity\nLaptops,2\nDesktops,3\nTotal,6\n'
    const check = async (name: string, bytes: Uint8Array, ...args: readonly string[]): Promise<string> => {
      let out = ''
      await run(['check', name, '--as-of', '2026-11-28', '--quiet', ...args], {
        readFile: () => Promise.resolve(bytes),
        create: async (path, content: string | Uint8Array) => {
          files.set(path, content as Uint8Array)
          return Promise.resolve()
        },
        out: (text) => void (out += text),
        err: () => undefined,
        colour: false,
        today: () => '2026-11-29',
      })
      return out
    }
    await check('estate.csv', new TextEncoder().encode(wrong), '--format', 'annotated=copy.xlsx')
    const again = JSON.parse(await check('copy.xlsx', files.get('copy.xlsx') as Uint8Array, '--json')) as {
      readonly findings: readonly { readonly rule: string; readonly message: string }[]
      readonly read: readonly { readonly readAs: string | null }[]
    }
    expect(again.read.map(({ readAs }) => readAs)).toEqual(['estate/classes'])
    expect(again.findings.map(({ rule }) => rule)).toEqual(['estate/total-mismatch', 'tables/hidden-content'])
    expect(again.findings[1]?.message).toMatch(
      /^This is a copy with the findings of an earlier check: 1 note and the sheet/,
    )
  })
})
