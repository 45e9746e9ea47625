import { useState } from 'preact/hooks';
import { companyTexts } from '#lib/i18n/company.ts';
import { useTexts } from '../language.ts';

/** Somebody's address as it is typed: nothing is done with one that can't be one, and it says so. */
export function useTypedAddress() {
  const { emailWrong } = useTexts(companyTexts);
  const [email, setEmail] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  /** @param work answers false when it was not done: the address stays to be mended */
  const hand = async (work: (email: string) => Promise<boolean>) => {
    const isWrong = !/^[^\s@]+@[^\s@]+$/.test(email.trim());
    setTrouble(isWrong ? emailWrong : null);
    if (!isWrong && (await work(email.trim()))) setEmail('');
  };
  return { field: { value: email, trouble, onInput: setEmail }, hand };
}
