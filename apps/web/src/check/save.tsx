import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Engine } from '../engine/engine.js'
import type { Form } from '../engine/types.js'
import { saveFile } from '../save-file.js'

const forms: readonly { readonly form: Form; readonly name: string; readonly ending: string }[] = [
  { form: 'html', name: 'Page (HTML)', ending: 'html' },
  { form: 'csv', name: 'Table (CSV)', ending: 'csv' },
  { form: 'json', name: 'JSON', ending: 'json' },
  { form: 'sarif', name: 'SARIF', ending: 'sarif' },
]

/** Ways to save the report. The names of the files say nothing of what is in them. */
export const Save = ({ engine }: { readonly engine: Engine }): JSX.Element => {
  const [fault, setFault] = useState<string>()
  const [said, setSaid] = useState('')
  const save = async (form: Form, ending: string): Promise<void> => {
    try {
      saveFile(await engine.call('save', { form }), `report.${ending}`)
      setFault(undefined)
    } catch {
      setFault('The report could not be made. Check the files again, then save it.')
    }
  }
  const copy = async (): Promise<void> => {
    try {
      const made = await engine.call('copy', {})
      if ('copy' in made) saveFile(made.copy, 'report.xlsx')
      setSaid('copy' in made ? made.said : made.why)
    } catch {
      setFault('The copy could not be made. Check the file again, then save it.')
    }
  }
  return (
    <section aria-labelledby="save-title">
      <h2 id="save-title">Save the report</h2>
      <p>
        The report names what was read, what was found and what was accepted. It is saved where you say, and nowhere
        else.
      </p>
      <p class="buttons">
        {forms.map(({ form, name, ending }) => (
          <button key={form} type="button" onClick={() => void save(form, ending)}>
            {name}
          </button>
        ))}
        <button type="button" onClick={() => void copy()}>
          Copy of the file with the findings as notes (Excel)
        </button>
      </p>
      <p role="status">{said}</p>
      {fault === undefined ? null : <p role="alert">{fault}</p>}
    </section>
  )
}
