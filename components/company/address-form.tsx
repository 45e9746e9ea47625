/** A person by their address, and what to do with them. */
import { Button } from '../button.tsx';
import { LineField } from '../line-field.tsx';
import { useTypedAddress } from './use-typed-address.ts';

interface AddressFormProps {
  readonly label: string;
  readonly busy: boolean;
  readonly choices: readonly {
    readonly label: string;
    /** False = it was not done: the address stays to be mended. */
    readonly onChoose: (email: string) => Promise<boolean>;
  }[];
}

export function AddressForm({ label, busy, choices }: AddressFormProps) {
  const { field, hand } = useTypedAddress();
  return (
    <div class="form company-form">
      <LineField label={label} keyboard="email" {...field} />
      <div class="company-row">
        {choices.map(({ label: name, onChoose }) => (
          <Button key={name} disabled={busy} onPress={() => void hand(onChoose)}>
            {name}
          </Button>
        ))}
      </div>
    </div>
  );
}
