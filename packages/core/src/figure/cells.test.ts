import { describe, expect, it } from 'vitest'
import { figureOf } from '../../test/support/said.js'
import { Decimal } from '../decimal.js'
import { formatAmount } from './format-amount.js'
import { formatFigure } from './format-figure.js'
import type { Figure } from './figure.js'
import { parseFigure, type FigureOptions } from './parse-figure.js'
import { plainPence, plainPenceIn } from './plain-pence.js'
import { grouped } from './reading/scan-number.js'
import { isSameFigure } from './same-figure.js'
import type { Unit } from './unit.js'

const value = (text: string, unit: Unit = 'gbp', more: Partial<FigureOptions> = {}): string => {
  const read = parseFigure(text, { unit, ...more })
  return read.ok ? (read.value.value?.toFixed() ?? read.value.kind) : read.refusal.code
}
const refused = (
  text: string,
  unit: Unit = 'gbp',
  more: Partial<FigureOptions> = {},
): readonly (string | undefined)[] => {
  const read = parseFigure(text, { unit, ...more })
  return read.ok ? [] : [read.refusal.code, read.refusal.suggestion]
}
const notes = (text: string, unit: Unit = 'gbp', more: Partial<FigureOptions> = {}): readonly unknown[] => {
  const read = parseFigure(text, { unit, ...more })
  return read.ok ? read.notes.map(({ code, at }) => (at === undefined ? code : [code, at])) : [read.refusal.code]
}

describe('every short cell of digits and signs', () => {
  // A sign and a pound sign in either order, digits, at most two decimals: all that pence are read from.
  const plain = /^(?:[-+]?£?|£[-+])(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d{1,2})?$/
  const signs = ['', '-', '+', '£', '-£', '£-', '+£', '£+', '--', '££', '-£-', '(']
  const wholes = [
    '',
    '0',
    '5',
    '05',
    '12',
    '123',
    '1234',
    '1,234',
    '12,345',
    '123,456',
    '1234,567',
    '1,23',
    '1,2345',
    ',123',
    '1,,234',
    '1,234,567',
    '1,234,56',
    '0,123',
  ]
  const ends = ['', '.', '.5', '.05', '.50', '.500', '.5.', '.a', '.5a', '.a5', ',', '-', '/', ':', 'a', ' ']
  const all = signs.flatMap((sign) => wholes.flatMap((whole) => ends.map((end) => sign + whole + end)))

  it('is read as pence where it is plain, and then as parseFigure reads it', () => {
    const odd: string[] = []
    for (const text of all) {
      const pence = plainPence(text)
      if ((pence !== undefined) !== plain.test(text)) odd.push(text)
      else if (pence !== undefined && value(text) !== new Decimal(pence).div(100).toFixed())
        odd.push(`${text}: ${value(text)}`)
      // The same within a longer text, of which nothing beside it is read.
      for (const [before, after] of [
        ['', '7'],
        ['9,', ''],
        ['-', '.25'],
      ] as const)
        if (plainPenceIn(before + text + after, before.length, before.length + text.length) !== pence)
          odd.push(`within: ${text}`)
    }
    expect(odd).toEqual([])
    expect(plainPenceIn('12', 1, 1)).toBeUndefined()
    expect(plainPenceIn('12', 2, 1)).toBeUndefined()
    expect(plainPenceIn('-5', 0, 1)).toBeUndefined()
    expect(plainPence(`0.0${'0'.repeat(30)}`)).toBeUndefined()
    expect(plainPence(`${'0'.repeat(31)}5`)).toBe(500)
    expect(plainPence(`${'0'.repeat(32)}5`)).toBeUndefined()
  })

  it('is the same number in each unit, where the unit has no sign of its own', () => {
    // Amounts that are negative in brackets are read otherwise than those with a minus sign, to the same.
    for (const text of ['0', '5', '12', '123', '1234', '1,234', '12,345', '1,234,567', '0.5', '5.25', '1,234.50'])
      for (const unit of ['gbp', 'wte', 'count', 'percent'] as const) {
        const number = text.replaceAll(',', '')
        expect(value(text, unit)).toBe(new Decimal(number).toFixed())
        expect(value(`-${text}`, unit)).toBe(new Decimal(number).neg().toFixed().replace(/^-0$/, '0'))
        expect(value(`(${text})`, unit)).toBe(value(`-${text}`, unit))
        expect(value(` ${text} `, unit)).toBe(value(text, unit))
      }
    for (const text of ['01', '00.5', '007']) expect(notes(text)[0]).toEqual(['leadingZeros', 0])
    expect(value('0,123')).toBe('123')
    expect(notes('0,123')).toEqual([['leadingZeros', 0]])
    expect(value(`${'1'.repeat(14)}`)).toBe('1'.repeat(14))
    expect(value('1'.repeat(15))).toBe('tooLarge')
    expect(value(`0${'1'.repeat(14)}.5`)).toBe(`${'1'.repeat(14)}.5`)
    expect(value(`${'0'.repeat(30)}5`)).toBe('5')
  })
})

