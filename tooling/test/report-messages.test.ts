import { catalogue, toolkit } from '@imt/cli'
import type { Report, Source } from '@imt/core'
import { diffReports, forms, render, sinceBaseline, type RenderOptions } from '@imt/report'
import { english, fillTemplate, messageOf, type Messages } from '@imt/report/words'
import { read, readCsv } from '@imt/tables'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const asOf = '2026-11-28' as const
const { layouts, headings } = toolkit
const check = (...sources: readonly Source[]): Report => toolkit.check(toolkit.recognise(sources), { asOf })
const page = await read(readFileSync('datasets/plymouth-2017-18/page.html'), { name: '1.html', layouts, headings })
const stores = (total: string): Source => readCsv(`Item,Held\nPens,2\nInk,3\nTotal,${total}\n`, { name: '2.csv' })
const unread = readCsv('Colour,Taste\nred,sweet\n', { name: '3.csv' })
const report = check(page, stores('6'), unread)
/** A report with figures alone where it quotes cells: those are no texts of its own. */
const withFigures = (report: Report): Report => ({
  ...report,
  findings: report.findings.map((finding) => ({
    ...finding,
    ...(finding.evidence && { evidence: finding.evidence.map((each) => ({ ...each, text: '1' })) }),
  })),
})
const withoutQuotes = withFigures(report)

/** Every text of the catalogue between two marks: what stands outside of them came from elsewhere. */
const marked = Object.fromEntries(
  Object.entries(english).map(([id, say]) => [id, (given: never) => `⟦${(say as (given: never) => string)(given)}⟧`]),
) as Partial<Messages>
const earlier = { ...report, version: '0' }
const later = sinceBaseline(withFigures(check(stores('7'), unread)), earlier, '4.json', () => false, {
  messages: marked,
})

/** What is left of a text when all that stands between marks is taken out, from the inside. */
const unmarked = (text: string): string => {
  const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '')
  return rest === text ? rest : unmarked(rest)
}
const optionsOf = (messages: Partial<Messages>): RenderOptions => ({
  files: ['1.html', '2.csv', '3.csv'],
  rules: catalogue,
  sources: [page, stores('6'), unread],
  all: true,
  messages,
})

describe('the texts of a report', () => {
  it.each([
    ['text', withoutQuotes],
    ['text', later],
    ['md', withoutQuotes],
    ['md', later],
  ] as const)('are all in one place: nothing else stands in %s but names, codes and places', (form, each) => {
    const words = unmarked(
      render(each, form, optionsOf(marked))
        .replaceAll(/(?<=\w-)\n\s*/g, '')
        .replaceAll(/\s+/g, ' '),
    )
      // Names of files and codes of rules are data.
      .replaceAll(/\b\d\.(?:html|csv|json)\b|\b[a-z]+\/[a-z0-9-]+/g, '')
    expect(words.match(/[A-Za-z]{3,}/g) ?? []).toEqual([])
  })

  it.each(forms)('are those that are given, in %s', (form) => {
    const statement = 'Yr adroddiad hwn.'
    const said = render(report, form, optionsOf({ statement: () => statement }))
    if (form === 'json') expect(said).toBe(render(report, form, optionsOf({})))
    else {
      expect(said).toContain(statement)
      expect(said).not.toContain('It is no legal, accounting or audit advice')
    }
  })

  it.each(forms.filter((form) => form !== 'json'))('are English in %s unless others are given', (form) => {
    expect(render(report, form, optionsOf({}))).toBe(render(report, form, optionsOf(english)))
  })

  it('take what rules say by template and parameters', () => {
    const templates = new Map<string, string>()
    const ofRule: Messages['ofRule'] = ({ kind, template, params, text }) => {
      if (kind === 'message') templates.set(template, fillTemplate(template, params))
      return `${text} (${kind})`
    }
    const said = render(report, 'md', optionsOf({ ofRule }))
    expect([...templates.values()]).toEqual(expect.arrayContaining([report.findings[0]?.message]))
    expect(said).toContain('(message)')
    expect(said).toContain('(proof)')
    expect(said).toContain('(summary)')
  })

  it('refuse an id that is not known, and what is no function, by name', () => {
    expect(() => render(report, 'text', optionsOf({ statment: () => '' } as never))).toThrow(
      "render: options.messages has no 'statment': did you mean 'statement'?",
    )
    expect(() => render(report, 'text', optionsOf({ statement: 'This' } as never))).toThrow(
      'render: options.messages.statement must be a function',
    )
    expect(() => diffReports(report, report, { messages: { level: 1 } as never })).toThrow(
      'diffReports: options.messages.level must be a function',
    )
  })

  it('say what differs from an earlier report in the words that are given', () => {
    const { remarks, notLookedAt } = diffReports(report, later, { messages: marked })
    expect(remarks.length).toBeGreaterThan(0)
    expect([...remarks, ...notLookedAt.map(({ why }) => why)].filter((words) => unmarked(words) !== '')).toEqual([])
  })
})

