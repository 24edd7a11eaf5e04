import { describe, expect, it } from 'vitest'
import { imt } from '../../test/imt.js'
import { describedVerbs } from '../described-verbs.js'
import type { DescribedVerb } from './described.js'

/** Verbs that print one text, and have nothing to leave out of it or to say beside it. */
const printing: readonly string[] = ['rules', 'explain', 'templates', 'schema', 'print', 'completion']

const leaves = (verbs: readonly DescribedVerb[]): readonly DescribedVerb[] =>
  verbs.flatMap((verb) => [
    ...(verb.options.length > 1 || verb.verbs.length === 0 ? [verb] : []),
    ...leaves(verb.verbs),
  ])

const all = leaves(await describedVerbs())
const has = ({ options }: DescribedVerb, long: string): boolean => options.some((option) => option.long === long)

describe('options of all verbs', () => {
  it('has each verb that there is, and those beneath them', () => {
    const names = all.map(({ name }) => name)
    for (const name of [
      'check',
      'compare',
      'merge',
      'init',
      'spend',
      'ledger',
      'phase',
      'depreciation',
      'triage',
      'print',
    ])
      expect(names).toContain(name)
  })

  it.each([
    'check',
    'config print',
    'finance spend',
    'finance ledger',
    'finance phase',
    'finance budgets',
    'finance depreciation',
    'finance registers',
    'foi triage',
    'foi scheme',
    'foi costs',
    'sql spend',
    'sql ledger',
    'sql devices',
  ])('%s shows an example of itself in its help', async (words) => {
    const { out } = await imt([...words.split(' '), '--help'])
    const [, examples = ''] = out.split(/\nExamples?:\n/)
    expect(examples).toMatch(new RegExp(`^ {2}imt ${words}\\b`, 'm'))
  })

  it.each(all.map((verb) => [verb.name, verb] as const))(
    '%s answers programs, and is quiet where it is told',
    (name, verb) => {
      if (name !== 'completion') expect(has(verb, '--json')).toBe(true)
      if (!printing.includes(name)) expect(has(verb, '--quiet')).toBe(true)
    },
  )

  it('says nothing with --quiet but what was asked for', async () => {
    const budget = 'Cost Centre,Class,Budget (£)\nIT,PAY,£5\nIT,TOTAL,£5\n'
    const files = { 'a.csv': budget, 'b.csv': budget.replaceAll('£5', '£6') }
    const quiet = await imt(['compare', 'a.csv', 'b.csv', '--quiet'], files)
    expect(quiet).toEqual({ code: 0, out: '', err: '' })
    expect(JSON.parse((await imt(['compare', 'a.csv', 'b.csv', '--quiet', '--json'], files)).out)).toHaveProperty(
      'parts',
    )
    expect((await imt(['compare', 'a.csv', 'b.csv', '--quiet', '--format', 'text'], files)).out).toContain('£6')
  })

  it('means the same by one name', () => {
    const said = new Map<string, string>()
    for (const { options } of all)
      for (const { long, flags } of options)
        if (['--quiet', '--json', '--config', '--no-config', '--as-of', '--max-size', '--all'].includes(long))
          expect([long, said.set(long, said.get(long) ?? flags).get(long)]).toEqual([long, flags])
  })
})