describe('separators', () => {
  it.each([
    ['12,3456', ['badGrouping', undefined]],
    ['123456,789', ['badGrouping', '123,456,789']],
    [',123', ['badGrouping', undefined]],
    ['1,23,456', ['badGrouping', '123,456']],
    ['12,34,56,789', ['badGrouping', '123,456,789']],
    ['123,45,678', ['badGrouping', undefined]],
    ['1,23,45', ['badGrouping', undefined]],
    ['1,,2', ['badGrouping', undefined]],
    ['1,,234,,567', ['badGrouping', '1,234,567']],
    ['1234,567.5', ['badGrouping', '1,234,567.5']],
    ['1.234,5', ['commaAfterPoint', '1,234.5']],
    ['1.234,567', ['commaAfterPoint', undefined]],
    ['12.34,5', ['commaAfterPoint', undefined]],
    ['1.234,', ['commaAfterPoint', undefined]],
    ['1.234,5,6', ['commaAfterPoint', undefined]],
    ['1.234.567', ['manyPoints', '1,234,567']],
    ['1,234.567.8', ['manyPoints', undefined]],
    ['1 234', ['spaceGrouping', '1,234']],
    ['12 34', ['spaceGrouping', undefined]],
    ['1234 567', ['spaceGrouping', undefined]],
    ['1`234', ['apostropheGrouping', '1,234']],
    ['1´234', ['apostropheGrouping', '1,234']],
    ['1‘234ʼ567', ['apostropheGrouping', '1,234,567']],
    ["1'23", ['apostropheGrouping', undefined]],
    ["£1'234k", ['apostropheGrouping', '£1,234k']],
    ['over £1 234', ['spaceGrouping', 'over £1,234']],
    ['1 234 (approx.)', ['spaceGrouping', '1,234 (approx.)']],
  ] as const)('%s: %j', (text, expected) => expect(refused(text)).toEqual(expected))

  it('an apostrophe or a space at the edge of the digits belongs to no number', () => {
    expect(refused("1'")).toEqual(['notANumber', undefined])
    expect(refused("'1")).toEqual(['notANumber', undefined])
    expect(refused('1 a')).toEqual(['notANumber', undefined])
  })

  it('groups digits in threes', () => {
    expect(['', '1', '12', '123', '1234', '12345', '123456', '1234567'].map(grouped)).toEqual([
      '',
      '1',
      '12',
      '123',
      '1,234',
      '12,345',
      '123,456',
      '1,234,567',
    ])
  })

  it('a point for a comma is asked about, where three digits follow it', () => {
    expect(refused('£7.900')).toEqual(['ambiguousSeparator', '£7,900'])
    expect(refused('£123.900')).toEqual(['ambiguousSeparator', '£123,900'])
    expect(refused('£1234.900')).toEqual(['tooPrecise', undefined])
    expect(refused('£.900')).toEqual(['tooPrecise', undefined])
    expect(refused('£7.901')).toEqual(['tooPrecise', undefined])
    expect(refused('7.901', 'count')).toEqual(['ambiguousSeparator', '7,901'])
    expect(refused('7.9010', 'count')).toEqual(['tooPrecise', undefined])
    expect(refused('c. 7.901', 'count')).toEqual(['ambiguousSeparator', 'c. 7,901'])
    expect(value('7.901', 'wte')).toBe('7.901')
  })
})

