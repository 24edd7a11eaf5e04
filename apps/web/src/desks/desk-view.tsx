import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { DeskAnswer } from '../engine/desks/desk-answer.js'
import { createEngine } from '../engine/engine.js'
import { today } from '../today.js'
import { AnswerView } from './answer-view.js'
import { FieldView } from './field-view.js'
import type { DeskForm } from './form.js'

/** The desks share an engine of their own: a long check of files keeps none of them waiting. */
const engine = createEngine()

const begin = ({ fields }: DeskForm): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.map(({ id, kind, value, choices }) => [
      id,
      kind === 'day' && value === 'today' ? today() : (value ?? choices?.[0]?.[0] ?? ''),
    ]),
  )

/** A desk: a form, and what is said of what was typed into it. */
export const DeskView = ({ form }: { readonly form: DeskForm }): JSX.Element => {
  const [values, setValues] = useState(() => begin(form))
  const [answer, setAnswer] = useState<DeskAnswer>()
  const [fault, setFault] = useState('')
  const result = useRef<HTMLHeadingElement>(null)
  const ask = async (): Promise<void> => {
    try {
      setAnswer(await engine.call('desk', { id: form.id, values }))
      setFault('')
      requestAnimationFrame(() => result.current?.focus())
    } catch (cause) {
      setAnswer(undefined)
      const words = cause instanceof Error ? cause.message.replace(/^\w+: /, '') : String(cause)
      setFault(words.endsWith('.') ? words : `${words}.`)
    }
  }
  return (
    <>
      <h1 tabIndex={-1}>{form.title}</h1>
      <p>{form.about}</p>
      <form
        class="desk"
        autocomplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void ask()
        }}
      >
        {form.fields.map((field) => (
          <FieldView
            key={field.id}
            desk={form.id}
            field={field}
            value={values[field.id] ?? ''}
            onValue={(value) => setValues((before) => ({ ...before, [field.id]: value }))}
          />
        ))}
        <button type="submit">{form.ask}</button>
      </form>
      <p role="alert" class={fault === '' ? undefined : 'refusal'}>
        {fault}
      </p>
      {answer === undefined ? null : (
        <section aria-labelledby={`${form.id}-answer`}>
          <h2 id={`${form.id}-answer`} ref={result} tabIndex={-1}>
            Answer
          </h2>
          <AnswerView answer={answer} />
        </section>
      )}
    </>
  )
}
