/**
 * What a page asks about its own session (renderer/features/remote): `GET /session`, and `POST /session/end` or
 * `/session/end-others`. Not part of the contract, since the host knows no sessions: the desktop shell has none.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { refusalOfChange } from './request-guard.ts';
import type { Session, Sessions } from './session.ts';
import { sendFacts, sendText, sentences, textHeaders } from './text-answer.ts';

export const sessionPath = '/session';

/** Whether the request was about sessions; then it is answered. */
export function answerSessionRequest(
  { sessions, hosts }: { readonly sessions: Sessions; readonly hosts: readonly string[] },
  session: Session,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { url, method } = request;
  if (url === sessionPath && method === 'GET') {
    sendFacts(response, { others: sessions.count() - 1, since: session.since });
    return true;
  }
  if (method !== 'POST' || (url !== `${sessionPath}/end` && url !== `${sessionPath}/end-others`))
    return false;
  const refusal = refusalOfChange(request.headers, hosts);
  if (refusal !== null) {
    sendText(response, 403, sentences[refusal]);
  } else if (url === `${sessionPath}/end`) {
    sessions.end(session);
    response.writeHead(204, { ...textHeaders, 'Set-Cookie': sessions.noCookie }).end();
  } else {
    sessions.endOthers(session);
    response.writeHead(204, textHeaders).end();
  }
  return true;
}
