import { catalogue, toolkit } from '@imt/cli'
import { type IsoDate, type Level, type RuleCode } from '@imt/core'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesUnder } from '../files.mjs'

/**
 * A golden case: a publication, the day, and what the rule makes of it. `source` says where the expectation comes from.
 */
interface Case {
  readonly source: string
  readonly asOf: IsoDate
  readonly publication: unknown
  readonly outcome: 'passed' | 'failed' | 'notApplicable'
  readonly findings: readonly { readonly at: string; readonly level?: Level }[]
}

const headings = [
  'Methodology',
  'Worked example',
  'Why it matters',
  'Source',
  'Output and units',
  'Configuration',
  'Exclusions',
  'Assumptions',
  'Demonstration',
]

const casesOf = (code: RuleCode): readonly string[] => {
  const [plugin = '', rule = ''] = code.split('/')
  return filesUnder(`packages/${plugin}/src/rules/${rule}/cases`, /\.json$/)
}

const read = (path: string): Case => JSON.parse(readFileSync(path, 'utf8')) as Case

describe.each(toolkit.rules.map(({ code }) => code))('%s', (code) => {
  const paths = casesOf(code)

  it('has a failing and a passing case, each with its source', () => {
    const outcomes = paths.map((path) => read(path).outcome)
    expect(outcomes).toContain('failed')
    expect(outcomes).toContain('passed')
    for (const path of paths) expect(read(path).source, path).toMatch(/\S{3}/)
  })

  it.each(paths.map((path) => [basename(dirname(path)) + '/' + basename(path), path] as const))('%s', (_, path) => {
    const { asOf, publication, outcome, findings } = read(path)
    const reading = toolkit.parse(publication)
    expect(reading.findings, 'the publication itself is read without faults').toEqual([])
    const report = toolkit.check(reading, { asOf })
    const actual = report.findings.filter(({ rule }) => rule === code)
    expect(actual.map(({ at }) => at)).toEqual(findings.map(({ at }) => at))
    expect(actual).toMatchObject(findings)
    expect(report.rules.find((result) => result.code === code)?.outcome).toBe(outcome)
  })
})

describe.each(catalogue.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const path = `docs/rules/${code}.md`

  it('has a citation, a summary and an explanation', () => {
    expect(rule.citation.length).toBeGreaterThan(0)
    expect(rule.summary).toMatch(/^[A-Z].*\.$/)
    expect(rule.explain.length).toBeGreaterThan(rule.summary.length)
  })

  it('has a page with the fixed headings', () => {
    expect(existsSync(path), path).toBe(true)
    const page = readFileSync(path, 'utf8')
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(headings)
    for (const section of page.split(/^## /m).slice(1))
      expect(section.split('\n').slice(1).join('').trim(), `${path}: ${section.split('\n')[0] ?? ''}`).not.toBe('')
  })
})

it('no code is used twice, and no page or case is left over', () => {
  const codes = catalogue.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  const pages = filesUnder('docs/rules', /\/[a-z]+\/[a-z0-9-]+\.md$/).map((path) =>
    path.replace(/^docs\/rules\//, '').replace(/\.md$/, ''),
  )
  expect(pages.filter((page) => !(codes as string[]).includes(page))).toEqual([])
  const cases = filesUnder('packages', /\/rules\/[^/]+\/cases\//).map((path) =>
    dirname(path).replace(/^packages\/(\w+)\/src\/rules\/([^/]+)\/cases$/, '$1/$2'),
  )
  expect(cases.filter((name) => !(codes as string[]).includes(name))).toEqual([])
})
