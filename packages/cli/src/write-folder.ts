import type { Io } from './io.js'
import { inWords } from './system-error.js'

/** Writes a folder that is not there yet, whole or not at all. Returns why it could not be written. */
export const writeFolder = async (
  folder: string,
  files: Parameters<NonNullable<Io['createFolder']>>[1],
  create: NonNullable<Io['createFolder']>,
): Promise<string | undefined> => {
  try {
    await create(folder, files)
    return undefined
  } catch (error) {
    const why = inWords(error)
      .replace('such a file', 'such a folder or file')
      .replace('it may not be read', 'the folder may not be written to')
    return `${folder} could not be written: ${why}. Nothing that was there was changed.`
  }
}
