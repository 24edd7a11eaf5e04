import { grouped } from '@imt/core'
import type { JSX } from 'preact'

/** What a pager shows a page of. */
export interface PagerProps {
  /** What is counted, in the plural: `rows`. */
  readonly things: string
  readonly from: number
  readonly size: number
  readonly count: number
  readonly onMove: (from: number) => void
}

/** The way through a long list, a page at a time. Nothing where one page holds all. */
export const Pager = ({ things, from, size, count, onMove }: PagerProps): JSX.Element | null => {
  if (count <= size) return null
  const to = Math.min(count, from + size)
  return (
    <div class="pager" role="group" aria-label={`Pages of ${things}`}>
      <span>{`${grouped(from + 1)} to ${grouped(to)} of ${grouped(count)} ${things}`}</span>
      <button type="button" disabled={from === 0} onClick={() => onMove(0)}>
        First
      </button>
      <button type="button" disabled={from === 0} onClick={() => onMove(Math.max(0, from - size))}>
        Previous
      </button>
      <button type="button" disabled={to >= count} onClick={() => onMove(from + size)}>
        Next
      </button>
      <button type="button" disabled={to >= count} onClick={() => onMove(Math.floor((count - 1) / size) * size)}>
        Last
      </button>
    </div>
  )
}
