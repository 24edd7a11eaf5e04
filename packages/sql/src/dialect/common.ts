import { sql } from 'kysely'
import type { FunctionName } from '../plan/plan.js'
import type { Dialect, Term } from './dialect.js'

const between =
  (operator: Term) =>
  (on: readonly Term[]): Term =>
    sql`(${sql.join(on, sql` ${operator} `)})`

const named =
  (name: Term) =>
  (on: readonly Term[]): Term =>
    sql`${name}(${sql.join(on)})`

/** What all engines write alike: standard SQL. */
export const standard: Dialect['functions'] = {
  equal: between(sql`=`),
  unequal: between(sql`<>`),
  less: between(sql`<`),
  atMost: between(sql`<=`),
  greater: between(sql`>`),
  atLeast: between(sql`>=`),
  and: between(sql`and`),
  or: between(sql`or`),
  not: ([one]) => sql`(not ${one})`,
  isNull: ([one]) => sql`(${one} is null)`,
  coalesce: named(sql`coalesce`),
  plus: between(sql`+`),
  minus: between(sql`-`),
  absolute: named(sql`abs`),
  lower: named(sql`lower`),
  trim: named(sql`trim`),
  replace: named(sql`replace`),
  countRows: () => sql`count(*)`,
  count: named(sql`count`),
  countDistinct: ([one]) => sql`count(distinct ${one})`,
  sum: named(sql`sum`),
  least: named(sql`min`),
  greatest: named(sql`max`),
} satisfies Partial<Record<FunctionName, (on: readonly Term[]) => Term>>
