import { describe, expect, it } from 'vitest'
import { figureOf } from '../../test/support/said.js'
import type { Unit } from './unit.js'
import { figureNotes } from './figure-notes.js'
import { parseFigure, type FigureOptions } from './parse-figure.js'
import { figureRefusals, type FigureRefusalCode } from './reading/refusals.js'

const policy = 'half a unit in the last significant figure'

describe('what words say about the true value', () => {
  it.each<{
    text: string
    unit: Unit
    kind: string
    value: string | null
    low: string | null
    high: string | null
    decimals: number
    source: string
  }>([
    {
      text: 'Approx. 15500',
      unit: 'count',
      kind: 'approximate',
      value: '15500',
      low: '15450',
      high: '15550',
      decimals: -2,
      source: `Plymouth page; ${policy}`,
    },
    {
      text: 'approximately 11,000',
      unit: 'count',
      kind: 'approximate',
      value: '11000',
      low: '10500',
      high: '11500',
      decimals: -3,
      source: `Plymouth page; ${policy}`,
    },
    {
      text: '1.38 million',
      unit: 'count',
      kind: 'approximate',
      value: '1380000',
      low: '1375000',
      high: '1384999',
      decimals: -4,
      source: 'a count of millions: 1,385,000 would be 1.39 million',
    },
    {
      text: 'c. 300',
      unit: 'count',
      kind: 'approximate',
      value: '300',
      low: '250',
      high: '350',
      decimals: -2,
      source: policy,
    },
    {
      text: 'c300',
      unit: 'count',
      kind: 'approximate',
      value: '300',
      low: '250',
      high: '350',
      decimals: -2,
      source: policy,
    },
    {
      text: '~300',
      unit: 'count',
      kind: 'approximate',
      value: '300',
      low: '250',
      high: '350',
      decimals: -2,
      source: policy,
    },
    {
      text: '300 (approx.)',
      unit: 'count',
      kind: 'approximate',
      value: '300',
      low: '250',
      high: '350',
      decimals: -2,
      source: policy,
    },
    {
      text: '300',
      unit: 'count',
      kind: 'exact',
      value: '300',
      low: '300',
      high: '300',
      decimals: 0,
      source: 'stated without qualification',
    },
    {
      text: 'about 10,000',
      unit: 'count',
      kind: 'approximate',
      value: '10000',
      low: '9500',
      high: '10500',
      decimals: -3,
      source: 'ten thousand has two figures, as "nearly 10,000" from Leeds has',
    },
    {
      text: 'about 1 million',
      unit: 'count',
      kind: 'approximate',
      value: '1000000',
      low: '500000',
      high: '1499999',
      decimals: -6,
      source: 'never finer than the scale it is given in',
    },
    {
      text: 'nearly 10,000',
      unit: 'count',
      kind: 'approximate',
      value: null,
      low: '9500',
      high: '9999',
      decimals: -3,
      source: 'Leeds Teaching Hospitals',
    },
    {
      text: 'almost 4,000',
      unit: 'count',
      kind: 'approximate',
      value: null,
      low: '3500',
      high: '3999',
      decimals: -3,
      source: 'Leeds Teaching Hospitals',
    },
    {
      text: 'just under £1m',
      unit: 'gbp',
      kind: 'approximate',
      value: null,
      low: '500000',
      high: '999999.99',
      decimals: -6,
      source: 'a penny less',
    },
    {
      text: 'nearly 1',
      unit: 'count',
      kind: 'approximate',
      value: null,
      low: '0',
      high: '0',
      decimals: 0,
      source: 'no count lies between a half and one less than one but none',
    },
    {
      text: 'nearly 2.55',
      unit: 'wte',
      kind: 'approximate',
      value: null,
      low: '2.545',
      high: '2.55',
      decimals: 2,
      source: 'no next value below a WTE',
    },
    {
      text: 'just over 3,000',
      unit: 'count',
      kind: 'approximate',
      value: null,
      low: '3001',
      high: '3500',
      decimals: -3,
      source: 'the mirror of nearly',
    },
    {
      text: 'over 13,000',
      unit: 'count',
      kind: 'bound',
      value: null,
      low: '13001',
      high: null,
      decimals: 0,
      source: 'Sheffield Teaching Hospitals',
    },
    {
      text: 'More than 1,000',
      unit: 'count',
      kind: 'bound',
      value: null,
      low: '1001',
      high: null,
      decimals: 0,
      source: 'Cumbria Constabulary',
    },
    {
      text: 'over £25,000',
      unit: 'gbp',
      kind: 'bound',
      value: null,
      low: '25000.01',
      high: null,
      decimals: 0,
      source: 'the heading of spend files: £25,000 itself is left out',
    },
    {
      text: '80+',
      unit: 'count',
      kind: 'bound',
      value: null,
      low: '80',
      high: null,
      decimals: 0,
      source: 'Plymouth case study',
    },
    {
      text: 'at least 11,620',
      unit: 'count',
      kind: 'bound',
      value: null,
      low: '11620',
      high: null,
      decimals: 0,
      source: 'Labour FOI on fax machines',
    },
    {
      text: '5,000 or more',
      unit: 'count',
      kind: 'bound',
      value: null,
      low: '5000',
      high: null,
      decimals: 0,
      source: 'as "at least"',
    },
    {
      text: 'up to 3,000',
      unit: 'count',
      kind: 'bound',
      value: null,
      low: '0',
      high: '3000',
      decimals: 0,
      source: 'Basildon and Thurrock',
    },
    {
      text: '<5',
      unit: 'count',
      kind: 'bound',
      value: null,
      low: '0',
      high: '4',
      decimals: 0,
      source: 'small numbers in FOI answers',
    },
    {
      text: '< £5',
      unit: 'gbp',
      kind: 'bound',
      value: null,
      low: '0',
      high: '4.99',
      decimals: 0,
      source: 'the next penny down',
    },
    {
      text: '<-5',
      unit: 'gbp',
      kind: 'bound',
      value: null,
      low: null,
      high: '-5.01',
      decimals: 0,
      source: 'below a negative number there is no bound',
    },
    {
      text: '>= -5',
      unit: 'gbp',
      kind: 'bound',
      value: null,
      low: '-5',
      high: null,
      decimals: 0,
      source: 'signs of comparison are arithmetic',
    },
    {
      text: '3,000 – 4,000',
      unit: 'count',
      kind: 'range',
      value: null,
      low: '3000',
      high: '4000',
      decimals: 0,
      source: 'East of England Ambulance Service, en dash',
    },
    {
      text: 'between 7 – 10 years old',
      unit: 'count',
      kind: 'range',
      value: null,
      low: '7',
      high: '10',
      decimals: 0,
      source: 'Devon County Council',
    },
    {
      text: 'between 7 and 10',
      unit: 'count',
      kind: 'range',
      value: null,
      low: '7',
      high: '10',
      decimals: 0,
      source: 'words for the same',
    },
    {
      text: 'in the region of £700,000 to £1m',
      unit: 'gbp',
      kind: 'range',
      value: null,
      low: '700000',
      high: '1000000',
      decimals: 0,
      source: 'Leeds Teaching Hospitals',
    },
    {
      text: '(5) to (3)',
      unit: 'gbp',
      kind: 'range',
      value: null,
      low: '-5',
      high: '-3',
      decimals: 0,
      source: 'negative ends',
    },
    {
      text: '£1.2m',
      unit: 'gbp',
      kind: 'exact',
      value: '1200000',
      low: '1200000',
      high: '1200000',
      decimals: -5,
      source: 'resolution is in decimals, not in the bounds',
    },
    {
      text: '23.25K',
      unit: 'gbp',
      kind: 'exact',
      value: '23250',
      low: '23250',
      high: '23250',
      decimals: -1,
      source: 'a published budget',
    },
    { text: '-0.0', unit: 'gbp', kind: 'exact', value: '0', low: '0', high: '0', decimals: 1, source: 'negative zero' },
    { text: 'Nil', unit: 'gbp', kind: 'exact', value: '0', low: '0', high: '0', decimals: 0, source: 'nil is zero' },
  ])('$text ($unit; $source)', ({ text, unit, kind, value, low, high, decimals }) => {
    const figure = figureOf(parseFigure(text, { unit }))
    expect({
      kind: figure.kind,
      value: figure.value?.toFixed() ?? null,
      low: figure.low?.toFixed() ?? null,
      high: figure.high?.toFixed() ?? null,
      decimals: figure.decimals,
    }).toEqual({ kind, value, low, high, decimals })
    expect(figure.text).toBe(text)
  })

  it.each([
    ['85,734', 1_000, '85734000', -3],
    ['851.7', 1_000, '851700', -2],
    ['17.1', 1_000_000, '17100000', -5],
    ['£9.005k', 1, '9005', 0],
    ['0.00', 1_000, '0', -1],
  ] as const)('%s under a heading of %d is %s to %d decimals', (text, scale, value, decimals) => {
    const figure = figureOf(parseFigure(text, { unit: 'gbp', scale }))
    expect([figure.value?.toFixed(), figure.decimals]).toEqual([value, decimals])
  })

  it('reads a count under a heading of thousands as rounded', () => {
    const figure = figureOf(parseFigure('1,380', { unit: 'count', scale: 1_000 }))
    expect([figure.kind, figure.low?.toFixed(), figure.high?.toFixed(), figure.decimals]).toEqual([
      'approximate',
      '1379500',
      '1380499',
      -3,
    ])
  })
})

