/** How a language (BCP 47) writes numbers, thousands apart, whatever the machine speaks. Its rules are loaded with the first. */
export function numbersIn(tag: string): (value: number) => string {
  let format: Intl.NumberFormat | undefined
  return (value) => (format ??= new Intl.NumberFormat(tag, { useGrouping: 'always' })).format(value)
}
