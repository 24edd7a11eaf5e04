import { exitCodes, type ExitCode } from './exit-codes.js'
import type { Io } from './io.js'
import { codeNotWritten, type NotWritten } from './not-written.js'
import { inWords } from './system-error.js'

const notWritten = (folder: string, error: unknown): string => {
  const why = inWords(error)
    .replace('such a file', 'such a folder or file')
    .replace('it may not be read', 'the folder may not be written to')
  return `${folder} could not be written: ${why}. Nothing that was there was changed.`
}

/** Writes a folder that is not there yet, whole or not at all. Returns why it could not be written. */
export const writeFolder = async (
  folder: string,
  files: Parameters<NonNullable<Io['createFolder']>>[1],
  create: NonNullable<Io['createFolder']>,
): Promise<NotWritten | undefined> => {
  try {
    await create(folder, files)
    return undefined
  } catch (error) {
    return { fault: notWritten(folder, error), code: codeNotWritten(error) }
  }
}

const isWithin = (place: string, folder: string): boolean =>
  place.startsWith(folder) && (place === folder || /[/\\]/.test(`${folder.slice(-1)}${place.charAt(folder.length)}`))

/**
 * Says why the public folder and the internal one cannot both be written: what is internal must not stand where the
 * public looks, and neither is written where the other cannot be.
 */
export const faultOfFolders = async (
  { out, internal }: { readonly out: string; readonly internal?: string },
  placeOf: Io['placeOf'],
): Promise<{ readonly words: string; readonly code: ExitCode } | undefined> => {
  if (internal === undefined) return undefined
  if (placeOf === undefined) return { words: 'no folder can be written here', code: exitCodes.usage }
  const places: { readonly place: string; readonly isThere: boolean }[] = []
  for (const folder of [out, internal]) {
    try {
      places.push(await placeOf(folder))
    } catch (error) {
      return { words: notWritten(folder, error), code: exitCodes.unreadable }
    }
  }
  const [open, inside] = places
  if (open === undefined || inside === undefined) return undefined
  const how =
    inside.place === open.place
      ? 'is the folder of the public site'
      : isWithin(inside.place, open.place)
        ? 'lies within the folder of the public site'
        : isWithin(open.place, inside.place)
          ? 'is a folder around that of the public site'
          : undefined
  if (how !== undefined)
    return {
      words: `--internal ${internal} ${how} (--out ${out}), and its pages are not for publication: give a folder apart from that of --out. Nothing was written`,
      code: exitCodes.usage,
    }
  const taken = open.isThere ? out : inside.isThere ? internal : undefined
  return taken === undefined ? undefined : { words: notWritten(taken, { code: 'EEXIST' }), code: exitCodes.unreadable }
}
