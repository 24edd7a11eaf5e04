import type { Content, Io } from './io.js'
import { inWords } from './system-error.js'

/** Writes a file that is not there yet. Returns why it could not be written, to follow the name of the verb. */
export const writeFile = async (
  path: string,
  content: Content,
  create: NonNullable<Io['create']>,
): Promise<string | undefined> => {
  try {
    await create(path, content)
    return undefined
  } catch (error) {
    // What may not be read may not be written here either.
    const why = inWords(error).replace('it may not be read', 'the folder may not be written to')
    return `${path} could not be written: ${why}. Nothing that was there was changed.`
  }
}
