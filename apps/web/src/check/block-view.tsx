import { counted, grouped } from '@imt/core'
import type { JSX } from 'preact'
import type { BlockView as Block, CellView, Mark, Target } from '../engine/messages.js'
import { Pager } from '../pager.js'

/** So many rows of a table are shown at once: as many as the engine gives. */
export const rowsShown = 50

/** What a block of a file is shown with. */
export interface BlockProps {
  readonly block: Block
  readonly at: Target
  /** The place that somebody asked to see. */
  readonly target: Target | undefined
  readonly onMark: (index: number) => void
  readonly onRows: (block: number, from: number) => void
}

/** The ways from a place to what was found at it. */
const Marks = ({
  marks,
  onMark,
}: {
  readonly marks: readonly Mark[]
  readonly onMark: (index: number) => void
}): JSX.Element => (
  <>
    {marks.map(({ index, level }) => (
      <button key={index} type="button" class={`mark ${level}`} onClick={() => onMark(index)}>
        {`${level} ${String(index + 1)}`}
      </button>
    ))}
  </>
)

const worst = (marks: readonly Mark[]): string =>
  (['error', 'warning', 'note'] as const).find((level) => marks.some((mark) => mark.level === level)) ?? ''

const words = ({ text, hidden }: CellView): string => {
  const shown = text.trim() === '' ? '' : text
  return hidden === true ? `${shown} (hidden in the file)` : shown
}

const isAt = (target: Target | undefined, at: Target): boolean =>
  target !== undefined &&
  target.source === at.source &&
  target.block === at.block &&
  target.row === at.row &&
  target.column === at.column

/** The name of the element that stands at a place. */
export const placeId = ({ source, block, row, column }: Target): string =>
  ['at', source, block, row, column]
    .filter((part) => part !== undefined)
    .join('-')
    .replaceAll('--', '-head')

const TableView = ({
  block,
  at,
  target,
  onMark,
  onRows,
}: BlockProps & { readonly block: Extract<Block, { kind: 'table' }> }): JSX.Element => {
  const { name, headers, rows, from, count, nextMarked, lastMarked } = block
  const pageOf = (row: number): number => Math.floor(row / rowsShown) * rowsShown
  const move = (to: number): void => {
    onRows(at.block, to)
  }
  const cell = (view: CellView, row: number, column: number): JSX.Element => {
    const place = { ...at, row, column }
    return (
      <td
        key={column}
        id={placeId(place)}
        tabIndex={-1}
        class={worst(view.marks)}
        aria-current={isAt(target, place) ? 'true' : undefined}
      >
        {words(view)} <Marks marks={view.marks} onMark={onMark} />
      </td>
    )
  }
  return (
    <div class="table">
      <div class="scroll" role="region" aria-label={name} tabIndex={0}>
        <table id={placeId(at)} tabIndex={-1}>
          <caption>
            {`${name} (${counted(count, 'row')})`} <Marks marks={block.marks} onMark={onMark} />
          </caption>
          <thead>
            <tr>
              <th scope="col">Row</th>
              {headers.map((header, column) => {
                const place = { ...at, row: -1, column }
                return (
                  <th
                    key={column}
                    scope="col"
                    id={placeId(place)}
                    tabIndex={-1}
                    class={worst(header.marks)}
                    aria-current={isAt(target, place) ? 'true' : undefined}
                  >
                    {words(header) === '' ? <span class="hint">{`Column ${String(column + 1)}`}</span> : words(header)}{' '}
                    <Marks marks={header.marks} onMark={onMark} />
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={from + row}>
                <th scope="row">{grouped(from + row + 1)}</th>
                {cells.map((view, column) => cell(view, from + row, column))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager things="rows" from={from} size={rowsShown} count={count} onMove={move} />
      {lastMarked === undefined && nextMarked === undefined ? null : (
        <div class="pager">
          {lastMarked === undefined ? null : (
            <button type="button" onClick={() => move(pageOf(lastMarked))}>
              {`Back to what was found at row ${grouped(lastMarked + 1)}`}
            </button>
          )}
          {nextMarked === undefined ? null : (
            <button type="button" onClick={() => move(pageOf(nextMarked))}>
              {`On to what was found at row ${grouped(nextMarked + 1)}`}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

/** A part of a file as it was read, with ways to what was found at it. */
export const BlockView = (props: BlockProps): JSX.Element => {
  const { block, at, target, onMark } = props
  if (block.kind === 'table') return <TableView {...props} block={block} />
  const attributes = {
    id: placeId(at),
    tabIndex: -1,
    'aria-current': isAt(target, at) ? ('true' as const) : undefined,
  }
  switch (block.kind) {
    case 'list':
      return (
        <ul {...attributes}>
          {block.items.map((item, index) => (
            <li key={index}>
              {words(item)} <Marks marks={item.marks} onMark={onMark} />
            </li>
          ))}
          {block.count > block.items.length ? <li>{`and ${grouped(block.count - block.items.length)} more`}</li> : null}
        </ul>
      )
    case 'heading':
      return (
        <p {...attributes} class="heading">
          <span class="hint">{`Heading ${String(block.level)} `}</span>
          <strong>{block.text}</strong> <Marks marks={block.marks} onMark={onMark} />
        </p>
      )
    case 'link':
      return (
        <p {...attributes}>
          <span class="hint">Link </span>
          {block.text} <span class="address">{block.href}</span> <Marks marks={block.marks} onMark={onMark} />
        </p>
      )
    case 'paragraph':
      return (
        <p {...attributes}>
          {block.text} <Marks marks={block.marks} onMark={onMark} />
        </p>
      )
  }
}
