import { expectTypeOf, it } from 'vitest'
import type { ExceptionId, ExceptionNeitherId } from './exception.js'
import type {
  AbsoluteId,
  ContestedNeitherId,
  ExemptionId,
  ExemptionOn,
  NeitherId,
  QualifiedId,
  QualifiedProvisionId,
} from './exemption.js'
import type { ScottishExemptionId } from './scottish-exemption.js'

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

it('the exceptions of the Regulations and the Scottish exemptions have ids of their own', () => {
  expectTypeOf<'reg12(5)(e)'>().toExtend<ExceptionId>()
  expectTypeOf<'s30(b)(ii)'>().toExtend<ScottishExemptionId>()
  expectTypeOf<'reg12(6)'>().toExtend<ExceptionNeitherId>()
  // @ts-expect-error -- the Regulations have no such exception
  const none: ExceptionId = 'reg12(5)(h)'
  // @ts-expect-error -- an exception is no exemption of the Act
  const other: ExemptionId = 'reg12(5)(e)'
  expectTypeOf([none]).toEqualTypeOf<ExceptionId[]>()
  expectTypeOf([other]).toEqualTypeOf<ExemptionId[]>()
})

it('what is contested or open can be extended for, with a caution', () => {
  expectTypeOf<ContestedNeitherId>().toEqualTypeOf<'s40(5A)' | 's40(5B)(a)(i)' | 's40(5B)(a)(ii)'>()
  expectTypeOf<'s40(2)' | ContestedNeitherId>().toExtend<QualifiedProvisionId>()
})
