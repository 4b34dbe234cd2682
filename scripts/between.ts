/**
 * A page with something else between two markers, `<!-- name:start -->` and `<!-- name:end -->`.
 *
 * @throws {Error} where the page has no such markers
 */
export function between(page: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no ${start} … ${end}`);
  return `${page.slice(0, from)}${start}\n\n${content.trimEnd()}\n\n${page.slice(to)}`;
}

/** The same, as a block of code. */
export function codeBetween(page: string, name: string, code: string, language: string): string {
  return between(page, name, `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``);
}
