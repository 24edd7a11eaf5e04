import fc from 'fast-check'
import type { FigureOptions } from '../../src/figure/parse-figure.js'

/** Scraps that published cells are made of, and some that break them. */
const scraps = [
  ...'0123456789',
  '00',
  '000',
  '15500',
  '.',
  ',',
  ' ',
  '  ',
  '\u00a0',
  '\u200b',
  '£',
  'GBP',
  '-',
  '–',
  '—',
  '\u2212',
  '+',
  '(',
  ')',
  'k',
  'm',
  'bn',
  'million',
  ' thousand',
  '%',
  ' per cent',
  'p',
  'Cr',
  ' Dr',
  '*',
  '¹',
  '~',
  '<',
  '>',
  '≥',
  '≤',
  'c.',
  'c',
  'approx. ',
  'nearly ',
  'just over ',
  'over ',
  'up to ',
  'at least ',
  'between ',
  ' and ',
  ' to ',
  ' or more',
  'TBC',
  'n/a',
  'nil',
  'none',
  'Note 1',
  '#REF!',
  'withheld',
  'not held',
  'we have no ',
  'printers',
  ' in use',
  'WTE',
  ' devices',
  'O',
  'l',
  'e',
  'x',
  "'",
  '/',
  '$',
  '€',
  '\u202e',
  '１',
  '٣',
  'İ',
  '\ud800',
  '😀',
  '__proto__',
  'constructor',
] as const

/** Text near the grammar: scraps in any order. */
export const nearlyACell: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...scraps), { maxLength: 12 })
  .map((parts) => parts.join(''))

const groupedInThrees = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',')

const written: fc.Arbitrary<string> = fc
  .record({
    before: fc.constantFrom('', '', '', '-', '\u2212', '(', '+'),
    currency: fc.constantFrom('', '', '£', 'GBP '),
    digits: fc.oneof(
      fc.nat(30).map(String),
      fc.nat(99_999_999).map(String),
      fc.tuple(fc.nat(999), fc.nat(8)).map(([n, zeros]) => `${String(n)}${'0'.repeat(zeros)}`),
    ),
    isGrouped: fc.boolean(),
    fraction: fc.constantFrom('', '', '', '.', '.0', '.5', '.25', '.500', '.1250', '.00000'),
    suffix: fc.constantFrom('', '', '', 'k', 'm', 'bn', ' thousand', ' million', ' billion', '%'),
  })
  .map(
    ({ before, currency, digits, isGrouped, fraction, suffix }) =>
      `${before}${currency}${isGrouped ? groupedInThrees(digits) : digits}${fraction}${suffix}${before === '(' ? ')' : ''}`,
  )

/** Text of the grammar: a number, or two, with words around. */
export const writtenCell: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        '',
        '',
        'c. ',
        '~',
        'about ',
        'nearly ',
        'just over ',
        'over ',
        '> ',
        'at least ',
        '≥',
        'under ',
        '<',
        'up to ',
        '≤ ',
      ),
      written,
      fc.constantFrom('', '', '', '', '+', ' or more', ' approx.', '*', ' Cr', ' WTE', ' devices'),
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('', 'about ', 'from '), written, fc.constantFrom(' to ', '-', ' – '), written)
    .map((parts) => parts.join('')),
)

/** Any text at all, with every kind of character. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: writtenCell, weight: 4 },
  nearlyACell,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
)

/** Any column. */
export const anyColumn: fc.Arbitrary<FigureOptions> = fc.oneof(
  fc.record({
    unit: fc.constantFrom('gbp', 'wte', 'count'),
    scale: fc.constantFrom(1, 1_000, 1_000_000),
    maximumDecimals: fc.integer({ min: 0, max: 12 }),
  }),
  fc.record({ unit: fc.constantFrom('gbp', 'wte', 'count'), scale: fc.constantFrom(1, 1_000, 1_000_000) }),
  fc.constant({ unit: 'percent' } as const),
)

/** An amount as it may be printed, and what it stands for: a whole number of hundredths of a pound. */
export const printedPounds: fc.Arbitrary<{ readonly text: string; readonly pence: bigint; readonly isPlain: boolean }> =
  fc
    .record({
      pounds: fc.oneof(fc.bigInt(0n, 9_999n), fc.bigInt(0n, 90_071_992_547_408n)),
      pence: fc.constantFrom('', '.0', '.5', '.05', '.50', '.99'),
      isGrouped: fc.boolean(),
      currency: fc.constantFrom('', '£', '£ ', 'GBP ', 'gbp'),
      mark: fc.constantFrom('', '-', '- ', '+', '\u2212', '()', '-after', ' Cr', ' Dr'),
      padding: fc.constantFrom('', ' ', '\u00a0', '\t', '\u200b'),
    })
    .map(({ pounds, pence, isGrouped, currency, mark, padding }) => {
      const digits = `${isGrouped ? groupedInThrees(String(pounds)) : String(pounds)}${pence}`
      const amount = `${currency}${digits}`
      const text =
        mark === '()'
          ? `(${amount})`
          : mark === '-after'
            ? `${amount}-`
            : mark.endsWith('r')
              ? `${amount}${mark}`
              : `${mark}${amount}`
      const isNegative = ['-', '- ', '\u2212', '()', '-after', ' Cr'].includes(mark)
      const size = pounds * 100n + BigInt(pence.replace('.', '').padEnd(2, '0'))
      return {
        text: `${padding}${text}${padding}`,
        pence: isNegative ? -size : size,
        isPlain: padding === '' && ['', '-', '+'].includes(mark) && ['', '£'].includes(currency),
      }
    })
