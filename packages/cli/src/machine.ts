import { randomUUID } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import { mkdir, mkdtemp, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { buffer } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { createFile } from './create-file.js'
import { filesOfFolder, otherFilesOfFolder } from './files-of-folder.js'
import { filesOfPattern } from './files-of-pattern.js'
import { heapRoom } from './heap-room.js'
import type { ConfigFiles, Files, Io } from './io.js'
import { onDisk } from './on-disk.js'
import { sayOfWait } from './say-of-wait.js'
import { ukDay } from './uk-day.js'

/** So many bytes are read of a file in one go. */
const piece = 1 << 18

const kindAt = async (path: string): Promise<'folder' | 'file' | 'nothing'> => {
  try {
    return (await stat(await onDisk(path))).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'nothing'
  }
}

const statAt = async (path: string): Promise<Stats> => stat(await onDisk(path))

async function* readFrom(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  yield* createReadStream(await onDisk(path), { highWaterMark: piece }) as AsyncIterable<Uint8Array>
}

async function* counted(
  open: () => AsyncIterable<Uint8Array>,
  told: (bytes: number, ofFile: number) => void,
  path?: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  // What cannot be opened is told by what reads it.
  const size =
    path === undefined
      ? 0
      : await statAt(path).then(
          (found) => found.size,
          () => 0,
        )
  let ofFile = 0
  // It is opened here: what fails before somebody listens would end the program.
  for await (const bytes of open()) {
    ofFile += bytes.length
    told(bytes.length, Math.max(size, ofFile))
    yield bytes
  }
}

/** Says that a pipe is waited for; a file is only slow while the machine is busy, and of it nothing is said. */
const sayIfPipe = async (path: string): Promise<void> => {
  const pipe = await statAt(path).then(
    (there) => there.isFIFO(),
    () => false,
  )
  if (pipe)
    process.stderr.write('Nothing has come yet from a pipe that was named as a file: start what writes to it.\n')
}

const filesOf = (told: (bytes: number) => void): Files => ({
  passedOver: async (argument) => ((await kindAt(argument)) === 'folder' ? otherFilesOfFolder(argument) : []),
  named: async (argument) => {
    if (argument === '-') return [argument]
    const kind = await kindAt(argument)
    if (kind === 'folder') return filesOfFolder(argument)
    if (kind === 'file' || !/[*?[\]{}!()]/.test(argument)) return [argument]
    const pattern = process.platform === 'win32' ? argument.replaceAll('\\', '/') : argument
    return filesOfPattern(pattern)
  },
  identityOf: async (path) => {
    if (path === '-') return path
    const { dev, ino } = await stat(await onDisk(path), { bigint: true })
    return `${String(dev)}:${String(ino)}`
  },
  open: (path) =>
    path === '-'
      ? counted(() => process.stdin, told)
      : sayOfWait(
          counted(() => readFrom(path), told, path),
          () => void sayIfPipe(path),
          2000,
        ),
})

/**
 * Loads settings with the modules of the command that reads them: one that was not installed beside the settings, as
 * with `npx`, is found nowhere else. Node 20 does not run TypeScript; jiti has no dependencies and no install script,
 * and is loaded for such files only.
 */
const loadByJiti = async (path: string): Promise<unknown> => {
  const [{ createJiti }, { ownModules }] = await Promise.all([import('jiti'), import('./config/own-modules.js')])
  return createJiti(pathToFileURL(resolve('imt.config.ts')).href, {
    fsCache: false,
    moduleCache: false,
    virtualModules: ownModules,
  }).import(resolve(path))
}

/** True for the error of a file that asks for the toolkit where none is installed beside it. */
const asksForToolkit = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^(?:ERR_)?MODULE_NOT_FOUND$/.test(String(error.code)) &&
  /@imt[\\/](?:cli|core)\b/.test(error.message)

const config: ConfigFiles = {
  find: async (names) => {
    const kinds = await Promise.all(names.map(async (name) => [name, await kindAt(name)] as const))
    return kinds.flatMap(([name, kind]) => (kind === 'file' ? [name] : []))
  },
  load: async (path) => {
    if (/\.[cm]?ts$/.test(path)) return loadByJiti(path)
    try {
      return await import(pathToFileURL(resolve(path)).href)
    } catch (error) {
      if (asksForToolkit(error)) return loadByJiti(path)
      throw error
    }
  },
}

/** So long nothing changes before files are looked at again: a program writes one in several goes. Milliseconds. */
const rest = 200

/** The folder or file that a path is, or that a pattern begins with. */
const watchedOf = async (path: string): Promise<string> => {
  if ((await kindAt(path)) !== 'nothing') return path
  const parts = path.split(/[\\/]/)
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => /[*?[\]{}!()]/.test(part)),
  )
  return fixed.length === 0 ? dirname(path) : fixed.join('/')
}

// chokidar: one dependency, and it knows what editors and each system do to a file that is saved. Node's own watch
// loses a file that is put in place of another. It is loaded for --watch.
const watch: NonNullable<Io['watch']> = async (paths, changed) => {
  const { watch: watchFiles } = await import('chokidar')
  const watcher = watchFiles(await Promise.all(paths.map(watchedOf)), {
    ignored: /[\\/]node_modules[\\/]/,
    ignoreInitial: true,
  })
  let timer: NodeJS.Timeout | undefined
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(changed, rest)
  })
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
  })
  clearTimeout(timer)
  await watcher.close()
}

/** Writes a folder beside its place and puts it there when it is whole: what goes wrong leaves nothing behind. */
const writeFolder: NonNullable<Io['createFolder']> = async (path, given) => {
  const place = resolve(path)
  if ((await kindAt(place)) !== 'nothing') throw Object.assign(new Error(), { code: 'EEXIST', syscall: 'mkdir' })
  await mkdir(dirname(place), { recursive: true })
  const draft = await mkdtemp(join(dirname(place), `.${basename(place)}-`))
  try {
    // Such a folder is for its maker alone: a site is read by a server.
    const whole = join(draft, 'site')
    for (const { path: within, content } of given) {
      const file = join(whole, within)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content, { flag: 'wx' })
    }
    await rename(whole, place)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** The path of what is there, with links followed, and what is not there yet as it is named. */
const followed = async (path: string): Promise<string> => {
  try {
    return await realpath(path)
  } catch (error) {
    const isGone = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'
    if (!isGone || dirname(path) === path) throw error
    return join(await followed(dirname(path)), basename(path))
  }
}

const placeOf: NonNullable<Io['placeOf']> = async (path) => {
  const place = await followed(resolve(path))
  // There one folder has a name in capitals and in small letters.
  const isFolded = process.platform === 'win32' || process.platform === 'darwin'
  return { place: isFolded ? place.toLowerCase() : place, isThere: (await kindAt(place)) !== 'nothing' }
}

/** The machine that this process runs on: its files, its clock and its terminal. */
export const machine = (version: string, out: (text: string) => void, err: (text: string) => void): Io => ({
  readFile: async (path) => (path === '-' ? buffer(process.stdin) : readFile(await onDisk(path))),
  files: filesOf(heapRoom(setFlagsFromString)),
  create: createFile,
  createFolder: writeFolder,
  placeOf,
  scratchFolder: () => join(tmpdir(), `imt-${randomUUID()}`),
  config,
  watch,
  out,
  err,
  colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  version,
  // The line is begun anew, and what is left of the last one taken away.
  ...(process.stderr.isTTY ? { progress: (text: string) => err(`\r\u001b[K${text}`) } : {}),
  today: () => ukDay(Date.now()),
})
