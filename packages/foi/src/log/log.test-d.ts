import { expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type { standingStatement, StandingStatement } from '../standing/schema.js'
import type { logEntry, LogEntry } from './entry.js'
import type { PrivateLogEntry } from './private-entry.js'
import type { disclosureLog, DisclosureLog, publishedStatistics, PublishedStatistics } from './schema.js'
import { logStatistics } from './statistics.js'

type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T

it('the schemas give the interfaces', () => {
  expectTypeOf<Mutable<z.output<typeof logEntry>>>().toEqualTypeOf<Mutable<LogEntry>>()
  expectTypeOf<Mutable<z.output<typeof disclosureLog>>>().toEqualTypeOf<Mutable<DisclosureLog>>()
  expectTypeOf<Mutable<z.output<typeof publishedStatistics>>>().toEqualTypeOf<Mutable<PublishedStatistics>>()
  expectTypeOf<Mutable<z.output<typeof standingStatement>>>().toEqualTypeOf<Mutable<StandingStatement>>()
})

it('a private entry is no entry that can be published or counted', () => {
  expectTypeOf<PrivateLogEntry>().not.toExtend<LogEntry>()
  // @ts-expect-error -- it carries the key of its requester
  logStatistics([{} as PrivateLogEntry], { asOf: '2026-11-23' })
})
