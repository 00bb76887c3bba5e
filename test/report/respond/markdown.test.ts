import { expect, test } from 'vitest';
import { LEAKED, richResponse, runbookOf } from '../../helpers/incident.ts';
import { responded } from './responded.ts';

test('steps are a task list, with what is done ticked off', async () => {
  const report = await responded('markdown', richResponse());
  expect(report.match(/^- \[[ x]\] \*\*\d+\. /gm)).toHaveLength(9);
  expect(report.match(/^- \[x\] /gm)).toHaveLength(1);
});

test('commands are in blocks of their own, under the text of their step', async () => {
  const report = await responded('markdown', richResponse());
  expect(report).toContain(
    `  \`\`\`sh\n  aws iam update-access-key --profile responder --user-name carrierwave-uploads \\\n    --access-key-id ${LEAKED.id} --status Inactive\n`,
  );
  expect(report).toContain('  ```sql\n  SELECT eventtime');
});

test('a command cannot end its block', async () => {
  const text = 'echo 1\n```\n  ```\n````\n# heading';
  const runbook = runbookOf({ commands: [{ shell: 'sh', text }] });
  const report = await responded('markdown', { ...richResponse(), runbook });
  expect(report).toContain('  `````sh\n  echo 1\n  ```\n    ```\n  ````\n  # heading\n  `````\n');
});
