import { createQueryId, sql } from 'kysely'
import type { Dialect, Term } from '../dialect/dialect.js'
import { PlanError } from './plan-error.js'
import type { Expression, From, Query, Step } from './plan.js'

const commas = (terms: readonly Term[]): Term => sql.join(terms, sql`, `)

const expressionTerm = (expression: Expression, dialect: Dialect): Term => {
  const term = (each: Expression): Term => expressionTerm(each, dialect)
  if ('column' in expression)
    return expression.of === undefined ? sql.id(expression.column) : sql.id(expression.of, expression.column)
  // Constants of a plan are written out: the same one in two clauses is the same to the engine. Texts of data are
  // never among them.
  if ('value' in expression) return sql.lit(expression.value)
  if ('cases' in expression) {
    const cases = expression.cases.map(([when, then]) => sql`when ${term(when)} then ${term(then)}`)
    return sql`case ${sql.join(cases, sql` `)} else ${term(expression.otherwise)} end`
  }
  if ('numberWithin' in expression) {
    const { numberWithin, by } = expression
    const within = numberWithin.length === 0 ? sql`` : sql`partition by ${commas(numberWithin.map(term))} `
    return sql`row_number() over (${within}order by ${commas(by.map(term))})`
  }
  if ('sumUpTo' in expression)
    return sql`sum(${term(expression.sumUpTo)}) over (order by ${commas(expression.by.map(term))} rows unbounded preceding)`
  const write = dialect.functions[expression.call]
  if (write === undefined)
    throw new PlanError(
      `${dialect.name} has no "${expression.call}": a plan that asks for it cannot be compiled for it`,
    )
  return write(expression.on.map(term))
}

const fromTerm = (from: From, dialect: Dialect): Term => {
  // A catalogue and a schema may stand before a name.
  if ('table' in from) {
    const parts = from.table.split('.').map((part) => sql.id(part))
    return sql`${sql.join(parts, sql`.`)} as ${sql.id(from.as)}`
  }
  if ('query' in from) return sql`(${queryTerm(from.query, dialect)}) as ${sql.id(from.as)}`
  if ('rows' in from) {
    const rows = from.rows.map((row) => sql`(${commas(row.map((each) => sql.lit(each)))})`)
    return sql`(values ${commas(rows)}) as ${sql.id(from.as)}(${commas(from.columns.map((name) => sql.id(name)))})`
  }
  const all = sql.join(
    from.all.map((each) => queryTerm(each, dialect)),
    sql` union all `,
  )
  return sql`(${all}) as ${sql.id(from.as)}`
}

const queryTerm = (query: Query, dialect: Dialect): Term => {
  const term = (each: Expression): Term => expressionTerm(each, dialect)
  const { from, joins = [], where, group = [], having, select, order = [], limit } = query
  const columns = Object.entries(select).map(([name, each]) => sql`${term(each)} as ${sql.id(name)}`)
  const clauses = [
    sql`select ${commas(columns)} from ${fromTerm(from, dialect)}`,
    ...joins.map(
      ({ to, on, keep }) =>
        sql`${keep === 'left' ? sql`left join` : sql`join`} ${fromTerm(to, dialect)} on ${term(on)}`,
    ),
    ...(where === undefined ? [] : [sql`where ${term(where)}`]),
    ...(group.length === 0 ? [] : [sql`group by ${commas(group.map(term))}`]),
    ...(having === undefined ? [] : [sql`having ${term(having)}`]),
    ...(order.length === 0 ? [] : [sql`order by ${commas(order.map(term))}`]),
    ...(limit === undefined ? [] : [sql`limit ${sql.lit(limit)}`]),
  ]
  return sql.join(clauses, sql` `)
}

const stepTerm = (step: Step, dialect: Dialect): Term => {
  if ('query' in step) return queryTerm(step.query, dialect)
  if ('drop' in step) return sql`${dialect.drop} ${sql.id(step.drop)}`
  if ('as' in step) return sql`${dialect.create.as} ${sql.id(step.create)} as ${queryTerm(step.as, dialect)}`
  const columns = Object.entries(step.columns).map(([name, type]) => sql`${sql.id(name)} ${dialect.types[type]}`)
  return sql`${dialect.create.table} ${sql.id(step.create)} (${commas(columns)})`
}

/**
 * Returns the SQL of one step of a plan. Nothing is connected to, and nothing of it is data: names are quoted as the
 * dialect quotes them, and texts of data come by tables.
 *
 * @throws {PlanError} when the plan asks for what the dialect has not got
 */
export const compileStep = (step: Step, dialect: Dialect): string =>
  dialect.compiler().compileQuery(stepTerm(step, dialect).toOperationNode() as never, createQueryId()).sql
