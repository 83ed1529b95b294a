/** One function for each call of the contract; every domain of the host provides its own share. */
import type { z } from 'zod';
import type { Answer, CallName, contract, EventData, EventName } from '#shared/api/contract.ts';

/** What a handler is given: the input after the schema has checked it. */
export type CheckedInput<Name extends CallName> = z.output<(typeof contract)[Name]['input']>;

export type Handler<Name extends CallName> = (
  input: CheckedInput<Name>,
) => Promise<Answer<Name>> | Answer<Name>;

export type Handlers = { readonly [Name in CallName]: Handler<Name> };

/** `HandlersOf<'history.'>`: the share of one domain. */
export type HandlersOf<Prefix extends string> = Pick<Handlers, Extract<CallName, `${Prefix}${string}`>>;

/** How a domain tells every page that something is different. */
export type Publish = <Name extends EventName>(name: Name, data: EventData<Name>) => void;
