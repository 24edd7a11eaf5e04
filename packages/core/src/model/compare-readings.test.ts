import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { figureSchema } from '../figure/figure-schema.js'
import { definePlugin } from '../plugin/define-plugin.js'
import { createModel } from './create-model.js'

const schema = z.object({
  rooms: z.exactOptional(
    z.array(z.object({ name: z.string(), beds: figureSchema({ unit: 'count' }), note: z.exactOptional(z.string()) })),
  ),
  visits: z.exactOptional(z.array(z.string())),
})
const wards = definePlugin({
  id: 'wards',
  section: { id: 'wards', schema },
  requires: [],
  rules: [],
  recognise: [],
  compare: [
    {
      part: 'rooms',
      lists: 'rooms',
      entries: (rooms) =>
        rooms.map(({ name, beds, note }, index) => ({
          key: [name],
          label: name,
          at: `/${index}`,
          values: [
            { name: 'beds', at: `/${index}/beds`, figure: beds },
            ...(note === undefined ? [] : [{ name: 'note', at: `/${index}/note` as const, text: note }]),
          ],
        })),
    },
  ],
})
const model = createModel({ plugins: [wards] })
type Rows = readonly (readonly [name: string, beds: string, note?: string])[]
const reading = (rows: Rows, more: object = {}): ReturnType<typeof model.parse> =>
  model.parse({
    sections: {
      wards: {
        rooms: rows.map(([name, beds, note]) => ({ name, beds, ...(note === undefined ? {} : { note }) })),
        ...more,
      },
    },
  })
const compared = (before: Rows, after: Rows): ReturnType<typeof model.compare> =>
  model.compare(reading(before), reading(after))

