import { isRecord } from '@imt/core'
import { readJson } from '@imt/tables'
import { describeLocation } from '@imt/report'
import type { Io } from '../io.js'
import { inWords } from '../system-error.js'
import type { Config } from './config.js'
import { configFault } from './config-schema.js'

/** The names under which settings are looked for in the working directory. */
export const configNames: readonly string[] = [
  'imt.config.ts',
  'imt.config.mts',
  'imt.config.js',
  'imt.config.mjs',
  'imt.config.cjs',
  'imt.config.json',
]

/** Names of settings that nothing reads, of other programs or of a text editor: they would be taken for ones in use. */
const unreadNames: readonly string[] = ['yaml', 'yml', 'toml', 'jsonc', 'json5', 'cts', 'json.txt'].map(
  (ending) => `imt.config.${ending}`,
)

const kindsRead =
  'settings are read from a file in JSON (.json), JavaScript (.js, .mjs, .cjs) or TypeScript (.ts, .mts)'

/** Settings, and the file that they come from; or why there are none although there should be. */
export type ConfigRead = { readonly config: Config; readonly file?: string } | { readonly fault: string }

const isJsonFile = (path: string): boolean => /\.json$/i.test(path)

/** The value of a file of settings. What it says is not trusted. */
const valueOf = async (
  path: string,
  io: ConfigIo,
): Promise<{ readonly value: unknown } | { readonly fault: string }> => {
  if (!isJsonFile(path)) {
    if (!/\.[cm]?[jt]s$/i.test(path)) return { fault: kindsRead }
    const loaded = await io.load(path)
    return isRecord(loaded) && 'default' in loaded
      ? { value: loaded['default'] }
      : { fault: 'it has no default export: write `export default defineConfig({ … })`' }
  }
  const { value, problems } = readJson(await io.readFile(path), { name: path })
  const [problem] = problems
  if (problem === undefined) return { value }
  if (problem.location === undefined) return { fault: problem.message }
  const place = describeLocation(problem.location)
  // The file is named before.
  const within = place.startsWith(path)
    ? place
        .slice(path.length)
        .trim()
        .replace(/^\(([^()]*)\)$/, '$1')
    : place
  return { fault: `${within}: ${problem.message}` }
}

interface ConfigIo {
  readFile(path: string): Promise<Uint8Array>
  load(path: string): Promise<unknown>
}

/** A message without the list of files that asked for what is missing. */
const firstLine = (message: string): string => message.split('\nRequire stack:')[0] ?? message

const readFile = async (path: string, io: ConfigIo): Promise<ConfigRead> => {
  try {
    const read = await valueOf(path, io)
    if ('fault' in read) return { fault: `${path}: ${read.fault}` }
    const fault = configFault(read.value)
    return fault === undefined ? { config: read.value as Config, file: path } : { fault: `${path}: ${fault}` }
  } catch (error) {
    const why =
      isRecord(error) && 'syscall' in error
        ? inWords(error)
        : error instanceof Error
          ? firstLine(error.message)
          : String(error)
    return { fault: `${path}: the settings could not be read: ${why}` }
  }
}

/**
 * Reads the settings of a body: those of the file that is named, else of the one in the working directory. Files beside
 * those that are checked are never run, and nothing is fetched.
 *
 * @param named - a path; `false` for no settings at all
 */
export const readConfig = async (
  named: string | false | undefined,
  io: Pick<Io, 'config' | 'readFile'>,
): Promise<ConfigRead> => {
  if (named === false) return { config: {} }
  const { config, readFile: bytesOf } = io
  const files: ConfigIo = {
    readFile: bytesOf,
    load: (path) =>
      config === undefined ? Promise.reject(new Error('only a file of JSON is read here')) : config.load(path),
  }
  if (named !== undefined) return readFile(named, files)
  const found = (await config?.find(configNames)) ?? []
  const [first, ...others] = found
  if (first === undefined) {
    const [unread] = (await config?.find(unreadNames)) ?? []
    return unread === undefined ? { config: {} } : { fault: `${unread}: ${kindsRead}` }
  }
  if (others.length > 0)
    return { fault: `there are several files of settings, ${found.join(' and ')}: keep one, or name one with --config` }
  return readFile(first, files)
}
