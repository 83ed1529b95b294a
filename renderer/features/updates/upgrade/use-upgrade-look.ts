/** The look at a newer release as the host has it, kept up to date by its events. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { UpgradeLook } from '#shared/api/upgrade.ts';
import { useBridge } from '../../../app/bridge/bridge-context.ts';
import { callKey, useCall } from '../../../app/data/call.ts';

/** Undefined before the host has answered. */
export function useUpgradeLook(): UpgradeLook | undefined {
  const bridge = useBridge();
  const client = useQueryClient();
  useEffect(
    () => bridge.on('upgrade.changed', (told) => client.setQueryData(callKey('upgrade.current', {}), told)),
    [bridge, client],
  );
  return useCall('upgrade.current', {}).data?.look;
}
