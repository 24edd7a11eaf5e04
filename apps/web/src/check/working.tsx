import { counted, grouped } from '@imt/core'
import type { JSX } from 'preact'
import type { Overview, ProgressTold } from '../engine/messages.js'

/** What is going on. */
export type WorkState =
  | { readonly is: 'idle' }
  | { readonly is: 'working'; readonly progress?: ProgressTold }
  | { readonly is: 'done' }
  | { readonly is: 'cancelled' }
  | { readonly is: 'failed'; readonly why: string }

/** What it is shown with. */
export interface WorkingProps {
  readonly state: WorkState
  readonly overview: Overview | undefined
  readonly onCancel: () => void
  readonly onRetry: () => void
}

const wordsOf = ({ state, overview }: WorkingProps): string => {
  switch (state.is) {
    case 'idle':
      return ''
    case 'working':
      return 'Checking …'
    case 'done':
      return overview?.nothing === true
        ? 'Nothing was checked. This is not a pass.'
        : `Checked. ${overview?.head[0] ?? ''}`
    case 'cancelled':
      return 'Ended. Nothing of what was read is kept.'
    case 'failed':
      return state.why.endsWith('.') ? state.why : `${state.why}.`
  }
}

const progressWords = ({ file, bytes, rows }: ProgressTold): string =>
  `${file}: ${grouped(Math.round(bytes / 1e3))} kB read${rows === 0 ? '' : `, ${counted(rows, 'row')} checked`}`

/** How far a check is, and the way to end it. */
export const Working = (props: WorkingProps): JSX.Element => {
  const { state, onCancel, onRetry } = props
  return (
    <div class="working">
      <p role="status">{wordsOf(props)}</p>
      {state.is === 'working' ? (
        <>
          <progress aria-label="Checking" />
          {state.progress === undefined ? null : <p class="hint">{progressWords(state.progress)}</p>}
          <button type="button" onClick={onCancel}>
            Cancel
          </button>
        </>
      ) : null}
      {state.is === 'cancelled' || state.is === 'failed' ? (
        <button type="button" onClick={onRetry}>
          Check again
        </button>
      ) : null}
    </div>
  )
}