describe('no number', () => {
  it.each<[string, Unit, string]>([
    ['T.B.C.', 'count', 'toBeConfirmed'],
    ['to be confirmed', 'gbp', 'toBeConfirmed'],
    ['£TBC', 'gbp', 'toBeConfirmed'],
    ['(tbc)', 'wte', 'toBeConfirmed'],
    ['TBC by March 2018', 'count', 'toBeConfirmed'],
    ['Information not held centrally (*see note below)', 'count', 'notHeld'],
    ['We do not hold this information.', 'count', 'notHeld'],
    ['Withheld under Section 31(1)a', 'count', 'withheld'],
    ['Firewalls and proxies are all exempt under section 30(c)', 'count', 'withheld'],
    ['can neither confirm nor deny', 'count', 'neitherConfirmNorDeny'],
    ['This would exceed the appropriate limit of £450', 'count', 'costLimit'],
    ['We are not aware of any printers', 'count', 'notAvailable'],
    ['This split of software costs is not available in Finance records', 'gbp', 'notAvailable'],
    ['Not known', 'count', 'notAvailable'],
    [':', 'count', 'notAvailable'],
    ['[c]', 'count', 'suppressed'],
    ['####', 'gbp', 'spreadsheetError'],
    ['#N/A', 'gbp', 'spreadsheetError'],
    ['Note 12', 'gbp', 'note'],
  ])('%j in a column of %s is absent: %s', (text, unit, absence) => {
    expect(figureOf(parseFigure(text, { unit }))).toMatchObject({
      kind: 'absent',
      absence,
      value: null,
      high: null,
      decimals: null,
    })
  })

  it.each([
    'Not Applicable as not in use',
    'We have no desktop printers.',
    'no laptops allocated currently',
    'We do not hold any information on this. We do not have any fax machines in use',
    'There are no fax machines on site',
    'none',
  ])('%j in a column of counts is zero', (text) => {
    expect(figureOf(parseFigure(text, { unit: 'count' }))).toMatchObject({ kind: 'exact', decimals: 0 })
    expect(figureOf(parseFigure(text, { unit: 'count' })).value?.toFixed()).toBe('0')
  })

  it.each([
    'We have no information about printers',
    'We have no record of laptops',
    'no plans',
    'We have no printers older than five years',
    'We have no objection',
    'It is unknown whether printers are not in use',
    'There are no printers in the 12 wards that were asked',
  ])('%j is not zero', (text) => {
    const read = parseFigure(text, { unit: 'count' })
    expect(read.ok && read.value.kind !== 'absent').toBe(false)
  })

  it('does not read a sentence about devices as an amount of money', () => {
    expect(parseFigure('We have no desktop printers.', { unit: 'gbp' })).toMatchObject({
      ok: false,
      refusal: { code: 'notANumber' },
    })
  })
  it.each(['Withheld, but about £5,000', '£5,000 not held', '5 withheld', 'up to 500, exact number not held'])(
    'does not lose the amount in %j',
    (text) => {
      expect(parseFigure(text, { unit: 'gbp' }).ok).toBe(false)
    },
  )
})

