import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseExtension } from './parse-extension.js'

interface Phrase {
  readonly n: number
  readonly phrase: string
  readonly label: {
    readonly maxExtensionMonths: number | null
    readonly initialMonthsInText: number | null
    readonly statedMaximumTermMonths: number | null
    readonly explicitLatestEnd: string | null
  }
}
const phrases = readFileSync(new URL('../../test/vectors/extension-phrases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Phrase)

/** Wordings restated from renewal descriptions of published notices, labelled by hand. */
describe('wordings of published notices', () => {
  it.each(phrases.map(({ n, phrase, label }) => [n, phrase, label] as const))('%i: %s', (_, phrase, label) => {
    const parsed = parseExtension(phrase)
    const {
      maximumExtensionMonths = null,
      initialMonths = null,
      statedMaximumMonths = null,
      latestEnd = null,
    } = parsed.ok ? parsed.value : {}
    expect({
      maxExtensionMonths: maximumExtensionMonths,
      initialMonthsInText: initialMonths,
      statedMaximumTermMonths: statedMaximumMonths,
      explicitLatestEnd:
        latestEnd === null
          ? null
          : latestEnd.kind === 'day'
            ? latestEnd.earliest
            : (latestEnd.earliest?.slice(0, 7) ?? null),
    }).toEqual(label)
    if (parsed.ok && parsed.value.maximumExtensionMonths !== null)
      expect(parsed.value.options.reduce((sum, { months, count }) => sum + months * count, 0)).toBe(
        maximumExtensionMonths,
      )
  })
})

/** Source of each row: the forms named in the issue and in published registers, worked out by hand. */
describe('other forms', () => {
  it.each([
    ['3+1+1', 36, '2x12', 24],
    ['Contract on 3+1+1 basis', 36, '2x12', 24],
    [
      'Initial contract duration 7 years with the option to extend for a further five years (3+1+1)',
      84,
      '1x36,2x12',
      60,
    ],
    ['2 years with the option to extend for two further periods of 12 months', 24, '2x12', 24],
    ['with the option to extend for a further 2, 1 year periods.', null, '2x12', 24],
    ['initial term of three years, potentially extendable by another two years', 36, '1x24', 24],
    ['an additional 12 months', null, '1x12', 12],
    ['36 + 12', 36, '1x12', 12],
    ['5+2+2', 60, '2x24', 48],
    ['24 months (+12 +12)', 24, '2x12', 24],
    ['36 months plus optional 12 + 12', 36, '2x12', 24],
    ['2 yrs + 1yr +1yr', 24, '2x12', 24],
    ['4 years (2 + 1 + 1)', 24, '2x12', 24],
    ['48 months including extensions of 24 months', null, '1x24', 24],
    ['24 months with options to extend for 12 months plus a further 6 months', 24, '1x12,1x6', 18],
    ['2 x 6 month extension periods followed by 1 x 12 month', null, '2x6,1x12', 24],
    ['may be extended twice, each time by 12 months', null, '2x12', 24],
    ['Initial 3 year term with 2 optional 1 year extensions, 5 years in total', 36, '2x12', 24],
    [
      'an initial period of 24 months extendable by up to a further 24 months in increments of 12 months',
      24,
      '2x12',
      24,
    ],
    ['No', null, '', 0],
    ['4 year framework, no extension', 48, '', 0],
  ] as const)('%s', (text, initial, options, most) => {
    const parsed = parseExtension(text)
    expect(
      parsed.ok && [
        parsed.value.initialMonths,
        parsed.value.options.map(({ months, count }) => `${count}x${months}`).join(),
        parsed.value.maximumExtensionMonths,
      ],
    ).toEqual([initial, options, most])
  })

  it.each([
    ['5 years with break at 3 years', 60, null],
    ['5 years with a break clause after 3 years', 60, null],
    ['5 years with an option to break at 3 years', 60, null],
    ['5 years (3 year break clause)', 60, null],
    ['5 years, break at 2 years and 3 years', 60, null],
    ['5 years with break at 3 years and option to extend 12 months', 60, 12],
    ['5 years with termination after 3 years, no extension', 60, 0],
    ['3 years with no break clause and option to extend 12 months', 36, 12],
    ['3 years, no break, option to extend 12 months', 36, 12],
    ['3 years with no option to break and a further 12 months optional', 36, 12],
    ['3 years with no option to extend', 36, 0],
    ['3 years, no extension options', 36, 0],
    ['3 years, no break or extension', 36, 0],
    ['3 years with option to extend by no more than 12 months', 36, 12],
  ] as const)('leaves breaks apart from extensions: %s', (text, initial, most) => {
    expect(parseExtension(text)).toMatchObject({
      ok: true,
      value: { initialMonths: initial, maximumExtensionMonths: most, latestEnd: null },
    })
  })

  it('takes the least a term may last as its term, and says so', () => {
    for (const text of ['not less than 3 years', 'At least 3 years'])
      expect(parseExtension(text)).toMatchObject({
        ok: true,
        value: {
          initialMonths: 36,
          maximumExtensionMonths: null,
          ambiguous: { why: expect.stringContaining('least') as string },
        },
      })
    expect(parseExtension('not less than 3 years with the option to extend for 12 months')).toMatchObject({
      value: { initialMonths: 36, maximumExtensionMonths: 12, ambiguous: {} },
    })
    expect(parseExtension('not less than 3 months notice')).toMatchObject({ ok: false })
  })

  it('knows no extension in an option to break', () => {
    expect(parseExtension('option to break at 3 years')).toMatchObject({
      ok: false,
      refusal: { code: 'nothingStated' },
    })
    expect(parseExtension('option to break on 31/03/2027')).toMatchObject({
      ok: false,
      refusal: { code: 'nothingStated' },
    })
  })

  it('says when a wording has two readings, and which', () => {
    expect(parseExtension('1+1')).toMatchObject({
      value: {
        initialMonths: 12,
        maximumExtensionMonths: 12,
        ambiguous: { alternatives: [{ initialMonths: null, maximumExtensionMonths: 24 }] },
      },
    })
    expect(parseExtension('12 months + 12 months')).toMatchObject({
      value: {
        maximumExtensionMonths: 24,
        ambiguous: { alternatives: [{ initialMonths: 12, maximumExtensionMonths: 12 }] },
      },
    })
    expect(parseExtension('Initial term 3 years, extension of 1 year, maximum term 5 years')).toMatchObject({
      value: {
        initialMonths: 36,
        maximumExtensionMonths: 12,
        statedMaximumMonths: 60,
        ambiguous: { alternatives: [{ maximumExtensionMonths: 24 }] },
      },
    })
    expect(parseExtension('3+1+1')).not.toHaveProperty('value.ambiguous')
  })

  it.each(['36 months (two years)', '36 months, 2 years', '36 months / 2 years', '36 months or 2 years'])(
    '%s: one length said twice in two units, one of them wrong, or an extension',
    (wording) => {
      expect(parseExtension(wording, { column: 'term' })).toMatchObject({
        value: {
          initialMonths: 36,
          maximumExtensionMonths: 24,
          ambiguous: { alternatives: [{ initialMonths: 36 }, { initialMonths: 24 }] },
        },
      })
    },
  )

  it.each(['3 years (36 months)', '24 months (12 months)', '2 years plus 12 months', '2 years (option of 12 months)'])(
    '%s: one reading',
    (wording) => {
      expect(parseExtension(wording, { column: 'term' })).not.toHaveProperty('value.ambiguous')
    },
  )

  it.each([
    ['3+1+1 (5 years)', 'term', 36, '2x12', 60],
    ['3+1+1 = 5 years', 'term', 36, '2x12', 60],
    ['3+2 (5 years)', 'extension', 36, '1x24', 60],
    ['3 years, max 5 years', 'term', 36, '1x24', 60],
    ['3 years (maximum of 5 years)', 'term', 36, '1x24', 60],
    ['3 years extendable to 5', 'term', 36, '1x24', null],
    ['3 years, extendable to 5 years', 'term', 36, '1x24', 60],
    ['5 years (inc. extensions)', 'term', null, '', 60],
    ['5 years including all options', 'term', null, '', 60],
    ['maximum of 5 years including extensions', 'extension', null, '', 60],
    ['max term 60 months', 'extension', null, '', 60],
    ['Extendable to 5 years', 'extension', null, '', 60],
    // A length and its parts are one thing said twice.
    ['24 months (2 x 12 months)', 'extension', null, '2x12', null],
    ['2 years (2 x 1 year)', 'extension', null, '2x12', null],
    ['1+1 (2 years)', 'extension', null, '2x12', null],
    ['24 months in 12 month periods', 'extension', null, '2x12', null],
    ['24 months, in increments of 12 months', 'extension', null, '2x12', null],
    ['24 months + 2 x 12 months', 'extension', 24, '2x12', null],
    ['24 months plus 2 x 12 months', 'extension', 24, '2x12', null],
    ['maximum of 24 months', 'extension', null, '1x24', null],
    ['3 years, max 2 years', 'term', 36, '1x24', null],
  ] as const)('tells the whole from its parts: %s (%s)', (text, column, initial, options, whole) => {
    const parsed = parseExtension(text, { column })
    expect(
      parsed.ok && [
        parsed.value.initialMonths,
        parsed.value.options.map(({ months, count }) => `${count}x${months}`).join(),
        parsed.value.statedMaximumMonths,
      ],
    ).toEqual([initial, options, whole])
  })

  it('reads a bare length by its column', () => {
    expect(parseExtension('5 years', { column: 'term' })).toMatchObject({
      value: { initialMonths: 60, maximumExtensionMonths: null },
    })
    expect(parseExtension('5 years')).toMatchObject({ value: { initialMonths: null, maximumExtensionMonths: 60 } })
  })

  it.each([
    ['', 'nothingStated'],
    ['Angus', 'nothingStated'],
    ['May be renewed', 'lengthNotStated'],
    ['Extension of 90 days', 'notInMonths'],
    ['x'.repeat(2001), 'tooLong'],
  ])('refuses %j', (text, code) => {
    expect(parseExtension(text)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('keeps a last date that stands without a length', () => {
    expect(parseExtension('possible extension to 31/03/2027')).toMatchObject({
      value: { maximumExtensionMonths: null, latestEnd: { earliest: '2027-03-31' } },
    })
  })

  it('names the parameter of a wrong call', () => {
    expect(() => parseExtension(3 as never)).toThrow(/text/)
  })
})
