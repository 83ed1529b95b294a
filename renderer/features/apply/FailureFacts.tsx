/** What a failure is about, where it is, which names may have been meant, and what would mend it. */
import { Wrench } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Failure } from '#shared/api/apply.ts';
import { useCall } from '../../app/data/call.ts';
import { usePending } from '../../app/data/pending.ts';
import { optionsRoute, routeAddress } from '../../app/router/route.ts';
import { pathNames } from '../../fields/option-path.ts';
import { changeSentence } from '../../i18n/change-words.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { causingChanges } from './causing-changes.ts';
import styles from './FailureFacts.module.css';
import { useFix } from './use-fix.ts';

interface FailureFactsProps {
  readonly failure: Failure;
  /** When a fix was chosen, before the review is shown. */
  readonly onFix?: () => void;
}

export function FailureFacts({ failure, onFix }: FailureFactsProps) {
  const t = useText();
  const { place, subject, option, suggestions, fixes } = failure;
  const { fix, isFixing } = useFix(onFix);
  const { list } = useFormats();
  const causes = causingChanges(failure, usePending().changes);
  return (
    <>
      <dl className={styles.facts}>
        {option !== null && (
          <Fact name={t('failed.option')}>
            <OptionName option={option} isKnown={failure.kind !== 'unknown-option'} />
          </Fact>
        )}
        {subject !== null && subject !== option && (
          <Fact name={t('failed.subject')}>
            <Subject name={subject} />
          </Fact>
        )}
        {place !== null && (
          <Fact name={t('failed.place')}>{t('failed.placeAt', { file: place.file, line: place.line })}</Fact>
        )}
        {causes.length > 0 && (
          <Fact name={t('failed.cause')}>{list(causes.map(({ words }) => changeSentence(t, words)))}</Fact>
        )}
        {suggestions.length > 0 && (
          <Fact name={t('failed.suggestions')}>
            <Suggestions names={suggestions} areOptions={failure.kind === 'unknown-option'} />
          </Fact>
        )}
      </dl>
      {fixes.length > 0 && (
        <div className={styles.fixes}>
          {fixes.map((offered) => (
            <Button key={offered.label} icon={Wrench} isDisabled={isFixing} onPress={() => fix(offered)}>
              {offered.label}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Leads to the setting; one that NixOS does not know has no page. */
function OptionName({ option, isKnown }: { readonly option: string; readonly isKnown: boolean }) {
  const name = <code>{option}</code>;
  return isKnown ? <a href={routeAddress(optionsRoute(pathNames(option)))}>{name}</a> : name;
}

/** An app leads to its page where there is one by that name. */
function Subject({ name }: { readonly name: string }) {
  const app = useCall('apps.detail', { app: name }).data;
  if (app === undefined) return <code>{name}</code>;
  return (
    <a href={routeAddress({ page: 'app', id: name })}>
      <code>{name}</code>
    </a>
  );
}

interface SuggestionsProps {
  readonly names: readonly string[];
  readonly areOptions: boolean;
}

/** More than these are no help. */
const mostSuggestions = 5;

function Suggestions({ names, areOptions }: SuggestionsProps) {
  return (
    <span className={styles.suggestions}>
      {names.slice(0, mostSuggestions).map((name) => (
        <span key={name}>{areOptions ? <OptionName option={name} isKnown /> : <code>{name}</code>}</span>
      ))}
    </span>
  );
}
