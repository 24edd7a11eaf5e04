import type { JSX } from 'preact'
import type { Field } from './form.js'

/** What a field is shown with. */
export interface FieldProps {
  readonly desk: string
  readonly field: Field
  readonly value: string
  readonly onValue: (value: string) => void
}

/** A field with its label, and what is to be known of it. */
export const FieldView = ({ desk, field, value, onValue }: FieldProps): JSX.Element => {
  const { id, label, kind, hint, choices = [] } = field
  const name = `${desk}-${id}`
  const described: { readonly 'aria-describedby'?: string } =
    hint === undefined ? {} : { 'aria-describedby': `${name}-hint` }
  const input = (): JSX.Element => {
    switch (kind) {
      case 'area':
        return (
          <textarea
            id={name}
            rows={10}
            spellcheck={false}
            value={value}
            onInput={({ currentTarget }) => onValue(currentTarget.value)}
            {...described}
          />
        )
      case 'choice':
        return (
          <select id={name} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)} {...described}>
            {choices.map(([each, words]) => (
              <option key={each} value={each}>
                {words}
              </option>
            ))}
          </select>
        )
      case 'day':
      case 'text':
        return (
          <input
            id={name}
            type={kind === 'day' ? 'date' : 'text'}
            value={value}
            onInput={({ currentTarget }) => onValue(currentTarget.value)}
            {...described}
          />
        )
    }
  }
  return (
    <div class={kind === 'area' ? 'wide' : undefined}>
      <label for={name}>{label}</label>
      {input()}
      {hint === undefined ? null : (
        <p id={`${name}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  )
}
