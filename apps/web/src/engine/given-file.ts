import type { GivenFile } from '@imt/cli/check'
import type { PageFile } from './messages.js'

/** What browsers call what goes wrong with a file, in the words of an operating system, which the engine explains. */
const codes: Readonly<Record<string, string>> = {
  NotFoundError: 'ENOENT',
  NotReadableError: 'EACCES',
  SecurityError: 'EPERM',
}

async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = file.stream().getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } catch (cause) {
    const code = cause instanceof DOMException ? (codes[cause.name] ?? 'EIO') : 'EIO'
    throw Object.assign(new Error('a file could not be read', { cause }), { code, syscall: 'read' })
  } finally {
    reader.releaseLock()
  }
}

/** A file of the page as the engine takes it. */
export const givenFile = ({ name, file }: PageFile): GivenFile => ({ name, open: () => piecesOf(file) })
