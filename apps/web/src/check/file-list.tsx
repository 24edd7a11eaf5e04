import { grouped } from '@imt/core'
import type { JSX } from 'preact'
import type { Overview, PageFile } from '../engine/messages.js'

/** What the list of the files needs. */
export interface FileListProps {
  readonly files: readonly PageFile[]
  readonly overview: Overview | undefined
  readonly onRemove: (name: string) => void
}

const size = (bytes: number): string =>
  bytes < 1e6 ? `${grouped(Math.max(1, Math.round(bytes / 1e3)))} kB` : `${(bytes / 1e6).toFixed(1)} MB`

/** The files that are checked as one publication, each with why it could not be read where it could not. */
export const FileList = ({ files, overview, onRemove }: FileListProps): JSX.Element | null =>
  files.length === 0 ? null : (
    <ul class="files" aria-label="Files that are checked as one publication">
      {files.map(({ name, file }) => {
        const refusal = overview?.notRead.find((words) => words.startsWith(name))
        return (
          <li key={name}>
            <span>
              {name} <span class="hint">{size(file.size)}</span>
            </span>
            <button type="button" onClick={() => onRemove(name)} aria-label={`Take away ${name}`}>
              Take away
            </button>
            {refusal === undefined ? null : <p class="refusal">{refusal}</p>}
          </li>
        )
      })}
    </ul>
  )
