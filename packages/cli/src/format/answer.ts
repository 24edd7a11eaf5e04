import { counted, grouped } from '@imt/core'
import type { Answer, AnswerTable } from '../answer.js'
import { type Line, paragraph } from '@imt/report/terminal'

/** So many rows of a table are printed where not all are asked for. */
const most = 25
/** What a table may be wide before its rows are printed one under the other. */
const widest = 80

const textsOf = ({ headers, rows }: AnswerTable): readonly (readonly string[])[] =>
  [headers, ...rows].map((cells) => headers.map((_, column) => (cells[column] ?? '').replaceAll(/\s+/g, ' ').trim()))

/** The rows beside each other in columns, where they fit. */
const aligned = (texts: readonly (readonly string[])[]): readonly string[] | undefined => {
  const widths = (texts[0] ?? []).map((_, column) =>
    texts.reduce((width, cells) => Math.max(width, cells[column]?.length ?? 0), 0),
  )
  const whole = widths.reduce((sum, width) => sum + width + 2, 0)
  return whole > widest
    ? undefined
    : texts.map((cells) => `  ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
}

/** Each row as its first cell, and the others beneath it with their headings. */
const stacked = ([headers = [], ...rows]: readonly (readonly string[])[]): readonly string[] =>
  rows.flatMap((cells) => [
    ...paragraph(cells[0] === '' || cells[0] === undefined ? '(no entry)' : cells[0], 2),
    ...cells.flatMap((text, column) =>
      column === 0 || text === '' ? [] : paragraph(`${headers[column]}: ${text}`, 4),
    ),
  ])

const tableLines = (table: AnswerTable, all: boolean): readonly Line[] => {
  const { rows, says } = (all ? undefined : table.unlessAll) ?? { rows: table.rows, says: undefined }
  const shown = { ...table, rows: all ? rows : rows.slice(0, most) }
  const texts = textsOf(shown)
  const more = rows.length - shown.rows.length
  return [
    { text: '' },
    ...paragraph(`${table.title} (${counted(table.rows.length, 'row')})`, 0).map((text) => ({
      text,
      kind: 'strong' as const,
    })),
    ...[
      ...(table.remarks ?? []).flatMap((text) => paragraph(text, 2)),
      ...(shown.rows.length === 0 ? [] : (aligned(texts) ?? stacked(texts))),
      ...(more > 0 ? [`  and ${grouped(more)} more; --all shows them`] : []),
      ...(says === undefined ? [] : paragraph(says, 2)),
    ].map((text) => ({ text })),
  ]
}

const nothing =
  'Nothing of what this looks for was found in them, so nothing was counted. That is not the same as none.'

/** An answer as lines for people to read. */
export const answerLines = (
  { summary, tables, leftOut, isEmpty }: Answer,
  { files, all }: { readonly files: readonly string[]; readonly all: boolean },
): readonly Line[] => {
  const rest = all ? leftOut : leftOut.slice(0, most)
  const more = leftOut.length - rest.length
  return [
    ...[`Files: ${files.join(', ')}`, ...(isEmpty ? [nothing] : summary)]
      .flatMap((text) => paragraph(text, 0))
      .map((text) => ({ text })),
    // Of what was not found a table of noughts says what nobody knows.
    ...(isEmpty ? [] : tables.flatMap((table) => tableLines(table, all))),
    ...(leftOut.length === 0
      ? []
      : [
          { text: '' },
          { text: `Not in the above (${grouped(leftOut.length)})`, kind: 'strong' as const },
          ...rest.flatMap((text) => paragraph(text, 2)).map((text) => ({ text })),
          ...(more > 0 ? [{ text: `  and ${grouped(more)} more; --all shows them` }] : []),
        ]),
  ]
}
