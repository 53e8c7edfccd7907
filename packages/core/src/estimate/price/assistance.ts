import type { IsoDate } from '../../calendar/iso-date.ts';
import type { PriceBook } from '../../price-book/types.ts';
import type { ExactAssistance } from '../adjudicate/plan.ts';
import { inForce } from './in-force.ts';

/** The programs of a book as the arithmetic reads them; the same object for the same program. */
export function assistanceFinder(
  book: PriceBook,
): (service: string, line: string, date: IsoDate) => ExactAssistance | undefined {
  const programs = (book.assistance ?? []).map((program) => ({
    perUse: Infinity,
    perYear: Infinity,
    ...program,
  }));
  return (service, line, date) =>
    programs.find((program) => {
      const helps = program.lines.some((own) => own.service === service && own.line === line);
      return helps && inForce(program, date);
    });
}
