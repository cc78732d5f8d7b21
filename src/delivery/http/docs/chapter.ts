/** The pages of the demo that the examples read; whoever has their own content puts their own slugs in. */
export const DEMO = {
  article: 'acupuncture-for-low-back-pain-what-the-reviews-found',
  clinic: 'saltmarsh-acupuncture',
  condition: 'sciatica',
} as const

export type Language = 'sh' | 'graphql' | 'js' | 'json' | 'css' | 'http'

/** Something to be tried as it is: a command, a question, or a few lines for a website. A test runs each of them. */
export type Example = { title: string; language: Language; code: string; variables?: Record<string, unknown> }

/** A chapter of the page for developers; `{{name}}` in its words stands for one of its examples. */
export type Chapter = { id: string; title: string; html: string; examples: Readonly<Record<string, Example>> }

/** Stands for the address of the server that the page is read from. */
export const SERVER = '{server}'

export const code = (text: string): string => `<code>${text}</code>`

/** A table whose first cell heads its row; what is too wide for a screen can be moved in its frame. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="table" tabindex="0" role="region" aria-label="${heads.join(', ')}"><table><thead><tr>${heads
    .map((head) => `<th scope="col">${head}</th>`)
    .join('')}</tr></thead><tbody>${rows
    .map(
      ([first = '', ...rest]) =>
        `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table></div>`
