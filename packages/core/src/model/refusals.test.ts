import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { training, trainingSection } from '../../test/plugins/training.js'
import type { Block, Source } from '../source/source.js'
import type { Location } from '../location.js'
import type { Finding } from '../report/finding.js'
import type { Run } from '../report/finding.js'
import { definePlugin } from '../plugin/define-plugin.js'
import { defineRule } from '../plugin/define-rule.js'
import type { PartRecogniser } from '../plugin/recogniser.js'
import type { RuleMeta } from '../plugin/rule.js'
import { readRows } from '../recognise/read-rows.js'
import { coreRules } from './catalogue.js'
import { createModel } from './create-model.js'

/** A fault of a reader. */
const cut = (location: Location): Finding => ({
  rule: 'tables/ragged-row',
  level: 'error',
  band: 'validity',
  at: '',
  message: 'cut',
  location,
  fingerprint: '0123456789abcdef',
})

const asOf = '2026-11-23'
const model = createModel({ plugins: [training()] })
const reading = model.parse({ sections: { training: { courses: [{ name: 'Word', places: '0' }] } } })
/** As a caller in plain JavaScript would: nothing is known of what is passed. */
const check = model.check as unknown as (...given: readonly unknown[]) => ReturnType<typeof model.check>
const recognise = model.recognise as unknown as (...given: readonly unknown[]) => unknown
const create = createModel as unknown as (...given: readonly unknown[]) => typeof model

const refusal = (call: () => unknown): { readonly code?: string; readonly message: string } => {
  try {
    call()
  } catch (error) {
    return error as Error
  }
  throw new Error('it was not refused')
}

describe('createModel', () => {
  const demo = z.object({ a: z.exactOptional(z.string()) })
  const owner = (id: string, sectionId: string): unknown =>
    (definePlugin as unknown as (plugin: unknown) => unknown)({
      id,
      section: { id: sectionId, schema: demo },
      requires: [],
      rules: [],
      recognise: [],
    })

  it('refuses two owners of one section, in either order', () => {
    const mine = owner('mine', 'training')
    for (const plugins of [
      [training(), mine],
      [mine, training()],
    ])
      expect(refusal(() => create({ plugins }))).toMatchObject({
        name: 'ModelError',
        code: 'core/bad-plugin',
        message: expect.stringMatching(/^createModel: plugins: \w+ and \w+ both own the section "training"/) as string,
      })
  })

  it('refuses two plugins for what is left over, and names both', () => {
    const rest = (id: string): unknown => ({ ...(owner(id, id) as object), leftovers: true })
    expect(refusal(() => create({ plugins: [rest('one'), rest('two')] })).message).toBe(
      'createModel: plugins: one and two both have leftovers: true; the tables that none claimed go to one',
    )
    expect(() => create({ plugins: [rest('one'), training()] })).not.toThrow()
  })

  const readerRule = { code: 'tables/x', level: 'note', band: 'validity', summary: 'S.', explain: 'E.', citation: [] }

  it.each<[unknown, RegExp]>([
    [undefined, /options must be an object, .* got undefined/],
    [[training()], /options must be an object, .* got an array/],
    [{}, /plugins must be an array of plugins, got undefined/],
    [{ plugins: training() }, /plugins must be an array of plugins, got an object/],
    [{ plugins: [training] }, /plugins\[0\] must be a plugin, got a function: call it/],
    [{ plugins: [training(), null] }, /plugins\[1\]: plugin must be an object, got null/],
    [{ plugins: [{ ...training(), contract: 2 }] }, /plugins\[0\]: contract is 2/],
    [{ plugins: [{ ...training(), contract: undefined }] }, /plugins\[0\]: every plugin comes from definePlugin/],
    [{ plugins: [{ ...training(), recognise: [{ part: 'x' }] }] }, /plugins\[0\]: recognise\[0\] of the part "x"/],
    [{ plugins: [], level: {} }, /options: "level" is none; they are plugins, readerRules/],
    [{ plugins: [], readerRules: [coreRules[0]] }, /readerRules: core\/[a-z-]+ is a code of the model itself/],
    [{ plugins: [], readerRules: coreRules[0] }, /readerRules must be an array of catalogue entries, .* got an object/],
    [
      { plugins: [], readerRules: ['tables/x'] },
      /readerRules\[0\]: entry must be an object with a code, got "tables\/x"/,
    ],
    [{ plugins: [], readerRules: [readerRule, { code: 'x' }] }, /readerRules\[1\]: code must read .*, got "x"/],
    [
      { plugins: [], readerRules: [{ ...readerRule, level: 'fatal' }] },
      /readerRules\[0\]: level must be .* \(rule tables\/x\)/,
    ],
    [
      { plugins: [], readerRules: [readerRule, { ...readerRule, explain: 'Something else.' }] },
      /readerRules: tables\/x is defined twice, and not alike/,
    ],
    [
      { plugins: [training()], readerRules: [{ ...readerRule, code: 'training/no-places' }] },
      /readerRules: training\/no-places is the code of a rule of the plugin training/,
    ],
    [{ plugins: [], readerRules: [{ ...readerRule, citation: [{}] }] }, /readerRules\[0\]: citation\[0\] must have/],
  ])('refuses %j', (options, message) => {
    const { code, message: said } = refusal(() => create(options))
    expect(code).toBe('core/bad-plugin')
    expect(said).toMatch(message)
    expect(said).toMatch(/^createModel: /)
  })
})