describe('signs, brackets and currency marks', () => {
  it.each([
    ['GBP 5', '5'],
    ['gbp5', '5'],
    ['-GBP 5', '-5'],
    ['£ 5', '5'],
    ['+5', '5'],
    ['- 5', '-5'],
    ['‐5', '-5'],
    ['‑5', '-5'],
    ['‒5', '-5'],
    ['–5', '-5'],
    ['5–', '-5'],
    ['5−', '-5'],
    ['£(5)', '-5'],
    ['(£5)', '-5'],
    ['( 5 )', '-5'],
    ['(5)*', '-5'],
    ['5 CR', '-5'],
    ['5cr.', '-5'],
    ['5 dr', '5'],
    ['5DR.', '5'],
    ['(5', 'unbalancedBrackets'],
    ['5)', 'unbalancedBrackets'],
    ['a5)', 'unbalancedBrackets'],
    ['a(5)', 'notANumber'],
    ['-(5)', 'unbalancedBrackets'],
    ['(-5)', 'conflictingSigns'],
    ['(5-)', 'conflictingSigns'],
    ['(5 cr)', 'conflictingSigns'],
    ['(5)-', 'conflictingSigns'],
    ['(5) -', 'unbalancedBrackets'],
    ['(5) cr', 'unbalancedBrackets'],
    ['(5) a', 'unbalancedBrackets'],
    ['(5%)', 'percent'],
    ['(5)%', 'percent'],
    ['( (5)', 'nestedBrackets'],
    ['(5 (6))', 'nestedBrackets'],
    ['(a)', 'notANumber'],
    ['-5-', 'conflictingSigns'],
    ['-5 cr', 'conflictingSigns'],
    ['-+5', 'conflictingSigns'],
    ['£GBP5', 'repeatedCurrency'],
    ['£(GBP 5)', 'repeatedCurrency'],
    ['5%', 'percent'],
    ['5 percent', 'percent'],
    ['5 %', 'percent'],
    ['5 pence', 'pence'],
    ['1e5', 'notANumber'],
    ['1e+15', 'notANumber'],
    ['.', 'notANumber'],
    [',', 'notANumber'],
    ['.a', 'notANumber'],
    ['-', 'absent'],
    ['--5', 'conflictingSigns'],
    ['5 -', 'notANumber'],
    ['5 --', 'notANumber'],
  ])('%j: %s', (text, expected) => expect(value(text)).toBe(expected))

  it('per cent is one, and no Cr or Dr is of anything but money', () => {
    expect(value('5%', 'percent')).toBe('5')
    expect(value('5 per cent', 'percent')).toBe('5')
    expect(value('5 %%', 'percent')).toBe('notANumber')
    expect(value('5 percents', 'percent')).toBe('notANumber')
    expect(value('5 cr', 'count')).toBe('notANumber')
    expect(value('£5', 'count')).toBe('currencyInQuantity')
    expect(value('(£5)', 'wte')).toBe('currencyInQuantity')
    expect(value('£(5)', 'wte')).toBe('currencyInQuantity')
  })

  it('is below zero between angle brackets, as ledgers print it, and below a bound after one', () => {
    expect(value('<1,500.00>')).toBe('-1500')
    expect(value(' < 1,500.00 > ')).toBe('-1500')
    expect(value('£<1,500.00>')).toBe(value('(£1,500.00)'))
    expect(value('<0.00>')).toBe('0')
    expect(value('-<5>')).toBe('notANumber')
    expect(value('<-5>')).toBe('conflictingSigns')
    expect(value('<(5)>')).toBe('nestedBrackets')
    expect(value('(<5>)')).toBe('nestedBrackets')
    expect(value('<TBC>')).toBe('notANumber')
    expect(value('<1,500.00> Cr')).toBe('notANumber')
    expect(value('<5>', 'count')).toBe('notANumber')
    expect(parseFigure('<5', { unit: 'gbp' })).toMatchObject({ ok: true, value: { kind: 'bound' } })
  })

  it('says where each unusual sign stands in the cell', () => {
    expect(notes(' \u22125')).toEqual(['padding', ['unicodeMinus', 1]])
    expect(notes('5–')).toEqual([['trailingMinus', 1]])
    expect(notes('5 Cr')).toEqual([['creditMark', 1]])
    expect(notes('12 Dr')).toEqual([['debitMark', 2]])
    expect(notes('(5)')).toEqual([['bracketNegative', 0]])
    expect(notes('£(5)†')).toEqual([
      ['bracketNegative', 1],
      ['footnoteMark', 4],
    ])
    expect(notes('(.5)')).toEqual([
      ['bracketNegative', 0],
      ['leadingPoint', 1],
    ])
    expect(notes('£5.')).toEqual([['trailingPoint', 2]])
    expect(notes('£005')).toEqual([['leadingZeros', 1]])
    expect(notes('£1.000k')).toEqual([['fineSuffix', 6]])
    expect(notes('£1.00k')).toEqual([])
    expect(notes('£1.000m')).toEqual([])
    expect(notes('12 laptops', 'count')).toEqual([['unitWord', 3]])
    expect(notes('12**', 'count')).toEqual([['footnoteMark', 2]])
    expect(notes('–5 cr')).toEqual(['conflictingSigns'])
    for (const mark of '*†‡§¹²³⁰⁴⁵⁶⁷⁸⁹') expect(notes(`12${mark}`, 'count')).toEqual([['footnoteMark', 2]])
    // Each is said once, with its first place.
    expect(notes('(5) to (3)')).toEqual([['bracketNegative', 0]])
    expect(notes('10-20', 'count')).toEqual([['rangeOrCode', 2]])
    expect(notes('from 10-20', 'count')).toEqual([['rangeOrCode', 7]])
    expect(notes('£10-20')).toEqual([])
    expect(notes('10 - 20')).toEqual([])
  })
})

