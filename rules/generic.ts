/*
 * Owns the rule for credentials of services that nobody wrote a rule for: names that tell, values that look drawn.
 */

import { GENERIC_KEYWORDS } from '../src/generic/keywords.ts';
import type { RuleDef } from '../src/model/rule.ts';
import { DEMO_PASSWORDS } from './demo-values.ts';

export const rules: readonly RuleDef[] = [
  {
    id: 'generic-credential',
    title: { en: 'Hard-coded credential', ja: 'コードに書かれた認証情報' },
    why: {
      en: 'Its name says that it opens something, and its value looks like a real one.',
      ja: '名前から認証情報と考えられ、値も本物のように見えます。',
    },
    severity: 'high',
    confidence: 'high',
    keywords: GENERIC_KEYWORDS,
    pattern: /(?!)/g,
    reach: { before: 512, after: 1600 },
    documentationExamples: DEMO_PASSWORDS,
    scored: { least: 'low' },
    env: 'SECRET',
    revoke: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    source: 'https://cwe.mitre.org/data/definitions/798.html',
    examples: ['db_password = "${a-z0-9}{14}"', '"sessionSecret": "${A-Za-z0-9}{32}"', 'API_KEY=${0-9a-f}{40}'],
    nonExamples: ['db_password = ENV["DB_PASSWORD"]', 'password: "********"', 'primary_key = "customer_id"'],
  },
];
