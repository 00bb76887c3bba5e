/*
 * Owns which options of `leakgate respond` go together.
 */

import { isDay } from '../../util/day-of.ts';
import { UsageError } from '../../util/errors.ts';
import type { Context } from '../context.ts';

/** @throws UsageError for options that exclude or need one another, and days that are none */
export function checkFlags({ args }: Pick<Context, 'args'>): void {
  const { values, booleans, operands } = args;
  if (operands.length > 1 || (operands.length > 0 && values.has('finding')))
    throw new UsageError('respond-one-subject', {});
  if (booleans.has('deactivate') && !booleans.has('live')) throw new UsageError('respond-needs-live', {});
  const inputs = [...(values.get('notice') ?? []), ...(values.get('policy') ?? [])].filter((file) => file === '-');
  if (inputs.length + (booleans.has('secret-stdin') ? 1 : 0) > 1) throw new UsageError('respond-one-stdin', {});
  for (const option of ['since', 'until'])
    for (const value of values.get(option) ?? [])
      if (!isDay(value))
        throw new UsageError('bad-option-value', { option: `--${option}`, value, choices: 'YYYY-MM-DD' });
}
