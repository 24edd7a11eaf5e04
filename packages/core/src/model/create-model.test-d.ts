import { describe, expectTypeOf, it } from 'vitest'
import { training, type Training, type TrainingPlugin } from '../../test/plugins/training.js'
import type { AnyPlugin, Plugin } from '../plugin/plugin.js'
import type { CodesOf, DocumentOf, Reading } from './model.js'
import { createModel } from './create-model.js'
import { definePlugin } from '../plugin/define-plugin.js'

const audit = definePlugin({ id: 'audit', section: null, requires: ['training'], rules: [], recognise: [] })

describe('the types of a model', () => {
  it('follow from the list of plugins', () => {
    const model = createModel({ plugins: [training(), audit] })
    type P = readonly [TrainingPlugin, typeof audit]
    expectTypeOf<DocumentOf<P>>().toEqualTypeOf<{ readonly training?: Training }>()
    expectTypeOf<DocumentOf<P>>().not.toBeAny()
    expectTypeOf<CodesOf<readonly [TrainingPlugin]>>().toEqualTypeOf<
      'training/no-places' | `core/${string}` | `tables/${string}`
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
