/** A text as the library gives it: what it says, where it begins on its page, and how wide it is. */
export interface StoredText {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}

/** A page as the library reads it, as far as it is used. */
export interface StoredPage {
  getViewport(options: { readonly scale: number }): { readonly transform: readonly number[]; readonly width: number }
  streamTextContent(options: { readonly includeMarkedContent: false }): {
    getReader(): {
      read(): Promise<{ readonly done: boolean; readonly value?: { readonly items: readonly object[] } | undefined }>
      cancel(reason: Error): Promise<unknown>
    }
  }
  cleanup(): unknown
}

/** A document as the library opens it. */
export interface StoredDocument {
  readonly numPages: number
  getPage(page: number): Promise<StoredPage>
}

/** What is asked of the library: nothing is fetched, no code is made out of a file, and it says nothing by itself. */
export const openOptions = {
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  enableXfa: false,
  stopAtErrors: false,
  verbosity: 0,
} as const
