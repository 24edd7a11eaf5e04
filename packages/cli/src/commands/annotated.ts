import { counted, type Report } from '@imt/core'
import type { RenderOptions } from '@imt/report'
import { annotatedCopy } from '@imt/report/copies'
import { exitCodes, type ExitCode } from '../exit-codes.js'
import type { Loaded } from '../load/load.js'

/** The one file of a call that a copy is to be made of; or why there is none. */
export const oneFile = (
  { sources, names, tables }: Pick<Loaded, 'sources' | 'names' | 'tables'>,
  bytes: ReadonlyMap<string, Uint8Array>,
): { readonly name: string; readonly kind: string; readonly bytes: Uint8Array } | { readonly why: string } => {
  const [source, ...others] = sources
  if (names.length > 1 || others.length > 0)
    return { why: `a copy is made of one file, and ${counted(names.length, 'file')} are given: give one at a time` }
  if (source === undefined) return { why: 'there is no file with tables to make a copy of' }
  const [whole] = bytes.values()
  return whole === undefined || tables.length > 0
    ? {
        why: `${source.name} is too large to be read whole, so no copy of it is made: --max-size says how much is read`,
      }
    : { name: source.name, kind: source.kind, bytes: whole }
}

/** The copy of the file of a call with its findings as notes; or why there is none. */
export const annotated = async (
  report: Report,
  { files, rules, title, readOn }: RenderOptions,
  loaded: Loaded,
  bytes: ReadonlyMap<string, Uint8Array>,
): Promise<
  | { readonly bytes: Uint8Array; readonly remarks: readonly string[] }
  | { readonly why: string; readonly code: ExitCode }
> => {
  // A file that cannot be read is no wrong call.
  if (loaded.sources.length === 0 && loaded.unreadable.length > 0)
    return { why: 'annotated: what could not be read has no copy with notes', code: exitCodes.unreadable }
  const file = oneFile(loaded, bytes)
  if ('why' in file) return { why: `annotated: ${file.why}`, code: exitCodes.usage }
  const made = await annotatedCopy(report, {
    files,
    rules,
    file,
    ...(title === undefined ? {} : { title }),
    ...(readOn === undefined ? {} : { readOn }),
  })
  if ('why' in made) return { why: `annotated: ${made.why}`, code: exitCodes.usage }
  const { atCells, inListAlone, remarks } = made
  const alone =
    inListAlone === 0 ? '' : `; ${counted(inListAlone, 'finding')} in the sheet of findings alone, which says why`
  return { bytes: made.bytes, remarks: [`${counted(atCells, 'finding')} at the cells${alone}.`, ...remarks] }
}
