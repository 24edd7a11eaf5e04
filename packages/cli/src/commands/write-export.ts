import { counted, listed } from '@imt/core'
import type { ExportedFile } from '@imt/report/publication'
import type { ExportForm } from './export-forms.js'
import { exitCodes, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { writeFile } from '../write-file.js'

/**
 * Writes one file to the place that was asked for, and several into a folder of that name: one that is not there yet
 * comes whole or not at all, and into one that is there each file comes by itself. What is there is never changed.
 */
export const writeExport = async (
  out: string,
  to: ExportForm,
  files: readonly ExportedFile[],
  { create, createFolder }: { readonly create: NonNullable<Io['create']>; readonly createFolder: Io['createFolder'] },
): Promise<{ readonly written: readonly string[] } | { readonly fault: string; readonly code: ExitCode }> => {
  const folder = out.replace(/[/\\]$/, '')
  const isOne = files.length === 1 && folder === out
  const ending = /[^/\\.]\.(?:csv|ics|json|jsonld|xlsx|zip)$/i.exec(out)
  if (!isOne && ending !== null)
    return {
      fault: `--to ${to} writes ${counted(files.length, 'file')} here (${listed(files.map(({ name }) => name))}), so --out names a folder: --out ${out.slice(0, ending.index + 1)}, for example. Nothing was written`,
      code: exitCodes.usage,
    }
  const written = files.map(({ name }) => (isOne ? out : `${folder}/${name}`))
  if (!isOne && createFolder !== undefined) {
    try {
      await createFolder(
        folder,
        files.map(({ name: path, content }) => ({ path, content })),
      )
      return { written }
    } catch {
      // A folder that is there is added to, file by file; what else is wrong with the place is said of the first.
    }
  }
  for (const [index, { content }] of files.entries()) {
    const failed = await writeFile(written[index] ?? out, content, create)
    if (failed !== undefined) return failed
  }
  return { written }
}
