import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { formatted } from '../generate/write.mjs'
import { pluginSources } from '../new/plugin-sources.mjs'
import { ruleFiles } from '../new/scaffold.mjs'
import { sectionsOf } from '../rules/sections.mjs'

const run = (script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { status, stderr } = spawnSync(process.execPath, [`tooling/${script}`, ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  return { status, says: stderr.trim() }
}

describe('npm run generate', () => {
  it.each([
    {
      args: ['--accept-goldens'],
      env: { CI: 'true' },
      says: 'generate: goldens are not accepted in CI: someone reads them first',
    },
    {
      args: ['--check', '--accept-goldens'],
      env: {},
      says: 'generate: --check writes nothing, so it cannot accept goldens',
    },
    { args: ['--force'], env: {}, says: 'generate: there is no option --force: only --check and --accept-goldens' },
  ])('refuses $args before it writes anything', ({ args, env, says }) => {
    expect(run('generate/all.mjs', args, env)).toEqual({ status: 1, says })
  })
})

describe('npm run new:rule', () => {
  it.each([
    { code: 'total-mismatch', says: /^Say the code of one rule/ },
    { code: 'finance/a/b', says: /^Say the code of one rule/ },
    { code: 'nowhere/total-mismatch', says: /^There is no package called "nowhere": choose one of contracts, / },
    { code: 'finanse/total-mismatch', says: /^There is no package called "finanse" \(is finance meant\?\): / },
    { code: 'core/total-mismatch', says: /^@imt\/core has no plugin/ },
    { code: 'finance/Total_Mismatch', says: /^"Total_Mismatch" is no name of a rule/ },
    { code: 'finance/total-mismatch', says: /^There is a rule finance\/total-mismatch already/ },
    { code: 'finance/new', says: /^"new" is a word that code keeps for itself/ },
  ])('refuses $code with a sentence', ({ code, says }) => {
    const refused = run('new/rule.mjs', [code])
    expect(refused.status).toBe(2)
    expect(refused.says).toMatch(says)
  })

  it('writes a rule, two cases and a page, formatted, and nothing that does not parse', async () => {
    const files = ruleFiles('finance', 'grant-repeated')
    const folder = 'packages/finance/src/rules/grant-repeated'
    expect(Object.keys(files)).toEqual([
      `${folder}/rule.ts`,
      `${folder}/cases/failing.json`,
      `${folder}/cases/passing.json`,
      `${folder}/page.md`,
    ])
    expect(existsSync(folder)).toBe(false)
    const rule = await formatted(`${folder}/rule.ts`, files[`${folder}/rule.ts`])
    const { diagnostics } = ts.transpileModule(rule, { reportDiagnostics: true })
    expect(diagnostics).toEqual([])
    expect(rule).toContain("export const grantRepeated: Rule<'finance/grant-repeated'> = defineRule({")
    const { outcome } = JSON.parse(files[`${folder}/cases/failing.json`] ?? '') as { outcome: string }
    expect(outcome).toBe('failed')
    const written = sectionsOf(readFileSync('packages/finance/src/rules/total-mismatch/page.md', 'utf8'))
    expect(Object.keys(sectionsOf(files[`${folder}/page.md`] ?? ''))).toEqual(Object.keys(written))
  })
})

describe('npm run new:plugin', () => {
  it.each([
    { name: 'Staff-Training', says: /^"Staff-Training" is no name of a plugin/ },
    { name: 'finance', says: /^There is a package called finance already/ },
    { name: 'class', says: /^"class" is a word that code keeps for itself/ },
  ])('refuses $name with a sentence', ({ name, says }) => {
    const refused = run('new/plugin.mjs', [name])
    expect(refused.status).toBe(2)
    expect(refused.says).toMatch(says)
  })

  it('exports no value that its README does not use, as npm test asks of every package', () => {
    const lines = pluginSources('training')['src/index.ts'].trim().split('\n')
    expect(lines.filter((line) => !line.startsWith('export type {'))).toEqual([
      "export { training, type TrainingPlugin } from './plugin.js'",
    ])
  })

  it('writes a section that holds what every package is held to: nobody can change it for all others', async () => {
    mkdirSync('.cache', { recursive: true })
    const folder = mkdtempSync(join('.cache', 'new-plugin-'))
    try {
      const path = resolve(folder, 'section.ts')
      writeFileSync(path, pluginSources('training')['src/section.ts'])
      const { trainingSection } = (await import(path)) as { readonly trainingSection: { readonly id: string } }
      expect(trainingSection.id).toBe('training')
      expect(Object.isFrozen(trainingSection)).toBe(true)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
