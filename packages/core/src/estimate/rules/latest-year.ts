/** The year itself where a table by year has it, else the latest before it, else the table's first. */
export function latestYear(table: Readonly<Record<string, unknown>>, year: string): string {
  const years = Object.keys(table);
  return years.filter((candidate) => candidate <= year).at(-1) ?? years[0] ?? '';
}
