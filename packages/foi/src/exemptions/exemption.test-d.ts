import { expectTypeOf, it } from 'vitest'
import type { AbsoluteId, ExemptionId, ExemptionOn, NeitherId, QualifiedId, QualifiedProvisionId } from './exemption.js'

it('an exemption is named by a citable limb', () => {
  expectTypeOf<'s31(1)(a)'>().toExtend<ExemptionId>()
  // @ts-expect-error -- there is no such section
  const none: ExemptionId = 's99'
  // @ts-expect-error -- the cost limit is no exemption
  const cost: ExemptionId = 's12(1)'
  expectTypeOf([none, cost]).toEqualTypeOf<ExemptionId[]>()
})

it('bases and statuses are known to the compiler', () => {
  expectTypeOf<ExemptionOn<'endanger'>>().toEqualTypeOf<'s38(1)(a)' | 's38(1)(b)'>()
  expectTypeOf<ExemptionOn<'required'>>().toEqualTypeOf<'s24(1)' | 's34(1)'>()
  expectTypeOf<QualifiedId & AbsoluteId>().toEqualTypeOf<never>()
  expectTypeOf<'s41(1)'>().toExtend<AbsoluteId>()
  expectTypeOf<'s31(3)'>().toExtend<NeitherId>()
})

it('only a qualified provision gives more time', () => {
  expectTypeOf<'s43(2)'>().toExtend<QualifiedProvisionId>()
  // @ts-expect-error -- section 21 is absolute
  const absolute: QualifiedProvisionId = 's21(1)'
  // @ts-expect-error -- there is no extension under the cost limit
  const cost: QualifiedProvisionId = 's12(1)'
  expectTypeOf([absolute, cost]).toEqualTypeOf<QualifiedProvisionId[]>()
})
