import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { operationsOf, type ListedOperation } from '../contract/operations.js';
import { languageOf, problemCodes, problemStatus, problemText, type Language } from '../problems.js';
import { ADVICE, STYLE, WORDS } from './page-texts.js';

type Answerers = ReadonlyMap<string, readonly ListedOperation[]>;

/**
 * A page for every problem, where its `type` points: `/problems/<code>`, and a list of all at `/problems`. In the language
 * of `?lang=`, else of `Accept-Language`. Made of what the modules say in `defineProblems` and of the contract.
 */
export function serveProblemPages(fastify: FastifyInstance, document: OpenAPIObject): void {
  const answerers = answerersOf(document);
  fastify.get('/problems.css', (_request, reply) => reply.type('text/css; charset=utf-8').header('Cache-Control', 'public, max-age=3600').send(STYLE));
  fastify.get('/problems', (request, reply) => send(request, reply, 200, (language) => indexPage(language)));
  fastify.get<{ Params: { code: string } }>('/problems/:code', (request, reply) => {
    const { code } = request.params;
    if (problemText(code) === null) return send(request, reply, 404, (language) => page(language, '', WORDS[language].unknown, ''));
    return send(request, reply, 200, (language) => problemPage(code, language, answerers.get(code) ?? []));
  });
}

function send(request: FastifyRequest, reply: FastifyReply, status: number, make: (language: Language) => string): FastifyReply {
  const { lang } = request.query as { lang?: unknown };
  const language = lang === 'en' || lang === 'vi' ? lang : languageOf(request.headers['accept-language']);
  return reply.status(status).type('text/html; charset=utf-8').headers({ 'Content-Language': language, Vary: 'Accept-Language', 'Cache-Control': 'no-cache' }).send(make(language));
}

function answerersOf(document: OpenAPIObject): Answerers {
  const found = new Map<string, ListedOperation[]>();
  for (const each of operationsOf(document)) {
    for (const answer of Object.values(each.operation.responses)) {
      for (const code of answer['x-problems'] ?? []) found.set(code, [...(found.get(code) ?? []), each]);
    }
  }
  return found;
}

function problemPage(code: string, language: Language, operations: readonly ListedOperation[]): string {
  const text = problemText(code)!;
  const words = WORDS[language];
  const title = spoken(text.title[language]);
  const rows = operations.map(({ method, path, operation }) => `<li><code>${method} ${escape(path)}</code> <span lang="en">${escape(operation.summary ?? '')}</span></li>`);
  return page(
    language,
    `/${code}`,
    title,
    [
      `<p class="dim"><code>${escape(code)}</code>${text.kind ? ` · ${words.status} ${problemStatus(code)}` : ''}</p>`,
      `<h2>${words.whatHappened}</h2><p>${escape(spoken(text.detail?.[language] ?? text.title[language]))}</p>`,
      `<h2>${words.whatToDo}</h2><p>${escape(text.kind ? ADVICE[text.kind][language] : words.ofFieldsExplained)}</p>`,
      rows.length > 0 ? `<h2>${words.answeredBy}</h2><ul>${rows.join('')}</ul>` : '',
    ].join('\n'),
  );
}

function indexPage(language: Language): string {
  const words = WORDS[language];
  const link = (code: string): string => `<li><a href="/problems/${encodeURIComponent(code)}?lang=${language}"><code>${escape(code)}</code></a> ${escape(spoken(problemText(code)!.title[language]))}</li>`;
  const codes = problemCodes();
  const own = codes.filter((code) => problemText(code)?.kind);
  const others = codes.filter((code) => !problemText(code)?.kind);
  return page(language, '', words.allProblems, `<ul>${own.map(link).join('')}</ul><h2>${words.ofFields}</h2><p class="dim">${words.ofFieldsExplained}</p><ul>${others.map(link).join('')}</ul>`);
}

function page(language: Language, path: string, title: string, content: string): string {
  const words = WORDS[language];
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)} · Tận Tâm</title><link rel="stylesheet" href="/problems.css"></head>
<body>
<header><a href="/problems?lang=${language}">${words.allProblems}</a><a href="/problems${path}?lang=${words.otherName}" lang="${words.otherName}" hreflang="${words.otherName}">${words.other}</a></header>
<main>
<h1>${escape(title)}</h1>
${content}
</main>
</body>
</html>
`;
}

/** Nobody's numbers are known here: a parameter stands as a gap. */
function spoken(sentence: string): string {
  return sentence.replace(/\{\w+\}/g, '…');
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