describe('refusals say what was most likely meant', () => {
  it.each<{ text: string; options?: Partial<FigureOptions>; code: FigureRefusalCode; suggestion?: string }>([
    { text: '1234,567', code: 'badGrouping', suggestion: '1,234,567' },
    { text: '£1234,567.50', code: 'badGrouping', suggestion: '£1,234,567.50' },
    { text: '12,34,567', code: 'badGrouping', suggestion: '1,234,567' },
    { text: '1,,234', code: 'badGrouping', suggestion: '1,234' },
    { text: '1,2345', code: 'badGrouping' },
    { text: '1,23', code: 'badGrouping' },
    { text: '1,234,', code: 'badGrouping', suggestion: '1,234' },
    { text: '1.234,56', code: 'commaAfterPoint', suggestion: '1,234.56' },
    { text: '1.234.567', code: 'manyPoints', suggestion: '1,234,567' },
    { text: '1..2', code: 'manyPoints' },
    { text: '-£1 234 567', code: 'spaceGrouping', suggestion: '-£1,234,567' },
    { text: '12 5', code: 'spaceGrouping' },
    { text: "1'234'567", code: 'apostropheGrouping', suggestion: '1,234,567' },
    { text: '1’234', code: 'apostropheGrouping', suggestion: '1,234' },
    { text: '£7.900', code: 'ambiguousSeparator', suggestion: '£7,900' },
    { text: '4.307', options: { unit: 'count' }, code: 'ambiguousSeparator', suggestion: '4,307' },
    { text: '£12.345', code: 'tooPrecise' },
    { text: '£0.900', options: { maximumDecimals: 2 }, code: 'tooPrecise' },
    { text: '50p', code: 'pence', suggestion: '£0.50' },
    { text: '5p', code: 'pence', suggestion: '£0.05' },
    { text: '1250 pence', code: 'pence', suggestion: '£12.50' },
    { text: '££5', code: 'repeatedCurrency', suggestion: '£5' },
    { text: '£5 GBP', code: 'notANumber', suggestion: '£5' },
    { text: '123£', code: 'notANumber', suggestion: '£123' },
    { text: '((5))', code: 'nestedBrackets', suggestion: '(5)' },
    { text: '1O0', code: 'notANumber', suggestion: '100' },
    { text: 'l00', code: 'notANumber', suggestion: '100' },
    { text: 'O', code: 'notANumber', suggestion: '0' },
    { text: 'I', code: 'notANumber' },
    { text: '£2,300,000 (includes software maintenance)', code: 'unbalancedBrackets', suggestion: '£2,300,000' },
    { text: '18,848 (1)', code: 'unbalancedBrackets' },
    { text: '£16,700,000 Revenue', code: 'notANumber', suggestion: '£16,700,000' },
    { text: '£5,000 per annum', code: 'notANumber' },
    { text: '12 months', code: 'notANumber' },
    { text: '12 months', options: { unit: 'count' }, code: 'notANumber' },
    { text: 'Laptops – 6,692', options: { unit: 'count' }, code: 'notANumber', suggestion: '6,692' },
    { text: 'three laptops', options: { unit: 'count' }, code: 'notANumber', suggestion: '3' },
    { text: '１２３', code: 'fullWidth', suggestion: '123' },
    { text: '￡123', code: 'fullWidth', suggestion: '£123' },
    { text: '£10-20k', code: 'ambiguousRange', suggestion: '£10k-20k' },
    { text: '2016-17', code: 'reversedRange' },
    { text: '01-12', code: 'notANumber' },
    { text: 'over -5', code: 'ambiguousBound' },
    { text: 'up to (5)', code: 'ambiguousBound' },
    { text: '5%', code: 'percent' },
    { text: '5 per cent', options: { unit: 'count' }, code: 'percent' },
    { text: '£5', options: { unit: 'percent' }, code: 'currencyInQuantity' },
    { text: '(£5)', options: { unit: 'count' }, code: 'currencyInQuantity' },
    { text: '5 million', options: { unit: 'percent' }, code: 'suffixInQuantity' },
    { text: '£5 million', options: { scale: 1_000_000 }, code: 'suffixUnderScaledHeading' },
    { text: '90071992547409.92', code: 'tooLarge' },
    { text: '> 90071992547409.91', code: 'tooLarge' },
    { text: '£90,072bn', code: 'tooLarge' },
    { text: '99,999,999', options: { scale: 1_000_000 }, code: 'tooLarge' },
    { text: '9'.repeat(257), code: 'tooLong' },
    { text: '5*6', code: 'notANumber' },
    { text: '10 - 20 - 30', code: 'notANumber' },
    { text: '5 - ', code: 'notANumber' },
    { text: 'approx. circa 5', code: 'notANumber' },
    { text: '5 ₹', code: 'foreignCurrency' },
    { text: '+-5', code: 'conflictingSigns' },
    { text: '(5)-', code: 'conflictingSigns' },
    { text: '£(£5)', code: 'repeatedCurrency' },
    { text: '(5)(6)', code: 'unbalancedBrackets' },
    { text: '(0%)', code: 'percent' },
    { text: '177,1090(563)(563)(0%)', code: 'badGrouping' },
    { text: '.', code: 'notANumber' },
    { text: '£', code: 'notANumber' },
    { text: '5.m', code: 'notANumber' },
    { text: 'constructor', code: 'notANumber' },
    { text: '__proto__', code: 'notANumber' },
  ])('$text: $code, $suggestion', ({ text, options, code, suggestion }) => {
    const read = parseFigure(text, { unit: 'gbp', ...options })
    expect(read).toMatchObject({ ok: false, refusal: { code } })
    expect(read.ok ? undefined : read.refusal.suggestion).toBe(suggestion)
    expect(Object.hasOwn(figureRefusals, code)).toBe(true)
    if (suggestion !== undefined) expect(parseFigure(suggestion, { unit: 'gbp', ...options }).ok).toBe(true)
  })

  it('says that a footnote mark may be stuck to the number', () => {
    const read = parseFigure('18,8481', { unit: 'count' })
    expect(read.ok ? '' : read.refusal.message).toMatch(/footnote/)
  })
  it('says that scientific notation may have lost digits', () => {
    const read = parseFigure('6.37702E+15', { unit: 'count' })
    expect(read.ok ? '' : read.refusal.message).toMatch(/scientific/)
  })
})

