import { expect, it, vi } from 'vitest'
import { createModel, definePlugin, defineRule } from '@imt/core'
import { finance, financeSection } from '@imt/finance'
import { readerRules } from '@imt/tables'
import { imt } from '../test/imt.js'

/** What the plugin of the model below is to do: the model is a real one, with a plugin that fails. */
const fails = vi.hoisted(() => ({ in: 'rule' }))

vi.mock('./toolkit.js', async (original) => {
  const throws = (where: string) => (): void => {
    if (fails.in === where) throw new Error('there is no such row')
  }
  const rule = defineRule({
    code: 'broken/rule',
    level: 'note',
    band: 'validity',
    summary: 'It throws.',
    explain: 'It throws, whatever it is given.',
    citation: [],
    reads: [financeSection],
    check: throws('rule'),
  })
  const score = (): number => {
    throws('recogniser')()
    return 0
  }
  const own = finance()
  const recognise = [
    ...own.recognise,
    { part: 'spend', score, read: throws('read') as unknown as () => never } as const,
  ]
  const toolkit = createModel({
    plugins: [
      definePlugin({ ...own, recognise }),
      definePlugin({ id: 'broken', section: null, requires: ['finance'], rules: [rule], recognise: [] }),
    ],
    readerRules,
  })
  return { ...(await original<object>()), toolkit, toolkitOf: () => toolkit }
})

const files = { 'budget.csv': 'Cost Centre,Class,Budget (£)\nIT,PAY,£501\nIT,NON-PAY,£15\nIT,TOTAL,£571\n' }

it.each([
  ['rule', 'core/rule-failed'],
  ['recogniser', 'core/recogniser-failed'],
])('a %s that throws: the whole report is printed and the command ends with 4', async (where, code) => {
  fails.in = where
  for (const more of [[], ['--fail-on', 'never'], ['absent.csv']]) {
    const text = await imt(['check', 'budget.csv', '--as-of', '2026-11-23', ...more], files)
    expect(text.code).toBe(4)
    expect(text.out).toContain(code)
    expect(text.out.replaceAll(/\s+/g, ' ')).toContain('there is no such row')
    expect(text.out).toContain('finance/total-mismatch')
    const json = await imt(['check', 'budget.csv', '--as-of', '2026-11-23', '--format', 'json', ...more], files)
    expect(json.code).toBe(4)
    const { findings } = JSON.parse(json.out) as { readonly findings: readonly { readonly rule: string }[] }
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining([code, 'finance/total-mismatch']))
  }
})

it('ends as usual where nothing fails', async () => {
  fails.in = 'nothing'
  expect((await imt(['check', 'budget.csv', '--as-of', '2026-11-23'], files)).code).toBe(1)
})
