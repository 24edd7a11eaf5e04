import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { PageFile } from '../engine/messages.js'
import { chosen, dropped } from './files-of.js'

/** What somebody can be asked for files with. */
export interface ChooserProps {
  /** Of the field, to be told from others on the page. */
  readonly id: string
  readonly label: string
  readonly onFiles: (files: readonly PageFile[]) => void
}

const kinds =
  '.html,.htm,.xhtml,.csv,.tsv,.tab,.txt,.md,.markdown,.json,.jsonl,.ndjson,.pdf,.xls,.xlsx,.xlsm,.ods,.fods,.docx,.docm'

/** A place to drop files on, which is also a button to choose them with. */
export const Chooser = ({ id, label, onFiles }: ChooserProps): JSX.Element => {
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const take = (files: readonly PageFile[]): void => {
    if (files.length > 0) onFiles(files)
  }
  return (
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        event.stopPropagation()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        if (event.dataTransfer !== null) void dropped(event.dataTransfer).then(take)
      }}
    >
      <label for={id}>{label}</label>
      <p id={`${id}-hint`}>
        Drop them here, or choose them. Pages, CSV, Excel, OpenDocument, Word, PDF, Markdown, text and JSON are read,
        several at once as one publication.
      </p>
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        accept={kinds}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          take(chosen(currentTarget.files ?? []))
          // The same file may be chosen again once it was changed.
          currentTarget.value = ''
        }}
      />
    </div>
  )
}