describe('notes', () => {
  it.each<[string, Unit, readonly string[]]>([
    ['£101,489', 'gbp', []],
    ['   173.1', 'wte', ['padding']],
    ['\u200b£101,489', 'gbp', ['zeroWidth']],
    ['(53,158)', 'gbp', ['bracketNegative']],
    ['(0)', 'gbp', ['bracketNegative', 'negativeZero']],
    ['<53,158.25>', 'gbp', ['bracketNegative']],
    ['£<53,158>', 'gbp', ['bracketNegative']],
    ['<£53,158>', 'gbp', ['bracketNegative']],
    ['53,158-', 'gbp', ['trailingMinus']],
    ['\u22125', 'gbp', ['unicodeMinus']],
    ['1,234.50 Cr', 'gbp', ['creditMark']],
    ['1,234.50 Dr', 'gbp', ['debitMark']],
    ['.5', 'gbp', ['leadingPoint']],
    ['5.', 'gbp', ['trailingPoint']],
    ['00123', 'gbp', ['leadingZeros']],
    ['£9.005k', 'gbp', ['fineSuffix']],
    ['£-', 'gbp', ['accountingDash']],
    ['N/A', 'count', ['ambiguousNotApplicable']],
    ['N/A', 'gbp', []],
    ['3,623.96', 'count', ['fractionalCount']],
    ['4,307*', 'count', ['footnoteMark']],
    ['18,848\u00b9', 'count', ['footnoteMark']],
    ['494 devices', 'count', ['unitWord']],
    ['5 vacancies', 'count', ['unitWord']],
    ['3 fax machines', 'count', ['unitWord']],
    ['2 faxes', 'count', ['unitWord']],
    ['12 staff', 'count', ['unitWord']],
    ['4.60 WTE', 'wte', ['unitWord']],
    ['43-8000', 'gbp', ['rangeOrCode']],
    ['c. 300', 'count', ['halfUnit']],
    ['1.37 million', 'count', ['roundedCount', 'halfUnit']],
    ['<5', 'count', ['notBelowZero', 'strictBound']],
    ['over 5', 'count', ['strictBound']],
    ['We have no desktop printers.', 'count', ['zeroFromWords']],
    ['Withheld under section 31', 'count', ['wordsRead']],
  ])('%j in a column of %s: %j', (text, unit, codes) => {
    const read = parseFigure(text, { unit })
    if (!read.ok) return expect.fail(read.refusal.code)
    expect(read.notes.map((note) => note.code)).toEqual(codes)
    expect(figureNotes(read.value)).toEqual(read.notes)
  })

  it('places a note in the text as published', () => {
    const read = parseFigure(' \u200b \u2212 5', { unit: 'gbp' })
    expect(read.ok && read.notes.find((note) => note.code === 'unicodeMinus')?.at).toBe(3)
  })
  it('gives the notes of a scaled figure, and none for a figure that no text gives', () => {
    const figure = figureOf(parseFigure('(1.20)', { unit: 'gbp', scale: 1_000_000 }))
    expect(figureNotes(figure).map((note) => note.code)).toEqual(['bracketNegative'])
    expect(figureNotes({ ...figure, text: '5' })).toEqual([])
    expect(figureNotes(figureOf(parseFigure('(0%)', { unit: 'percent' })))).toHaveLength(2)
  })
})

