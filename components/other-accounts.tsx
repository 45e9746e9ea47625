/**
 * Says whose calendars in this browser are left alone, since their data must not mix with one's own.
 * As long as nobody is signed in, one of them can be said to be one's own.
 */
import { otherAccountsTexts } from '#lib/i18n/other-accounts.ts';
import { Button } from './button.tsx';
import { useLanguage, useTexts } from './language.ts';
import './other-accounts.css';

interface OtherAccountsProps {
  readonly addresses: readonly string[];
  readonly signedIn: boolean;
  readonly onChoose: (address: string) => void;
}

export function OtherAccounts({ addresses, signedIn, onChoose }: OtherAccountsProps) {
  const texts = useTexts(otherAccountsTexts);
  const language = useLanguage();
  if (addresses.length === 0) return null;
  return (
    <div class="other-accounts">
      <p>{texts.leftAlone(new Intl.ListFormat(language).format(addresses))}</p>
      {!signedIn &&
        addresses.map((address) => (
          <Button key={address} onPress={() => onChoose(address)}>
            {texts.useInstead(address)}
          </Button>
        ))}
    </div>
  );
}
