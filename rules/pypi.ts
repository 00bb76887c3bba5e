import type { ProviderDef } from '../src/model/provider.ts';

export const pypi: ProviderDef = {
  name: 'PyPI',
  words: ['pypi'],
  revoke: 'https://pypi.org/manage/account/',
  source: 'https://pypi.org/help/#apitoken',
  rules: [
    {
      id: 'pypi-api-token',
      kind: 'access-token',
      why: {
        en: 'A PyPI token uploads releases that everyone who installs the package runs.',
        ja: 'PyPIトークンがあれば、パッケージ利用者全員が実行するリリースを公開できる。',
      },
      severity: 'critical',
      confidence: 'high',
      keywords: ['pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXB'],
      insideBase64: ['pypi-AgEIcHlwaS5vcmc'],
      token: /pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXB)[A-Za-z0-9_-]{50,1000}/,
      reach: { before: 16, after: 1100 },
      env: 'TWINE_PASSWORD',
      examples: [
        'password = pypi-AgEIcHlwaS5vcmc${A-Za-z0-9_-}{150}x',
        'TWINE_PASSWORD=pypi-AgENdGVzdC5weXBpLm9yZw${A-Za-z0-9}{140}',
      ],
      nonExamples: ['pypi-AgEIcHlwaS5vcmc${A-Za-z0-9}{20}', 'pypi-${A-Za-z0-9}{150}'],
    },
  ],
};
