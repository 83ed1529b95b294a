/** Where there is too little room: the clean-up that makes enough, and the way to it. */
import { useState } from 'react';
import type { Finding } from '#shared/api/apply.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { CleanUpDialog, ruleWords } from './CleanUp.tsx';
import styles from './SpaceScreen.module.css';

export function MakeRoom({ finding }: { readonly finding: Extract<Finding, { kind: 'low-space' }> }) {
  const t = useText();
  const { size } = useFormats();
  const [isAsking, setAsking] = useState(false);
  const proposal = finding.makesRoom;
  if (proposal === null) return finding.stops && <p className={styles.room}>{t('room.none')}</p>;
  return (
    <div className={styles.room}>
      <p>{t('room.text', { rule: ruleWords(t, proposal.rule), size: size(proposal.freesBytes) })}</p>
      <Button onPress={() => setAsking(true)}>{t('room.make')}</Button>
      {isAsking && <CleanUpDialog proposal={proposal} onClose={() => setAsking(false)} />}
    </div>
  );
}
