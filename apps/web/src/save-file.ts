/** Hands a file to the person, to be kept where they say. It is the only way by which anything is kept. */
export const saveFile = (content: Blob, name: string): void => {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken what it needs once it has begun to save.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 10_000)
}
