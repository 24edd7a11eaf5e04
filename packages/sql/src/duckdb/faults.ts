import { EngineError } from '../engine-error.js'

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').trim().replace(/\.$/, '')

/** What DuckDB says, as one sentence. */
export const faultOfDuckDb = (error: unknown): EngineError => {
  if (error instanceof EngineError) return error
  const said = firstLine(error instanceof Error ? error.message : String(error))
  if (/^Out of Memory/i.test(said))
    return new EngineError(`DuckDB ran out of memory: give it more, or check the files in parts (${said})`)
  if (/^Invalid Error: .*overflow|^Out of Range Error/i.test(said))
    return new EngineError(`the sums are larger than DuckDB adds up exactly (${said})`)
  if (/disconnected|connection (?:is |was )?closed|^INTERRUPT/i.test(said))
    return new EngineError(`DuckDB was ended before it was done (${said}): nothing was written, so try again`)
  return new EngineError(`DuckDB: ${said}`)
}
