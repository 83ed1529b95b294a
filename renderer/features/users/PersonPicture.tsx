import { AppIcon } from '../../ui/AppIcon.tsx';

/** Letters on a colour that stays the same for the same name. */
export function PersonPicture({
  name,
  isLarge = false,
}: {
  readonly name: string;
  readonly isLarge?: boolean;
}) {
  return <AppIcon name={name} slug={null} isKnown={false} size={isLarge ? 'large' : 'row'} />;
}
