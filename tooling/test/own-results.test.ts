import { toolkit } from '@imt/cli'
import { read, readCsv } from '@imt/tables'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { filesUnder } from '../files.mjs'
import { allFolders } from '../rules/rule-folders.mjs'
import type { Case } from '../rules/run-case.ts'

const asOf = '2026-11-23'

/** Changes everything in a result that its holder can change. */
const edit = (value: unknown, seen = new Set<unknown>()): void => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  for (const key of Object.keys(value)) {
    const part: unknown = Reflect.get(value, key)
    edit(part, seen)
    if (typeof part === 'string') Reflect.set(value, key, 'EDITED')
    if (typeof part === 'number') Reflect.set(value, key, 424242)
  }
  if (Array.isArray(value) && !Object.isFrozen(value)) value.push('EDITED')
}

const cases = allFolders()
  .flatMap(({ path }) => filesUnder(`${path}/cases`, /\.json$/))
  .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Case)
  .flatMap((about) => ('publication' in about && about.publication !== undefined ? [about.publication] : []))

it('a report is the caller’s own: edited, it changes neither the next one nor its reading', () => {
  expect(cases.length).toBeGreaterThan(100)
  for (const publication of cases) {
    const reading = toolkit.parse(publication)
    const before = JSON.stringify(toolkit.check(reading, { asOf }))
    edit(toolkit.check(reading, { asOf }))
    expect(JSON.stringify(toolkit.check(reading, { asOf }))).toBe(before)
  }
})

it('a reading is the caller’s own: edited, it changes neither what it was read from nor the next one', () => {
  for (const publication of cases) {
    const given = JSON.stringify(publication)
    const before = JSON.stringify(toolkit.check(toolkit.parse(publication), { asOf }))
    const { publication: mine, findings, unread } = toolkit.parse(publication)
    edit([mine, findings, unread])
    expect(JSON.stringify(publication)).toBe(given)
    expect(JSON.stringify(toolkit.check(toolkit.parse(publication), { asOf }))).toBe(before)
  }
})

it('a check is of the reading as it is: what was remembered of an earlier one is not used', () => {
  const json = (budget: string, end: string): unknown => ({
    sections: {
      finance: {
        revenue: [
          { costCentre: 'IT', class: 'PAY', budget: '501' },
          { costCentre: 'IT', class: 'TOTAL', budget },
        ],
      },
      contracts: { register: [{ title: 'Print', supplier: 'A', start: '01/04/2024', end }] },
    },
  })
  const one = toolkit.parse(json('501', '31/03/2027'))
  const other = toolkit.parse(json('571', '31/03/2020'))
  toolkit.check(one, { asOf })
  const { finance, contracts } = other.publication.sections
  Object.assign(one.publication.sections.finance?.revenue?.[1] ?? {}, finance?.revenue?.[1])
  Object.assign(one.publication.sections.contracts?.register?.[0] ?? {}, contracts?.register?.[0])
  const edited = toolkit.check(one, { asOf })
  expect(edited).toEqual(toolkit.check(other, { asOf }))
  expect(edited.findings.length).toBeGreaterThan(0)
})

it('a source is the caller’s own: edited, it changes no other', async () => {
  const csv = 'Cost Centre,Class,Budget (£)\nIT,PAY,£501\nIT,NON-PAY\nIT,TOTAL,£571\n'
  const sources = [
    () => Promise.resolve(readCsv(csv, { name: 'a.csv' })),
    () => read('<h2>Estate</h2><table><tr><td>1<td>2</table><p>These are:</p>', { name: 'page.html' }),
    () => read('%PDF-1.7', { name: 'budget.pdf' }),
    () => read('', { name: 'empty.csv' }),
  ]
  for (const make of sources) {
    const before = JSON.stringify(await make())
    const source = await make()
    const report = JSON.stringify(toolkit.check(toolkit.recognise(source), { asOf }))
    edit(toolkit.check(toolkit.recognise(source), { asOf }))
    expect(JSON.stringify(toolkit.check(toolkit.recognise(source), { asOf }))).toBe(report)
    edit(source)
    expect(JSON.stringify(await make())).toBe(before)
  }
})
