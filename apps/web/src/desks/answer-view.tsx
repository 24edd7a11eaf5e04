import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { AnswerTable, DeskAnswer } from '../engine/desks/desk-answer.js'
import { saveFile } from '../save-file.js'

const Table = ({ caption, headers, rows }: AnswerTable): JSX.Element => (
  <div class="table">
    <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </div>
)

/** A text to take along. */
const ToCopy = ({ title, text }: { readonly title: string; readonly text: string }): JSX.Element => {
  const [said, setSaid] = useState('')
  return (
    <>
      <h3>{title}</h3>
      <pre tabIndex={0} role="region" aria-label={title}>
        {text}
      </pre>
      <p>
        <button
          type="button"
          onClick={() => {
            navigator.clipboard.writeText(text).then(
              () => setSaid('It was copied.'),
              () => setSaid('It could not be copied: mark the text and copy it.'),
            )
          }}
        >
          {`Copy: ${title}`}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </>
  )
}

/** What a desk says, and the code that says the same. */
export const AnswerView = ({ answer }: { readonly answer: DeskAnswer }): JSX.Element => {
  const { head, tables, notes, letters, file, code } = answer
  return (
    <>
      {head.map((words, index) => (
        <p key={index} class={index === 0 ? 'first' : undefined}>
          {words}
        </p>
      ))}
      {tables.map((table) => (
        <Table key={table.caption} {...table} />
      ))}
      {notes.length === 0 ? null : (
        <>
          <h3>What to know and to check</h3>
          <ul>
            {notes.map((words, index) => (
              <li key={index}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {file === undefined ? null : (
        <p>
          <button type="button" onClick={() => saveFile(new Blob([file.text], { type: file.type }), file.name)}>
            {file.label}
          </button>
        </p>
      )}
      {letters.map(({ title, text }) => (
        <ToCopy key={title} title={title} text={text} />
      ))}
      <details>
        <summary>The code that does the same</summary>
        <ToCopy title="TypeScript" text={code} />
      </details>
    </>
  )
}
