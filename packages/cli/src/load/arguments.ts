import { counted, forCount, listed } from '@imt/core'
import type { Files, Io } from '../io.js'
import { inWords } from '../system-error.js'

/** A file to be read: where it is, and what places in it are called. */
export interface Given {
  readonly path: string
  readonly name: string
}

/** What a call asks for: the files, what stands for none, and what else is to be said of it. */
export interface Asked {
  readonly files: readonly Given[]
  readonly unreadable: readonly { readonly name: string; readonly why: string }[]
  readonly remarks: readonly string[]
}

/** How many folders paths begin with in common. */
const foldersInCommon = (paths: readonly (readonly string[])[]): number => {
  const [first, ...others] = paths
  if (first === undefined) return 0
  const most = others.reduce((least, parts) => Math.min(least, parts.length - 1), first.length - 1)
  let common = 0
  while (common < most && others.every((parts) => parts[common] === first[common])) common += 1
  return common
}

/**
 * Names of files: their paths from the folder that they have in common. Folders tell `2024/estate.csv` from
 * `2025/estate.csv`, and which year `2025/hardware.csv` is of.
 */
const named = (paths: readonly string[]): readonly Given[] => {
  const parts = (path: string): readonly string[] => path.replace(/^(?:\.[\\/])+/, '').split(/[\\/]/)
  const common = foldersInCommon(paths.filter((path) => path !== '-').map(parts))
  return paths.map((path) => ({
    path,
    name: path === '-' ? 'standard input' : parts(path).slice(common).join('/') || path,
  }))
}

const isAddress = (argument: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(argument)

const onAddress =
  'it is an address, and nothing is fetched here: save the page as a file (in a browser "Save page as", or with curl --output page.html), and check that'

const onFileAddress = 'it is the address of a file of this machine: give its path, without file://'

/** So many files that no reader is for are named. */
const mostNamed = 5

/** What goes with a page that was saved, or with a program: it is named after what may hold figures. */
const isBeside = (path: string): boolean =>
  /\.(?:png|jpe?g|gif|svg|ico|webp|avif|css|[cm]?[jt]s|map|woff2?|ttf|otf|lnk|tmp|log|py|r|sql|sh)$/i.test(path)

/** What is in a folder and of a kind that is not read, in words; `undefined` where nothing is. */
const passedOverIn = async (argument: string, files: Files | undefined): Promise<string | undefined> => {
  // A folder that cannot be looked into is said elsewhere.
  const paths = (await files?.passedOver?.(argument).catch(() => [])) ?? []
  if (paths.length === 0) return undefined
  const first = [...paths.filter((path) => !isBeside(path)), ...paths.filter(isBeside)].slice(0, mostNamed)
  const more = paths.length - first.length
  const names = more === 0 ? listed(first) : `${first.join(', ')} and ${String(more)} more`
  return `${counted(paths.length, 'file')} of kinds that are not read ${forCount(paths.length, 'was', 'were')} left out: ${names}`
}

/** What an argument stands for. */
const pathsOf = async (argument: string, files: Files | undefined): Promise<readonly string[] | { why: string }> => {
  if (isAddress(argument)) return { why: /^file:/i.test(argument) ? onFileAddress : onAddress }
  if (files === undefined) return [argument]
  try {
    const paths = await files.named(argument)
    if (paths.length > 0) return paths
  } catch (error) {
    return { why: inWords(error) }
  }
  return { why: 'no file fits it: no page, CSV file, text or JSON file is there' }
}

/**
 * Says which files a call asks for. A file that is given twice, by whatever name, is one. The settings that are in use
 * are none of the files of a folder or a pattern; named themselves, they are.
 */
export const askedFor = async (given: readonly string[], io: Pick<Io, 'files'>, settings?: string): Promise<Asked> => {
  const inUse = settings === undefined ? undefined : await io.files?.identityOf(settings).catch(() => undefined)
  const paths: string[] = []
  const unreadable: { name: string; why: string }[] = []
  const remarks: string[] = []
  const known = new Map<string, string>()
  for (const argument of given) {
    const found = await pathsOf(argument, io.files)
    const passedOver = await passedOverIn(argument, io.files)
    if (passedOver !== undefined) remarks.push(passedOver)
    if ('why' in found) {
      unreadable.push({ name: argument, why: found.why })
      continue
    }
    for (const path of found) {
      // What cannot be looked at is said when it is opened.
      const identity = (await io.files?.identityOf(path).catch(() => undefined)) ?? path
      if (identity === inUse && path !== argument) continue
      const before = known.get(identity)
      if (before === undefined) {
        known.set(identity, path)
        paths.push(path)
      } else
        remarks.push(
          before === path
            ? `${path} is given twice: it was read once`
            : `${path} is the same file as ${before}: it was read once`,
        )
    }
  }
  return { files: named(paths), unreadable, remarks }
}