describe('the template of a finding', () => {
  it('is one for findings that differ in figures, days, quotations and what they are about', () => {
    const [one, two] = [
      { message: 'Laptops: 12 on 3 May 2025 is not 14 ("Site A")', about: 'Laptops' },
      { message: 'Servers: 1,200 on 28 November 2026 is not £14.50 ("B")', about: 'Servers' },
    ].map((each) => messageOf({ rule: 'estate/some-condition', ...each }))
    expect(one?.template).toBe('{0}: {1} on {2} is not {3} ({4})')
    expect(two?.template).toBe(one?.template)
    expect(two?.params).toEqual(['Servers', '1,200', '28 November 2026', '£14.50', '"B"'])
  })

  it('gives the message again with its parameters, whatever stands in it', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('{', '}', '0', '1', '"', ' ', 'a', '£', '-') }),
    )
    fc.assert(
      fc.property(text, text, text, (message, stated, about) => {
        const { template, params, text: whole } = messageOf({ rule: 'a/b', message, stated, about })
        expect(whole).toBe(message)
        expect(fillTemplate(template, params)).toBe(message)
      }),
    )
  })

  it('leaves a place that has no parameter as it is written', () => {
    expect(fillTemplate('{0} and {1}, {{2}}', ['one'])).toBe('one and {1}, {2}')
  })

  it('is known for every finding of a report', () => {
    for (const finding of report.findings) {
      const { template, params } = messageOf(finding)
      expect(fillTemplate(template, params)).toBe(finding.message)
    }
  })
})

describe('what a form says of places and figures', () => {
  const wrong = readCsv('Item,Held,Lost\nPens,122,31\nInk,233,54\nPaper,431,33\nTotal,768,118\n', { name: 'stock.csv' })
  const found = check(wrong)
  const options: RenderOptions = { files: ['stock.csv'], rules: catalogue, sources: [wrong] }

  it('numbers the rows of a table as the places of its findings do', () => {
    expect(found.findings.map(({ location }) => location?.kind === 'csv' && location.record)).toEqual([5])
    expect(render(found, 'html', options)).toContain('<th scope="row">5</th><td>Total</td>')
  })

  it('leaves out what a finding does not state, and a place that it has not', () => {
    const [first] = found.findings
    const bare = first && {
      ...first,
      at: '' as const,
      stated: '768',
      difference: { amount: '18', unit: 'count' as const },
    }
    const { location, computed, ...rest } = bare ?? {}
    expect([location?.kind, computed]).toEqual(['csv', first?.computed])
    const text = render({ ...found, findings: [rest as never] }, 'md', options)
    expect(text).toContain('- Stated 768: a difference of 18')
    expect(text).toMatch(/\n\n"Total" under "Held" is stated as 768/)
  })
})
