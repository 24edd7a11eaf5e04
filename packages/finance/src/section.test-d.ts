import type * as z from 'zod'
import { expectTypeOf, it } from 'vitest'
import type { capitalAmount, capitalLine, CapitalAmount, CapitalLine } from './capital/schema.js'
import type { depreciableAsset } from './capital/depreciable-asset-schema.js'
import type { DepreciableAsset } from './capital/depreciable-asset.js'
import type { ledgerLine, LedgerLine, LedgerLineInput } from './ledger/schema.js'
import type {
  classSummaryLine,
  ClassSummaryLine,
  ClassSummaryLineInput,
  FurtherFigure,
  FurtherFigureInput,
  revenueLine,
  RevenueLine,
  RevenueLineInput,
} from './revenue/schema.js'
import type { spendLine, SpendLine, SpendLineInput } from './spend/schema.js'
import type { Statement, statement, statementCell, StatementCell, StatementCellInput } from './statement/schema.js'

/** The keys of every member of a union, readonly taken off: the scales differ, the shape is one. */
type Plain<T> = T extends object ? { -readonly [K in keyof T]: T[K] } : T
type WithoutScale<T> = T extends { scale?: unknown } ? Plain<Omit<T, 'scale'>> : never
/** Likewise without the list of further figures, which is tested on its own. */
type WithoutFurther<T> = T extends { scale?: unknown } ? Plain<Omit<T, 'scale' | 'further'>> : never
type FurtherOf<T> = T extends { further?: readonly (infer Each)[] } ? Plain<Each> : never

it('schemas without a scale give exactly their interfaces', () => {
  expectTypeOf<z.output<typeof ledgerLine>>().toEqualTypeOf<Plain<LedgerLine>>()
  expectTypeOf<z.input<typeof ledgerLine>>().toEqualTypeOf<Plain<LedgerLineInput>>()
  expectTypeOf<z.output<typeof spendLine>>().toEqualTypeOf<Plain<SpendLine>>()
  expectTypeOf<z.input<typeof spendLine>>().toEqualTypeOf<Plain<SpendLineInput>>()
})

it('schemas with a scale give their interfaces at each scale', () => {
  expectTypeOf<WithoutFurther<z.output<typeof revenueLine>>>().toEqualTypeOf<
    Plain<Omit<RevenueLine, 'scale' | 'further'>>
  >()
  expectTypeOf<WithoutFurther<z.input<typeof revenueLine>>>().toEqualTypeOf<
    Plain<Omit<RevenueLineInput, 'scale' | 'further'>>
  >()
  expectTypeOf<WithoutFurther<z.output<typeof classSummaryLine>>>().toEqualTypeOf<
    Plain<Omit<ClassSummaryLine, 'scale' | 'further'>>
  >()
  expectTypeOf<WithoutFurther<z.input<typeof classSummaryLine>>>().toEqualTypeOf<
    Plain<Omit<ClassSummaryLineInput, 'scale' | 'further'>>
  >()
  expectTypeOf<WithoutScale<z.output<typeof capitalAmount>>>().toEqualTypeOf<Plain<Omit<CapitalAmount, 'scale'>>>()
  expectTypeOf<WithoutScale<z.output<typeof statementCell>>>().toEqualTypeOf<Plain<Omit<StatementCell, 'scale'>>>()
  expectTypeOf<WithoutScale<z.input<typeof statementCell>>>().toEqualTypeOf<Plain<Omit<StatementCellInput, 'scale'>>>()
  expectTypeOf<z.output<typeof revenueLine>['scale']>().toEqualTypeOf<RevenueLine['scale']>()
})

it('schemas of further figures give their interfaces', () => {
  expectTypeOf<FurtherOf<z.output<typeof revenueLine>>>().toEqualTypeOf<Plain<FurtherFigure>>()
  expectTypeOf<FurtherOf<z.input<typeof revenueLine>>>().toEqualTypeOf<Plain<FurtherFigureInput>>()
  expectTypeOf<FurtherOf<z.output<typeof classSummaryLine>>>().toEqualTypeOf<Plain<FurtherFigure>>()
})

it('schemas of whole tables and assets give their interfaces', () => {
  expectTypeOf<z.output<typeof capitalLine>>().toExtend<CapitalLine>()
  expectTypeOf<keyof z.output<typeof capitalLine>>().toEqualTypeOf<keyof CapitalLine>()
  expectTypeOf<z.output<typeof statement>>().toExtend<Statement>()
  expectTypeOf<keyof z.output<typeof statement>>().toEqualTypeOf<keyof Statement>()
  expectTypeOf<z.output<typeof depreciableAsset>>().toExtend<DepreciableAsset>()
  expectTypeOf<keyof z.output<typeof depreciableAsset>>().toEqualTypeOf<keyof DepreciableAsset>()
})