describe('per cent', () => {
  it.each([
    ['2.2%', '2.2'],
    ['(0%)', '0'],
    ['18.8 %', '18.8'],
    ['-3.5%', '-3.5'],
    ['(9.9)%', '-9.9'],
    ['42.7', '42.7'],
    ['5 per cent', '5'],
    ['0.037%', '0.037'],
  ])('%s is %s', (text, value) => {
    expect(figureOf(parseFigure(text, { unit: 'percent' })).value?.toFixed()).toBe(value)
  })
})

describe('a wrong call', () => {
  const call = (options: unknown, text: unknown = '5'): unknown => parseFigure(text as string, options as FigureOptions)
  it.each([
    [{ unit: 'usd' }, TypeError, /unit/],
    [{ unit: 'toString' }, TypeError, /unit/],
    [{ unit: 'gbp', scale: 10 }, RangeError, /scale/],
    [{ unit: 'percent', scale: 1_000 }, RangeError, /scale/],
    [{ unit: 'gbp', maximumDecimals: -1 }, RangeError, /maximumDecimals/],
    [{ unit: 'gbp', maximumDecimals: 1.5 }, RangeError, /maximumDecimals/],
    [{ unit: 'gbp', maximumDecimals: 13 }, RangeError, /maximumDecimals/],
  ])('%j names the parameter', (options, error, message) => {
    expect(() => call(options)).toThrow(error)
    expect(() => call(options)).toThrow(message)
  })
  it('takes nothing but text', () => expect(() => call({ unit: 'gbp' }, 5)).toThrow(/text must be a string/))
})

