import { createModel, type Finding } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { arithmetic } from '../plugin.js'

const model = createModel({ plugins: [arithmetic()] })
const split = (lines: readonly string[]): string[][] => lines.map((line) => line.split('|'))
const check = (headings: string, ...lines: readonly string[]): readonly Finding[] =>
  model.check(
    model.parse({
      about: {},
      sections: { arithmetic: { tables: [{ headings: headings.split('|'), rows: split(lines) }] } },
    }),
    { asOf: '2026-11-28' },
  ).findings

const sites = [
  'North|Main block|410|38|520',
  'North|Annexe|122|11|140',
  'North total||532|49|660',
  'South|Tower|388|29|471',
  'South|Clinic|64|8|80',
  'South total||452|37|551',
  'Grand total||984|86|1,211',
]
const sitesWith = (from: string, to: string): readonly Finding[] =>
  check('Site|Building|PCs|Printers|Phones', ...sites.map((line) => line.replace(from, to)))

describe('a sub-total that agrees in most of its columns', () => {
  it('is looked at in all of them', () => {
    expect(sitesWith('|', '|')).toEqual([])
    expect(sitesWith('410|38|520', '410|31|520')).toMatchObject([{ at: '/sections/arithmetic/tables/0/rows/2/3' }])
  })
  it('may count a row that stands there twice', () => {
    const [finding, ...others] = check(
      'Site|Building|PCs|Printers|Phones',
      ...sites.flatMap((line) => (line.includes('Annexe') ? [line, line] : [line])),
    )
    expect(others).toEqual([])
    expect(finding?.message).toContain('stands there twice')
  })
})

describe('a line that is a total of the same lines everywhere but in one place', () => {
  const loans = ['Nursing|412|88|3|503', 'Therapies|127|40|0|167', 'Estates|66|12|1|79', 'Community|890|215|17|1,122']
  const found = (from: string, to: string): readonly (string | undefined)[] =>
    check('Directorate|Owned|Leased|Loaned|Devices', ...loans.map((line) => line.replace(from, to))).map(
      ({ stated }) => stated,
    )
  it('is looked at there, too', () => {
    expect(found('503', '503')).toEqual([])
    expect(found('|503', '|-503')).toEqual(['-503'])
    expect(found('1,122', '1,152')).toEqual(['1,152'])
  })
})

describe('a row whose figures stand one column beside their own', () => {
  const staff = ['IT support|42.6|3.1|2.0|47.7', 'Records|31.2|0.8|1.5|33.5', 'Projects|18.4|0.0|6.2|24.6']
  const total = 'Total|92.2|3.9|9.7|105.8'
  const headings = 'Group|Permanent|Bank|Agency|All'
  const moved = (line: string): string => {
    const [name = '', ...figures] = line.split('|')
    return [name, '', ...figures.slice(0, -1)].join('|')
  }
  it.each(staff)('is one finding at that row: %s', (line) => {
    const rows = staff.map((own) => (own === line ? moved(own) : own))
    const [finding, ...others] = check(headings, ...rows, total)
    expect(others).toEqual([])
    expect(finding?.message).toMatch(/figures of the row ".+" seem to stand one column beside their own/)
    expect(finding?.at).toMatch(new RegExp(`/rows/${String(staff.indexOf(line))}/1$`))
  })
  it('is told of no row that leaves out a figure', () => {
    expect(check(headings, ...staff, total)).toEqual([])
    const blank = staff.map((line) => line.replace('31.2|0.8', '31.2|').replace('|33.5', '|32.7'))
    expect(check(headings, ...blank, 'Total|92.2|3.1|9.7|105.0')).toEqual([])
  })
})
