import { ModelError } from '@imt/core'
import type { Config } from '../config/config.js'
import { readConfig } from '../config/read-config.js'
import type { Io } from '../io.js'
import type { Loading } from '../load/load.js'
import { toolkitOf, type Toolkit } from '../toolkit.js'

/** Settings, the file that they come from, and the model that they make; or what is wrong with them. */
export type Settled =
  { readonly config: Config; readonly file?: string; readonly toolkit: Toolkit } | { readonly fault: string }

/** What a check is asked beside its day and how it is printed. */
export type Asked = Omit<Parameters<Toolkit['check']>[1], 'asOf' | 'places' | 'statedDays'>

/** Said where it is asked what goes out: nearly every document names who made it. */
const quiet = { 'tables/author-named': 'off' } as const

/** What the settings ask of a check. */
export const askedIn = ({ levels, accepted, expected }: Config): Asked => ({
  levels: { ...quiet, ...levels },
  ...(accepted === undefined ? {} : { accepted }),
  ...(expected === undefined ? {} : { expected }),
})

/** With what files are read. */
export const loadingWith = (
  { maxSize, rows }: { readonly maxSize: number; readonly rows?: Loading['rows'] },
  { columns = [], dates = [] }: Config,
  toolkit: Toolkit,
  settings?: string,
): Loading => ({
  most: maxSize * 1024 * 1024,
  ...(rows === undefined ? {} : { rows }),
  toolkit,
  columns,
  dates,
  ...(settings === undefined ? {} : { settings }),
})

/**
 * A digest of what settings say, in 16 hexadecimal digits: it tells settings of one file from what they were before. Of
 * a plugin only the id is known to say anything.
 */
export const digestOf = async (config: Config): Promise<string> => {
  const text = JSON.stringify({ ...config, plugins: config.plugins?.map(({ id }) => id) })
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Reads the settings of a call, and makes the model that they ask for. */
export const settled = async (
  named: string | false | undefined,
  io: Pick<Io, 'config' | 'readFile'>,
): Promise<Settled> => {
  const read = await readConfig(named, io)
  if ('fault' in read) return read
  try {
    const toolkit = toolkitOf(read.config)
    // Codes and sections that are not known are refused before any file is read.
    if (read.file !== undefined) toolkit.check(toolkit.recognise([]), { asOf: '2000-01-01', ...askedIn(read.config) })
    return { ...read, toolkit }
  } catch (error) {
    if (!(error instanceof ModelError || error instanceof RangeError)) throw error
    return {
      fault: `${read.file ?? 'the settings'}: ${error.message.replace(/^(?:check|createModel|definePlugin): /, '')}`,
    }
  }
}
