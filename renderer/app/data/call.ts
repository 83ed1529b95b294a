/** Questions and requests to the host, with react-query keeping the answers. */
import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQueries,
  useQuery,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Answer, CallError, CallName, Input, Output } from '#shared/api/contract.ts';
import { useBridge } from '../bridge/bridge-context.ts';

/** An expected failure of a call, as react-query wants it: thrown. */
export class CallFailure<Name extends CallName> extends Error {
  readonly error: CallError<Name>;

  constructor(error: CallError<Name>) {
    super((error as { readonly sentence: string }).sentence);
    this.error = error;
  }

  get kind(): string {
    return (this.error as { readonly kind: string }).kind;
  }
}

interface CallOptions {
  readonly enabled?: boolean;
  /** Show the last answer while the one for another input is on its way. */
  readonly keepPrevious?: boolean;
  /** Ask whenever the screen is opened: for what changes without anybody telling. */
  readonly askAgain?: boolean;
}

export function useCall<Name extends CallName>(
  name: Name,
  input: Input<Name>,
  { enabled = true, keepPrevious = false, askAgain = false }: CallOptions = {},
): UseQueryResult<Output<Name>, CallFailure<Name>> {
  const bridge = useBridge();
  return useQuery<Output<Name>, CallFailure<Name>>({
    queryKey: callKey(name, input),
    queryFn: async () => unwrap<Name>(await bridge.call(name, input)),
    enabled,
    refetchOnMount: askAgain ? 'always' : true,
    ...(keepPrevious ? { placeholderData: keepPreviousData as never } : {}),
  });
}

/** The same call for several inputs at once; undefined where an answer is not there yet. */
export function useCalls<Name extends CallName>(
  name: Name,
  inputs: readonly Input<Name>[],
): readonly (Output<Name> | undefined)[] {
  const bridge = useBridge();
  return useQueries({
    queries: inputs.map((input) => ({
      queryKey: callKey(name, input),
      queryFn: async () => unwrap<Name>(await bridge.call(name, input)),
    })),
  }).map(({ data }) => data as Output<Name> | undefined);
}

interface RequestHandlers<Name extends CallName> {
  readonly onSuccess?: (answer: Output<Name>) => void;
  readonly onError?: (failure: CallFailure<Name>) => void;
}

type Mutation<Name extends CallName> = UseMutationResult<Output<Name>, CallFailure<Name>, Input<Name>>;

export interface Request<Name extends CallName>
  extends Pick<Mutation<Name>, 'mutateAsync' | 'isPending' | 'variables' | 'data' | 'error'> {
  readonly mutate: (input: Input<Name>, handlers?: RequestHandlers<Name>) => void;
}

/**
 * The handlers are called also when what asked is no longer on the screen: an event of the host can take a button
 * away before the answer to its press is there.
 */
export function useRequest<Name extends CallName>(name: Name): Request<Name> {
  const bridge = useBridge();
  const { mutateAsync, isPending, variables, data, error } = useMutation<
    Output<Name>,
    CallFailure<Name>,
    Input<Name>
  >({
    mutationKey: [name],
    mutationFn: async (input) => unwrap<Name>(await bridge.call(name, input)),
  });
  const mutate = useCallback<Request<Name>['mutate']>(
    (input, { onSuccess, onError } = {}) => {
      mutateAsync(input).then(onSuccess, (failure: CallFailure<Name>) => onError?.(failure));
    },
    [mutateAsync],
  );
  return { mutate, mutateAsync, isPending, variables, data, error };
}

export function callKey<Name extends CallName>(name: Name, input: Input<Name>): readonly unknown[] {
  return [name, input];
}

function unwrap<Name extends CallName>(answer: Answer<Name>): Output<Name> {
  if (answer.ok) return answer.value;
  throw new CallFailure<Name>(answer.error);
}