describe('hostile text', () => {
  it.each([
    ['ten million digits', '9'.repeat(10_000_000)],
    ['ten million spaces and a digit', `${' '.repeat(10_000_000)}5`],
    ['brackets', '('.repeat(1_000_000)],
    ['commas', '1,'.repeat(1_000_000)],
    ['256 points', '.'.repeat(256)],
    ['256 dashes', '-'.repeat(256)],
    ['128 ranges', '1-'.repeat(128)],
    ['words', 'no '.repeat(85)],
  ])('%s are read or refused (a reading that is not linear would not end before the time limit)', (_, text) => {
    expect(typeof parseFigure(text, { unit: 'count' }).ok).toBe('boolean')
  })
  it('reads a number behind ten million spaces', () =>
    expect(figureOf(parseFigure(`${' '.repeat(10_000_000)}5`, { unit: 'count' })).value?.toFixed()).toBe('5'))
})

it.each([
  ['Nil', 'gbp'],
  ['TBC', 'count'],
  ['0', 'count'],
  ['-', 'gbp'],
  ['Approx. 15500', 'count'],
] as const)('%s is a figure of its own: what is changed in one is changed in no other', (text, unit) => {
  const numbers = (): readonly object[] => {
    const parsed = parseFigure(text, { unit })
    if (!parsed.ok) return []
    const { value, low, high } = parsed.value
    return [value, low, high].filter((number) => number !== null)
  }
  const before = numbers()
  expect(numbers().some((number) => before.includes(number))).toBe(false)
})
