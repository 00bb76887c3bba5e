/*
 * Owns words that must stand near a value for it to be meant.
 */

import type { Filter } from '../model/match.ts';

/**
 * Objects when neither the text before the secret nor the path has what the rule's `context` asks for. The other half of a
 * pair is context enough.
 */
export const contextNear: Filter = ({ rule, tier, context }, { blob }) => {
  if (rule.context === undefined || tier === 'near' || tier === 'same-blob') return null;
  const { pattern, before } = rule.context;
  const text = context.text.slice(Math.max(0, context.start - before), context.end).toLowerCase();
  if (pattern.test(text) || (blob.path !== null && pattern.test(blob.path.toLowerCase()))) return null;
  return { filter: 'context', facts: {} };
};
