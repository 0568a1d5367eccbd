/** Serves the page under test. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const page = new URL('shop.html', import.meta.url);

const server = createServer(async (_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(await readFile(page));
});
server.listen(0, 'localhost', () => console.log(`The shop is on port ${server.address().port}`));