describe('scales after a number', () => {
  it.each([
    ['£5k', '5000'],
    ['£5 K', '5000'],
    ['£5 thousand', '5000'],
    ['£5m', '5000000'],
    ['£5mn', '5000000'],
    ['£5 million', '5000000'],
    ['£5b', '5000000000'],
    ['£5bn', '5000000000'],
    ['£5 billion', '5000000000'],
    ['£5mm', 'notANumber'],
    ['£5é', 'notANumber'],
    ['£5ké', 'notANumber'],
    ['£.5m', '500000'],
    ['£5.m', 'notANumber'],
    ['5k', '5000'],
  ])('%s is %s', (text, expected) => expect(value(text)).toBe(expected))
  it('letters belong to money, words to quantities too', () => {
    expect(value('5k', 'count')).toBe('suffixInQuantity')
    expect(value('5bn', 'count')).toBe('suffixInQuantity')
    expect(value('5 thousand', 'wte')).toBe('5000')
    expect(value('5 thousand', 'percent')).toBe('suffixInQuantity')
  })
})

describe('ranges', () => {
  const ends = (text: string, unit: Unit = 'count'): unknown => {
    const read = parseFigure(text, { unit })
    return read.ok
      ? [read.value.kind, read.value.low?.toFixed(), read.value.high?.toFixed(), read.value.decimals]
      : read.refusal.code
  }
  it.each([
    ['10 to 20', ['range', '10', '20', 0]],
    ['from 10 to 20', ['range', '10', '20', 0]],
    ['Between 10 and 20', ['range', '10', '20', 0]],
    ['10 and 20', 'notANumber'],
    ['between 10-20', ['range', '10', '20', 0]],
    ['9-10', ['range', '9', '10', 0]],
    ['10-10', ['range', '10', '10', 0]],
    ['20-10', 'reversedRange'],
    ['12-11', 'reversedRange'],
    ['9.5 to 10', ['range', '9.5', '10', 1]],
    ['10 to 9.5', 'reversedRange'],
    ['10–20', ['range', '10', '20', 0]],
    ['10 — 20', ['range', '10', '20', 0]],
    ['10 − 20', ['range', '10', '20', 0]],
    ['c. 10 to 20', ['range', '10', '20', 0]],
    ['over 10 to 20', 'notANumber'],
    ['10 to 20 approx.', 'notANumber'],
    ['07-12', 'notANumber'],
    ['7 - 012', ['range', '7', '12', 0]],
  ] as const)('%j: %j', (text, expected) => expect(ends(text)).toEqual(expected))
  it('of money, with signs, brackets, scales and per cent at either end', () => {
    expect(ends('£10k to £20k', 'gbp')).toEqual(['range', '10000', '20000', -3])
    expect(ends('£10-£20', 'gbp')).toEqual(['range', '10', '20', 0])
    expect(ends('£10 - GBP 20', 'gbp')).toEqual(['range', '10', '20', 0])
    expect(ends('(20)-(10)', 'gbp')).toEqual(['range', '-20', '-10', 0])
    expect(ends('-20 to -10', 'gbp')).toEqual(['range', '-20', '-10', 0])
    expect(ends('-10 to -20', 'gbp')).toBe('reversedRange')
    expect(ends('-10 to 20', 'gbp')).toEqual(['range', '-10', '20', 0])
    expect(ends('10 to -20', 'gbp')).toBe('reversedRange')
    expect(ends('-0 to 0', 'gbp')).toEqual(['range', '0', '0', 0])
    expect(ends('0 to -0', 'gbp')).toEqual(['range', '0', '0', 0])
    expect(ends('2%-5%', 'percent')).toEqual(['range', '2', '5', 0])
    expect(ends('1.5.-2', 'gbp')).toBe('manyPoints')
    expect(ends('£10-20k', 'gbp')).toBe('ambiguousRange')
    expect(ends('£100-200k', 'gbp')).toBe('ambiguousRange')
    expect(ends('£1000-2000k', 'gbp')).toEqual(['range', '1000', '2000000', 0])
    expect(ends('£10k-20k', 'gbp')).toEqual(['range', '10000', '20000', -3])
    expect(ends('£900k to £1m', 'gbp')).toEqual(['range', '900000', '1000000', -3])
    expect(ends('£1m to £900k', 'gbp')).toBe('reversedRange')
  })
})

