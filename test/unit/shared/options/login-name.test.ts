import { describe, expect, it } from 'vitest';
import { loginNameProblem, suggestedLoginName } from '#shared/options/login-name.ts';

describe('a login name', () => {
  it('is what useradd and NixOS take', () => {
    for (const name of ['mia', '_m', 'mia-berg', 'mia_2', 'a'.repeat(31), 'machine$']) {
      expect([name, loginNameProblem(name)]).toEqual([name, null]);
    }
    expect(loginNameProblem('')).toBe('empty');
    for (const name of ['Mia', '2mia', '-mia', 'ünal'])
      expect(loginNameProblem(name)).toBe('first-character');
    for (const name of ['mia berg', 'mIa', 'm.b', 'mia$x', 'mia\n']) {
      expect([name, loginNameProblem(name)]).toEqual([name, 'characters']);
    }
    expect(loginNameProblem('a'.repeat(32))).toBe('too-long');
  });

  it('is nobody else’s, and no part of the system', () => {
    expect(loginNameProblem('mia', new Set(['mia']))).toBe('taken');
    for (const name of ['root', 'nobody', 'nixbld7', 'systemd-network', 'wheel', 'gdm']) {
      expect([name, loginNameProblem(name)]).toEqual([name, 'reserved']);
    }
  });

  it('is proposed from the full name', () => {
    const proposals: readonly (readonly [string, string])[] = [
      ['Mia Berg', 'mia'],
      ['  Zoë ', 'zoe'],
      ['Jürgen Groß', 'juergen'],
      ['Łukasz', 'lukasz'],
      ['Катерина Шевченко', 'kateryna'],
      ['李雷', ''],
      ['3D Printer', 'd'],
      ['Root', 'root2'],
      ['', ''],
    ];
    for (const [fullName, name] of proposals) {
      expect([fullName, suggestedLoginName(fullName)]).toEqual([fullName, name]);
    }
  });

  it('is another one where the first is taken', () => {
    expect(suggestedLoginName('Mia Berg', new Set(['mia']))).toBe('mia-berg');
    expect(suggestedLoginName('Mia Berg', new Set(['mia', 'mia-berg']))).toBe('mia2');
    expect(suggestedLoginName('Mia', new Set(['mia', 'mia2']))).toBe('mia3');
  });
});
