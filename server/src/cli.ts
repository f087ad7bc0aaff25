// Entry of the command line: `peildatum check` and `peildatum annotate`.
import { main } from './cli/main';

// A reader that had enough (`peildatum check | head`) ends the writing, not with an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

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
