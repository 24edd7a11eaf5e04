import { expect, it, vi } from 'vitest'
import { imt } from '../test/imt.js'

vi.mock('@imt/tables/markdown', () => ({
  markdownReader: {
    id: 'markdown',
    mediaTypes: ['text/markdown'],
    detects: (_: Uint8Array, name: string) => {
      if (name.startsWith('unsure')) throw new Error('there is no such line')
      return name.endsWith('.md') ? 1 : 0
    },
    read: () => Promise.reject(new Error('there is no such block')),
  },
}))

const budget = 'Cost Centre,Class,Budget (£)\nIT,PAY,£501\nIT,NON-PAY,£15\nIT,TOTAL,£571\n'
const files = { 'budget.csv': budget, 'page.md': '# Budget\n', 'unsure.csv': budget }

it.each([
  ['page.md', 'there is no such block'],
  ['unsure.csv', 'there is no such line'],
])('a reader that fails on %s: the other files are checked, and the command ends with 4', async (file, why) => {
  const call = ['check', 'budget.csv', file, '--as-of', '2026-11-23']
  const text = await imt(call, files)
  expect(text.code).toBe(4)
  expect(text.out).toContain('tables/unreadable-file')
  expect(text.out).toContain('finance/total-mismatch')
  expect(text.err).toContain(`${file}: something went wrong inside the command`)
  expect(text.err.replaceAll(/\s+/g, ' ')).toContain(why)
  expect(text.err).not.toContain('    at ')
  const json = await imt([...call, '--format', 'json'], files)
  expect(json.code).toBe(4)
  const { findings } = JSON.parse(json.out) as { readonly findings: readonly { readonly rule: string }[] }
  expect(findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['tables/unreadable-file', 'finance/total-mismatch']),
  )
})

it('a reader that fails on the only file: a report all the same, and 4', async () => {
  const json = await imt(['check', 'page.md', '--format', 'json', '--fail-on', 'never'], files)
  expect(json.code).toBe(4)
  expect(json.out).toContain('"tables/unreadable-file"')
})

it('a verb that needs the file ends with 4', async () => {
  expect((await imt(['compare', 'budget.csv', 'page.md'], files)).code).toBe(4)
})
