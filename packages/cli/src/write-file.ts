import type { Content, Io } from './io.js'
import { codeNotWritten, type NotWritten } from './not-written.js'
import { inWords } from './system-error.js'

/** Writes a file that is not there yet. Returns why it could not be written. */
export const writeFile = async (
  path: string,
  content: Content,
  create: NonNullable<Io['create']>,
): Promise<NotWritten | undefined> => {
  try {
    await create(path, content)
    return undefined
  } catch (error) {
    // What may not be read may not be written here either.
    const why = inWords(error).replace('it may not be read', 'the folder may not be written to')
    const fault = `${path} could not be written: ${why}. Nothing that was there was changed.`
    return { fault, code: codeNotWritten(error) }
  }
}