describe('what was most likely meant', () => {
  it.each([
    ['1O,O0o', '10,000'],
    ['(lI)', undefined],
    ['(l1)', '(11)'],
    ['£ 1O', '£ 10'],
    ['O1a', undefined],
    ['-£2,300 (a note)', '-£2,300'],
    ['£2.3m (a note)', '£2.3m'],
    ['£2.3 million (a note)', '£2.3 million'],
    // The first letter of a word is no scale: £500 million was never meant.
    ['£500 maintenance', '£500'],
    ['£5 monthly', undefined],
    ['£5 annually', undefined],
    ['£50 kit', '£50'],
    ['£2.3bn Budget', '£2.3bn'],
    ['£2.3 billion (a note)', '£2.3 billion'],
    ['£2,300 (1)', undefined],
    ['£2,300 (a) b', undefined],
    ['2,300 (a note)', '2,300'],
    ['2,300 Revenue', undefined],
    ['£2,300 Revenue', '£2,300'],
    ['£2,300 Revenue 2017', undefined],
    ['£2,300 p.a.', undefined],
    ['£2,300 pa', undefined],
    ['£2,300 pcm', undefined],
    ['£2,300 each', undefined],
    ['£2,300 every year', undefined],
    ['£2,300 a year', undefined],
    ['£2,300 per year', undefined],
    ['Total: 2,300', '2,300'],
    ['Total - 2,300', '2,300'],
    ['Total— 2,300', '2,300'],
    ['Total: £2,300', undefined],
    ['100p', '£1.00'],
    ['1p', '£0.01'],
    ['12 pence', '£0.12'],
    ['1234567p', undefined],
    ['001p', '£0.01'],
    ['((5)', undefined],
    ['((5))', '(5)'],
    ['((5)) a', undefined],
    ['£££5', undefined],
    ['££5', '£5'],
    ['-££5', undefined],
    ['1,234£', '£1,234'],
    ['a1,234£', undefined],
    ['10 - 20m', '10m - 20m'],
    ['£10 to £20k', '£10k to £20k'],
    ['£10–£20 million', '£10 million–£20 million'],
  ])('%j: %j', (text, suggestion) => expect(refused(text)[1]).toBe(suggestion))
})

