import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { AcceptanceGiven } from '../engine/messages.js'
import type { IsoDate } from '../engine/types.js'

/** What the form of an acceptance is of. */
export interface AcceptProps {
  readonly fingerprint: string
  readonly onAccept: (acceptance: AcceptanceGiven) => void
}

/** Lets a finding stand, with the reason. It is kept in the tab, and stands in every report that is saved. */
export const Accept = ({ fingerprint, onAccept }: AcceptProps): JSX.Element => {
  const id = useId()
  const [reason, setReason] = useState('')
  const [role, setRole] = useState('')
  const [until, setUntil] = useState('')
  const whole = reason.trim() !== '' && role.trim() !== '' && until !== ''
  return (
    <details>
      <summary>Let it stand, with a reason</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (whole) onAccept({ fingerprint, reason: reason.trim(), role: role.trim(), until: until as IsoDate })
        }}
      >
        <label for={`${id}-reason`}>Reason</label>
        <input
          id={`${id}-reason`}
          value={reason}
          autocomplete="off"
          required
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <label for={`${id}-role`}>Who decided: a role, not a name</label>
        <input
          id={`${id}-role`}
          value={role}
          autocomplete="off"
          required
          onInput={({ currentTarget }) => setRole(currentTarget.value)}
        />
        <label for={`${id}-until`}>Until (the last day on which it holds)</label>
        <input
          id={`${id}-until`}
          type="date"
          value={until}
          required
          onInput={({ currentTarget }) => setUntil(currentTarget.value)}
        />
        <p class="hint">It is kept in this tab only, and stands in every report that you save.</p>
        <button type="submit">Accept</button>
      </form>
    </details>
  )
}
