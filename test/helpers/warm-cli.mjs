/*
 * A process that runs the built command line again and again: most of what `leakgate` takes for a small repository is
 * starting. Started and asked by warm-cli.ts.
 */
import { main } from '../../dist/main.js';

process.on('message', async ({ args, cwd, env, input }) => {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(cwd);
  const written = { stdout: '', stderr: '' };
  const writerTo = (name) => ({
    write(text) {
      written[name] += text;
    },
    isTerminal: false,
    columns: undefined,
  });
  const io = {
    cwd: process.cwd(),
    env: process.env,
    stdout: writerTo('stdout'),
    stderr: writerTo('stderr'),
    stdin: [input],
    stdinIsTerminal: false,
  };
  const code = await main(args, io);
  process.send({ code, ...written });
});
process.on('disconnect', () => process.exit());
