import { describe, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import { training, trainingSection, type Training, type TrainingPlugin } from '../../test/plugins/training.js'
import type { AnyPlugin, Plugin } from '../plugin/plugin.js'
import type { CoreCode } from './catalogue.js'
import type { CodesOf, DocumentOf, Model, Reading } from './model.js'
import { createModel } from './create-model.js'
import { figureSchema } from '../figure/figure-schema.js'
import { definePlugin } from '../plugin/define-plugin.js'
import { defineRule } from '../plugin/define-rule.js'
import type { RuleMeta } from '../plugin/rule.js'
import { readRows } from '../recognise/read-rows.js'
import type { Block } from '../source/source.js'

const audit = definePlugin({ id: 'audit', section: null, requires: ['training'], rules: [], recognise: [] })

describe('the types of a model', () => {
  it('follow from the list of plugins', () => {
    const model = createModel({ plugins: [training(), audit] })
    type P = readonly [TrainingPlugin, typeof audit]
    expectTypeOf<DocumentOf<P>>().toEqualTypeOf<{ readonly training?: Training }>()
    expectTypeOf<DocumentOf<P>>().not.toBeAny()
    expectTypeOf<CodesOf<readonly [TrainingPlugin]>>().toEqualTypeOf<'training/no-places' | CoreCode>()
    expectTypeOf<CodesOf<readonly [TrainingPlugin], 'tables/ragged-row'>>().toEqualTypeOf<
      'training/no-places' | CoreCode | 'tables/ragged-row'
    >()
    expectTypeOf(model.recognise([])).toExtend<Reading<P>>()
    expectTypeOf(model.parse({}).publication.sections.training?.courses?.[0]?.places).toEqualTypeOf<
      number | undefined
    >()
  })

  it('refuse levels of codes that nobody reports', () => {
    const model = createModel({ plugins: [training()] })
    model.check(model.parse({}), {
      asOf: '2026-01-01',
      levels: { 'training/no-places': 'off', 'core/schema': 'warning' },
    })
    // @ts-expect-error -- no plugin of this model has that code
    model.check(model.parse({}), { asOf: '2026-01-01', levels: { 'finance/total-mismatch': 'off' } })
    // @ts-expect-error -- the model itself has no such code
    model.check(model.parse({}), { asOf: '2026-01-01', levels: { 'core/shema': 'off' } })
    // @ts-expect-error -- "warn" is no level
    model.check(model.parse({}), { asOf: '2026-01-01', levels: { 'training/no-places': 'warn' } })
    // @ts-expect-error -- the model was not told of any reader's codes
    model.check(model.parse({}), { asOf: '2026-01-01', levels: { 'tables/ragged-row': 'off' } })
  })

  it('offer the codes of the readers that the model is told of', () => {
    const readerRules: readonly RuleMeta<'tables/ragged-row' | 'tables/no-rows'>[] = []
    const model = createModel({ plugins: [training()], readerRules })
    expectTypeOf(model).toEqualTypeOf<Model<readonly [TrainingPlugin], 'tables/ragged-row' | 'tables/no-rows'>>()
    model.check(model.parse({}), { asOf: '2026-01-01', levels: { 'tables/ragged-row': 'off' } })
    // @ts-expect-error -- no reader has that code
    model.check(model.parse({}), { asOf: '2026-01-01', levels: { 'tables/raged-row': 'off' } })
  })

  it('refuse a rule that is asynchronous, or returns its findings', () => {
    const meta = {
      code: 'training/late',
      level: 'note',
      band: 'validity',
      summary: 'S.',
      explain: 'E.',
      citation: [],
      reads: [trainingSection],
    } as const
    // @ts-expect-error -- a Promise: what it finds would come too late
    defineRule({ ...meta, check: async () => Promise.resolve() })
    // @ts-expect-error -- findings are reported, not returned
    defineRule({ ...meta, check: () => [] })
    defineRule({
      ...meta,
      check: ({ training: { courses } }, run) => {
        expectTypeOf(courses).toEqualTypeOf<Training['courses']>()
        if (courses === undefined) return run.notApplicable('none')
        run.checked('/sections/training')
      },
    })
    // @ts-expect-error -- "warn" is no level
    defineRule({ ...meta, level: 'warn', check: () => undefined })
    // @ts-expect-error -- "quality" is no band
    defineRule({ ...meta, band: 'quality', check: () => undefined })
  })

  it('refuse an id whose codes belong to the model, the readers or the command', () => {
    const alone = { section: null, requires: [], rules: [], recognise: [] } as const
    const section = { schema: z.object({}) }
    definePlugin({ id: 'beds', ...alone })
    definePlugin({ id: 'beds', section: { id: 'beds', ...section }, requires: [], rules: [], recognise: [] })
    // @ts-expect-error -- core is no id of a plugin
    definePlugin({ id: 'core', ...alone })
    // @ts-expect-error -- nor is tables
    definePlugin({ id: 'tables', ...alone })
    // @ts-expect-error -- nor is it one of a plugin with a section
    definePlugin({ id: 'cli', section: { id: 'cli', ...section }, requires: [], rules: [], recognise: [] })
  })

  it('refuse a recogniser of a part that the schema lacks, and type the blocks by context', () => {
    const schema = z.object({
      beds: z.exactOptional(z.array(z.object({ ward: z.string(), places: figureSchema({ unit: 'count' }) }))),
    })
    const section = { id: 'beds', schema } as const
    const columns = { ward: ['Ward'], places: ['Places'] }
    const plugin = definePlugin({
      id: 'beds',
      section,
      requires: [],
      rules: [],
      recognise: [
        {
          part: 'beds',
          score: (block, { under }) => (block.kind === 'table' && under.length > 0 ? 0.9 : 0),
          read: (blocks) => readRows(blocks, columns),
        },
      ],
    })
    expectTypeOf(createModel({ plugins: [plugin] }).parse({}).publication.sections.beds?.beds?.[0]?.ward).toEqualTypeOf<
      string | undefined
    >()
    // @ts-expect-error -- the section is one of another name: two plugins could own it
    definePlugin({ id: 'rooms', section, requires: [], rules: [], recognise: [] })
    definePlugin({
      id: 'beds',
      section,
      requires: [],
      rules: [],
      // @ts-expect-error -- the section has no such part
      recognise: [{ part: 'bets', score: () => 0, read: (blocks: readonly Block[]) => readRows(blocks, columns) }],
    })
    definePlugin({
      id: 'beds',
      section,
      requires: [],
      rules: [],
      // @ts-expect-error -- a row of beds has no such column
      recognise: [{ part: 'beds', score: () => 0, read: (blocks: readonly Block[]) => readRows(blocks, { n: ['N'] }) }],
    })
  })

  it('refuse a missing, a doubled and an unknown plugin', () => {
    // @ts-expect-error -- audit requires training
    expectTypeOf(createModel).toBeCallableWith({ plugins: [audit] })
    // @ts-expect-error -- listed twice
    expectTypeOf(createModel).toBeCallableWith({ plugins: [training(), training()] })
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the case under test
    const unknown = [] as any[]
    // @ts-expect-error -- any proves nothing
    expectTypeOf(createModel).toBeCallableWith({ plugins: unknown })
  })

  it('make every section optional, also for a conditional list', () => {
    const some = (flag: boolean) => createModel({ plugins: [...(flag ? [training()] : [])] })
    expectTypeOf(some(true).parse({}).publication.sections.training).toEqualTypeOf<Training | undefined>()
  })

  it('hold a plugin in the erased slot', () => {
    expectTypeOf<TrainingPlugin>().toExtend<AnyPlugin>()
    expectTypeOf<Plugin<'x', null, 'x/y'>>().toExtend<AnyPlugin>()
  })
})
