/** Which side one is on in this pair, and the way to the other one. */
import type { Role } from '#lib/domain/team.ts';
import { panelTexts } from '#lib/i18n/panel.ts';
import { Button } from './button.tsx';
import { useTexts } from './language.ts';
import './role-line.css';

interface RoleLineProps {
  readonly role: Role;
  readonly onChoose: (role: Role) => void;
}

export function RoleLine({ role, onChoose }: RoleLineProps) {
  const texts = useTexts(panelTexts);
  const isMember = role === 'member';
  return (
    <p class="role-line">
      {isMember ? texts.preparing : texts.supporting}
      <Button kind="quiet" onPress={() => onChoose(isMember ? 'supporter' : 'member')}>
        {isMember ? texts.toSupporting : texts.toPreparing}
      </Button>
    </p>
  );
}
