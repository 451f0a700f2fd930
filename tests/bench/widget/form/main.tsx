// The yardstick: the smallest useful Preact app, rendered in the browser as such apps are.
import { render } from 'preact';
import { useState } from 'preact/hooks';

function Form() {
  const [text, setText] = useState('');
  const [sent, setSent] = useState(false);
  if (sent) return <p role="status">Sent</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setSent(true);
      }}
    >
      <label>
        Tell us <input value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="submit">Send</button>
    </form>
  );
}

const root = document.getElementById('root');
if (root) render(<Form />, root);
