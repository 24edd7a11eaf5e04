/** What stands beside the name of a page in a browser, and is nobody's mark. Without one, browsers ask the root. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#fff" d="M0 0h32v32H0z"/>' +
  '<path fill="#212b32" d="M4 18h6v10H4zM13 4h6v24h-6zM22 11h6v17h-6z"/></svg>\n'
