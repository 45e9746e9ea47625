/** The small parts that pages are made of, each in every state. */
import { useState } from 'preact/hooks';
import { Button } from '#components/button.tsx';
import { LineField } from '#components/line-field.tsx';
import { Toggle } from '#components/toggle.tsx';

export function Parts() {
  const [on, setOn] = useState(true);
  return (
    <main style="display: grid; gap: 1rem; justify-items: start; padding: 1rem">
      <h1>Parts / 部品</h1>
      {(['main', 'plain', 'quiet'] as const).map((kind) => (
        <div key={kind}>
          <Button kind={kind}>準備する / Prepare</Button>{' '}
          <Button kind={kind} disabled>
            準備する / Prepare
          </Button>
        </div>
      ))}
      <Toggle
        label="ヒント / Hints"
        explained="1on1の前に / Before a 1on1"
        on={on}
        onChange={setOn}
      />
      <Toggle label="切 / Off" on={false} onChange={() => {}} />
      <Toggle label="管理 / Managed" on disabled onChange={() => {}} />
      <LineField label="リンク / Link" value="" trouble={null} onInput={() => {}} />
      <LineField label="誤り / Wrong" value="x" trouble="もう一度 / Again" onInput={() => {}} />
    </main>
  );
}
