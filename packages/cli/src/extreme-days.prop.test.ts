import { asOfRange, type IsoDate } from '@imt/core'
import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { toolkit } from './toolkit.js'

/** The publications of the cases of all rules: together they hold every part that a rule looks at. */
const packages = new URL('../../', import.meta.url)
const publications = readdirSync(packages)
  .flatMap((name) => {
    const rules = new URL(`${name}/src/rules/`, packages)
    try {
      return readdirSync(rules, { recursive: true, encoding: 'utf8' })
        .filter((path) => /cases[\\/][^\\/]+\.json$/.test(path))
        .map((path) => JSON.parse(readFileSync(new URL(path, rules), 'utf8')) as { readonly publication?: unknown })
    } catch {
      return []
    }
  })
  .flatMap(({ publication }) => (publication === undefined ? [] : [publication]))

const days = ['0000-01-01', '0001-01-01', '0099-12-31', '1900-02-29', '9899-12-31', '9999-12-31', '2024-02-29']
const extremes = [
  ...days,
  '31/12/9999',
  '1 January 0001',
  '31 Dec 99',
  '99 years from 31/12/9990',
  '9999/10',
  '0000-01',
  '£999,999,999,999,999,999,999',
  '-0',
  '(£0.00)',
  '1e308',
  '0.000000000000000001',
  '',
  '\u0000',
  '9'.repeat(300),
  'toString',
  '__proto__',
  'constructor',
]

/** Some of the texts of a publication put at an extreme: the nth takes what the nth number says. */
const strained = (value: unknown, next: () => number): unknown => {
  if (typeof value === 'string') {
    const choice = next()
    return choice < extremes.length ? extremes[choice] : value
  }
  if (Array.isArray(value)) return value.map((item: unknown) => strained(item, next))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, strained(part, next)]))
}

const failed = (publication: unknown, asOf: IsoDate): readonly string[] =>
  toolkit
    .check(toolkit.parse(publication), { asOf })
    .findings.filter(({ rule }) => rule === 'core/rule-failed' || rule === 'core/recogniser-failed')
    .map(({ message }) => message)

it('no rule fails on any day that a report may be judged by', () => {
  expect(publications.length).toBeGreaterThan(100)
  for (const publication of publications)
    for (const asOf of [asOfRange.first, asOfRange.last, '2024-02-29'] as const)
      expect(failed(publication, asOf)).toEqual([])
})

it.each(['0001-01-01', '0001/02', '9998/99', 'TBC'])('no rule fails on devices bought in %s', (year) => {
  const classes = [{ assetType: 'PCs', vendors: 'HP UK', quantity: '1000' }]
  const capital = [{ category: 'Rolling Replacement', project: 'PCs', amounts: [{ year, amount: '£135,643' }] }]
  const publication = { about: {}, sections: { estate: { classes }, finance: { capital } } }
  for (const asOf of [asOfRange.first, asOfRange.last] as const) expect(failed(publication, asOf)).toEqual([])
})

it('no rule fails on the days, figures and names furthest out', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...publications),
      fc.constantFrom(asOfRange.first, asOfRange.last, '2026-11-23' as const),
      fc.infiniteStream(fc.nat({ max: extremes.length * 2 })),
      (publication, asOf, choices) => {
        expect(
          failed(
            strained(publication, () => choices.next().value as number),
            asOf,
          ),
        ).toEqual([])
      },
    ),
    { numRuns: 1500 },
  )
})
