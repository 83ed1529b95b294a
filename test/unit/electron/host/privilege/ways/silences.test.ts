import { describe, expect, it } from 'vitest';
import {
  dismissed,
  dismissedOrRefused,
  noAgent,
  nobodyAnswered,
  refused,
} from '../../../../../../electron/host/privilege/silence.ts';
import { pkexecSilence } from '../../../../../../electron/host/privilege/ways/pkexec.ts';
import { run0Silence } from '../../../../../../electron/host/privilege/ways/run0.ts';

const incident = '\n\nThis incident has been reported.\n';

describe('what pkexec says', () => {
  it.each([
    [126, 'Error executing command as another user: Request dismissed\n', dismissed],
    [127, `Error executing command as another user: Not authorized${incident}`, refused],
    [127, 'Error executing command as another user: No authentication agent found.\n', noAgent],
  ])('%i with %j', (code, words, silence) => {
    expect(pkexecSilence({ code, words })).toEqual(silence);
  });

  it.each([
    'Error getting authority: Error initializing authority: Could not connect: No such file or directory\n',
    'pkexec must be setuid root\n',
  ])('%j is no way at all, in a plain sentence', (words) => {
    const silence = pkexecSilence({ code: 127, words });
    expect(silence.kind).toBe('no-way');
    expect(silence).toHaveProperty('sentence', expect.stringMatching(/Nothing was changed\.$/));
  });

  it('shows what it does not know as it was said', () => {
    const words = '\nError accessing /opt/helper: No such file or directory\n';
    expect(pkexecSilence({ code: 127, words })).toEqual({
      kind: 'no-way',
      sentence: 'Error accessing /opt/helper: No such file or directory',
    });
    expect(pkexecSilence({ code: null, words: '' }).kind).toBe('no-way');
  });
});

describe('what run0 says', () => {
  it.each([
    ['Failed to start transient service unit: Interactive authentication required.\n', noAgent],
    ['Failed to start transient service unit: Access denied\n', dismissedOrRefused],
    ['Failed to start transient service unit: Permission denied\n', dismissedOrRefused],
  ])('%j', (words, silence) => {
    expect(run0Silence({ code: 1, words })).toEqual(silence);
  });

  it('shows what it does not know as it was said', () => {
    const words = 'Failed to connect to system scope bus via local transport: Connection refused\n';
    expect(run0Silence({ code: 1, words })).toEqual({ kind: 'no-way', sentence: words.trim() });
  });
});

describe('a question that nobody answers', () => {
  it('says how long it stood', () => {
    expect(nobodyAnswered(5 * 60_000)).toMatchObject({ sentence: expect.stringContaining('5 minutes') });
    expect(nobodyAnswered(60_000)).toMatchObject({ sentence: expect.stringContaining('1 minute,') });
  });
});