describe('check', () => {
  it.each([
    [{ 'training/no-places': 'warn' }, /"training\/no-places" must be one of "error", .*"off", got "warn"/],
    [{ 'training/no-places': 0 }, /"training\/no-places" must be .*, got 0/],
    [{ 'training/no-places': false }, /got false/],
    [{ 'training/no-places': 'Off' }, /got "Off"/],
    [{ 'training/no-placs': 'off' }, /"training\/no-placs" is no code .*: did you mean "training\/no-places"/],
    [{ 'core/shema': 'off' }, /"core\/shema" is no code .*did you mean "core\/schema"/],
    [
      { 'tables/ragged-row': 'off' },
      /"tables\/ragged-row" is no code .*pass readerRules of @imt\/tables to createModel/,
    ],
    [{ constructor: 'off' }, /"constructor" is no code/],
  ])('refuses the levels %j', (levels, message) => {
    const { name, message: said } = refusal(() => check(reading, { asOf, levels })) as Error
    expect(name).toBe('RangeError')
    expect(said).toMatch(message)
  })

  it('takes the codes of the readers that the model was told of, and no others', () => {
    const readerRules: readonly RuleMeta<'tables/ragged-row'>[] = [
      {
        code: 'tables/ragged-row',
        level: 'error',
        band: 'validity',
        summary: 'S.',
        explain: 'E.',
        citation: [],
      },
    ]
    const told = createModel({ plugins: [training()], readerRules })
    const source: Source = {
      name: 'a.csv',
      kind: 'csv',
      blocks: [],
      problems: [cut(place(1))],
    }
    const levels = { 'tables/ragged-row': 'note', 'core/nothing-recognised': 'off' } as const
    expect(told.check(told.recognise(source), { asOf, levels }).summary).toMatchObject({ error: 0, note: 1 })
    // @ts-expect-error -- the type refuses it too
    expect(() => told.check(told.recognise(source), { asOf, levels: { 'tables/raged-row': 'off' } })).toThrow(
      /"tables\/raged-row" is no code .*: did you mean "tables\/ragged-row"/,
    )
  })

  it('takes a level that is not set for the level as it is', () => {
    expect(check(reading, { asOf, levels: { 'training/no-places': undefined } }).summary.warning).toBe(1)
  })

  it.each<[readonly unknown[], RegExp]>([
    [[], /reading must come from parse or recognise of a model, got undefined/],
    [[{}, { asOf }], /reading must come from parse or recognise/],
    [[reading.publication, { asOf }], /reading must come from parse or recognise/],
    [[reading], /options must be an object with asOf/],
    [[reading, asOf], /options must be an object with asOf/],
    [[reading, {}], /asOf must be a calendar day written YYYY-MM-DD, got undefined/],
    [[reading, { asOf: new Date(0) }], /asOf must be a calendar day written YYYY-MM-DD, got a Date/],
    [[reading, { asOf: '9999-12-31' }], /asOf must lie between 0100-01-01 and 9899-12-31, got 9999-12-31/],
    [[reading, { asOf: '0000-01-01' }], /asOf must lie between 0100-01-01 and 9899-12-31, got 0000-01-01/],
    [[reading, { asOf, level: {} }], /options: "level" is none; they are asOf, levels/],
    [[reading, { asOf, levels: ['training/no-places'] }], /levels must be an object of codes and levels, got an array/],
    [
      [reading, { asOf, levels: new Map([['training/no-places', 'off']]) }],
      /levels must be an object of codes and levels, got a Map: pass a plain object/,
    ],
  ])('refuses %j', (given, message) => {
    const { message: said } = refusal(() => check(...given))
    expect(said).toMatch(message)
    expect(said).toMatch(/^check: /)
  })
})

