import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { training, trainingSection } from '../../test/plugins/training.js'
import { ownFields } from '../schema/own-fields.js'
import { definePlugin } from './define-plugin.js'
import { defineRule } from './define-rule.js'
import { ModelError } from './model-error.js'
import { schemaParts } from './schema-parts.js'

/** As a caller in plain JavaScript would: nothing is known of what is passed. */
const rule = defineRule as unknown as (rule: unknown) => Record<string, unknown>
const plugin = definePlugin as unknown as (plugin: unknown) => Record<string, unknown>

const goodRule = {
  code: 'demo/thing',
  level: 'error',
  band: 'validity',
  summary: 'S.',
  explain: 'S, and more.',
  citation: [{ title: 'T', url: 'https://example.org/', verified: false }],
  reads: [],
  check: () => undefined,
}
const source = (more: object): object => ({ ...goodRule.citation[0], ...more })
const demoSection = { id: 'demo', schema: z.object({ rows: z.exactOptional(z.array(z.string())) }) }
const recogniser = { part: 'rows', score: () => 0, read: () => undefined }
const textColumn = { names: ['A', /^B/], accepts: () => true }
const layout = { id: 'a', columns: [textColumn, { ...textColumn, mayBeEmpty: true }] }
const columns = { name: ['Name'] }
const starter = { about: 'Rows.', headings: ['Name'], rows: [['A']], sources: ['By hand'] }
const goodPlugin = {
  id: 'demo',
  section: demoSection,
  requires: [],
  rules: [goodRule],
  recognise: [recogniser],
}

