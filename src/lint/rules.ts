import { RULES } from '../../rules/index.ts';
import { ENGINE_RULES } from '../engine/engine-rules.ts';
import { compareCodeUnits } from '../engine/order.ts';
import type { Rule } from '../engine/rule.ts';

/** Every rule of the package, ordered by id. */
export const rules: readonly Rule[] = [...RULES, ...ENGINE_RULES].sort((a, b) =>
  compareCodeUnits(a.id, b.id),
);
