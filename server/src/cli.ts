// Entry of the command line: `peildatum check` and `peildatum annotate`.
import { main } from './cli/main';

void main(process.argv, {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  input: () => readStandardInput(),
}).then((code) => {
  process.exitCode = code;
});

async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
