import { expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type { passage, Passage } from '../notice/schema.js'
import type { contractEntry, ContractEntry } from './schema.js'

it('the schemas parse to their interfaces', () => {
  expectTypeOf<z.output<typeof contractEntry>>().toEqualTypeOf<{
    -readonly [K in keyof ContractEntry]: ContractEntry[K]
  }>()
  expectTypeOf<z.input<typeof contractEntry>>().toEqualTypeOf<{
    -readonly [K in keyof ContractEntry]: ContractEntry[K]
  }>()
  expectTypeOf<z.output<typeof passage>>().toEqualTypeOf<{ -readonly [K in keyof Passage]: Passage[K] }>()
})
