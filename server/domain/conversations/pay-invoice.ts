import type { SimulationLine } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';

/**
 * The lines with this invoice paid, and a note that it was pretended. An invoice can be paid while it
 * stands in the conversation, also when that has gone on; never twice.
 * @throws simulation/invalid-event
 */
export function payInvoice(
  lines: readonly SimulationLine[],
  invoiceId: string,
  now: Date,
): readonly SimulationLine[] {
  const index = lines.findLastIndex(
    (line) => line.who === 'bot' && line.invoice?.id === invoiceId && !line.invoice.isPaid,
  );
  const line = lines[index];
  if (line?.who !== 'bot' || !line.invoice) throw new AppError('simulation/invalid-event');
  const { title, stars } = line.invoice;
  return [
    ...lines.with(index, { ...line, buttons: [], invoice: { ...line.invoice, isPaid: true } }),
    { who: 'note', note: { type: 'paid', title, stars }, at: now.toISOString() },
  ];
}