describe('defineRule', () => {
  it('takes a rule, and freezes it', () => {
    expect(Object.isFrozen(rule(goodRule))).toBe(true)
  })

  it.each<[RegExp, Record<string, unknown>]>([
    [/level must be one of "error", "warning", "note", got "warn" \(rule demo\/thing\)/, { level: 'warn' }],
    [/level must be .* got 0/, { level: 0 }],
    [/level must be .* got "off"/, { level: 'off' }],
    [/level must be .* got undefined/, { level: undefined }],
    [/band must be one of "validity", "accuracy", "usefulness", "disclosure", got "quality"/, { band: 'quality' }],
    [
      /"reportedBy" is no key of a rule: what a rule finds, the model reports \(rule demo\/thing\)/,
      { reportedBy: ['clock'] },
    ],
    [/summary must be a sentence, got " "/, { summary: ' ' }],
    [/explain must be a paragraph, got undefined/, { explain: undefined }],
    [/citation must be an array, got undefined/, { citation: undefined }],
    [
      /citation\[0\] must have a title, a url and verified/,
      { citation: [{ title: 'T', url: 'https://example.org/' }] },
    ],
    [/citation\[0\]: url must be a web address, .*, got "see above"/, { citation: [source({ url: 'see above' })] }],
    [/citation\[0\]: url must be a web address/, { citation: [source({ url: 'javascript:alert(1)' })] }],
    [/citation\[0\]: read must be the day it was read/, { citation: [source({ read: '1 May 2026' })] }],
    [/citation\[0\]: provision must be text, got 17/, { citation: [source({ provision: 17 })] }],
    [/citation\[0\]: "provison" is no key .*did you mean "provision"/, { citation: [source({ provison: 's.17' })] }],
    [
      /citation\[0\]: "pages" is no key of a source: it has title, provision, url, read and verified/,
      { citation: [source({ pages: '17' })] },
    ],
    [/"lvel" is no key of a rule: did you mean "level"\?/, { lvel: 'note' }],
    [/"severity" is no key of a rule: it has code, level, band,/, { severity: 'note' }],
    [/"Symbol\(x\)" is no key of a rule/, { [Symbol('x')]: 1 }],
    [/personalData must be true or left out, got false/, { personalData: false }],
    [/reads lists the section "demo" twice/, { reads: [demoSection, demoSection] }],
    [
      /begin must not be async/,
      { reads: [demoSection], rowByRow: ['demo/rows'], begin: async () => Promise.resolve() },
    ],
    [/reads must be an array of sections/, { reads: ['demo'] }],
    [/reads must be an array of sections/, { reads: undefined }],
    [/check must be a function, got undefined/, { check: undefined }],
    [/rowByRow must be an array of parts, such as "finance\/spend", got "rows"/, { rowByRow: 'rows' }],
    [/rowByRow\[0\] must be a part of a section that it reads.*, got "demo\/rows"/, { rowByRow: ['demo/rows'] }],
    [/rowByRow\[0\] must be a part/, { reads: [demoSection], rowByRow: ['demo/lines'] }],
    [/rowByRow\[0\] must be a part/, { reads: [demoSection], rowByRow: ['rows'] }],
    [/rowByRow\[0\] must be a part/, { reads: [demoSection], rowByRow: [7] }],
    [/begin must be a function, got true/, { reads: [demoSection], rowByRow: ['demo/rows'], begin: true }],
    [/begin is only for a rule with rowByRow/, { begin: () => () => undefined }],
    [/check must not be async/, { check: async () => Promise.resolve() }],
    [
      /check must not be async or a generator/,
      {
        *check() {
          yield 1
        },
      },
    ],
  ])('refuses, by name: %s', (message, wrong) => {
    expect(() => rule({ ...goodRule, ...wrong })).toThrow(TypeError)
    expect(() => rule({ ...goodRule, ...wrong })).toThrow(message)
    expect(() => rule({ ...goodRule, ...wrong })).toThrow(/^defineRule: .*\(rule demo\/thing\)$/)
  })

  it('says which part of a rule cannot be read', () => {
    const broken = Object.defineProperty({ ...goodRule }, 'level', {
      enumerable: true,
      get: () => {
        throw new Error('oh')
      },
    })
    expect(() => rule(broken)).toThrow('defineRule: level cannot be read: oh (rule demo/thing)')
  })

  it('takes a rule of a class, with all that the class gives', () => {
    class Thing {
      readonly code = 'demo/thing'
      get level(): string {
        return 'note'
      }
      check(): undefined {
        return undefined
      }
    }
    const { code, level, check, ...others } = goodRule
    const made = rule(Object.assign(new Thing(), others))
    expect({ ...made, check: typeof made['check'] }).toEqual({ ...others, code, level: 'note', check: typeof check })
    expect(level).not.toBe('note')
  })

  it.each(['core', 'tables', 'cli'])('refuses a code of %s, which is no plugin', (id) => {
    expect(() => rule({ ...goodRule, code: `${id}/thing` })).toThrow(
      `defineRule: code must not begin with ${id}/: those are no codes of a plugin (rule ${id}/thing)`,
    )
  })

  it.each([[undefined], [null], [7], [[]], [{}], [{ code: 'demo' }], [{ code: 'Demo/Thing' }]])(
    'refuses what has no code: %j',
    (wrong) => {
      expect(() => rule(wrong)).toThrow(/^defineRule: (rule|code) must/)
    },
  )
})

