import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { PageFile } from '../engine/messages.js'

/** A table that was copied from a page or a workbook, or text: what it came as, and what is seen of it. */
export const Paste = ({ onFiles }: { readonly onFiles: (files: readonly PageFile[]) => void }): JSX.Element => {
  const [text, setText] = useState('')
  const [page, setPage] = useState<string>()
  return (
    <details class="paste">
      <summary>Paste a table or text instead</summary>
      <label for="pasted">What you copied</label>
      <textarea
        id="pasted"
        rows={6}
        value={text}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="pasted-hint"
        onPaste={({ clipboardData }) => {
          const html = clipboardData?.getData('text/html') ?? ''
          setPage(/<table/i.test(html) ? html : undefined)
        }}
        onInput={({ currentTarget, inputType }) => {
          setText(currentTarget.value)
          // Once it was changed by hand, what is seen is what is meant.
          if (inputType !== 'insertFromPaste') setPage(undefined)
        }}
      />
      <p id="pasted-hint" class="hint">
        A table copied from a web page or a workbook, lines of a CSV file, or the text of a page.
      </p>
      <button
        type="button"
        disabled={text.trim() === ''}
        onClick={() => {
          onFiles([{ name: 'what was pasted', file: new Blob([page ?? text], { type: 'text/plain' }) }])
          setText('')
          setPage(undefined)
        }}
      >
        Check what was pasted
      </button>
    </details>
  )
}