describe('compare', () => {
  it('says what came, went and changed, with places', () => {
    const { parts, findings } = compared(
      [
        ['North', '12'],
        ['South', '20', 'closed'],
        ['East', '8'],
      ],
      [
        ['east', '8'],
        ['South', '25'],
        ['West', '30'],
      ],
    )
    expect(findings).toEqual([])
    expect(parts).toEqual([
      {
        section: 'wards',
        part: 'rooms',
        lists: 'rooms',
        before: 3,
        after: 3,
        same: 1,
        came: [{ label: 'West', at: '/sections/wards/rooms/2', location: expect.anything() as unknown }],
        went: [{ label: 'North', at: '/sections/wards/rooms/0', location: expect.anything() as unknown }],
        changed: [
          expect.objectContaining({ label: 'South', of: 'beds', from: '20', to: '25', by: '5', percent: '25' }),
          expect.objectContaining({ label: 'South', of: 'note', from: 'closed', to: '' }),
        ],
        severalOf: [],
      },
    ])
  })

  it.each([
    ['120', '1,200', 'exactly 10 times as much'],
    ['1,200', '120', 'exactly a tenth'],
    ['120', '120,000', 'exactly 1000 times as much'],
    ['571', '517', 'two digits that are exchanged'],
    ['500', '-500', 'the same with the other sign'],
    ['150', '1,900', 'more than ten times as much'],
    ['1,900', '150', 'less than a tenth'],
  ])('calls %s to %s unlikely: %s', (from, to, why) => {
    const { findings } = compared([['North', from]], [['North', to]])
    expect(findings).toMatchObject([
      { rule: 'core/change-unlikely', at: '/sections/wards/rooms/0/beds', stated: to, computed: from },
    ])
    expect(findings[0]?.message).toContain(why)
  })

  it.each([
    ['120', '150'],
    ['1', '10'],
    ['0', '5,000'],
    ['TBC', '120'],
  ])('calls %s to %s no more than a change', (from, to) => {
    const { findings } = compared([['North', from]], [['North', to]])
    expect(findings).toEqual([])
  })

  it('names what is called alike and does not compare it', () => {
    const { parts } = compared(
      [
        ['North', '1'],
        ['North', '2'],
      ],
      [['North', '5000']],
    )
    expect(parts).toMatchObject([{ severalOf: ['North'], changed: [], came: [], went: [] }])
  })

  it('says which entry may be another under a new name, where only one states the same', () => {
    const { parts } = compared([['North', '412']], [['Willow', '412']])
    expect(parts).toMatchObject([{ came: [{ label: 'Willow', perhaps: 'North' }], went: [{ perhaps: 'Willow' }] }])
    const two = compared(
      [['North', '412']],
      [
        ['Willow', '412'],
        ['Oak', '412'],
      ],
    )
    expect(two.parts[0]?.came.map(({ perhaps }) => perhaps)).toEqual([undefined, undefined])
  })

  it('says that nothing changed in many figures, and not of few', () => {
    const rows = (count: number): Rows => Array.from({ length: count }, (_, index) => [`Room ${index}`, '5'] as const)
    expect(compared(rows(5), rows(5)).findings).toMatchObject([{ rule: 'core/nothing-changed', level: 'note' }])
    expect(compared(rows(4), rows(4)).findings).toEqual([])
  })

  it('names the parts that only one has, or that nothing compares', () => {
    const { notCompared } = model.compare(reading([], { visits: ['a'] }), reading([], { visits: ['b'] }))
    expect(notCompared).toEqual([
      {
        at: '/sections/wards/visits',
        code: 'notKnown',
        section: 'wards',
        part: 'visits',
        why: 'nothing here knows how to compare it',
      },
    ])
    expect(model.compare(reading([]), model.parse({ sections: { wards: {} } })).notCompared).toEqual([
      {
        at: '/sections/wards/rooms',
        code: 'onlyInOne',
        section: 'wards',
        part: 'rooms',
        why: 'only the earlier has it',
      },
    ])
  })

  it('is of a comparison that fails no more than that it failed', () => {
    const failing = definePlugin({
      ...wards,
      compare: [
        {
          part: 'rooms',
          lists: 'rooms',
          entries: () => {
            throw new Error('broken')
          },
        },
      ],
    })
    const broken = createModel({ plugins: [failing] })
    expect(broken.compare(reading([]), reading([])).notCompared).toMatchObject([
      { why: expect.stringContaining('broken') as unknown },
    ])
  })

  it.each<[unknown, RegExp]>([
    [Promise.resolve([]), /entries must not be async: it returned a Promise/],
    ['x', /entries must return an array, got "x"/],
    [[{ name: 1 }], /entries must return an array, each \{ key, label, at, .* which \[0\] is not/],
    [[{ key: [1], label: 'A', at: '/0', values: [] }], /which \[0\] is not/],
    [[{ key: ['a'], label: 'A', at: '0', values: [] }], /which \[0\] is not/],
    [[{ key: ['a'], label: 'A', at: '/0', values: [{ nme: 'beds', at: '/0/beds' }] }], /which \[0\] is not/],
  ])('says what is wrong with the entries of a plugin: %j', (given, why) => {
    const wrong = definePlugin({
      ...wards,
      compare: [{ part: 'rooms', lists: 'rooms', entries: () => given as never }],
    })
    const other = createModel({ plugins: [wrong] })
    const read = other.parse({ sections: { wards: { rooms: [{ name: 'A', beds: '1' }] } } })
    expect(other.compare(read, read).notCompared).toEqual([
      {
        at: '/sections/wards/rooms',
        code: 'failed',
        section: 'wards',
        part: 'rooms',
        why: expect.stringMatching(why) as string,
      },
    ])
  })

  it('refuses what is no reading, and comparisons that are none', () => {
    expect(() => model.compare({} as never, reading([]))).toThrow(/^compare: before must come from parse or recognise/)
    expect(() => model.compare(reading([]), 7 as never)).toThrow(/^compare: after must come from/)
    const bad = (compare: unknown) => () => definePlugin({ ...wards, compare: compare as never })
    expect(bad(7)).toThrow(/compare must be an array, got 7/)
    expect(bad([7])).toThrow(/compare\[0\] must be an object, got 7/)
    expect(bad([{ part: 'beds' }])).toThrow(
      /compare\[0\] of the part "beds": the schema of the section has no such part/,
    )
    expect(bad([{ part: 'rooms' }])).toThrow(/lists must say in words/)
    expect(bad([{ part: 'rooms', lists: 'rooms' }])).toThrow(/entries must be a function/)
    expect(() =>
      definePlugin({ id: 'x', section: null, requires: [], rules: [], recognise: [], compare: [{}] as never }),
    ).toThrow(/compare must be empty/)
  })
})