describe('invisible characters and other alphabets', () => {
  it.each([
    ['tab', '\t5'],
    ['line', '5\n'],
    ['return', '5\r'],
    ['no-break space', '\u00a05'],
    ['figure space', '\u20075'],
    ['thin space', '5\u2009'],
    ['narrow no-break space', '5\u202f'],
  ])('%s around a number is padding', (_, text) => expect(notes(text)).toEqual(['padding']))
  it.each(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'])('%j is left out, and said', (mark) => {
    expect(notes(`5${mark}`)).toEqual(['zeroWidth'])
    expect(value(`1${mark}2`)).toBe('12')
    expect(notes(mark)).toEqual([])
  })
  it.each([
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u200e',
    '\u200f',
    '\u061c',
  ])('%j turns text round, and is refused', (mark) => expect(value(`5${mark}`)).toBe('bidiControl'))
  it.each(['\u2065', '\u206a', '\u202f5', '\u2030', '\u200a', '\u2010'])('%j does not', (mark) =>
    expect(value(`5${mark}`)).not.toBe('bidiControl'),
  )
  it('digits of other alphabets are refused, full-width ones with what they stand for', () => {
    expect(refused('٥')).toEqual(['nonAsciiDigit', undefined])
    expect(refused('５６.７')).toEqual(['fullWidth', '56.7'])
    expect(refused('￡５')).toEqual(['fullWidth', '£5'])
    expect(refused('€5')).toEqual(['foreignCurrency', undefined])
    expect(refused('$5')).toEqual(['foreignCurrency', undefined])
    expect(value('9'.repeat(256))).toBe('tooLarge')
    expect(value('9'.repeat(257))).toBe('tooLong')
    expect(value(`${' '.repeat(300)}5`)).toBe('5')
  })
})

describe('words that bound a negative number', () => {
  it.each([
    ['over (5)', 'ambiguousBound'],
    ['up to -5', 'ambiguousBound'],
    ['-5 or more', 'ambiguousBound'],
    ['> -5', 'bound'],
    ['c. -5', '-5'],
    ['over -0', 'bound'],
    ['nearly -5', 'ambiguousBound'],
  ])('%s: %s', (text, expected) => expect(value(text)).toBe(expected))
})

describe('amounts as they are printed', () => {
  it.each([
    ['5400191', 'gbp', undefined, '£5,400,191'],
    ['-53158', 'gbp', undefined, '-£53,158'],
    ['0.5', 'gbp', undefined, '£0.50'],
    ['0.125', 'gbp', undefined, '£0.125'],
    ['173.06', 'wte', undefined, '173.06'],
    ['0.5', 'wte', undefined, '0.5'],
    ['1200', 'count', undefined, '1,200'],
    ['42.685', 'percent', 1, '42.7%'],
    ['-0.4', 'count', 0, '0'],
    ['5', 'gbp', 0, '£5'],
    ['5', 'gbp', 34, `£5.${'0'.repeat(34)}`],
  ] as const)('%s %s to %s decimals is %s', (amount, unit, decimals, text) => {
    expect(formatAmount(new Decimal(amount), unit, decimals)).toBe(text)
  })
  it('names what is wrong with a call', () => {
    const five = new Decimal(5)
    expect(() => formatAmount(5 as never, 'gbp')).toThrow(new TypeError('formatAmount: amount must be a Decimal'))
    expect(() => formatAmount(new Decimal(NaN), 'gbp')).toThrow(new RangeError('formatAmount: amount must be finite'))
    expect(() => formatAmount(five, 'usd' as never)).toThrow(
      new TypeError("formatAmount: unit must be 'gbp', 'wte', 'count' or 'percent'"),
    )
    expect(() => formatAmount(five, 'gbp', 2, 'up' as never)).toThrow(
      new TypeError("formatAmount: rounding must be 'halfAwayFromZero', 'halfEven' or 'towardsZero'"),
    )
    for (const decimals of [-1, 1.5, 35])
      expect(() => formatAmount(five, 'gbp', decimals)).toThrow(
        new RangeError('formatAmount: decimals must be a whole number from 0 to 34'),
      )
  })
})

