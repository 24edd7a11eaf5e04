import { EngineError } from '../engine-error.js'

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

const unreachable = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOENT'])
const cut = new Set(['ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '57P05', '08006', '08003', '08000', '08001'])

/** What PostgreSQL or the way to it says, as one sentence. */
export const faultOfPostgres = (error: unknown): EngineError => {
  if (error instanceof EngineError) return error
  const said = (error instanceof Error ? error.message : String(error)).split('\n')[0]?.trim() ?? ''
  const code = codeOf(error)
  if (unreachable.has(code)) return new EngineError(`PostgreSQL cannot be reached (${said}): check the connection`)
  if (cut.has(code) || /connection terminated|not queryable/i.test(said))
    return new EngineError(`the connection to PostgreSQL was cut (${said}): nothing was written, so try again`)
  if (code === '28P01' || code === '28000') return new EngineError(`PostgreSQL does not let this user in (${said})`)
  if (code === '42501')
    return new EngineError(
      `PostgreSQL does not permit it (${said}): the user needs SELECT on the table and TEMPORARY on the database`,
    )
  if (code === '42P01') return new EngineError(`PostgreSQL has no such table (${said})`)
  if (code === '42703') return new EngineError(`the table has no such column (${said})`)
  return new EngineError(`PostgreSQL: ${said}`)
}
