// Entry of the server under Node: any LSP client over stdio or IPC.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { clientFiles } from './server/clientFiles';
import { nodeFiles } from './server/nodeFiles';
import { startServer } from './server/server';

const connection = createConnection(ProposedFeatures.all);
startServer(connection, nodeFiles(clientFiles(connection)));