describe('a figure in its canonical form', () => {
  it.each<[string, FigureOptions, string]>([
    ['5', { unit: 'wte' }, '5'],
    ['5.5%', { unit: 'percent' }, '5.5%'],
    ['nearly 5', { unit: 'count' }, 'nearly 5'],
    ['just over 500', { unit: 'count' }, 'just over 500'],
    ['at least 5.5', { unit: 'wte' }, 'at least 5.5'],
    ['> 5.5', { unit: 'wte' }, 'at least 5.5'],
    ['≥ -5', { unit: 'gbp' }, '≥ -£5'],
    ['< -5', { unit: 'gbp' }, '< -£5'],
    ['up to £5', { unit: 'gbp' }, 'up to £5'],
    ['£5bn', { unit: 'gbp' }, '£5bn'],
    ['c. £5,000m', { unit: 'gbp' }, 'approx. £5,000,000,000'],
    ['£1,500k to £2m', { unit: 'gbp' }, '£1,500k to £2,000k'],
    ['2% to 5%', { unit: 'percent' }, '2% to 5%'],
    ['see note 4', { unit: 'gbp' }, 'see note 4'],
    ['nk', { unit: 'gbp' }, 'Not available'],
  ])('%j (%j) is %j', (text, options, formatted) => {
    const figure = figureOf(parseFigure(text, options))
    expect(formatFigure(figure)).toBe(formatted)
    expect(isSameFigure(figureOf(parseFigure(formatted, { unit: options.unit })), figure)).toBe(true)
  })
  it('for a column of its own scale', () => {
    const written = (text: string, unit: Unit, scale: 1 | 1_000 | 1_000_000): string =>
      formatFigure(figureOf(parseFigure(text, { unit })), { scale })
    expect(written('£5m', 'gbp', 1_000_000)).toBe('5')
    expect(written('£5.500m', 'gbp', 1_000)).toBe('5,500')
    expect(written('-£5,000', 'gbp', 1_000)).toBe('-5.000')
    expect(() => formatFigure(figureOf(parseFigure('5', { unit: 'gbp' })), { rounding: 1 } as never)).toThrow(
      /formatFigure: options has no 'rounding'/,
    )
    expect(() => formatFigure('5' as never)).toThrow(/formatFigure: figure must be/)
  })
})

describe('the same figure', () => {
  const five = figureOf(parseFigure('5', { unit: 'count' }))
  it('says the same, whatever its text', () => {
    expect(isSameFigure(five, { ...five, text: '5.' })).toBe(true)
    expect(isSameFigure(five, figureOf(parseFigure('(TBC)', { unit: 'count' })))).toBe(false)
    expect(isSameFigure(figureOf(parseFigure('-', { unit: 'gbp' })), figureOf(parseFigure('–', { unit: 'gbp' })))).toBe(
      true,
    )
  })
  it.each<Partial<Figure>>([
    { unit: 'wte' },
    { kind: 'approximate' },
    { decimals: 1 },
    { absence: 'blank' },
    { value: new Decimal(6) },
    { value: null },
    { low: new Decimal(4) },
    { low: null },
    { high: new Decimal(6) },
    { high: null },
  ])('but not with another part: %j', (part) => {
    expect(isSameFigure(five, { ...five, ...part })).toBe(false)
    expect(isSameFigure({ ...five, ...part }, five)).toBe(false)
  })
})
