import { read } from '@imt/tables'
import { xlsxReader } from '@imt/tables/xlsx'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pathText, readPath } from './path.js'
import { readPublicationWorkbook } from './read-workbook.js'
import { writePublicationWorkbook } from './write-workbook.js'

const again = async (publication: object) => {
  const made = await writePublicationWorkbook(publication)
  if ('why' in made) throw new Error(made.why)
  const source = await read(made.bytes, { name: 'a.xlsx', readers: [xlsxReader] })
  return readPublicationWorkbook(source)
}

/** Texts that a workbook, a formula or this form might take for something else. */
const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '""',
    '"',
    '"a"',
    '=1+1',
    '+44 1752',
    '@a',
    "'x",
    '007',
    '1e5',
    '-0',
    '£1,234.50',
    '12.5%',
    '31/03/2020',
    '2020-03-31',
    '1900-01-01',
    'TRUE',
    'null',
    '[]',
    '$.a',
    '_x0041_',
    'a\r\nb',
    'a\nb',
    '\u00a0a',
    'a\u200b',
    '\u0007',
    '\ud800',
    '\ufffe',
    '\ufeff',
    'No.',
    'Columns',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const key = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    'costCentre',
    'no',
    'No.',
    'a/b',
    'a b',
    '0',
    'A',
    '__proto__',
    'x"y',
    '[*]',
    'constructor',
    '~',
  ),
  fc.string({ maxLength: 5 }),
)
const leaf = fc.oneof(
  { weight: 5, arbitrary: text },
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}))
const row = fc.dictionary(key, value, { maxKeys: 4, noNullPrototype: true })
const part = fc.oneof({ weight: 4, arbitrary: fc.array(row, { maxLength: 5 }) }, value)
const section = fc.dictionary(fc.constantFrom('revenue', 'classSummary', 'register', 'Register', 'a'), part, {
  maxKeys: 3,
  noNullPrototype: true,
})
const publication = fc.record(
  {
    about: fc.dictionary(fc.constantFrom('title', 'publisher'), text, { noNullPrototype: true }),
    own: row,
    sections: fc.dictionary(
      fc.constantFrom('finance', 'contracts', 'a-long-name-of-a-plugin-of-somebody', 'foi'),
      section,
      {
        maxKeys: 3,
        noNullPrototype: true,
      },
    ),
  },
  { requiredKeys: ['about', 'sections'] },
)

it('loses nothing of a publication on its way through a workbook', async () => {
  await fc.assert(
    fc.asyncProperty(publication, async (given) => {
      expect((await again(given))?.value).toEqual(given)
    }),
    { numRuns: 100 },
  )
})

it('reads every way through JSON that it writes', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(key, fc.nat({ max: 99 }))), (steps) => {
      expect(readPath(pathText(steps))).toEqual(steps)
    }),
  )
})

it('reads a place far into a list that nothing else stands in', async () => {
  const made = await writePublicationWorkbook({ about: { title: 'a' }, sections: {} })
  if ('why' in made) throw new Error(made.why)
  const source = await read(made.bytes, { name: 'a.xlsx', readers: [xlsxReader] })
  const moved = {
    ...source,
    blocks: source.blocks.map((block) =>
      block.kind === 'table'
        ? {
            ...block,
            rows: block.rows.map((row) =>
              row.map((cell) => (cell.text === '$.about.title' ? { ...cell, text: '$.about[999999999]' } : cell)),
            ),
          }
        : block,
    ),
  }
  expect(readPublicationWorkbook(moved)?.value).toMatchObject({ about: ['a'] })
})