describe('definePlugin', () => {
  const withRule = (wrong: Record<string, unknown>): unknown => ({ rules: [{ ...goodRule, ...wrong }] })
  const withRecogniser = (wrong: unknown): unknown => ({ recognise: [recogniser, wrong] })

  it.each<[RegExp, unknown]>([
    [/contract is 2: this version of @imt\/core knows contract 1/, { contract: 2 }],
    [/"recognisers" is no key of a plugin/, { recognisers: [] }],
    [/section must be \{ id, schema \} with a zod schema, or null/, { section: { id: 'demo', schema: {} } }],
    [/section must be/, { section: undefined }],
    [/section\.id must be a word that can be a key, got "__proto__"/, { section: { ...demoSection, id: '__proto__' } }],
    [/section\.id must be a word that can be a key, got "toString"/, { section: { ...demoSection, id: 'toString' } }],
    [/section\.id must be a word that can be a key, got "a b"/, { section: { ...demoSection, id: 'a b' } }],
    [/"Symbol\(x\)" is no key of a plugin/, { [Symbol('x')]: 1 }],
    [
      /rules\[0\]: citation\[0\]: "pages" is no key of a source: .* \(rule demo\/thing\) \(plugin demo\)/,
      withRule({ citation: [source({ pages: '17' })] }),
    ],
    [
      /compare lists the part "rows" twice/,
      { compare: [1, 2].map(() => ({ part: 'rows', lists: 'rows', entries: () => [] })) },
    ],
    [/"rulez" is no key of a plugin: did you mean "rules"\?/, { rulez: [] }],
    ...[
      z.string().refine(async () => Promise.resolve(true)),
      z.string().transform(async (text) => Promise.resolve(text)),
      z.array(z.union([z.number(), z.object({ a: z.optional(z.string().transform(async () => Promise.resolve(1))) })])),
      z.codec(z.string(), z.string(), { decode: async (text) => Promise.resolve(text), encode: (text) => text }),
    ].map((rows): [RegExp, unknown] => [
      /section\.schema must not be asynchronous/,
      { section: { id: 'demo', schema: z.object({ rows: z.exactOptional(rows) }) } },
    ]),
    [/requires lists demo itself/, { requires: ['demo'] }],
    [/requires lists other twice/, { requires: ['other', 'other'] }],
    [
      /recognise\[1\] of the part "own": own is for the fields that a publisher adds/,
      {
        section: { id: 'demo', schema: z.object({ ...ownFields, rows: z.exactOptional(z.array(z.string())) }) },
        recognise: [recogniser, { ...recogniser, part: 'own' }],
      },
    ],
    [
      /compare\[0\] of the part "own": the schema of the section has no such part; it has rows \(/,
      {
        section: { id: 'demo', schema: z.object({ ...ownFields, rows: z.exactOptional(z.array(z.string())) }) },
        compare: [{ part: 'own', lists: 'fields', entries: () => [] }],
      },
    ],
    [
      /recognise\[1\]: "scores" is no key of a recogniser: did you mean "score"\?/,
      withRecogniser({ ...recogniser, scores: 1 }),
    ],
    [/of the part "rows": knows must be \{ columns, wants \}/, withRecogniser({ ...recogniser, knows: ['Rows'] })],
    [/knows: "want" is no key .*did you mean "wants"\?/, withRecogniser({ ...recogniser, knows: { want: [] } })],
    [
      /knows\.columns must give the headings of each key/,
      withRecogniser({ ...recogniser, knows: { columns: { a: 'A' }, wants: [] } }),
    ],
    [
      /knows\.wants must be an array of arrays of keys/,
      withRecogniser({ ...recogniser, knows: { columns: { a: ['A'] }, wants: ['a'] } }),
    ],
    [
      /knows\.wants has "b", which is no key of knows\.columns/,
      withRecogniser({ ...recogniser, knows: { columns: { a: ['A'] }, wants: [['b']] } }),
    ],
    [/headings: \/rows\/g must not be global or sticky/, withRecogniser({ ...recogniser, headings: [/rows/g] })],
    [/compare\[0\]: "entrees" is no key of a comparison: did you mean/, { compare: [{ entrees: () => [] }] }],
    [/requires must be an array of ids/, { requires: 'finance' }],
    [/rules must be an array/, { rules: undefined }],
    [/recognise must be an array/, { recognise: undefined }],
    [/leftovers must be true or left out, got "yes"/, { leftovers: 'yes' }],
    [/leftovers: without a section/, { leftovers: true, section: null, rules: [], recognise: [] }],
    [/recognise must be empty/, { section: null }],
    [/rules\[0\]: level must be/, withRule({ level: 'warn' })],
    [/rules: code other\/thing is outside the namespace demo\//, withRule({ code: 'other/thing' })],
    [/rules: code demo\/thing is listed twice/, { rules: [goodRule, goodRule] }],
    [/rules: demo\/thing reads the section "training", which is neither/, withRule({ reads: [trainingSection] })],
    [/recognise\[1\] must be an object/, withRecogniser(null)],
    [/recognise\[1\] part must be a key/, withRecogniser({ ...recogniser, part: undefined })],
    [
      /recognise\[1\] of the part "row": the schema of the section has no such part; it has rows/,
      withRecogniser({ ...recogniser, part: 'row' }),
    ],
    [/recognise\[1\] of the part "rows": score must be a function/, withRecogniser({ ...recogniser, score: 0.9 })],
    [/recognise\[1\] of the part "rows": read must be a function/, withRecogniser({ part: 'rows', score: () => 1 })],
    [/of the part "rows": rowsAt must be a pointer.*, got "rows"/, withRecogniser({ ...recogniser, rowsAt: 'rows' })],
    [
      /of the part "rows": rowsAt must point to .*: the schema has no list at "\/entries" of the part/,
      withRecogniser({ ...recogniser, rowsAt: '/entries' }),
    ],
    [
      /of the part "rows": sift must not be async or a generator/,
      withRecogniser({ ...recogniser, rowsAt: '', sift: async () => Promise.resolve() }),
    ],
    [/section: "shema" is no key of a section: did you mean "schema"\?/, { section: { ...demoSection, shema: 1 } }],
    [
      /compare\[0\] of the part "rows": entries must not be async or a generator/,
      { compare: [{ part: 'rows', lists: 'rows', entries: async () => Promise.resolve([]) }] },
    ],
    [/of the part "rows": sift must be a function/, withRecogniser({ ...recogniser, rowsAt: '', sift: true })],
    [/of the part "rows": sift must be .* that has rowsAt/, withRecogniser({ ...recogniser, sift: () => undefined })],
    ...[
      [{}, /layouts must be an array, .*, got an object/],
      [['x'], /layouts\[0\] must be \{ id, columns \}, got "x"/],
      [[{ columns: [] }], /layouts\[0\]\.id must be a name, got undefined/],
      [[{ id: 'a', columns: [] }], /layouts\[0\]\.columns must be an array of the columns/],
      [[{ id: 'a', column: [], columns: [textColumn] }], /layouts\[0\]: "column" is no key of a layout/],
      [[layout, { id: 'b', columns: [textColumn, 3] }], /layouts\[1\]\.columns\[1\] must be .*, got 3/],
      [[{ id: 'b', columns: [{ ...textColumn, names: [] }] }], /columns\[0\]\.names must be/],
      [[{ id: 'b', columns: [{ ...textColumn, names: [1] }] }], /columns\[0\]\.names must be/],
      [[{ id: 'b', columns: [{ ...textColumn, accept: 1 }] }], /columns\[0\]: "accept" is no key of a column/],
      [[{ id: 'b', columns: [{ names: ['A'] }] }], /columns\[0\]\.accepts must be a function, got undefined/],
      [[{ id: 'b', columns: [{ ...textColumn, accepts: async () => Promise.resolve(true) }] }], /must not be async/],
      [[{ id: 'b', columns: [{ ...textColumn, mayBeEmpty: 'no' }] }], /columns\[0\]\.mayBeEmpty must be/],
    ].map(([layouts, message]): [RegExp, unknown] => [message as RegExp, withRecogniser({ ...recogniser, layouts })]),
    ...[
      [{ columns: { name: [1] }, wants: [] }, /knows\.columns must give the headings of each key/],
      [{ columns, wants: [], starter: 'x' }, /knows\.starter must be .*, got "x"/],
      [{ columns, wants: [], starter: { ...starter, row: [] } }, /knows\.starter: "row" is no key of a starter/],
      [{ columns, wants: [], starter: { ...starter, about: '' } }, /knows\.starter\.about must be a sentence/],
      [{ columns, wants: [], starter: { ...starter, headings: 'x' } }, /knows\.starter\.headings must be/],
      [{ columns, wants: [], starter: { ...starter, rows: [[1]] } }, /knows\.starter\.rows must be/],
      [{ columns, wants: [], starter: { ...starter, sources: [1] } }, /knows\.starter\.sources must be/],
    ].map(([knows, message]): [RegExp, unknown] => [message as RegExp, withRecogniser({ ...recogniser, knows })]),
    [/of the part "rows": headings must be/, withRecogniser({ ...recogniser, headings: ['Rows'] })],
  ])('refuses, naming plugin and parameter: %s', (message, wrong) => {
    const call = (): unknown => plugin({ ...goodPlugin, ...(wrong as object) })
    expect(call).toThrow(ModelError)
    expect(call).toThrow(message)
    expect(call).toThrow(/^definePlugin: .*\(plugin demo\)|contract is 2/)
  })

  it.each([[undefined], [null], ['demo'], [{}], [{ id: 'core' }], [{ id: 'Demo' }]])('refuses %j', (wrong) => {
    expect(() => plugin(wrong)).toThrow(/^definePlugin: (plugin|id) must/)
  })

  it('takes a rule that reads its own section, or one that it requires', () => {
    const section = goodPlugin.section
    const reads = [section, trainingSection]
    expect(() => plugin({ ...goodPlugin, requires: ['training'], rules: [{ ...goodRule, reads }] })).not.toThrow()
  })

  it('is its own: what was handed in may go on changing, and stays as it was', () => {
    const headings = { Named: 'Name' }
    const known = { columns: { name: ['Name'] }, wants: [['name']] }
    const compare = [{ part: 'rows', lists: 'rows', entries: () => [] }]
    const layouts = [{ ...layout, columns: [{ ...textColumn }] }]
    const section = { ...demoSection }
    const given = {
      ...goodPlugin,
      section,
      headings,
      compare,
      recognise: [{ ...recogniser, knows: known, layouts, headings: [/^Rows/] }],
    }
    const made = plugin(given) as unknown as typeof given
    headings.Named = 'Nom'
    known.columns.name.push('Title')
    layouts[0]?.columns.pop()
    compare.pop()
    section.id = 'other'
    expect(made.headings).toEqual({ Named: 'Name' })
    expect(made.section.id).toBe('demo')
    expect(made.compare).toHaveLength(1)
    expect(made.recognise[0]?.knows.columns).toEqual({ name: ['Name'] })
    expect(made.recognise[0]?.layouts[0]?.columns).toHaveLength(1)
    for (const part of [made.headings, made.section, made.compare, made.compare[0], made.recognise[0]?.layouts[0]])
      expect(Object.isFrozen(part)).toBe(true)
  })

  it('takes a plugin that was spread from another, with more to recognise', () => {
    const base = training()
    const more = definePlugin({ ...base, recognise: [...base.recognise, ...base.recognise] })
    expect(more).toMatchObject({ contract: 1, id: 'training' })
    expect(more.recognise).toHaveLength(4)
  })
})

describe('the parts of a schema', () => {
  const object = z.object({ a: z.string(), b: z.exactOptional(z.string()) })
  const each: readonly (readonly [string, z.ZodType, readonly string[] | undefined])[] = [
    ['an object', object, ['a', 'b']],
    ['a closed object', z.strictObject({ a: z.string() }), ['a']],
    ['one that may be left out', z.exactOptional(object), ['a', 'b']],
    ['optional, nullable, read-only', object.optional().nullable().readonly(), ['a', 'b']],
    ['with a default', object.default({ a: '' }), ['a', 'b']],
    ['with a fallback', object.prefault({ a: '' }).catch({ a: '' }), ['a', 'b']],
    ['refined', object.refine(() => true), ['a', 'b']],
    ['transformed', object.transform(() => 1), ['a', 'b']],
    ['a pipe', object.pipe(z.custom<{ a: string; b?: string }>(() => true)), ['a', 'b']],
    ['lazy', z.lazy(() => object), ['a', 'b']],
    ['a union', z.union([object, z.object({ c: z.string() })]), ['a', 'b', 'c']],
    ['an intersection', z.intersection(object, z.object({ c: z.string() })), ['a', 'b', 'c']],
    ['text', z.string(), []],
    ['a list', z.array(object), []],
    ['an open object', z.looseObject({ a: z.string() }), undefined],
    ['a record', z.record(z.string(), z.string()), undefined],
    ['a union with a record', z.union([object, z.record(z.string(), z.string())]), undefined],
    ['anything', z.unknown(), undefined],
    ['what is made of something else', z.preprocess((value) => value, object), undefined],
    ['of its own', z.custom<object>(() => true), undefined],
  ]
  it.each(each)('%s', (_, schema, parts) => {
    const found = schemaParts(schema)
    expect(found === undefined ? undefined : [...found]).toEqual(parts)
  })
})

describe('a rule that goes from piece to piece', () => {
  const calls: string[] = []
  const begin = () => Object.assign(() => void calls.push('piece'), { end: () => void calls.push('end') })
  const pieces = { ...goodRule, reads: [demoSection], rowByRow: ['demo/rows'], begin }

  it('needs no check beside it: all rows at once are one piece', () => {
    const without = Object.fromEntries(Object.entries(pieces).filter(([key]) => key !== 'check'))
    const { check } = rule(without) as { readonly check: (sections: object, run: object) => void }
    check({}, {})
    expect(calls).toEqual(['piece', 'end'])
  })

  it('keeps a check of its own', () => {
    expect(rule(pieces)['check']).toBe(goodRule.check)
  })
})
