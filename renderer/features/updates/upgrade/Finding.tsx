/** One thing that a newer release says of the files, with the change that is proposed or may be chosen. */
import { useId } from 'react';
import type { UpgradeEdit, UpgradeFinding } from '#shared/api/upgrade.ts';
import { useText } from '../../../i18n/text.tsx';
import { Row } from '../../../ui/BoxedList.tsx';
import { Button } from '../../../ui/Button.tsx';
import { NixWord } from '../../../ui/Code.tsx';
import { DiffView } from '../../../ui/DiffView.tsx';
import { fileName } from '../../../ui/file-name.ts';
import { Tag } from '../../../ui/Tag.tsx';
import styles from './upgrade.module.css';

interface ProposalProps {
  readonly finding: UpgradeFinding;
  readonly release: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

export function Proposal({ finding, release, isChosen, onChoose }: ProposalProps) {
  const t = useText();
  const id = useId();
  const { isTaken, proposal } = finding;
  return (
    <Row
      start={
        !isTaken && (
          <input
            type="checkbox"
            id={id}
            className={styles.tick}
            checked={isChosen}
            onChange={(event) => onChoose(event.target.checked)}
          />
        )
      }
      title={<label htmlFor={id}>{titleOf(t, finding, release)}</label>}
      subtitle={<Facts finding={finding} release={release} />}
      end={isTaken && <Tag tone="good">{t('upgrade.taken')}</Tag>}
    >
      {proposal !== null && <Difference edit={proposal} />}
    </Row>
  );
}

interface DecisionProps {
  readonly finding: UpgradeFinding;
  readonly release: string;
  readonly isTaking: boolean;
  readonly onChoose: (choice: number) => void;
}

export function Decision({ finding, release, isTaking, onChoose }: DecisionProps) {
  const t = useText();
  const { isTaken, choices } = finding;
  return (
    <Row
      title={titleOf(t, finding, release)}
      subtitle={<Facts finding={finding} release={release} />}
      end={isTaken && <Tag tone="good">{t('upgrade.taken')}</Tag>}
    >
      {!isTaken && choices.length === 0 && <p className={styles.none}>{t('upgrade.choicesNone')}</p>}
      {!isTaken && choices.length > 0 && (
        <div className={styles.choices}>
          {choices.map(({ label }, index) => (
            <Button key={label} isDisabled={isTaking} onPress={() => onChoose(index)}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </Row>
  );
}

function titleOf(t: ReturnType<typeof useText>, finding: UpgradeFinding, release: string): string {
  const { kind, subject, newName } = finding;
  return t(`upgrade.found.${kind}`, { name: subject, to: newName ?? '', release });
}

/** Where the reason is NixOS' own sentence, not one that explains it. */
const inItsWords: ReadonlySet<UpgradeFinding['kind']> = new Set(['removed-setting', 'renamed-app']);

/** Why, where, and whether it has to be. */
function Facts({ finding, release }: { readonly finding: UpgradeFinding; readonly release: string }) {
  const t = useText();
  const { kind, reason, place, blocks } = finding;
  return (
    <span className={styles.facts}>
      {reason !== '' && <span>{inItsWords.has(kind) ? t('upgrade.says', { reason }) : reason}</span>}
      {blocks && <span>{t('upgrade.blocks', { release })}</span>}
      {place !== null && (
        <NixWord>{t('upgrade.place', { file: place.file, line: String(place.line) })}</NixWord>
      )}
    </span>
  );
}

function Difference({ edit: { files } }: { readonly edit: UpgradeEdit }) {
  const t = useText();
  if (files.length === 0) return null;
  return (
    <details className={styles.difference}>
      <summary>{t('upgrade.difference')}</summary>
      {files.map(({ path, diff }) => (
        <DiffView key={path} file={fileName(path)} lines={diff} />
      ))}
    </details>
  );
}
