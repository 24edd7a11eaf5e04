import { catalogue, toolkit } from '@imt/cli'
import { testRule, type RuleCase } from '@imt/core/testing'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesUnder } from '../files.mjs'
import { catalogueFaults, folderFaults } from '../rules/find-faults.mjs'
import { allFolders } from '../rules/rule-folders.mjs'
import { runCase, type Case } from '../rules/run-case.ts'
import { allSections, sectionsOf } from '../rules/sections.mjs'

/** A publication with the counts that its rule makes of it; other cases are files to be read, and calls. */
const isRuleCase = (about: Case): about is Case & RuleCase =>
  'publication' in about && about.applied !== undefined && about.passed !== undefined

const read = (path: string): Case => JSON.parse(readFileSync(path, 'utf8')) as Case

it('every code has its folder, with page, cases and, where a rule reports it, the rule', () => {
  expect([...folderFaults(), ...catalogueFaults(catalogue)].map(([path, message]) => `${path}: ${message}`)).toEqual([])
})

describe.each(allFolders().map((folder) => [folder.code, folder] as const))('%s', (code, { path, hasRule }) => {
  const files = filesUnder(`${path}/cases`, /\.json$/)

  it.each(files.map((file) => [basename(file), file] as const))('%s', async (_, file) => {
    const about = read(file)
    expect(about.source, `${file} is to be filled in`).not.toMatch(/^Fill in: /)
    const rule = toolkit.rules.find((each) => each.code === code)
    if (rule && isRuleCase(about)) {
      testRule(rule, about, toolkit)
      return
    }
    const { findings, reading, ...counted } = await runCase(code, about)
    if (hasRule) expect(reading, 'the case is read without faults').toEqual([])
    expect(findings.map(({ at }) => at)).toEqual(about.findings.map(({ at = '' }) => at))
    expect(findings).toMatchObject(about.findings)
    const { outcome, applied, passed } = about
    expect(counted).toEqual({ outcome, ...(hasRule && { applied, passed }) })
  })
})

describe.each(catalogue.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('has a citation, a summary and an explanation', () => {
    expect(rule.citation.length).toBeGreaterThan(0)
    expect(rule.summary).toMatch(/^[A-Z].*\.$/)
    expect(rule.explain.length).toBeGreaterThan(rule.summary.length)
  })

  it('has a page with the fixed sections, whose links lead somewhere', () => {
    const path = `docs/rules/${code}.md`
    expect(existsSync(path), `${path} is missing: npm run generate writes it`).toBe(true)
    const page = readFileSync(path, 'utf8')
    const sections = sectionsOf(page)
    expect(Object.keys(sections)).toEqual(allSections)
    for (const [name, text] of Object.entries(sections)) expect(text, name).not.toBe('')
    const links = [...page.matchAll(/\]\((?![a-z]+:|#)([^)#]+)/g)].map(([, to = '']) => join(dirname(path), to))
    expect(links.filter((to) => !existsSync(to))).toEqual([])
  })
})

it('no code is used twice', () => {
  const codes = catalogue.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
})
