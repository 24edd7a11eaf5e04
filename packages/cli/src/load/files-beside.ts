import type { Source } from '@imt/core'
import type { Toolkit } from '../toolkit.js'

type Reading = ReturnType<Toolkit['recognise']>

/** A file that was read, as far as it matters beside others. */
interface FileBeside {
  readonly source: Source
  readonly json?: unknown
  readonly table?: unknown
  /** Why it was not read. */
  readonly why?: unknown
  /** What it only describes. */
  readonly describes?: string
}

/**
 * A text without tables in which nothing is known tells of the files beside it. It is read, and the report says that
 * nothing in it was.
 */
export const tellsOfOthers = ({ source, json, table, why }: FileBeside, toolkit: Toolkit): boolean =>
  why === undefined &&
  json === undefined &&
  table === undefined &&
  (source.kind === 'text' || source.kind === 'markdown') &&
  !source.blocks.some(({ kind }) => kind === 'table') &&
  toolkit.recognise([source]).parts.length === 0

/** What only describes files is left out beside them, and said. */
export const withoutDescriptions = <Of extends FileBeside>(
  files: readonly Of[],
): { readonly files: readonly Of[]; readonly remarks: readonly string[] } => {
  const others = files.filter(({ describes }) => describes === undefined)
  if (others.length === 0) return { files, remarks: [] }
  return {
    files: others,
    remarks: files.flatMap(({ source: { name }, describes }) =>
      describes === undefined ? [] : [`${name} was left out: ${describes}`],
    ),
  }
}

/** A publication, and the texts beside it: that nothing in them was read is said, and what they state is counted. */
export const withTexts = (reading: Reading, texts: readonly Source[], toolkit: Toolkit): Reading => {
  if (texts.length === 0) return reading
  const { tables, textNotRead } = toolkit.recognise(texts)
  return {
    ...reading,
    tables: [...reading.tables, ...tables],
    ...(textNotRead === undefined ? {} : { textNotRead }),
  }
}
