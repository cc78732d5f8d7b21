const FORMULA = /^'*[=+\-@＝＋－＠\t\r]/

/**
 * A cell as a spreadsheet shows it and does not compute it: what begins like a formula gets an apostrophe before it (OWASP,
 * CSV injection). `undefuseCell` takes it away again, so nothing is lost.
 */
export function defuseCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text of a cell without the apostrophe that kept it from being computed; formulas are text to us. */
export function undefuseCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
