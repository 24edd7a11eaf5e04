import { read, utils, type CellObject } from '@e965/xlsx'

/** The notes of a workbook with the cells that they stand at, as another library reads them. */
export const notesIn = (bytes: Uint8Array): readonly (readonly [cell: string, text: string])[] =>
  Object.values(read(bytes).Sheets).flatMap((sheet) =>
    Object.entries(sheet).flatMap(([cell, held]) =>
      cell.startsWith('!')
        ? []
        : ((held as CellObject).c ?? []).flatMap(({ t }) => (t === undefined ? [] : [[cell, t] as const])),
    ),
  )

/** The rows of all sheets of a workbook, each as one text, as another library reads them. */
export const rowsIn = (bytes: Uint8Array): readonly string[] =>
  Object.values(read(bytes).Sheets).flatMap((sheet) =>
    utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1 }).map((row) => row.map(String).join(' ')),
  )
