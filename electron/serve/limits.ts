/**
 * How much of the computer those who connect may take. A page never comes near any of these; who does is slow, broken
 * or hostile, and must not make the page of somebody else slow.
 */
export interface ServeLimits {
  /** Connections in all: each costs some 20 KB and a file descriptor, of which 4,096 is the usual hard limit. */
  readonly connections: number;
  /** Of these, connections that have not shown a session yet. Beyond it the oldest makes room. */
  readonly strangers: number;
  /** Milliseconds in which a connection has to show one. */
  readonly strangerMs: number;
  /** Pages at once, of all sessions. Each is told every event. */
  readonly bridges: number;
  /** Files that one session reads at once. A browser has six connections to one server, for all its tabs. */
  readonly filesAtOnce: number;

  /** Milliseconds for the first line and headers: who sends them byte by byte is cut off. */
  readonly headersMs: number;
  /** Milliseconds for a whole request. Ours have no body. */
  readonly requestMs: number;
  /** Milliseconds that a connection may wait for its next request. */
  readonly keepAliveMs: number;
  /** Milliseconds for reading an answer: 3 MB in this time is a slow modem. */
  readonly answerMs: number;
  readonly headerBytes: number;

  /** The longest message that the contract allows (a long Nix text) fits with room to spare. */
  readonly messageBytes: number;
  /** What one page has not read yet; beyond it, it is cut off rather than kept in memory. It connects again. */
  readonly unreadBytes: number;
  /** The same for all pages together: the one that has read least goes first. */
  readonly unreadBytesInAll: number;
  /** Milliseconds between two signs of life; a page that gave none since the last is gone. */
  readonly heartbeatMs: number;

  /** Calls of one page under way; the next ones wait, unread, until one is answered. */
  readonly callsAtOnce: number;
  /** Calls of one session each second; a quick person causes ten. Beyond it they wait. */
  readonly callsPerSecond: number;
  /** Calls that may come at once before that: a page that loads, and several tabs that do. */
  readonly callsInReserve: number;

  /** Wrong tokens from one network address until none is looked at for a while. */
  readonly wrongTokens: number;
  /** Milliseconds of that while. A token has 256 bits: this keeps the log short rather than the token safe. */
  readonly wrongTokensMs: number;

  /** Milliseconds in which a printed address may be used. */
  readonly tokenMs: number;
  /** Milliseconds after which a session without an open page ends. */
  readonly sessionIdleMs: number;
  /** Milliseconds after which every session ends. */
  readonly sessionMs: number;
}

const second = 1_000;
const hour = 60 * 60 * second;
const megabyte = 1024 * 1024;

export const usualLimits: ServeLimits = {
  connections: 3_500,
  strangers: 1_000,
  strangerMs: 10 * second,
  bridges: 2_000,
  filesAtOnce: 32,

  headersMs: 5 * second,
  requestMs: 10 * second,
  keepAliveMs: 5 * second,
  answerMs: 60 * second,
  headerBytes: 16 * 1024,

  messageBytes: 8 * megabyte,
  unreadBytes: 16 * megabyte,
  unreadBytesInAll: 96 * megabyte,
  heartbeatMs: 30 * second,

  callsAtOnce: 64,
  callsPerSecond: 200,
  callsInReserve: 1_000,

  wrongTokens: 20,
  wrongTokensMs: 60 * second,

  tokenMs: 12 * hour,
  sessionIdleMs: 12 * hour,
  sessionMs: 7 * 24 * hour,
};