describe('a rule', () => {
  const withCheck = (body: (run: Run) => unknown): typeof model => {
    const rule = defineRule({
      code: 'late/rule',
      level: 'note',
      band: 'validity',
      summary: 'S.',
      explain: 'E.',
      citation: [],
      reads: [trainingSection],
      // What a caller in plain JavaScript may return, whatever the type says.
      check: ((_: unknown, run: Run) => body(run)) as () => undefined,
    })
    const plugin = definePlugin({ id: 'late', section: null, requires: ['training'], rules: [rule], recognise: [] })
    return create({ plugins: [training(), plugin] })
  }
  const run = (body: (run: Run) => unknown): (() => unknown) => {
    const late = withCheck(body)
    return () => late.check(reading, { asOf })
  }

  const failures = (body: (run: Run) => unknown): readonly string[] =>
    withCheck(body)
      .check(reading, { asOf })
      .findings.filter(({ rule }) => rule === 'core/rule-failed')
      .map(({ message }) => message)

  it('that returns a Promise has failed, and what it does later ends nothing', async () => {
    let later: unknown
    const body = async (given: Run): Promise<void> => {
      await Promise.resolve()
      try {
        given.report({ at: '', message: 'm', key: [] })
      } catch (error) {
        later = error
        throw error
      }
    }
    expect(failures((given) => body(given))).toEqual([
      expect.stringContaining('The rule late/rule of the plugin late failed: check returned a Promise'),
    ])
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(later).toMatchObject({
      code: 'core/rule-failed',
      message: 'the rule late/rule failed: run.report was called after its check had ended',
    })
  })

  it('that returns what throws when it is looked at has failed', () => {
    const thenThrows = {
      get then(): never {
        throw new Error('not now')
      },
    }
    expect(failures(() => thenThrows)).toEqual([expect.stringContaining('failed: not now')])
  })

  it('that keeps its run for later is refused when it uses it', () => {
    let kept: Run | undefined
    run((given) => {
      kept = given
    })()
    for (const use of [
      () => kept?.checked('/a'),
      () => kept?.notApplicable('no reason'),
      () => kept?.ofDifferentPeriods('/a', '/b'),
      () => kept?.report({ at: '', message: 'm', key: [] }),
    ])
      expect(refusal(use)).toMatchObject({
        code: 'core/rule-failed',
        message: expect.stringContaining('late/rule') as string,
      })
  })

  it.each<[unknown, RegExp]>([
    [[{ at: '' }], /check returned an array/],
    [
      (function* nothing() {
        yield 1
      })(),
      /check returned an object/,
    ],
    [{ then: () => undefined }, /check returned a Promise/],
    [() => undefined, /check returned a function/],
    ['It is wrong.', /check returned "It is wrong\."/],
    [true, /check returned true/],
  ])('that returns %j has failed, and the report goes on', (returned, message) => {
    expect(failures(() => returned)).toEqual([expect.stringMatching(message)])
  })

  it.each<[unknown, RegExp]>([
    [undefined, /run\.report: finding must be an object, got undefined/],
    [{ message: 'm', key: [] }, /run\.report: at must be a JSON pointer, got undefined/],
    [{ at: '', key: [] }, /run\.report: message must be a sentence, got undefined/],
    [{ at: '', message: 'm' }, /run\.report: key must be an array of texts/],
    [{ at: '', message: 'm', key: ['a', 7] }, /run\.report: key must be/],
    [{ at: '', message: 'm', key: [], about: '' }, /run\.report: about must be a name/],
    [{ at: '', message: 'm', key: [], citation: [] }, /run\.report: citation must be a list of sources/],
    [
      { at: '', message: 'm', key: [], citation: [{ title: 'Act' }] },
      /run\.report: citation must be a list of sources/,
    ],
    [{ at: 'sections', message: 'm', key: [] }, /run\.report: at must be a JSON pointer, got "sections"/],
    [
      { at: '', message: 'm', key: [], mesage: 'm' },
      /run\.report: "mesage" is no key of a finding: did you mean "message"\?/,
    ],
    [{ at: '', message: 'm', key: [], stated: { text: '1' } }, /run\.report: stated must be text/],
    [{ at: '', message: 'm', key: [], computed: 1 }, /run\.report: computed must be text, got 1/],
    [{ at: '', message: 'm', key: [], difference: { amount: 1, unit: 'gbp' } }, /run\.report: difference must be/],
    [{ at: '', message: 'm', key: [], difference: { amount: '1', unit: 'pounds' } }, /one of gbp, wte, count,/],
    [{ at: '', message: 'm', key: [], evidence: '/a' }, /run\.report: evidence must be an array, each \{ at, role/],
    [{ at: '', message: 'm', key: [], evidence: ['/a'] }, /run\.report: evidence\[0\] must be .*, got "\/a"/],
    [
      {
        at: '',
        message: 'm',
        key: [],
        evidence: [
          { at: '/a', role: 'total', text: '1' },
          { at: '/b', txt: '2' },
        ],
      },
      /run\.report: evidence\[1\] must be \{ at, role, text \}, .*, got \{ at, txt \}/,
    ],
    [
      { at: '', message: 'm', key: [], evidence: [{ at: '/a', role: 'part', text: '1' }] },
      /the role one of total, addend, corroborates, conflicts/,
    ],
    [{ at: '', message: 'm', key: [], repair: { at: '/a', from: '1', to: '2' } }, /run\.report: repair must be/],
    [
      { at: '', message: 'm', key: [], repair: { at: '/a', from: '1', to: '2', proof: 'P.', confidence: 7 } },
      /run\.report: repair must be .*confidence: 'unique'/,
    ],
    [
      { at: '', message: 'm', key: [], difference: { amount: 'many', unit: 'gbp' } },
      /run\.report: difference must be .* a number as text/,
    ],
    [
      { at: '', message: 'm', key: [], difference: { amount: '1', unit: 'gbp', percnt: 3 } },
      /run\.report: difference must be/,
    ],
    [
      { at: '', message: 'm', key: [], evidence: [{ at: '', role: 'total', text: '1', locaton: {} }] },
      /run\.report: evidence\[0\] must be/,
    ],
    [{ at: '', message: 'm', key: [], candidates: [{ changes: [7], why: 'w' }] }, /run\.report: candidates\[0\] must/],
    [{ at: '', message: 'm', key: [], level: 'warn' }, /run\.report: level must be one of error, warning, note/],
  ])('that reports %j has failed, also where it catches the error', (draft, message) => {
    const report = (given: Run): void => {
      given.report(draft as Parameters<Run['report']>[0])
    }
    expect(failures((given) => report(given))).toEqual([expect.stringMatching(message)])
    expect(
      failures((given) => {
        try {
          report(given)
        } catch {
          given.checked('/a')
        }
      }),
    ).toEqual([expect.stringMatching(message)])
  })

  it.each<[string, (given: Run) => void, RegExp]>([
    ['compares words', (given) => given.compared(['/a', 'b' as '/b'], true), /each of figures must be .*, got "b"/],
    ['compares nothing known', (given) => given.compared([undefined as never], true), /each of figures .* undefined/],
  ])('that %s has failed', (_, body, message) => {
    expect(failures(body)).toEqual([expect.stringMatching(message)])
  })

  it.each<[unknown, RegExp]>([
    [undefined, /begin must return a check, which is a function, got undefined/],
    ['x', /begin must return a check, .* got "x"/],
    [Promise.resolve(), /begin must return a check, .* got a Promise/],
    [Object.assign(() => undefined, { end: 'x' }), /begin: end must be a function, got "x"/],
    [Object.assign(() => undefined, { ends: () => undefined }), /begin: a check has "end", and no "ends"\./],
  ])('that begins with %j has failed', (begun, message) => {
    const rule = defineRule({
      code: 'late/rule',
      level: 'note',
      band: 'usefulness',
      summary: 'S.',
      explain: 'E.',
      citation: [],
      reads: [trainingSection],
      rowByRow: ['training/courses'],
      check: () => undefined,
      begin: () => begun as never,
    })
    const plugin = definePlugin({ id: 'late', section: null, requires: ['training'], rules: [rule], recognise: [] })
    const { findings } = createModel({ plugins: [training(), plugin] }).check(reading, { asOf })
    const failed = findings.filter(({ rule: code }) => code === 'core/rule-failed')
    expect(failed.map(({ message: said }) => said)).toEqual([expect.stringMatching(message)])
  })

  it('that reports what cannot be read has failed', () => {
    const draft = Object.defineProperty({ at: '', message: 'm', key: [] } as const, 'stated', {
      enumerable: true,
      get: () => {
        throw new Error('oh')
      },
    })
    expect(failures((given) => given.report(draft))).toEqual([
      expect.stringMatching(/run\.report: stated cannot be read: oh/),
    ])
  })

  it('cannot change what it is given to report with', () => {
    expect(failures((given) => Object.assign(given, { report: () => undefined }))).toEqual([
      expect.stringMatching(/late\/rule of the plugin late failed: Cannot assign/),
    ])
  })

  it.each([
    '/sections/training/courses/1',
    '/sections/training/courses/0/place',
    '/sections/training/courses/1/places',
    '/sections/training/courses/first',
    '/sections/training/corses',
    '/sections/training/corses/0/places',
    '/sections/training/remark/0',
    '/sections/trainings',
    '/section/training',
  ] as const)('that checked %s, where nothing can stand, has failed', (at) => {
    expect(failures((given) => given.checked(at))).toEqual([
      expect.stringContaining(
        `late/rule of the plugin late failed: run.checked: nothing that was read stands at "${at}", so that nothing was checked there.`,
      ),
    ])
  })

  it('that looked for what may stand somewhere has not failed', () => {
    for (const at of ['', '/sections/training/courses', '/sections/training/remark', '/about'] as const)
      expect(failures((given) => given.checked(at))).toEqual([])
  })

  it('that names no place or no reason has failed', () => {
    expect(failures((given) => given.checked(undefined as never))).toEqual([
      expect.stringMatching(/late\/rule of the plugin late failed: run\.checked: at/),
    ])
    expect(failures((given) => given.checked('sections/training' as never))).toEqual([
      expect.stringMatching(/run\.checked: at must be a JSON pointer, got "sections\/training"/),
    ])
    expect(failures((given) => given.ofDifferentPeriods(7 as never, '/a'))).toEqual([
      expect.stringMatching(/run\.ofDifferentPeriods: one must be a JSON pointer, got 7/),
    ])
    expect(failures((given) => given.ofDifferentPeriods('/a', undefined as never))).toEqual([
      expect.stringMatching(/run\.ofDifferentPeriods: two must be a JSON pointer, got undefined/),
    ])
    expect(failures((given) => given.notApplicable(undefined as never))).toEqual([
      expect.stringMatching(/run\.notApplicable: reason/),
    ])
  })
})

const place = (line: number): Location => ({ kind: 'html', source: 'page.html', line, column: 1 })
const cell = (text: string) => ({ text, location: place(2) })
const table: Block = {
  kind: 'table',
  under: [],
  headers: ['Name'],
  rows: [[cell('a')], [cell('b'), cell('c')]],
  location: place(1),
}
const page = (...blocks: readonly Block[]): Source => ({ name: 'page.html', kind: 'html', blocks })

describe('recognise', () => {
  it.each<[unknown, RegExp]>([
    [undefined, /source must be a Source, or an array of them, got undefined/],
    ['a,b', /source must be a Source, or an array of them, got "a,b"/],
    [Promise.resolve(page()), /source must be a Source, got a Promise: await the reader/],
    [[page(), 7], /source\[1\] must be a Source/],
    [{ blocks: [] }, /source\.name must be text/],
    [{ name: 'x', kind: 'csv' }, /source\.blocks must be an array, got undefined/],
    [{ name: 'x', blocks: [] }, /source\.kind must be text, got undefined/],
    [{ name: 'x', kind: 'csv', blocks: [7] }, /source\.blocks\[0\] must be an object, got 7/],
    [
      { name: 'x', kind: 'csv', blocks: [table, { kind: 'image' }] },
      /source\.blocks\[1\]\.kind must be one of heading,/,
    ],
    [{ name: 'x', kind: 'csv', blocks: [{ kind: 'constructor' }] }, /\.kind must be one of/],
    [
      { name: 'x', kind: 'csv', blocks: [{ kind: 'paragraph', text: 'a' }] },
      /\.location must be an object, got undefined/,
    ],
    [{ name: 'x', kind: 'csv', blocks: [{ kind: 'paragraph', location: place(1) }] }, /\[0\]\.text must be text/],
    [{ name: 'x', kind: 'csv', blocks: [{ ...table, rows: [['a']] }] }, /\.rows\[0\]\[0\] must be an object, got "a"/],
    [{ name: 'x', kind: 'csv', blocks: [], problmes: [] }, /source has no "problmes": did you mean "problems"\?/],
    [
      { name: 'x', kind: 'csv', blocks: [{ ...table, captoin: 'Courses' }] },
      /source\.blocks\[0\] has no "captoin": did you mean "caption"\?/,
    ],
    [
      { name: 'x', kind: 'csv', blocks: [{ ...table, rows: [[{ ...cell('a'), hiden: true }]] }] },
      /source\.blocks\[0\]\.rows\[0\]\[0\] has no "hiden": did you mean "hidden"\?/,
    ],
    [
      { name: 'x', kind: 'csv', blocks: [{ kind: 'paragraph', text: 'a', leadTo: 'form', location: place(1) }] },
      /source\.blocks\[0\] has no "leadTo": did you mean "leadsTo"\?/,
    ],
    [
      { name: 'x', kind: 'csv', blocks: [{ ...table, repeats: [{ cells: [cell('a')] }] }] },
      /source\.blocks\[0\]\.repeats\[0\]\.before must be a whole number from 0 up, got undefined/,
    ],
    [
      { name: 'x', kind: 'csv', blocks: [{ ...table, groups: 'North' }] },
      /source\.blocks\[0\]\.groups must be an array, got "North"/,
    ],
    [
      { name: 'x', kind: 'csv', blocks: [{ ...table, rows: [[{ ...cell('a'), hidden: 'yes' }]] }] },
      /source\.blocks\[0\]\.rows\[0\]\[0\]\.hidden must be true or false, got "yes"/,
    ],
    [{ name: 'x', kind: 'csv', blocks: [{ ...table, caption: 7 }] }, /source\.blocks\[0\]\.caption must be text/],
    [{ name: 'x', kind: 'csv', blocks: [], problems: [{}] }, /source\.problems\[0\]\.rule must be text/],
  ])('refuses %j', (source, message) => {
    expect(() => recognise(source)).toThrow(TypeError)
    expect(() => recognise(source)).toThrow(message)
  })

  it('refuses what cannot be read, and takes what says more than is asked', () => {
    const broken = Object.defineProperty({ name: 'x', kind: 'csv' }, 'blocks', {
      get: () => {
        throw new Error('oh')
      },
    })
    expect(() => recognise(broken)).toThrow(new TypeError('recognise: source cannot be read: oh'))
    expect(() => recognise({ ...page({ ...table, colour: 'red' } as Block), madeBy: 'us' })).not.toThrow()
  })

  const schema = z.object({
    rows: z.exactOptional(z.array(z.object({ name: z.string() }))),
    text: z.exactOptional(z.string()),
  })
  type Input = z.input<typeof schema>
  const good: PartRecogniser<Input, 'rows'> = {
    part: 'rows',
    score: (block) => (block.kind === 'table' ? 0.5 : 0),
    read: (blocks) => readRows(blocks, { name: ['Name'] }),
  }
  const read = (recogniser: object, ...more: readonly object[]) =>
    create({
      plugins: [
        (definePlugin as unknown as (plugin: unknown) => unknown)({
          id: 'demo',
          section: { id: 'demo', schema },
          requires: [],
          rules: [],
          recognise: [recogniser, ...more],
        }),
      ],
    }).recognise(page(table, table))
  const result = { value: [], places: new Map(), columns: { used: [], unused: [] } }

  const inItself: unknown[] = []
  inItself.push({ name: 'a', own: inItself })
  const thenThrows = {
    get then(): never {
      throw new Error('not now')
    },
  }
  const throwing = Object.defineProperty({}, 'name', {
    enumerable: true,
    get: () => {
      throw new Error('oh')
    },
  })

  it.each<[string, object, RegExp]>([
    ['a score that is NaN', { score: () => NaN }, /score must be a number from 0 to 1, got NaN/],
    ['a score of 2', { score: () => 2 }, /score must be a number from 0 to 1, got 2/],
    ['a score below 0', { score: () => -0.1 }, /got -0.1/],
    ['a score that is text', { score: () => '0.9' }, /got "0.9"/],
    ['a score that is true', { score: () => true }, /got true/],
    ['no score', { score: () => undefined }, /got undefined/],
    ['a score that comes later', { score: () => Promise.resolve(1) }, /score must not be async: it returned a Promise/],
    ['a read that comes later', { read: () => Promise.resolve(result) }, /read must not be async: it returned a/],
    ['a score whose then throws', { score: () => thenThrows }, /score threw: not now/],
    [
      'a score that throws',
      {
        score: () => {
          throw new Error('oh')
        },
      },
      /score threw: oh/,
    ],
    [
      'a read that throws',
      {
        read: () => {
          throw new Error('oh')
        },
      },
      /read threw: oh/,
    ],
    ['nothing read', { read: () => undefined }, /read must return an object, got undefined/],
    ['no value', { read: () => ({ ...result, value: undefined }) }, /value must be what was read, got undefined/],
    [
      'a value that holds itself',
      { read: () => ({ ...result, value: inItself }) },
      /value: Objects and lists stand in/,
    ],
    [
      'a value that throws',
      { read: () => ({ ...result, value: [throwing] }) },
      /value: A value threw when it was asked for: oh/,
    ],
    ['no places', { read: () => ({ ...result, places: undefined }) }, /places must be a Map .*, got undefined/],
    ['places that are no Map', { read: () => ({ ...result, places: {} }) }, /places must be a Map .*, got an object/],
    [
      'places without pointers',
      { read: () => ({ ...result, places: new Map([['0/name', place(1)]]) }) },
      /places .* has "0\/name"/,
    ],
    [
      'a place of a kind that there is none of',
      { read: () => ({ ...result, places: new Map([['/0/name', { kind: 'cell', source: 'a' }]]) }) },
      /places: the location of "\/0\/name"\.kind must be one of html, csv, sheet, .*, got "cell"/,
    ],
    [
      'a place without a line',
      {
        read: () => ({ ...result, places: new Map([['/0/name', { kind: 'text', source: 'a', line: 0, column: 1 }]]) }),
      },
      /places: the location of "\/0\/name"\.line must be a whole number from 1 up, got 0/,
    ],
    ['no columns', { read: () => ({ ...result, columns: undefined }) }, /columns must be \{ used, unused \}/],
    ['columns without unused', { read: () => ({ ...result, columns: { used: [] } }) }, /columns must be/],
    [
      'used without rows',
      { read: () => ({ ...result, used: { columns: [[], []] } }) },
      /used must be \{ rows, columns \}/,
    ],
    [
      'used of one block of two',
      { read: () => ({ ...result, used: { rows: [[0]], columns: [[0]] } }) },
      /used must be/,
    ],
    [
      'used beyond the rows that there are',
      { read: () => ({ ...result, used: { rows: [[0, 2], []], columns: [[0], []] } }) },
      /used must be .*, each with a list of positions in it/,
    ],
    [
      'used beyond the columns that there are',
      { read: () => ({ ...result, used: { rows: [[0], []], columns: [[2], []] } }) },
      /used must be/,
    ],
    [
      'a misspelt key of what was read',
      { read: () => ({ ...result, leftout: [] }) },
      /"leftout" is no key of a reading: did you mean "leftOut"\?/,
    ],
    [
      'a misspelt key of the columns',
      { read: () => ({ ...result, columns: { used: [], unused: [], amount: [] } }) },
      /columns: "amount" is no key of a record of columns: did you mean "amounts"\?/,
    ],
    [
      'no columns of rows that are read one by one',
      { rowsAt: '', read: () => ({ ...result, columns: undefined }) },
      /columns must be \{ used, unused \}/,
    ],
    ['used by halves', { read: () => ({ ...result, used: { rows: [[0.5], []], columns: [[], []] } }) }, /used must be/],
    [
      'leftOut without a reason',
      { read: () => ({ ...result, leftOut: [{ at: place(1), code: 'x' }] }) },
      /leftOut must be/,
    ],
    [
      'leftOut nowhere',
      { read: () => ({ ...result, leftOut: [{ at: {}, code: 'x', why: 'y' }] }) },
      /leftOut must be .*, at being a location/,
    ],
  ])('finds %s, naming plugin, part and place', (_, wrong, message) => {
    const failed = read({ ...good, ...wrong }).findings.filter(({ rule }) => rule === 'core/recogniser-failed')
    expect(failed).toHaveLength(2)
    for (const finding of failed) {
      expect(finding).toMatchObject({ level: 'error', at: '', location: place(1) })
      expect(finding.message).toMatch(message)
      expect(finding.message).toMatch(
        /^The table with the headings "Name": the recogniser of the part "rows" \(plugin demo\) failed: /,
      )
    }
  })

  it.each([
    ['score', { score: async () => Promise.resolve(1) }, 'score must not be async or a generator: it returns a number'],
    [
      'read',
      { read: async () => Promise.resolve(result) },
      'read must not be async or a generator: it returns what was',
    ],
  ])('refuses an async %s when the plugin is made', (_, wrong, words) => {
    const error = refusal(() => read({ ...good, ...wrong }))
    expect(error).toMatchObject({ name: 'ModelError', code: 'core/bad-plugin' })
    expect(error.message).toContain(`definePlugin: recognise[0] of the part "rows": ${words}`)
  })

  it('says what a recogniser used and left out, and that one which does not say has not said', () => {
    expect(read(good)).toMatchObject({
      parts: [
        {
          section: 'demo',
          part: 'rows',
          blocks: [table, table],
          used: { rows: [[0], [0]], columns: [[0], [0]] },
          leftOut: [
            { at: place(2), code: 'tooManyCells', text: 'b | c' },
            { at: place(2), code: 'tooManyCells', text: 'b | c' },
          ],
        },
      ],
    })
    expect(read({ ...good, read: () => result })).toMatchObject({
      parts: [{ used: 'notStated', leftOut: 'notStated' }],
    })
    expect(model.parse({ sections: {} }).parts).toEqual([])
  })

  it('joins what two recognisers read into one list, each value at its own place', () => {
    const one = (label: string, line: number, score: (block: Block) => number) => ({
      part: 'rows',
      score,
      read: () => ({ ...result, value: [{ name: label }], places: new Map([['/0/name', place(line)]]) }),
    })
    let asked = 0
    const isFirst = (): number => (asked++ === 0 ? 1 : 0)
    const reading = read(
      one('a', 11, isFirst),
      one('b', 12, () => 0.5),
    )
    expect(reading.publication.sections).toEqual({ demo: { rows: [{ name: 'a' }, { name: 'b' }] } })
    expect([
      reading.locate('/sections/demo/rows/0/name' as never),
      reading.locate('/sections/demo/rows/1/name' as never),
    ]).toEqual([place(11), place(12)])
    expect(reading.findings).toEqual([])
  })

  it('leaves out what cannot be joined, and says so', () => {
    const one = (label: string, score: () => number) => ({
      part: 'text',
      score,
      read: () => ({ ...result, value: label }),
    })
    let asked = 0
    const reading = read(
      one('a', () => (asked++ === 0 ? 1 : 0)),
      one('b', () => 0.5),
    )
    expect(reading.publication.sections).toEqual({ demo: { text: 'a' } })
    expect(reading.findings.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'core/ambiguous-block',
        'The table with the headings "Name" was read into demo (text), which another table or statement fills already: it was left out and not checked',
      ],
    ])
  })
})

