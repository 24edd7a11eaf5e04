import { figureSchema, type Figure, type Keys } from '@imt/core'
import { expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import {
  financeSection,
  revenueLineSchema,
  spendLineSchema,
  statementSchema,
  type Finance,
  type FinanceInput,
  type RevenueLine,
  type SpendLine,
  type SpendLineInput,
  type Statement,
} from './index.js'

const keysOf = <Schema extends z.ZodObject>(schema: Schema): Schema['shape'] => schema.shape

it('a schema gives its interface, and takes its input', () => {
  expectTypeOf<z.output<typeof financeSection.schema>>().toEqualTypeOf<Finance>()
  expectTypeOf<z.input<typeof financeSection.schema>>().toEqualTypeOf<FinanceInput>()
  expectTypeOf<z.output<typeof spendLineSchema>>().toEqualTypeOf<SpendLine>()
  expectTypeOf<z.input<typeof spendLineSchema>>().toEqualTypeOf<SpendLineInput>()
  expectTypeOf<z.output<typeof revenueLineSchema>>().toEqualTypeOf<RevenueLine>()
  expectTypeOf(spendLineSchema.parse).returns.toEqualTypeOf<Keys<SpendLine>>()
})

it('is a zod object: its shape, and what is made from it, keep every type', () => {
  expectTypeOf(keysOf(spendLineSchema).supplier).toEqualTypeOf<z.ZodString>()
  const own = spendLineSchema.extend({ directorate: z.string(), saving: figureSchema({ unit: 'gbp' }) })
  const read = own.parse({})
  expectTypeOf(read.supplier).toEqualTypeOf<string>()
  expectTypeOf(read.directorate).toEqualTypeOf<string>()
  expectTypeOf(read.saving).toEqualTypeOf<Figure>()
  expectTypeOf(read.amount).toEqualTypeOf<Figure | undefined>()
  expectTypeOf<z.output<ReturnType<typeof spendLineSchema.pick<{ supplier: true }>>>>().toEqualTypeOf<{
    supplier: string
  }>()
  expectTypeOf(statementSchema.omit({ title: true }).parse({}).rows).toExtend<Statement['rows']>()
  // @ts-expect-error -- there is no such key
  spendLineSchema.pick({ suplier: true })
})

it('a line in three scales is extended scale by scale', () => {
  const [pounds, thousands, millions] = revenueLineSchema.options
  const ward = { ward: z.string() }
  const own = z.discriminatedUnion('scale', [pounds.extend(ward), thousands.extend(ward), millions.extend(ward)])
  const read = own.parse({})
  expectTypeOf(read.ward).toEqualTypeOf<string>()
  expectTypeOf(read.costCentre).toEqualTypeOf<string>()
  expectTypeOf(read.scale).toEqualTypeOf<RevenueLine['scale']>()
})

it('a section is extended by a part, or by lines of its own', () => {
  const own = financeSection.schema.extend({
    spend: z.exactOptional(z.array(spendLineSchema.extend({ directorate: z.string() }))),
    reserves: z.exactOptional(figureSchema({ unit: 'gbp' })),
  })
  const read = own.parse({})
  expectTypeOf(read.spend?.[0]?.directorate).toEqualTypeOf<string | undefined>()
  expectTypeOf(read.revenue).toEqualTypeOf<Finance['revenue']>()
  expectTypeOf(read.reserves).toEqualTypeOf<Figure | undefined>()
})

it('fields of a publisher are typed where the schema is extended by them', () => {
  expectTypeOf(spendLineSchema.parse({}).own).toEqualTypeOf<Readonly<Record<string, unknown>> | undefined>()
  const line = spendLineSchema.extend({ own: z.object({ directorate: z.string() }) })
  expectTypeOf(line.parse({}).own.directorate).toEqualTypeOf<string>()
  const section = financeSection.schema.extend({ own: z.exactOptional(z.object({ approvedBy: z.string() })) })
  expectTypeOf(section.parse({}).own?.approvedBy).toEqualTypeOf<string | undefined>()
})