describe('the plugin for what is left over', () => {
  const schema = z.object({ tables: z.exactOptional(z.array(z.object({ name: z.string() }))) })
  const asked: Block['kind'][] = []
  const rest = definePlugin({
    id: 'rest',
    section: { id: 'rest', schema },
    requires: [],
    rules: [],
    leftovers: true,
    recognise: [
      {
        part: 'tables',
        score: (block) => {
          asked.push(block.kind)
          return block.kind === 'table' && block.headers.length === 1 ? 1 : 0
        },
        read: (blocks) => readRows(blocks, { name: ['Name'] }),
      },
    ],
  })
  const courses: Block = { ...table, headers: ['Course', 'Places'], rows: [[cell('Word'), cell('3')]] }
  const wide: Block = { ...table, headers: ['A', 'B'], rows: [] }
  const heading: Block = { kind: 'heading', level: 1, text: 'Page', location: place(1) }

  it.each([
    ['first', [rest, training()] as const],
    ['last', [training(), rest] as const],
  ])('listed %s, is asked about tables that no other claimed, and takes them', (_, plugins) => {
    asked.length = 0
    const reading = createModel({ plugins }).recognise(page(heading, { ...table, rows: [[cell('a')]] }, courses, wide))
    expect(asked).toEqual(['table', 'table'])
    expect(reading.publication.sections).toEqual({
      training: { courses: [{ name: 'Word', places: 3 }] },
      rest: { tables: [{ name: 'a' }] },
    })
    expect(reading.parts.map(({ section }) => section)).toEqual(['training', 'rest'])
    expect(reading.findings.map(({ rule }) => rule)).toEqual(['core/unrecognised-table'])
  })

  it('is not given a table that two others claimed', () => {
    asked.length = 0
    const twin = { ...training(), id: 'twin' as const, rules: [], section: { ...trainingSection, id: 'twin' as const } }
    const reading = createModel({ plugins: [training(), definePlugin(twin), rest] }).recognise(page(courses))
    expect(asked).toEqual([])
    expect(reading.findings[0]?.rule).toBe('core/ambiguous-block')
  })
})
